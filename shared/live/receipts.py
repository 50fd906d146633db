"""Receipts: which screens showed a call and which voices spoke it, gathered until it is written down."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock

from shared.live.notices import Notice
from shared.live.rooms import Room

PATIENCE = timedelta(seconds=20)
"""How long after a notice's end a voice may still say that it spoke: the call may have stood in its queue."""

MOST_NAMES = 64
"""Names kept for one call: the journal's entry must not grow with whoever claims to have shown it."""


@dataclass(slots=True)
class Receipt:
    """What became of one call so far; `shown` and `spoken` hold the ids of holders."""

    call: int
    room: Room
    due: datetime
    shown: set[str] = field(default_factory=set)
    spoken: set[str] = field(default_factory=set)

    def note(self, what: str, holder: str) -> None:
        """The holder's screen has "shown" the call, or its voice has "spoken" it."""
        names = self.shown if what == "shown" else self.spoken
        if len(names) < MOST_NAMES:
            names.add(holder)


class Receipts:
    """The open receipts; few, because each is closed half a minute after its call."""

    def __init__(self) -> None:
        self._open: dict[int, Receipt] = {}
        self._lock = Lock()

    def begin(self, notice: Notice) -> None:
        """Gather for this notice, if it is one that is shown and spoken."""
        if notice.event == "announce":
            with self._lock:
                self._open[notice.seq] = Receipt(notice.seq, notice.room, notice.expires + PATIENCE)

    def of(self, call: int) -> Receipt | None:
        """The receipt of that call, while it is open."""
        return self._open.get(call)

    def take_due(self, now: datetime) -> Iterator[Receipt]:
        """The receipts whose time is over and that have something to tell; each is given once."""
        with self._lock:
            due = [receipt for receipt in self._open.values() if receipt.due <= now]
            for receipt in due:
                del self._open[receipt.call]
        yield from (receipt for receipt in due if receipt.shown or receipt.spoken)
