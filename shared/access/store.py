"""The access file: one connection that reads, one that writes, and short transactions on both."""

import fcntl
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database
from sqlite_utils.utils import sqlite3

from shared.access.errors import Locked, Unusable
from shared.access.schema import migrations

FILE = "access.sqlite3"
"""Its name in the data folder."""
BUSY_SECONDS = 1.5
"""How long to wait for another process that writes; a web caller is answered within 2 s."""


class Store:
    """access.sqlite3, which the server and the command line write at once. Safe from any thread."""

    def __init__(self, path: Path) -> None:
        with _explained():
            _prepare(path)
            self._writer = _connect(path)
            self._reader = _connect(path)
            self._reader.execute("PRAGMA query_only = ON")
        self._writing = threading.Lock()
        self._reading = threading.Lock()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction that holds the write lock from its start; raises Locked, and then nothing changed."""
        with self._writing, _transaction(self._writer, "BEGIN IMMEDIATE") as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """One consistent view of all tables. In WAL no writer makes a reader wait."""
        with self._reading, _transaction(self._reader, "BEGIN") as connection:
            yield connection

    def version(self) -> int:
        """A number that changes with every commit but the reader's own, whichever process made it."""
        with self._reading, _explained():
            version: int = self._reader.execute("PRAGMA data_version").fetchone()[0]
            return version

    def close(self) -> None:
        """Close both connections."""
        with self._writing, self._reading:
            self._writer.close()
            self._reader.close()


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        str(path), timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


@contextmanager
def _transaction(connection: sqlite3.Connection, begin: str) -> Iterator[sqlite3.Connection]:
    with _explained():
        try:
            connection.execute(begin)
            yield connection
            connection.execute("COMMIT")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")


@contextmanager
def _explained() -> Iterator[None]:
    """SQLite's own faults in our words; a broken rule of the tables is the caller's to explain."""
    try:
        yield
    except sqlite3.IntegrityError:
        raise
    except sqlite3.DatabaseError as fault:
        code = getattr(fault, "sqlite_errorcode", 0) & 0xFF
        locked = code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
        raise (Locked if locked else Unusable)(str(fault)) from fault


def _prepare(path: Path) -> None:
    """Make or update the file, one process at a time: two that switch it to WAL at once fail each other."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        # Ours alone to read: SQLite gives its -wal and -shm the mode of the file.
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        connection = _connect(path)
        connection.execute("PRAGMA journal_mode = WAL")
        _migrate(connection)
        connection.close()
    finally:
        os.close(folder)


def _migrate(connection: sqlite3.Connection) -> None:
    database = Database(connection, execute_plugins=False)
    if migrations.pending(database):
        with _transaction(connection, "BEGIN IMMEDIATE"):
            migrations.apply(database)
