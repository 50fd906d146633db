"""A slip under way: sent to a printer that said it is well, and judged by what the printer says next."""

from dataclasses import dataclass

from kiosk.printing.line import Deadline, LineLost, LineSilent
from kiosk.printing.outcome import Outcome
from kiosk.printing.slip import Slip
from kiosk.printing.talk import Talk

BETWEEN_QUESTIONS = 0.25
"""Seconds between two questions to a printer that cannot say by itself that it is done."""


@dataclass(frozen=True, slots=True)
class Sending:
    """One slip in one talk. It must be printed by `printing`, and everything be over by `whole`."""

    talk: Talk
    slip: Slip
    confirm: str
    printing: Deadline
    whole: Deadline

    def run(self) -> Outcome:
        """Send it and find out; whatever breaks off from here on is "unknown", never an error."""
        try:
            self._print()
            return self._judge()
        except LineLost:
            return Outcome("unknown", "reset")
        except LineSilent:
            return Outcome("unknown", "timeout")

    def _done(self) -> bool:
        return self.slip.done in self.talk.completed

    def _print(self) -> None:
        """Send the slip and wait as long as this kind of printer needs, or until a fault shows."""
        says_so = self.confirm == "process_id"
        self.talk.send(self.slip.data, lambda: self._done() or not says_so, self.printing)
        if self.confirm == "status_only":
            self._watch()

    def _watch(self) -> None:
        """Keep asking for as long as a slow printer needs for this paper; raises LineSilent."""
        paper = Deadline(min(self.slip.seconds, self.printing.left))
        while paper.left and not self.talk.condition.fault:
            self.talk.listen(Deadline(min(BETWEEN_QUESTIONS, paper.left)))
            if not self.talk.condition.fault and self.talk.ask(self.whole) is None:
                raise LineSilent

    def _judge(self) -> Outcome:
        fault = self.talk.condition.fault
        if fault is None or self._done():
            return Outcome("printed", self.confirm)
        forgotten = self._can_tell() and self.talk.clear(self.whole)
        if self._done():
            return Outcome("printed", self.confirm)
        printed_uncut = self.slip.body in self.talk.completed
        return Outcome("failed" if forgotten and not printed_uncut else "unknown", fault)

    def _can_tell(self) -> bool:
        """Whether a cleared buffer proves that the slip did not come out.

        It does if this printer's IDs arrive, so that the one missing was never answered, or if the end of
        the slip was never sent.
        """
        return self.slip.begun in self.talk.completed or not self.talk.all_sent
