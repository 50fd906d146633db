"""What the commands of one connection do to the paper: text, pictures, feeding and cutting."""

from typing import TYPE_CHECKING

from kiosk.printing.virtual.sheet import LINE_FEED, Sheet

if TYPE_CHECKING:
    from kiosk.printing.virtual.printer import VirtualPrinter
    from kiosk.printing.virtual.session import Session

MID_TICKET = 100
"""Rows of dots after which those faults strike that wait for the middle of a ticket."""


class Mechanism:
    """The printing side of a session; its methods are the interpreter's `Device`."""

    def __init__(self, printer: "VirtualPrinter", session: "Session") -> None:
        self._printer = printer
        self._session = session
        self._sheet = Sheet()
        self._text = bytearray()
        self.initialise()

    @property
    def mid_ticket(self) -> bool:
        """Whether a good piece of an unfinished ticket hangs out."""
        return self._sheet.height >= MID_TICKET

    def tear_off(self, cut: bool) -> None:
        """Part what hangs out from the roll; blank paper is nobody's."""
        if self._text:
            self.end_line()
        if not self._sheet.blank:
            size, png = self._sheet.png()
            self._printer.roll.add(size, png, cut)
        self._sheet = Sheet()

    def character(self, byte: int) -> None:
        """A byte of text, for the line that is being filled."""
        self._text.append(byte)

    def end_line(self) -> None:
        """Print the line; feed one where it is empty."""
        words = self._text.decode("gb18030", "replace")
        self._text.clear()
        if words:
            self._sheet.text(words, self._scale, self._align)
        else:
            self._sheet.feed(LINE_FEED)

    def initialise(self) -> None:
        """Text of the usual size, from the left."""
        self._scale, self._align = 1, 0

    def size(self, byte: int) -> None:
        """The size of text by its height, 1 to 8 times the usual; width follows."""
        self._scale = byte % 8 + 1

    def align(self, where: int) -> None:
        """0 left, 1 centre, 2 right."""
        self._align = where if where in (1, 2) else 0

    def feed(self, rows: int) -> None:
        """White paper, in dots."""
        self._sheet.feed(rows)

    def row(self, dots: bytes) -> None:
        """One row of a picture."""
        self._sheet.row(dots)
        if self.mid_ticket:
            self._printer.mid_ticket()

    def cut(self) -> None:
        """Feed out and cut."""
        self.tear_off(cut=True)

    def automatic_status(self, wanted: int) -> None:
        """Whether this connection is told of changes."""
        self._session.automatic_status(wanted)

    def completed(self, mark: bytes) -> None:
        """Everything so far is on paper."""
        self._session.completed(mark)
