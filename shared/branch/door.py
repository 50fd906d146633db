"""The one door: every command passes here, one batch at a time, and is told nothing before the commit."""

import os
from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import count
from threading import Lock, Thread

import structlog

from shared.branch.batch import Batch, repeated
from shared.branch.fold import fold
from shared.branch.orders import Answer, Order, Outcome, Pending, Unavailable
from shared.branch.waiting_room import WaitingRoom
from shared.domain.commands import Command, ConfigureBranch
from shared.domain.estimates import Quotes
from shared.domain.events import Entry
from shared.domain.lobby import Lobby
from shared.domain.outlook import Outlook
from shared.domain.plan import Plan
from shared.journal import CommitUnknown, Journal, WriteFailed

log = structlog.get_logger()

Listener = Callable[[Lobby, Sequence[Entry]], None]
BATCH = 64
EXIT_UNKNOWN_COMMIT = 70


class Door:
    """The branch's single writer, and the newest lobby for everybody who reads.

    `clock` gives aware datetimes; `die` ends the process when a commit's outcome is unknown.
    """

    def __init__(
        self,
        journal: Journal,
        plan: Plan,
        clock: Callable[[], datetime],
        die: Callable[[int], object] = os._exit,
    ) -> None:
        self.journal = journal
        self._clock = clock
        self._die = die
        self._listeners: list[Listener] = []
        self._room = WaitingRoom()
        self._lobby = fold(journal.last_day(), plan)
        self._latest = self._lobby.at or clock()
        self._time = Lock()
        self._own = count(1)
        self.quotes = Quotes.from_plan(plan)
        self._writer = Thread(target=self._write, name="writer", daemon=True)
        self._writer.start()
        if self.lobby.plan != plan:
            self.run(ConfigureBranch(plan), "box")

    @property
    def lobby(self) -> Lobby:
        """The newest committed lobby: a value that never changes under its reader."""
        return self._lobby

    def now(self) -> datetime:
        """The time, which never goes back, whatever the clock does (TRUST, fault 11)."""
        with self._time:
            self._latest = max(self._latest, self._clock())
            return self._latest

    def outlook(self) -> Outlook:
        """The newest lobby as it looks now."""
        return Outlook(self.lobby, self.now(), self.quotes)

    def listen(self, listener: Listener) -> None:
        """Tell `listener` of each commit, in the writer's thread; it must return at once."""
        self._listeners.append(listener)

    def submit(self, order: Order) -> Outcome:
        """Hand in an order and wait for the commit; raises Refused, KeyReused, Unavailable."""
        pending = Pending(order)
        self._room.enter(pending)
        return pending.wait()

    def remembered(self, author: str, key: str, request: str) -> Outcome | None:
        """What this request was answered before, if it was, without waiting; raises KeyReused, Unavailable.

        For callers who would judge the request by what is true now, while a repeat is answered as it was.
        """
        try:
            return repeated(self.journal.recall(author, key), request)
        except WriteFailed as fault:
            raise Unavailable(str(fault)) from fault

    def run(self, command: Command, author: str) -> Sequence[Entry]:
        """A command of the box's own, with an id of its own; raises Refused, Unavailable."""
        key = f"{author}:{self.lobby.seq}:{next(self._own)}"
        return self.submit(Order(command, author, key, "", _no_answer)).entries

    def close(self) -> None:
        """Take no more orders, finish those that wait, and close the journal."""
        self._room.close()
        self._writer.join()
        self.journal.close()

    def _write(self) -> None:
        while batch := self._room.batch(BATCH):
            self._process(batch)

    def _process(self, orders: list[Pending]) -> None:
        batch = Batch(self.journal, self._lobby, self.now(), self.quotes)
        try:
            self.journal.begin()
            results = [batch.take(pending.order) for pending in orders]
            self.journal.append(batch.rows)
        except WriteFailed as fault:
            self._give_up(orders, fault)
            return
        if self._commit(orders):
            self._publish(batch, orders, results)

    def _commit(self, orders: list[Pending]) -> bool:
        try:
            self.journal.commit()
        except (WriteFailed, CommitUnknown) as fault:
            if isinstance(fault, CommitUnknown):
                log.critical("commit unknown", error=str(fault))
                self._die(EXIT_UNKNOWN_COMMIT)
            self._give_up(orders, fault)
            return False
        return True

    def _publish(self, batch: Batch, orders: list[Pending], results: Sequence[Outcome | Exception]) -> None:
        self._lobby = batch.lobby
        for pending, result in zip(orders, results, strict=True):
            pending.settle(result)
        if batch.rows:
            self._tell([row.entry for row in batch.rows])

    def _tell(self, entries: Sequence[Entry]) -> None:
        for listener in self._listeners:
            try:
                listener(self._lobby, entries)
            except Exception:
                log.exception("listener failed")

    def _give_up(self, orders: list[Pending], fault: Exception) -> None:
        log.error("batch dropped", error=str(fault), orders=len(orders))
        self.journal.rollback()
        for pending in orders:
            pending.settle(Unavailable(str(fault)))


def _no_answer(outlook: Outlook, entries: Sequence[Entry]) -> Answer:
    return Answer(200, {})
