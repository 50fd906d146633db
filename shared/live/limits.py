"""Limits on what a peer may send, kept before anything reads it."""

from collections.abc import Callable, Iterable
from time import monotonic
from typing import Any

from shared.live.engine import Deliver, Transports

BURST = 40
PER_SECOND = 10
"""A page joins a few rooms and reports a few calls a minute; this is a hundred times that."""

SOCKET_IO_PACKETS = ("0", "1", "2", "3")
"""Connect, disconnect, event, acknowledgement. The others carry binary parts, which nobody here sends."""

STRANGER_SECONDS = 3.0
"""How long a transport may stay without saying who it is."""


class Bucket:
    """An allowance of messages that fills again with time."""

    def __init__(self, now: float) -> None:
        self._left = float(BURST)
        self._at = now

    def take(self, now: float) -> bool:
        """Use one of the allowance; False when it is used up."""
        self._left = min(BURST, self._left + (now - self._at) * PER_SECOND)
        self._at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True


class Limits:
    """Stands between Engine.IO and Socket.IO, and hangs up on whoever sends too much or no packet at all."""

    def __init__(self, transports: Transports, clock: Callable[[], float] = monotonic) -> None:
        self._transports = transports
        self._clock = clock
        self._buckets: dict[str, Bucket] = {}
        self._strangers: dict[str, float] = {}
        transports.guard(self._guarded)

    def sweep(self, known: Iterable[str]) -> None:
        """Forget transports that are gone, and end those that have been strangers for too long."""
        now, present = self._clock(), self._transports.open()
        for transport in set(self._buckets) - present:
            del self._buckets[transport]
        strangers = present - set(known)
        self._strangers = {transport: self._strangers.get(transport, now) for transport in strangers}
        for transport, since in self._strangers.items():
            if now - since >= STRANGER_SECONDS:
                self._transports.hang_up(transport)

    def _guarded(self, deliver: Deliver) -> Deliver:
        def message(transport: str, data: Any) -> None:
            bucket = self._buckets.setdefault(transport, Bucket(self._clock()))
            proper = isinstance(data, str) and data[:1] in SOCKET_IO_PACKETS
            if proper and bucket.take(self._clock()):
                deliver(transport, data)
            else:
                self._transports.hang_up(transport)

        return message
