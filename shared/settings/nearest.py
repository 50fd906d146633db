"""The known word closest to a mistyped one."""

from collections.abc import Collection
from difflib import get_close_matches


def closest(word: str, known: Collection[str]) -> str | None:
    """The one of `known` that was most likely meant, if any is like it."""
    close = get_close_matches(word, known, n=1, cutoff=0.5)
    return close[0] if close else None


def nearest(word: str, known: Collection[str]) -> str:
    """The closest of `known`; where none is close, all of them, for the reader to choose from."""
    return closest(word, known) or ", ".join(known)
