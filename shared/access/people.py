"""The holders of rights: devices, staff, and the faces of the demonstration; their roles and their names."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from shared.access.errors import AccessError

STAFF_ROLES = ("teller", "manager", "auditor", "admin")
DEVICE_ROLES = ("kiosk", "display", *STAFF_ROLES)

NAME = re.compile(r"[a-z0-9._-]{1,40}")


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody with rights: id "device:k1", "staff:t1" or "demo:teller-3", kind "device" or "staff"."""

    id: str
    kind: str
    role: str
    name: str
    counter: str | None = None
    kiosk: str | None = None


@dataclass(frozen=True, slots=True)
class Device:
    """A paired device. `row` tells it from an earlier device of the same name; `revoked` is when it ended."""

    row: int
    name: str
    role: str
    counter: str | None
    created: datetime
    revoked: datetime | None

    @property
    def holder(self) -> Holder:
        """The device as a holder: a kiosk device is the configured kiosk of its name."""
        kiosk = self.name if self.role == "kiosk" else None
        return Holder(f"device:{self.name}", "device", self.role, self.name, self.counter, kiosk)


@dataclass(frozen=True, slots=True)
class Staff:
    """A member of staff; the hash of the PIN stays out of every log."""

    row: int
    name: str
    role: str
    created: datetime
    pin_hash: str = field(repr=False)

    @property
    def holder(self) -> Holder:
        """The person as a holder, bound to no counter yet."""
        return Holder(f"staff:{self.name}", "staff", self.role, self.name)


def demo_holder(name: str) -> Holder:
    """The face of that name in the demonstration: "manager", "teller-3", "kiosk-k1"."""
    role, _, place = name.partition("-")
    counter = place if role == "teller" else None
    kiosk = place if role == "kiosk" else None
    return Holder(f"demo:{name}", "device", role, name, counter, kiosk)


def demo_holders(kiosks: Iterable[str], counters: Iterable[str]) -> tuple[Holder, ...]:
    """Every face of the demonstration, for one browser to hold together."""
    names = [f"kiosk-{kiosk}" for kiosk in kiosks]
    names += ["display", *(f"teller-{counter}" for counter in counters), "manager"]
    return tuple(demo_holder(name) for name in names)


def proper_name(name: str) -> str:
    """The name in lower case; raises AccessError unless it is 1–40 of a-z, 0-9, '.', '_', '-'."""
    lowered = name.lower()
    if not NAME.fullmatch(lowered):
        raise AccessError("a name is 1 to 40 of the letters a-z, digits, '.', '_' and '-'")
    return lowered


def check_device(role: str, counter: str | None) -> None:
    """Raise AccessError for an unknown role, a teller without a counter, or another device with one."""
    check_role(role, DEVICE_ROLES)
    if role == "teller" and not counter:
        raise AccessError("a teller device needs its counter")
    if role != "teller" and counter:
        raise AccessError(f"only a teller device has a counter, not a device of role {role}")


def check_role(role: str, allowed: tuple[str, ...]) -> None:
    """Raise AccessError, naming the roles allowed, for any other."""
    if role not in allowed:
        raise AccessError(f"unknown role; it is one of {', '.join(allowed)}")
