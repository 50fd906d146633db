"""The journal: append in one transaction, look up a command's answer, read on from a number."""

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NamedTuple

from sqlite_utils import Database

from shared.domain.events import Entry, Event
from shared.journal import codec, connect
from shared.journal.failures import at_commit, before_commit
from shared.journal.schema import migrations

GENESIS = "0" * 64
COLUMNS = ("seq", "day", "at", "author", "command", "kind", "v", "data", "request", "status", "answer")
INSERT = f"INSERT INTO entries ({', '.join(COLUMNS)}, hash) VALUES ({', '.join('?' * (len(COLUMNS) + 1))})"
SHOWN = ("seq", "day", "at", "author", "command", "kind", "v", "data", "hash")


class Stored(NamedTuple):
    """What a command was answered the first time."""

    request: str
    status: int
    answer: str


class Row(NamedTuple):
    """An entry about to be written, with its command's answer if it is the command's first."""

    entry: Entry
    stored: Stored | None


class Journal:
    """One branch's journal. Writing belongs to one thread; reading opens connections of its own."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection = connect.writer(path)
        database = Database(self._connection)
        migrations.apply(database)
        self.id: str = self._connection.execute("SELECT id FROM journal").fetchone()[0]
        self.seq, self.hash = self._head()

    def _head(self) -> tuple[int, str]:
        row = self._connection.execute("SELECT seq, hash FROM entries ORDER BY seq DESC LIMIT 1").fetchone()
        return (row[0], row[1]) if row else (0, GENESIS)

    def begin(self) -> None:
        """Take the write lock; raises WriteFailed when another process holds it."""
        with before_commit():
            self._connection.execute("BEGIN IMMEDIATE")

    def append(self, rows: list[Row]) -> None:
        """Write the rows behind the head; raises WriteFailed. Nothing is certain before `commit`."""
        head = self.hash
        with before_commit():
            for row in rows:
                values = _values(row, codec.encode(row.entry.event, self._keep))
                head = chain(head, values)
                self._connection.execute(INSERT, (*values, head))
        self._written = (rows[-1].entry.seq, head) if rows else (self.seq, self.hash)

    def commit(self) -> None:
        """Make what was appended durable; raises WriteFailed, or CommitUnknown when it may be on disk."""
        with at_commit():
            self._connection.execute("COMMIT")
        self.seq, self.hash = self._written

    def rollback(self) -> None:
        """Drop what was appended."""
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def _keep(self, key: str, text: str) -> None:
        self._connection.execute("INSERT OR IGNORE INTO texts (hash, text) VALUES (?, ?)", (key, text))

    def stored(self, author: str, command: str) -> Stored | None:
        """The first answer to this author's command of that id, if it was ever accepted; for the writer."""
        with before_commit():
            return _stored(self._connection, author, command)

    def recall(self, author: str, command: str) -> Stored | None:
        """The same for any thread: only what is committed."""
        with before_commit(), closing(connect.reader(self.path)) as connection:
            return _stored(connection, author, command)

    def last_day(self) -> Iterator[Entry]:
        """The entries since the newest business day was first opened, or all if none ever was."""
        return self._entries(self._connection, self._start_of_last_day())

    def _start_of_last_day(self) -> int:
        row = self._connection.execute(
            "SELECT min(seq) FROM entries WHERE kind = 'DayOpened' AND day ="
            " (SELECT day FROM entries WHERE kind = 'DayOpened' ORDER BY seq DESC LIMIT 1)"
        ).fetchone()
        return row[0] or 0

    def _entries(self, connection: Any, start: int) -> Iterator[Entry]:
        def text_of(key: str) -> str:
            row = connection.execute("SELECT text FROM texts WHERE hash = ?", (key,)).fetchone()
            return str(row[0])

        rows = connection.execute(
            "SELECT seq, day, at, author, command, kind, v, data FROM entries WHERE seq >= ? ORDER BY seq",
            (start,),
        )
        for seq, day, at, author, command, kind, version, data in rows:
            event = codec.decode(kind, version, data, text_of)
            yield Entry(seq, _date(day), datetime.fromisoformat(at), author, command, event)

    def read(self, after: int, limit: int) -> list[dict[str, Any]]:
        """At most `limit` entries with a number above `after`, oldest first, as the outside sees them."""
        with before_commit(), closing(connect.reader(self.path)) as connection:
            rows = connection.execute(
                f"SELECT {', '.join(SHOWN)} FROM entries WHERE seq > ? ORDER BY seq LIMIT ?", (after, limit)
            ).fetchall()
        return [dict(zip(SHOWN, row, strict=True)) | {"data": json.loads(row[7])} for row in rows]

    def typed_texts(self, day: date) -> set[str]:
        """The ids of private texts that this day's entries hold."""
        rows = self._connection.execute(
            "SELECT json_extract(data, '$.note'), json_extract(data, '$.reason') FROM entries"
            " WHERE seq >= ? AND day = ?",
            (self._start_of_last_day(), day.isoformat()),
        )
        return {value for row in rows for value in row if value}

    def close(self) -> None:
        """Close the writing connection."""
        self._connection.close()


def _stored(connection: Any, author: str, command: str) -> Stored | None:
    row = connection.execute(
        "SELECT request, status, answer FROM entries WHERE author = ? AND command = ? AND status IS NOT NULL",
        (author, command),
    ).fetchone()
    return Stored(*row) if row else None


def _values(row: Row, data: str) -> tuple[Any, ...]:
    entry, stored = row
    return (
        entry.seq,
        entry.day.isoformat() if entry.day else None,
        entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
        entry.author,
        entry.command,
        kind_of(entry.event),
        codec.VERSION,
        data,
        *(stored or (None, None, None)),
    )


def chain(head: str, values: tuple[Any, ...]) -> str:
    """The hash of a row: SHA-256 over the hash before it and the row's columns in order."""
    return codec.digest(head + codec.canonical(values))


def kind_of(event: Event) -> str:
    """The name an event has in the journal."""
    return type(event).__name__


def _date(day: str | None) -> date | None:
    return date.fromisoformat(day) if day else None
