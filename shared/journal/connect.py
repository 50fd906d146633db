"""Connections to the journal's file, and the SQLite they need."""

from pathlib import Path
from typing import Any

from sqlite_utils.utils import sqlite3

# 3.7.0 to 3.51.2 can corrupt a database when a WAL is reset (DESIGN section 3).
OLDEST = (3, 51, 3)


class SqliteTooOld(RuntimeError):
    """The SQLite library has a bug that can corrupt the journal."""


def check_version() -> None:
    """Raise SqliteTooOld unless the library is one the journal can be trusted to."""
    if sqlite3.sqlite_version_info < OLDEST:
        wanted = ".".join(map(str, OLDEST))
        raise SqliteTooOld(f"SQLite {sqlite3.sqlite_version} is too old; {wanted} or newer is needed")


def writer(path: Path) -> Any:
    """The one writing connection: explicit transactions, WAL, every commit synced to disk."""
    check_version()
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=1.5)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def reader(path: Path) -> Any:
    """A connection that cannot write, not even an empty file where the journal should be."""
    check_version()
    address = f"{path.absolute().as_uri()}?mode=ro"
    connection = sqlite3.connect(address, uri=True, isolation_level=None, timeout=1.5)
    connection.execute("PRAGMA query_only = ON")
    return connection
