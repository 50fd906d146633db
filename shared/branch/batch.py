"""One batch of orders: decided one after the other on values of their own, written as one."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

import structlog

from shared.branch.orders import Answer, KeyReused, Order, Outcome
from shared.domain.apply import apply_command
from shared.domain.decide import decide
from shared.domain.estimates import Quotes
from shared.domain.events import DayOpened, Entry, Event
from shared.domain.lobby import Lobby
from shared.domain.outlook import Outlook
from shared.domain.refused import Refused
from shared.journal import Journal, Row, Stored, WriteFailed
from shared.journal.codec import canonical

log = structlog.get_logger()


@dataclass
class Batch:
    """The lobby as this batch leaves it, and the rows that lead there; dropped whole if writing fails."""

    journal: Journal
    lobby: Lobby
    now: datetime
    quotes: Quotes
    rows: list[Row] = field(default_factory=list)
    answered: dict[tuple[str, str], Stored] = field(default_factory=dict)

    def take(self, order: Order) -> Outcome | Exception:
        """Decide one order. A refusal, or a fault in one order, is its own result and changes nothing."""
        try:
            return self._repeat(order) or self._decide(order)
        except WriteFailed:
            raise
        except (Refused, KeyReused) as no:
            return no
        except Exception as fault:
            log.exception("order failed", command=type(order.command).__name__, author=order.author)
            return fault

    def _repeat(self, order: Order) -> Outcome | None:
        who = (order.author, order.key)
        stored = self.answered.get(who) or self.journal.stored(*who)
        return repeated(stored, order.request)

    def _decide(self, order: Order) -> Outcome:
        events = decide(self.lobby, order.command, self.now, self.quotes)
        entries = self._entries(order, events)
        lobby = apply_command(self.lobby, entries)
        answer = order.answer(Outlook(lobby, self.now, self.quotes), entries)
        stored = Stored(order.request, answer.status, canonical(answer.body))
        self.rows += [Row(entry, stored if entry is entries[0] else None) for entry in entries]
        self.answered[order.author, order.key] = stored
        self.lobby = lobby
        return Outcome(answer, entries=entries)

    def _entries(self, order: Order, events: Sequence[Event]) -> list[Entry]:
        return [
            Entry(seq, self._day(event), self.now, order.author, order.key, event)
            for seq, event in enumerate(events, start=self.lobby.seq + 1)
        ]

    def _day(self, event: Event) -> date | None:
        if isinstance(event, DayOpened):
            return event.date
        return self.lobby.day.date if self.lobby.day else None


def repeated(stored: Stored | None, request: str) -> Outcome | None:
    """The stored answer again, if there is one; raises KeyReused when it answered another request."""
    if stored is None:
        return None
    if stored.request != request:
        raise KeyReused
    return Outcome(Answer(stored.status, json.loads(stored.answer)), replayed=True)
