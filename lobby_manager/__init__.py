"""The tablet: live lobby, diversion, VIP."""
