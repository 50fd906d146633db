"""Reads ESC/POS the way a printer does: command by command, taking no byte before it is needed.

What is understood: raster pictures (GS v 0), text with size and alignment, feeding, cutting, automatic
status and process IDs. Other commands are known only so far that their parameters are not printed.
"""

from collections.abc import Generator
from typing import Protocol

Reading = Generator[int, bytes, None]
"""Yields how many bytes it needs next, and is sent them."""

LF, CR, DLE, ESC, FS, GS = 0x0A, 0x0D, 0x10, 0x1B, 0x1C, 0x1D

ESC_PARAMETERS = {
    **dict.fromkeys(b"@2SLFim<", 0),
    **dict.fromkeys(b"3!-EGMRtadJ{ =rVTu?", 1),
    **dict.fromkeys(b"$\\c", 2),
    **dict.fromkeys(b"p", 3),
    **dict.fromkeys(b"W", 8),
}
GS_PARAMETERS = {**dict.fromkeys(b"!BbHhwfarIVEo", 1), **dict.fromkeys(b"LWP$\\", 2)}
FS_PARAMETERS = {**dict.fromkeys(b"&.", 0), **dict.fromkeys(b"!-WC", 1), **dict.fromkeys(b"Sp", 2)}
REAL_TIME_PARAMETERS = {0x04: 1, 0x05: 1}
CUT_WITH_FEED = b"ABab"
COLUMNS_OF_24_DOTS = (32, 33)


class Device(Protocol):
    """What a command does to the printer."""

    def character(self, byte: int) -> None:
        """A byte of text."""

    def end_line(self) -> None:
        """Print the line of text, or feed one."""

    def initialise(self) -> None:
        """Text size and alignment as at power-on."""

    def size(self, byte: int) -> None:
        """GS !: the size of text."""

    def align(self, where: int) -> None:
        """ESC a: 0 left, 1 centre, 2 right."""

    def feed(self, rows: int) -> None:
        """White paper, in dots."""

    def row(self, dots: bytes) -> None:
        """One row of a picture."""

    def cut(self) -> None:
        """Part the paper from the roll."""

    def automatic_status(self, wanted: int) -> None:
        """GS a: from now on tell of changes, or stop that."""

    def completed(self, mark: bytes) -> None:
        """Everything up to this process ID is printed."""


def read(device: Device) -> Reading:
    """Read for ever."""
    while True:
        byte = (yield 1)[0]
        if byte in LANGUAGES:
            yield from LANGUAGES[byte](device)
        elif byte == LF:
            device.end_line()
        elif byte >= 0x20:
            device.character(byte)


def _escape(device: Device) -> Reading:
    command = (yield 1)[0]
    if command == ord("*"):
        yield from _column_picture()
        return
    parameters = b""
    if count := ESC_PARAMETERS.get(command, 0):
        parameters = yield count
    match chr(command):
        case "@":
            device.initialise()
        case "a":
            device.align(parameters[0] % 48)
        case "d":
            for _ in range(parameters[0]):
                device.end_line()
        case "J":
            device.feed(parameters[0])


def _group(device: Device) -> Reading:
    command = (yield 1)[0]
    if command == ord("v"):
        yield from _raster_picture(device)
    elif command == ord("("):
        yield from _function(device)
    elif count := GS_PARAMETERS.get(command, 0):
        parameters = yield count
        if command == ord("!"):
            device.size(parameters[0])
        elif command == ord("a"):
            device.automatic_status(parameters[0])
        elif command == ord("V"):
            yield from _cut(device, parameters)


def _cut(device: Device, how: bytes) -> Reading:
    if how in CUT_WITH_FEED:
        device.feed((yield 1)[0])
    device.cut()


def _raster_picture(device: Device) -> Reading:
    """GS v 0 m xL xH yL yH and the rows; printed row by row, so that paper can end in the middle."""
    _, _, *numbers = yield 6
    stride, height = numbers[0] + 256 * numbers[1], numbers[2] + 256 * numbers[3]
    for _ in range(height if stride else 0):
        device.row((yield stride))


def _column_picture() -> Reading:
    """ESC * m nL nH and the columns: taken, not drawn."""
    mode, low, high = yield 3
    count = (low + 256 * high) * (3 if mode in COLUMNS_OF_24_DOTS else 1)
    if count:
        yield count


def _function(device: Device) -> Reading:
    """GS ( or FS ( with a letter, a length and that many bytes; of all of them only the process ID counts."""
    letter, low, high = yield 3
    data = b""
    if count := low + 256 * high:
        data = yield count
    if letter == ord("H") and data[:2] == b"00":
        device.completed(data[2:])


def _chinese(device: Device) -> Reading:
    command = (yield 1)[0]
    if command == ord("("):
        yield from _function(device)
    elif count := FS_PARAMETERS.get(command, 0):
        yield count


def _real_time(device: Device) -> Reading:
    """Obeyed when it arrived; in its place among the data there is nothing left to do."""
    if count := REAL_TIME_PARAMETERS.get((yield 1)[0], 0):
        yield count


LANGUAGES = {ESC: _escape, GS: _group, FS: _chinese, DLE: _real_time}
