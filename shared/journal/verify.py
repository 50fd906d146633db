"""Is the journal what was written? The chain of hashes from the first row to the last."""

from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from sqlite_utils.utils import sqlite3

from shared.journal import codec, connect
from shared.journal.journal import COLUMNS, GENESIS, chain


class Finding(NamedTuple):
    """The outcome: the head that was reached, and what is wrong, if anything, at which number."""

    seq: int
    hash: str
    wrong: str | None = None


def verify(path: Path, head: tuple[int, str] | None = None) -> Finding:
    """Walk the chain of the journal at `path`; with `head` from outside, a cut tail shows as well.

    `wrong` is a code: integrity (SQLite's own check), gap, changed, text, missing_head or other_head.
    """
    try:
        return _verify(path, head)
    except sqlite3.DatabaseError:
        return Finding(0, GENESIS, "integrity")


def _verify(path: Path, head: tuple[int, str] | None) -> Finding:
    with closing(connect.reader(path)) as connection:
        if connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            return Finding(0, GENESIS, "integrity")
        found = _walk(connection, head)
        return found if found.wrong else _check_texts(connection, found)


def _walk(connection: Any, head: tuple[int, str] | None) -> Finding:
    seq, last = 0, GENESIS
    for row in connection.execute(f"SELECT {', '.join(COLUMNS)}, hash FROM entries ORDER BY seq"):
        *values, stored = row
        if values[0] != seq + 1:
            return Finding(seq + 1, last, "gap")
        seq, last = values[0], chain(last, tuple(values))
        if last != stored:
            return Finding(seq, last, "changed")
        if head and seq == head[0] and last != head[1]:
            return Finding(seq, last, "other_head")
    if head and seq < head[0]:
        return Finding(seq, last, "missing_head")
    return Finding(seq, last)


def _check_texts(connection: Any, found: Finding) -> Finding:
    for key, text in connection.execute("SELECT hash, text FROM texts"):
        if codec.digest(text) != key:
            return found._replace(wrong="text")
    return found
