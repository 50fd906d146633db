"""The teller's console at a counter."""
