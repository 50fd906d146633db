"""One TCP connection to a printer: opened for a job, never waiting longer than it is told."""

import selectors
import socket
import struct
import time
from contextlib import suppress
from types import TracebackType
from typing import Self

CHUNK = 4096
NOTHING = memoryview(b"")
LINGER_NOT = struct.pack("ii", 1, 0)


class LineLost(Exception):
    """The connection is gone: refused, reset, closed by the printer, or the network is away."""


class LineSilent(Exception):
    """Nothing more could be sent or heard in the time allowed."""


class Deadline:
    """A moment, `seconds` from now, by which something must be over."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds until then, never below zero."""
        return max(0.0, self._end - time.monotonic())


class Line:
    """An open connection. Leaving the `with` block by an exception drops what was not yet sent."""

    def __init__(self, connected: socket.socket) -> None:
        self._socket = connected
        self._socket.setblocking(False)
        self._selector = selectors.DefaultSelector()
        self._selector.register(connected, selectors.EVENT_READ)

    @classmethod
    def open(cls, host: str, port: int, deadline: Deadline) -> Self:
        """Connect; raises LineLost."""
        try:
            return cls(socket.create_connection((host, port), timeout=max(0.01, deadline.left)))
        except OSError as fault:
            raise LineLost(str(fault)) from fault

    def exchange(self, outgoing: memoryview, deadline: Deadline) -> tuple[int, bytes]:
        """Wait until something can be sent or heard: how many bytes went, and what came.

        Raises LineLost, and LineSilent when the deadline passes first.
        """
        events = selectors.EVENT_READ | (selectors.EVENT_WRITE if outgoing else 0)
        self._selector.modify(self._socket, events)
        ready = self._selector.select(deadline.left)
        if not ready:
            raise LineSilent
        try:
            return self._move(ready[0][1], outgoing)
        except OSError as fault:
            raise LineLost(str(fault)) from fault

    def _move(self, possible: int, outgoing: memoryview) -> tuple[int, bytes]:
        heard = b""
        if possible & selectors.EVENT_READ:
            heard = self._socket.recv(CHUNK)
            if not heard:
                raise LineLost("closed by the printer")
        sent = self._socket.send(outgoing[:CHUNK]) if possible & selectors.EVENT_WRITE else 0
        return sent, heard

    def finish(self, deadline: Deadline) -> None:
        """Say that no more will come and let the printer hang up: closing at once could cut the end off."""
        with suppress(LineLost, LineSilent, OSError):
            self._socket.shutdown(socket.SHUT_WR)
            while True:
                self.exchange(NOTHING, deadline)

    def abort(self) -> None:
        """Drop everything that is still on its way: half a ticket must not trickle out later."""
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, LINGER_NOT)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        if kind is not None:
            self.abort()
        self._selector.close()
        self._socket.close()
