"""One attempt to get one paper out of a printer: connect, ask, and only then draw and send."""

from collections.abc import Callable

from kiosk.printing.line import Deadline, Line, LineLost
from kiosk.printing.outcome import Outcome
from kiosk.printing.sending import Sending
from kiosk.printing.slip import Slip
from kiosk.printing.talk import Talk
from shared.settings.kiosks import Printer

ASKING = 1 / 3
PRINTING = 5 / 6
"""Shares of a printer's time, counted from the start: by when it must have said how it is, and by when it
must have printed. What is left after that is for clearing its buffers."""

CLEARING = 1 / 6
"""The share in which it must have forgotten what an earlier attempt left."""


class Delivery:
    """An attempt that is over within `printer.answer_seconds`.

    `clear_first` when the attempt before this one may have left something in the printer.
    """

    def __init__(self, printer: Printer, clear_first: bool) -> None:
        self._printer = printer
        self._clear_first = clear_first and printer.confirm != "none"
        self._asking = Deadline(printer.answer_seconds * ASKING)
        self._printing = Deadline(printer.answer_seconds * PRINTING)
        self._whole = Deadline(printer.answer_seconds)

    def run(self, draw: Callable[[], Slip], about_to_send: Callable[[], None]) -> Outcome:
        """Try once. If the printer is well `draw` makes the slip; `about_to_send` precedes its first byte.

        What either raises goes through, and nothing was sent.
        """
        try:
            line = Line.open(self._printer.host, self._printer.port, self._asking)
        except LineLost:
            return Outcome("failed", "unreachable")
        with line:
            outcome = self._converse(Talk(line), draw, about_to_send)
            if outcome.what != "printed":
                line.abort()
            elif outcome.detail != "process_id":
                line.finish(self._whole)
        return outcome

    def _converse(self, talk: Talk, draw: Callable[[], Slip], about_to_send: Callable[[], None]) -> Outcome:
        try:
            fault = self._why_not(talk)
            if fault is None and self._clear_first:
                # Half a ticket left in the printer would swallow this one. If it cannot clear, so be it.
                talk.clear(Deadline(self._printer.answer_seconds * CLEARING))
        except LineLost:
            fault = "unreachable"
        if fault:
            return Outcome("failed", fault)
        slip = draw()
        about_to_send()
        return Sending(talk, slip, self._printer.confirm, self._printing, self._whole).run()

    def _why_not(self, talk: Talk) -> str | None:
        """What keeps the printer from printing now; one that need not answer may be mute."""
        condition = talk.ask(self._asking)
        if condition is None:
            return None if self._printer.confirm == "none" else "mute"
        return condition.fault
