"""Texts that a person typed, keyed by visit, encrypted with the key of their day."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from threading import Lock
from typing import Any

from cryptography.fernet import Fernet
from sqlite_utils import Database, Migrations
from sqlite_utils.utils import sqlite3

texts = Migrations("private")
keys = Migrations("keys")


@texts()
def create_texts(db: Database) -> None:
    """Encrypted texts by id."""
    columns = {"id": str, "day": str, "visit": str, "kind": str, "sealed": bytes}
    db.table("texts").create(columns, pk="id", not_null=set(columns))
    db.table("texts").create_index(["day"])


@keys()
def create_keys(db: Database) -> None:
    """One key a day, in a file of its own that no backup takes along."""
    db.table("day_keys").create({"day": str, "key": bytes}, pk="day", not_null={"key"})


class NotKept(Exception):
    """The text was not written: the disk is full, or the file is locked."""


class Private:
    """The private store: two files, one for sealed texts and one for the keys that open them."""

    def __init__(self, path: Path, keys_path: Path) -> None:
        self._lock = Lock()
        self._texts = _open(path, texts)
        self._keys = _open(keys_path, keys)

    def keep(self, id: str, text: str, *, visit: str, kind: str, day: date) -> None:
        """Seal `text` under `id`, durably; the same id again changes nothing. Raises NotKept."""
        with self._lock, _or_not_kept():
            sealed = Fernet(self._key(day)).encrypt(text.encode())
            self._texts.execute(
                "INSERT OR IGNORE INTO texts (id, day, visit, kind, sealed) VALUES (?, ?, ?, ?, ?)",
                (id, day.isoformat(), visit, kind, sealed),
            )

    def read(self, id: str) -> str | None:
        """The text of that id, or None when it, or its day's key, was erased."""
        with self._lock:
            row = self._texts.execute("SELECT sealed, day FROM texts WHERE id = ?", (id,)).fetchone()
            key = row and self._find_key(row[1])
        return Fernet(key).decrypt(row[0]).decode() if key else None

    def sweep(self, day: date, kept: Collection[str]) -> int:
        """Remove the day's texts that no entry holds: their command never came through. Returns how many."""
        with self._lock:
            found = {r[0] for r in self._texts.execute("SELECT id FROM texts WHERE day = ?", (str(day),))}
            orphans = [(id,) for id in found - set(kept)]
            self._texts.executemany("DELETE FROM texts WHERE id = ?", orphans)
        return len(orphans)

    def forget(self, day: date) -> None:
        """Erase a day: without its key no text of that day can be read again."""
        with self._lock:
            self._keys.execute("DELETE FROM day_keys WHERE day = ?", (day.isoformat(),))
            self._texts.execute("DELETE FROM texts WHERE day = ?", (day.isoformat(),))

    def close(self) -> None:
        """Close both files."""
        self._texts.close()
        self._keys.close()

    def _key(self, day: date) -> bytes:
        self._keys.execute(
            "INSERT OR IGNORE INTO day_keys (day, key) VALUES (?, ?)", (str(day), Fernet.generate_key())
        )
        return self._find_key(str(day)) or b""

    def _find_key(self, day: str) -> bytes | None:
        row = self._keys.execute("SELECT key FROM day_keys WHERE day = ?", (day,)).fetchone()
        return row[0] if row else None


@contextmanager
def _or_not_kept() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as fault:
        raise NotKept(str(fault)) from fault


def _open(path: Path, migrations: Migrations) -> Any:
    """A connection that commits each statement at once, durably, and overwrites what it deletes."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=1.5)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")
    migrations.apply(Database(connection))
    path.chmod(0o600)
    return connection
