"""Personal data, kept apart from the journal: encrypted per field, erased by dropping a day's key."""

from shared.private.store import NotKept, Private

__all__ = ["NotKept", "Private"]
