"""One connection to the virtual printer: what it has received, and what it answers at once."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.printing.commands import CLEAR_BUFFERS
from kiosk.printing.hearing import CLEARED
from kiosk.printing.status import answer_byte, frame_bytes
from kiosk.printing.virtual.interpreter import Reading, read
from kiosk.printing.virtual.mechanism import Mechanism

if TYPE_CHECKING:
    from kiosk.printing.virtual.printer import VirtualPrinter

REAL_TIME = re.compile(rb"\x10\x04([\x01-\x04])|" + re.escape(CLEAR_BUFFERS), re.DOTALL)


class Session:
    """Obeys real-time commands as they arrive, everything else in its turn, while the printer can print."""

    _needs: int

    def __init__(self, printer: "VirtualPrinter", reply: Callable[[bytes], None]) -> None:
        self._printer = printer
        self._reply = reply
        self._unread = b""
        self._buffer = bytearray()
        self._automatic = False
        self._silent = False
        self._loses_ids: bool | None = None
        self._start_anew()

    @property
    def idle(self) -> bool:
        """Whether nothing waits to be printed."""
        return not self._buffer

    @property
    def broken(self) -> bool:
        """Whether the connection is to be cut off, in the middle of this ticket."""
        return self._printer.resets and self._mechanism.mid_ticket

    def receive(self, data: bytes) -> None:
        """Bytes from the line."""
        data, start = self._unread + data, 0
        for found in REAL_TIME.finditer(data):
            self._print(data[start : found.start()])
            self._obey(found)
            start = found.end()
        end = len(data) - _beginning_of_command(data[start:])
        self._unread = data[end:]
        self._print(data[start:end])

    def work(self) -> None:
        """Print what waits, as far as the printer can."""
        while len(self._buffer) >= self._needs and self._printer.prints and not self.broken:
            taken = bytes(self._buffer[: self._needs])
            del self._buffer[: self._needs]
            self._needs = self._reading.send(taken)

    def hang_up(self) -> None:
        """The other side is done; a paper that was not cut is torn off."""
        self._mechanism.tear_off(cut=False)

    def answer(self, data: bytes) -> None:
        """Say this. Once something was not said the line stays dumb: TCP does not lose words in between."""
        self._silent = self._silent or self._printer.mute
        if not self._silent:
            self._reply(data)

    def completed(self, mark: bytes) -> None:
        """Answer a process ID. A connection whose first ID is lost loses them all, and only such a one."""
        if self._loses_ids is None:
            self._loses_ids = self._printer.loses_ids
        if not self._loses_ids:
            self.answer(b"\x37\x22" + mark + b"\x00")

    def changed(self) -> None:
        """The printer's state changed: say so, if that was wanted."""
        if self._automatic:
            self.answer(frame_bytes(self._printer.signs))

    def automatic_status(self, wanted: int) -> None:
        """Say so from now on, or no longer."""
        self._automatic = bool(wanted)
        self.changed()

    def _print(self, data: bytes) -> None:
        self._buffer += data
        self.work()

    def _obey(self, found: re.Match[bytes]) -> None:
        """A status question is answered and, as on a real printer, stays in the data, meaning nothing."""
        if question := found[1]:
            self.answer(bytes([answer_byte(question[0], self._printer.signs)]))
            self._print(found[0])
        else:
            self._buffer.clear()
            self._start_anew()
            self.answer(CLEARED)

    def _start_anew(self) -> None:
        self._mechanism = Mechanism(self._printer, self)
        self._reading: Reading = read(self._mechanism)
        self._needs = next(self._reading)


def _beginning_of_command(data: bytes) -> int:
    """How many bytes at the end may be the beginning of a real-time command: they wait for the rest."""
    lengths = range(min(len(data), len(CLEAR_BUFFERS) - 1), 0, -1)
    ends = (data[-length:] for length in lengths)
    return next((len(end) for end in ends if CLEAR_BUFFERS.startswith(end) or end == b"\x10\x04"), 0)
