"""The lobby display: call boards and counter signs."""
