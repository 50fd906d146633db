"""PINs of staff: how they are made, hashed and checked, and the growing delay after wrong ones."""

import math
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from shared.access.errors import PinWait

LONGEST = timedelta(minutes=15)
REMEMBERED = 1000

_hasher = PasswordHasher()  # argon2id, RFC 9106
# One check at a time: each takes 64 MiB, and 180 threads of them would take the box down.
_one_at_a_time = threading.Lock()


def new_pin() -> str:
    """Six digits nobody chose."""
    return f"{secrets.randbelow(1_000_000):06}"


def hashed(pin: str) -> str:
    """The PIN as argon2id keeps it."""
    with _one_at_a_time:
        return _hasher.hash(pin)


def matches(pin_hash: str | None, pin: str) -> bool:
    """Whether the PIN is the one. Nobody's PIN (None) takes as long to be wrong as somebody's."""
    kept = pin_hash or _nobodys()
    with _one_at_a_time:
        try:
            return _hasher.verify(kept, pin.encode("utf-8", "surrogatepass"))
        except VerifyMismatchError:
            return False


@lru_cache(maxsize=1)
def _nobodys() -> str:
    return hashed(secrets.token_hex(16))


@dataclass(frozen=True, slots=True)
class _Wrong:
    times: int
    until: datetime


class Delays:
    """How long a person must wait on a device after wrong PINs: 1 s, 2 s, 4 s … 15 min. Kept in memory.

    The delay is that of one person on one device: who guesses at one counter locks out nobody at another.
    """

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._wrong: dict[tuple[str, str], _Wrong] = {}
        self._lock = threading.Lock()

    def attempt(self, person: str, device: str) -> None:
        """Count an attempt as wrong before it is checked, so that guesses in parallel are no way round.

        Raises PinWait, and counts nothing, when the delay after the last one is not over.
        """
        with self._lock:
            now, before = self._clock(), self._wrong.get((person, device))
            times = before.times if before else 0
            if before and now < before.until:
                # A clock that was set back makes nobody wait longer than the delay itself.
                until = min(before.until, now + delay(times))
                self._wrong[person, device] = _Wrong(times, until)
                raise PinWait(_seconds(until - now))
            self._wrong[person, device] = _Wrong(times + 1, now + delay(times + 1))
            self._bound()

    def forgive(self, person: str, device: str) -> None:
        """The PIN was right: nothing is held against them."""
        with self._lock:
            self._wrong.pop((person, device), None)

    def _bound(self) -> None:
        # The shortest delays go first: made-up names cannot push out the long one of a real name.
        if len(self._wrong) > REMEMBERED:
            del self._wrong[min(self._wrong, key=lambda key: self._wrong[key].until)]


def delay(times: int) -> timedelta:
    """How long to wait after so many wrong PINs in a row."""
    return min(timedelta(seconds=2 ** min(times - 1, 20)), LONGEST)


def _seconds(left: timedelta) -> int:
    return max(1, math.ceil(left.total_seconds()))
