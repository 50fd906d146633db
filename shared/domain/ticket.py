"""A ticket: the claim a customer holds, its state, and what is offered to its holder."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from shared.domain.line import LineKey, Place


class State(StrEnum):
    """Where a ticket is in its life; `life.py` has the table of moves between them."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    PARKED = "parked"
    DIVERTED = "diverted"
    FINISHED = "finished"
    NO_SHOW = "no_show"
    LEFT = "left"
    VOID = "void"


LIVE = frozenset({State.WAITING, State.CALLED, State.SERVING, State.PARKED, State.DIVERTED})
IN_PLACE = frozenset({State.WAITING, State.DIVERTED})
AT_COUNTER = frozenset({State.CALLED, State.SERVING})


@dataclass(frozen=True, slots=True)
class Ticket:
    """One ticket as it stands. `since` and `call_by` are its seniority, kept through every move.

    `for_counter` is set when it was sent to one counter; `counter` while it is called or served there,
    and where it was last served once it is over; `machine` while a diversion is offered or under way;
    `declined` once the customer has said no to one.
    """

    id: str
    visit: str
    number: str
    service: str
    priority_class: str
    language: str
    issued_at: datetime
    since: datetime
    call_by: datetime
    turn: int
    state: State = State.WAITING
    kiosk: str | None = None
    counter: str | None = None
    for_counter: str | None = None
    machine: str | None = None
    kept_until: datetime | None = None
    called_at: datetime | None = None
    called_because: str | None = None
    called_facts: Mapping[str, Any] = field(default_factory=dict)
    served_at: datetime | None = None
    ended_at: datetime | None = None
    recalls: int = 0
    misses: int = 0
    declined: bool = False
    outcome: str | None = None

    @property
    def line(self) -> LineKey:
        """The line this ticket belongs to while it waits."""
        return LineKey(self.service, self.priority_class, self.for_counter)

    @property
    def place(self) -> Place:
        """Its place in that line."""
        return Place(self.call_by, self.since, self.turn, self.id)

    @property
    def live(self) -> bool:
        """Whether something is still to be done for its holder."""
        return self.state in LIVE
