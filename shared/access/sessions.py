"""Sessions of browsers: what they hold, and how long each thing they hold stays good."""

import hashlib
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from shared.access.people import Device, Holder, Staff, demo_holder

STAFF_LIFE = timedelta(hours=12)
"""A person signs in again each working day."""
DEVICE_LIFE = timedelta(days=400)
"""A paired browser stays paired until its device is revoked, or nobody used it for so long."""
MOST = 500
"""Sessions kept; beyond it the one longest unused goes."""


@dataclass(frozen=True, slots=True)
class Session:
    """What one browser holds. `id` is its cookie and stands nowhere else; `csrf` goes into its pages."""

    id: str = field(repr=False)
    csrf: str = field(repr=False)
    grants: tuple[Holder, ...]


@dataclass(frozen=True, slots=True)
class Grant:
    """One thing a session holds: the row of a device or of a person, or a face of the demonstration."""

    device: int | None
    staff: int | None
    demo: str | None
    expires: datetime | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A session as the file holds it."""

    seen: datetime
    grants: tuple[Grant, ...]


def new_secret() -> str:
    """256 bits in hexadecimal: fit for a header, a cookie, and a command line, which takes a dash amiss."""
    return secrets.token_hex(32)


def digest(secret: str) -> str:
    """What is kept of a secret."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def csrf_of(session_id: str) -> str:
    """The CSRF token that belongs to a session: it tells nothing about the id, and needs no keeping."""
    return digest(f"csrf {session_id}")


def replacing(had: Iterable[Grant], added: list[Grant]) -> list[Grant]:
    """The grants with those added: a browser has one person at a time, and each device once."""
    person, devices = any(grant.staff for grant in added), {grant.device for grant in added if grant.device}
    kept = [grant for grant in had if not (person and grant.staff) and grant.device not in devices]
    return [*kept, *added]


def devices_only(had: Iterable[Grant]) -> list[Grant]:
    """The grants without the person's."""
    return [grant for grant in had if not grant.staff]


def living(
    kept: Kept, now: datetime, devices: dict[int, Device], staff: dict[int, Staff], demo: bool
) -> tuple[Holder, ...]:
    """What the session still holds at `now`; nothing once it was unused for too long.

    A person holds rights only on a device that has its own: revoking the device ends both. On a teller's
    device the person works at that device's counter.
    """
    if now - kept.seen > DEVICE_LIFE:
        return ()
    good = [grant for grant in kept.grants if grant.expires is None or now < grant.expires]
    places = [devices[grant.device].holder for grant in good if grant.device in devices]
    places += [demo_holder(grant.demo) for grant in good if grant.demo and demo]
    people = [staff[grant.staff].holder for grant in good if grant.staff in staff]
    return (*_at_counters(people, places), *places)


def _at_counters(people: list[Holder], places: list[Holder]) -> Iterator[Holder]:
    """The people beside these devices: a teller at every counter the devices stand at."""
    for person in people if places else ():
        own = {place.counter for place in places if place.counter} if person.role == "teller" else set()
        yield from (replace(person, counter=counter) for counter in sorted(own))
        if not own:
            yield person
