"""The register: everything the access file says, read at one moment and never changed afterwards."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils.utils import sqlite3

from shared.access.people import Device, Staff
from shared.access.sessions import Grant, Kept


@dataclass(frozen=True, slots=True)
class Register:
    """Who has rights. Of the revoked only those are here that the live screens were not yet told of."""

    devices: dict[int, Device]
    by_token: Mapping[str, Device]
    untold: tuple[Device, ...]
    staff: dict[int, Staff]
    by_name: Mapping[str, Staff]
    sessions: Mapping[str, Kept]


def read(connection: sqlite3.Connection) -> Register:
    """The register as this transaction sees it."""
    rows = connection.execute("SELECT * FROM devices WHERE revoked IS NULL OR NOT told").fetchall()
    known = [(row["token"], device_of(row)) for row in rows]
    alive = [(token, device) for token, device in known if device.revoked is None]
    staff = [_staff(row) for row in connection.execute("SELECT * FROM staff")]
    return Register(
        devices={device.row: device for _, device in alive},
        by_token=dict(alive),
        untold=tuple(device for _, device in known if device.revoked is not None),
        staff={person.row: person for person in staff},
        by_name={person.name: person for person in staff},
        sessions=_sessions(connection),
    )


def device_of(row: sqlite3.Row) -> Device:
    """A row of the table as a device."""
    created = datetime.fromisoformat(row["created"])
    return Device(row["id"], row["name"], row["role"], row["counter"], created, _moment(row["revoked"]))


def _staff(row: sqlite3.Row) -> Staff:
    created = datetime.fromisoformat(row["created"])
    return Staff(row["id"], row["name"], row["role"], created, row["pin"])


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _sessions(connection: sqlite3.Connection) -> dict[str, Kept]:
    grants: dict[str, list[Grant]] = defaultdict(list)
    for row in connection.execute("SELECT * FROM grants ORDER BY rowid"):
        grant = Grant(row["device"], row["staff"], row["demo"], _moment(row["expires"]))
        grants[row["session"]].append(grant)
    return {
        row["id"]: Kept(datetime.fromisoformat(row["seen"]), tuple(grants[row["id"]]))
        for row in connection.execute("SELECT id, seen FROM sessions")
    }
