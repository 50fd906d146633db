"""The rows of sessions and their grants: written, touched and dropped in a caller's transaction."""

from collections.abc import Callable, Iterable
from datetime import datetime

from sqlite_utils.utils import sqlite3

from shared.access import register
from shared.access.people import Holder
from shared.access.sessions import DEVICE_LIFE, MOST, STAFF_LIFE, Grant, digest, new_secret

LIVING = {
    "device": "SELECT id FROM devices WHERE name = ? AND revoked IS NULL",
    "staff": "SELECT id FROM staff WHERE name = ?",
}


def keep(connection: sqlite3.Connection, key: str, grants: Iterable[Grant], now: datetime) -> None:
    """Write a session under the digest of its id."""
    at = now.isoformat()
    connection.execute("INSERT INTO sessions (id, created, seen) VALUES (?, ?, ?)", (key, at, at))
    connection.executemany(
        "INSERT INTO grants (session, device, staff, demo, expires) VALUES (?, ?, ?, ?, ?)",
        [(key, grant.device, grant.staff, grant.demo, _text(grant.expires)) for grant in grants],
    )


def grants_for(connection: sqlite3.Connection, holders: Iterable[Holder], now: datetime) -> list[Grant]:
    """The grants for these holders; raises LookupError for one that is not there any more."""
    return [_grant(connection, holder, now) for holder in holders]


def renew(
    connection: sqlite3.Connection,
    session_id: str,
    change: Callable[[Iterable[Grant]], list[Grant]],
    now: datetime,
) -> str:
    """Move a session's grants, changed, to a new id, and give that; raises LookupError for an unknown id."""
    old, new_id = digest(session_id), new_secret()
    had = register.read(connection).sessions[old].grants
    drop(connection, old)
    keep(connection, digest(new_id), change(had), now)
    return new_id


def touch(connection: sqlite3.Connection, key: str, now: datetime) -> None:
    """Note that the session is in use."""
    connection.execute("UPDATE sessions SET seen = ? WHERE id = ?", (now.isoformat(), key))


def drop(connection: sqlite3.Connection, key: str) -> None:
    """End a session."""
    connection.execute("DELETE FROM grants WHERE session = ?", (key,))
    connection.execute("DELETE FROM sessions WHERE id = ?", (key,))


def sweep(connection: sqlite3.Connection, now: datetime) -> None:
    """Drop what ran out, sessions left with nothing, and the longest unused beyond the most we keep."""
    connection.execute("DELETE FROM grants WHERE expires <= ?", (now.isoformat(),))
    gone = connection.execute(
        "SELECT id FROM sessions WHERE seen < ? OR id NOT IN (SELECT session FROM grants)"
        " UNION SELECT id FROM (SELECT id FROM sessions ORDER BY seen DESC LIMIT -1 OFFSET ?)",
        ((now - DEVICE_LIFE).isoformat(), MOST),
    )
    for row in gone.fetchall():
        drop(connection, row["id"])


def _grant(connection: sqlite3.Connection, holder: Holder, now: datetime) -> Grant:
    kind, _, name = holder.id.partition(":")
    if kind == "demo":
        return Grant(None, None, name)
    row = connection.execute(LIVING[kind], (name,)).fetchone()
    if row is None:
        raise LookupError(holder.id)
    if kind == "device":
        return Grant(row["id"], None, None)
    return Grant(None, row["id"], None, now + STAFF_LIFE)


def _text(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
