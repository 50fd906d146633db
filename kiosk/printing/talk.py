"""A conversation with a printer: what it was sent, and what it has said so far."""

from collections.abc import Callable
from contextlib import suppress

from kiosk.printing.commands import CLEAR_BUFFERS, ask
from kiosk.printing.hearing import Answer, Cleared, Completed, Ear, Frame, Heard
from kiosk.printing.line import NOTHING, Deadline, Line, LineSilent
from kiosk.printing.status import QUESTIONS, Condition, answer_signs, frame_signs


class Talk:
    """One connection's talk. Every method raises LineLost when the connection goes."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._ear = Ear()
        self._answers: list[int] = []
        self._rest = NOTHING
        self.condition = Condition()
        self.completed: set[bytes] = set()
        self.cleared = False

    def ask(self, deadline: Deadline) -> Condition | None:
        """How the printer is, by DLE EOT 1 to 4; None if it does not answer them all in time."""
        signs: frozenset[str] = frozenset()
        try:
            for question in QUESTIONS:
                self._answers.clear()
                self._exchange(ask(question), lambda: bool(self._answers), deadline)
                signs |= answer_signs(question, self._answers[0])
        except LineSilent:
            return None
        self.condition = Condition(signs)
        return self.condition

    @property
    def all_sent(self) -> bool:
        """Whether everything handed over has left."""
        return not self._rest

    def send(self, data: bytes, enough: Callable[[], bool], deadline: Deadline) -> None:
        """Send all of it and listen until `enough`, or until a fault shows; raises LineSilent."""
        self._exchange(data, lambda: bool(self.condition.fault) or (self.all_sent and enough()), deadline)

    def listen(self, deadline: Deadline) -> None:
        """Listen until the deadline, or until a fault shows."""
        with suppress(LineSilent):
            self._exchange(NOTHING, lambda: bool(self.condition.fault), deadline)

    def clear(self, deadline: Deadline) -> bool:
        """Have the printer forget what it has not printed; whether it says that it did."""
        self.cleared = False
        try:
            self._exchange(CLEAR_BUFFERS, lambda: self.cleared, deadline)
        except LineSilent:
            return False
        return True

    def _exchange(self, data: bytes | memoryview, enough: Callable[[], bool], deadline: Deadline) -> None:
        self._rest = memoryview(data)
        while not enough():
            sent, heard = self._line.exchange(self._rest, deadline)
            self._rest = self._rest[sent:]
            for said in self._ear.hear(heard):
                self._note(said)

    def _note(self, said: Heard) -> None:
        match said:
            case Answer(byte):
                self._answers.append(byte)
            case Frame(data):
                self.condition = Condition(frame_signs(data))
            case Completed(mark):
                self.completed.add(mark)
            case Cleared():
                self.cleared = True
