"""Access: devices, staff and sessions, asked at every request, written by command line and server."""

import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from sqlite_utils.utils import sqlite3

from shared.access import keeping, pins, register
from shared.access.errors import AccessError, Locked, Unknown
from shared.access.lookout import Lookout
from shared.access.people import (
    NAME,
    STAFF_ROLES,
    Device,
    Holder,
    Staff,
    check_device,
    check_role,
    proper_name,
)
from shared.access.sessions import Session, csrf_of, devices_only, digest, living, new_secret, replacing
from shared.access.store import Store

TOUCH = timedelta(hours=1)
"""A session in use is noted this often, not at every request."""


class Access:
    """Who may do what. Look-ups read a register in memory, without a lock; writing raises Locked at worst.

    `clock` gives aware UTC. Demonstration grants count only with `demo`, also those that a demonstration
    left in the file. `ticks` are monotonic seconds.
    """

    def __init__(
        self,
        path: Path,
        clock: Callable[[], datetime],
        *,
        demo: bool = False,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock = clock
        self._demo = demo
        self._store = Store(path)
        self._delays = pins.Delays(clock)
        self._lookout = Lookout(self._store, ticks)

    # Looking up

    def holder_of_token(self, token: str) -> Holder | None:
        """The device that holds this token, if it may still use it."""
        device = self._lookout.register.by_token.get(digest(token))
        return device.holder if device else None

    def session(self, session_id: str) -> Session | None:
        """The session of that id with what it holds at this moment; None when it holds nothing."""
        known, key, now = self._lookout.register, digest(session_id), self._clock()
        kept = known.sessions.get(key)
        grants = living(kept, now, known.devices, known.staff, self._demo) if kept else ()
        if not kept or not grants:
            return None
        if now - kept.seen > TOUCH:
            self._touch(key, now)
        return Session(session_id, csrf_of(session_id), grants)

    def staff(self) -> list[Staff]:
        """Everybody who can sign in, by name."""
        known = self._lookout.register.by_name
        return [known[name] for name in sorted(known)]

    def devices(self) -> list[Device]:
        """Every device there ever was, in order of pairing."""
        with self._store.reading() as connection:
            return [
                register.device_of(row) for row in connection.execute("SELECT * FROM devices ORDER BY id")
            ]

    # Sessions

    def open_session(self, holders: Iterable[Holder]) -> Session:
        """A new session that holds these; raises LookupError for a holder that is not there any more."""
        now, session_id = self._clock(), new_secret()
        with self._store.writing() as connection:
            keeping.sweep(connection, now)
            keeping.keep(connection, digest(session_id), keeping.grants_for(connection, holders, now), now)
        return self._opened(session_id)

    def add_grant(self, session_id: str, *holders: Holder) -> Session:
        """What the session holds and these too, under a new id; the old id ends (no fixation).

        Raises LookupError when there is no such session or holder any more.
        """
        now = self._clock()
        with self._store.writing() as connection:
            added = keeping.grants_for(connection, holders, now)
            new_id = keeping.renew(connection, session_id, lambda had: replacing(had, added), now)
        return self._opened(new_id)

    def end_person(self, session_id: str) -> Session:
        """The session without its person, under a new id: the device stays paired. Raises LookupError."""
        with self._store.writing() as connection:
            new_id = keeping.renew(connection, session_id, devices_only, self._clock())
        return self._opened(new_id)

    def close_session(self, session_id: str) -> None:
        """End a session; an unknown one is ended already."""
        with self._store.writing() as connection:
            keeping.drop(connection, digest(session_id))
        self.changed()

    # Devices and staff

    def add_device(self, name: str, role: str, counter: str | None = None) -> str:
        """Pair a device and give its token, which nobody can ask for again. Raises AccessError."""
        check_device(role, counter)
        token, named = new_secret(), proper_name(name)
        row = (named, role, counter, digest(token), self._clock().isoformat())
        self._insert("INSERT INTO devices (name, role, counter, token, created) VALUES (?, ?, ?, ?, ?)", row)
        return token

    def revoke_device(self, name: str) -> None:
        """Take the device's rights, and those of every browser paired with it; raises Unknown."""
        with self._store.writing() as connection:
            done = connection.execute(
                "UPDATE devices SET revoked = ? WHERE name = ? AND revoked IS NULL",
                (self._clock().isoformat(), name.lower()),
            )
        self.changed()
        if not done.rowcount:
            raise Unknown(name)

    def untold(self) -> Sequence[Device]:
        """Revoked devices that `told` was not yet called for, also those revoked while no server ran."""
        return self._lookout.register.untold

    def told(self, device: Device) -> None:
        """Everybody who had to know of the revocation knows."""
        with self._store.writing() as connection:
            connection.execute("UPDATE devices SET told = 1 WHERE id = ?", (device.row,))
        self.changed()

    def add_staff(self, name: str, role: str) -> str:
        """Add a person and give the PIN, which nobody can ask for again. Raises AccessError."""
        check_role(role, STAFF_ROLES)
        pin, named = pins.new_pin(), proper_name(name)
        row = (named, role, pins.hashed(pin), self._clock().isoformat())
        self._insert("INSERT INTO staff (name, role, pin, created) VALUES (?, ?, ?, ?)", row)
        return pin

    def check_pin(self, name: str, pin: str, device: str) -> Staff | None:
        """The person, if that is the PIN. `device` is the id of the holder it is typed at.

        Raises PinWait, without looking at the PIN, while the delay after wrong ones lasts.
        """
        named = name.lower() if NAME.fullmatch(name.lower()) else ""
        self._delays.attempt(named, device)
        person = self._lookout.register.by_name.get(named)
        if not pins.matches(person.pin_hash if person else None, pin):
            return None
        self._delays.forgive(named, device)
        return person

    # The file

    def changed(self) -> bool:
        """Look at the file now; True if anybody wrote to it since the last look."""
        return self._lookout.changed()

    def close(self) -> None:
        """Close the file."""
        self._store.close()

    def _opened(self, session_id: str) -> Session:
        self.changed()
        session = self.session(session_id)
        return session or Session(session_id, csrf_of(session_id), ())

    def _touch(self, key: str, now: datetime) -> None:
        # That it was used is noted at the next chance if the file is busy: no reader waits for it.
        with suppress(Locked):
            with self._store.writing() as connection:
                keeping.touch(connection, key, now)
            self.changed()

    def _insert(self, sql: str, row: tuple[str | None, ...]) -> None:
        try:
            with self._store.writing() as connection:
                connection.execute(sql, row)
        except sqlite3.IntegrityError as error:
            raise AccessError("this name is in use; choose another") from error
        self.changed()
