"""The rules of the lobby, tried on values."""
