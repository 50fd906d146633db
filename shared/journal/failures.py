"""SQLite's errors in the journal's words: written for certain not, or nobody knows."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlite_utils.utils import sqlite3


class WriteFailed(Exception):
    """Nothing was written: the disk is full, or the file is locked."""


class CommitUnknown(Exception):
    """The commit failed and may be on disk all the same."""


@contextmanager
def before_commit() -> Iterator[None]:
    """Any error before COMMIT leaves nothing behind."""
    try:
        yield
    except sqlite3.Error as fault:
        raise WriteFailed(str(fault)) from fault


@contextmanager
def at_commit() -> Iterator[None]:
    """A full or locked disk says for certain that nothing was written; any other error does not."""
    try:
        yield
    except sqlite3.Error as fault:
        certain = getattr(fault, "sqlite_errorname", "") in ("SQLITE_FULL", "SQLITE_BUSY")
        raise (WriteFailed if certain else CommitUnknown)(str(fault)) from fault
