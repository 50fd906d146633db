"""The lobby: everything the branch knows of its open day, as one value that nobody changes."""

from dataclasses import dataclass, field
from datetime import date, datetime

from immutables import Map

from shared.domain.line import Line, LineKey
from shared.domain.plan import Plan
from shared.domain.refused import Refused
from shared.domain.ticket import Ticket


@dataclass(frozen=True, slots=True)
class Day:
    """The business day: its date, when it was opened, and whether it still is."""

    date: date
    opened_at: datetime
    open: bool = True


@dataclass(frozen=True, slots=True)
class Counter:
    """A counter as it stands. `status` is closed, open or paused; `ticket` is who is called or served."""

    id: str
    status: str = "closed"
    staff: str | None = None
    since: datetime | None = None
    pause_reason: str | None = None
    ticket: str | None = None


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One order to print. `state` is queued, sent, printed, not_printed, unknown or expired."""

    id: str
    ticket: str
    kiosk: str
    marked: bool
    requested_at: datetime
    state: str = "queued"
    attempt: int = 0
    fault: str | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """A call as screens show it; `seq` is the entry that made it, `recalled` the newest repeat's."""

    seq: int
    ticket: str
    number: str
    counter: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Action:
    """What one command changed, kept so that it can be taken back: the values from before it."""

    seq: int
    at: datetime
    tickets: tuple[Ticket, ...]
    counters: tuple[Counter, ...]


@dataclass(frozen=True, slots=True)
class Lobby:
    """The fold of the business day's entries up to `seq`.

    `waiting` maps each line to its places; `issued` counts numbers by series; `actions` holds the last
    undoable action by ticket id and counter id; `help` holds kiosks that wait for a person, since when;
    `calls` are the day's newest calls first, bounded; `at_machine` holds who tries each machine.
    """

    plan: Plan
    seq: int = 0
    at: datetime | None = None
    day: Day | None = None
    issued: Map[str, int] = field(default_factory=Map)
    tickets: Map[str, Ticket] = field(default_factory=Map)
    waiting: Map[LineKey, Line] = field(default_factory=Map)
    counters: Map[str, Counter] = field(default_factory=Map)
    jobs: Map[str, PrintJob] = field(default_factory=Map)
    notes: Map[str, tuple[str, ...]] = field(default_factory=Map)
    actions: Map[str, Action] = field(default_factory=Map)
    at_machine: Map[str, frozenset[str]] = field(default_factory=Map)
    help: Map[str, datetime] = field(default_factory=Map)
    calls: tuple[Call, ...] = ()
    turns: int = 0

    @property
    def open_day(self) -> Day:
        """The open business day; raises Refused `day_closed`."""
        if self.day is None or not self.day.open:
            raise Refused("day_closed")
        return self.day

    def ticket(self, ticket: str) -> Ticket:
        """The ticket of that id; raises Refused `unknown_ticket`."""
        found = self.tickets.get(ticket)
        if found is None:
            raise Refused("unknown_ticket")
        return found

    def by_number(self, number: str) -> Ticket | None:
        """The day's ticket of that number, if there is one."""
        return self.tickets.get(ticket_id(self.day.date, number)) if self.day else None

    def counter(self, counter: str) -> Counter:
        """The counter of that id; raises Refused `unknown_counter`."""
        self.plan.counter(counter)
        return self.counters.get(counter, Counter(counter))

    def machine_users(self, machine: str) -> int:
        """How many diverted customers are at the machine now."""
        return len(self.at_machine.get(machine, frozenset()))

    @property
    def waiting_count(self) -> int:
        """How many wait, over all lines."""
        return sum(len(line) for line in self.waiting.values())


def ticket_id(day: date, number: str) -> str:
    """The id of a ticket: its business day and number, so unique by construction."""
    return f"{day:%Y%m%d}-{number}"
