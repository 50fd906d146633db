"""A TCP proxy that can cut, freeze, stall and mend the line between a screen and the box."""

import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from threading import Event, Thread

RESET = struct.pack("ii", 1, 0)


@dataclass(eq=False)
class Line:
    """One connection: the screen's end, the box's end, and how it is broken."""

    near: socket.socket
    far: socket.socket
    mute: bool = False
    stalled: bool = False

    def end(self) -> None:
        """Close both ends."""
        for each in (self.near, self.far):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()


class Proxy:
    """Listens on a free port and carries to `port`."""

    def __init__(self, port: int) -> None:
        self._target = ("127.0.0.1", port)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._lines: list[Line] = []
        self._refusing = False
        self._frozen = False
        self._over = Event()
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def carry_to(self, port: int) -> None:
        """Carry new connections to another box."""
        self._target = ("127.0.0.1", port)

    def cut(self) -> None:
        """End every connection, and refuse new ones, until mended."""
        self._refusing = True
        for line in self._lines:
            line.end()

    def freeze(self) -> None:
        """Swallow everything without a word, as a half-open socket does; these lines never live again."""
        self._frozen = True
        for line in self._lines:
            line.mute = True

    def stall(self) -> None:
        """Take nothing more: what is sent backs up to its sender."""
        for line in self._lines:
            line.stalled = True

    def mend(self) -> None:
        """Carry new connections again."""
        self._refusing = self._frozen = False

    @contextmanager
    def running(self) -> Iterator["Proxy"]:
        """Carry for as long as the block lasts."""
        Thread(target=self._accept, daemon=True).start()
        try:
            yield self
        finally:
            self._over.set()
            self._listener.close()
            self.cut()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                if self._refusing:
                    near.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
                    near.close()
                else:
                    self._carry(near)

    def _carry(self, near: socket.socket) -> None:
        line = Line(near, socket.create_connection(self._target), mute=self._frozen)
        self._lines.append(line)
        for source, sink in ((line.near, line.far), (line.far, line.near)):
            Thread(target=self._pump, args=(line, source, sink), daemon=True).start()

    def _pump(self, line: Line, source: socket.socket, sink: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                if line.stalled:
                    self._over.wait()
                if not line.mute:
                    sink.sendall(data)
        if not line.mute:
            line.end()
