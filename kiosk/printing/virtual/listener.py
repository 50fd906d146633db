"""The virtual printer's place on the network: a TCP port, and a thread for each connection."""

import socket
import struct
from collections.abc import Callable
from contextlib import suppress
from threading import Event, Thread

from kiosk.printing.virtual.printer import VirtualPrinter
from kiosk.printing.virtual.session import Session

CHUNK = 4096
IDLE_SECONDS = 90
"""As real ones do, it hangs up on whoever says nothing for so long."""

SECONDS_A_BYTE = 1.0
RESET_AT_CLOSE = struct.pack("ii", 1, 0)


class Listener:
    """Accepts connections for the printer until it is closed; port 0 takes any that is free."""

    def __init__(self, printer: VirtualPrinter, host: str, port: int) -> None:
        self._printer = printer
        self._closing = Event()
        self._open: set[socket.socket] = set()
        self._socket = socket.create_server((host, port))
        self.port: int = self._socket.getsockname()[1]
        Thread(target=self._accept, name="virtual-printer", daemon=True).start()

    def close(self) -> None:
        """Take no more connections and end those there are."""
        self._closing.set()
        for open_socket in (self._socket, *self._open):
            with suppress(OSError):
                open_socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _accept(self) -> None:
        while not self._closing.is_set():
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            Thread(target=self._serve, args=(connection,), name="virtual-printer-line", daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        self._open.add(connection)
        connection.settimeout(IDLE_SECONDS)
        session = self._printer.connect(_replier(connection))
        in_order = False
        with connection, suppress(OSError):  # whoever breaks off, or says nothing, is just gone
            in_order = self._listen(connection, session)
        self._printer.disconnect(session, in_order)
        self._open.discard(connection)

    def _listen(self, connection: socket.socket, session: Session) -> bool:
        """To the end of the connection: whether it ended in order."""
        while data := connection.recv(1 if self._printer.slow else CHUNK):
            if not self._printer.receive(session, data):
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_AT_CLOSE)
                return False
            if self._printer.slow:
                self._closing.wait(SECONDS_A_BYTE)
        return True


def _replier(connection: socket.socket) -> Callable[[bytes], None]:
    """Sends back what the printer says; whoever has gone does not hear it."""

    def reply(data: bytes) -> None:
        with suppress(OSError):
            connection.sendall(data)

    return reply
