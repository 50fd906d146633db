"""A branch on values: give it commands, look at the lobby; time passes only when told to."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from shared.domain import commands as c
from shared.domain.apply import apply_command
from shared.domain.decide import decide
from shared.domain.estimates import Quotes
from shared.domain.events import Entry, Event
from shared.domain.lobby import Lobby
from shared.domain.outlook import Outlook
from shared.domain.plan import (
    CounterPlan,
    Group,
    Kiosk,
    MachinePlan,
    Name,
    Plan,
    PriorityClass,
    Rules,
    Service,
    Zone,
)
from shared.domain.refused import Refused
from shared.domain.ticket import Ticket

NINE = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)  # 09:00 in Shanghai


def named(word: str) -> Name:
    """A name that is the same in both languages."""
    return Name(word, word)


def service(id: str, series: str, mean: float = 5) -> Service:
    """A service of the main hall."""
    return Service(id, named(id), named(id), "all", series, "hall", mean, 0.7)


def branch(**rules: Any) -> Plan:
    """Two services, three counters (one for both), a machine, four classes."""
    classes = {
        "ordinary": PriorityClass("ordinary", named("ordinary"), 20),
        "appointment": PriorityClass("appointment", named("appointment"), 5),
        "care": PriorityClass("care", named("care"), 10, divertible=False),
        "vip": PriorityClass("vip", named("vip"), 5),
    }
    return Plan(
        branch="test",
        name=named("Test"),
        time_zone="Asia/Shanghai",
        groups=(Group("all", named("all")),),
        services={s.id: s for s in (service("cash", "A"), service("account", "D", 18))},
        classes=classes,
        counters={
            "1": CounterPlan("1", "hall", ("cash",)),
            "2": CounterPlan("2", "hall", ("cash", "account")),
            "3": CounterPlan("3", "hall", ("account",)),
        },
        machines={"atm-1": MachinePlan("atm-1", named("atm"), {"cash": 3})},
        zones={"hall": Zone("hall", named("hall"))},
        kiosks={"k1": Kiosk("k1", named("k1"))},
        rules=Rules(staff_required=False, **rules),
    )


class Story:
    """One branch's day, told by commands."""

    def __init__(self, plan: Plan | None = None, start: datetime = NINE) -> None:
        self.lobby = Lobby(plan or branch())
        self.now = start
        self.entries: list[list[Entry]] = []
        self.quotes = Quotes.from_plan(self.lobby.plan)

    def do(self, command: c.Command) -> Sequence[Event]:
        """Let it happen, a second later."""
        self.now += timedelta(seconds=1)
        events = decide(self.lobby, command, self.now, self.quotes)
        self.record(events)
        return events

    def record(self, events: Sequence[Event]) -> None:
        """Take these events as one command's."""
        assert events, "every accepted command appends at least one entry"
        day = self.lobby.day.date if self.lobby.day else None
        start = self.lobby.seq + 1
        entries = [
            Entry(n, day, self.now, "test", f"c{start}", event) for n, event in enumerate(events, start)
        ]
        self.entries.append(entries)
        self.lobby = apply_command(self.lobby, entries)

    def refused(self, command: c.Command) -> str:
        """The code it is refused with; the lobby must be as it was."""
        before = self.lobby
        with pytest.raises(Refused) as caught:
            decide(self.lobby, command, self.now, self.quotes)
        assert self.lobby == before
        return caught.value.code

    def wait(self, **span: float) -> None:
        """Time passes."""
        self.now += timedelta(**span)

    def open(self, *counters: str) -> "Story":
        """A day with these counters signed on."""
        self.do(c.OpenDay())
        for counter in counters:
            self.do(c.SignOn(counter, None, f"device:{counter}"))
        return self

    def take(self, service: str = "cash", priority_class: str = "ordinary", **more: Any) -> str:
        """A customer takes a ticket; the number."""
        self.do(c.TakeTicket(service, priority_class, **more))
        return self.newest().number

    def newest(self) -> Ticket:
        """The ticket issued last."""
        return max(self.lobby.tickets.values(), key=lambda ticket: (ticket.issued_at, ticket.turn))

    def ticket(self, number: str) -> Ticket:
        """Today's ticket of that number."""
        found = self.lobby.by_number(number)
        assert found is not None
        return found

    def id(self, number: str) -> str:
        """Its id."""
        return self.ticket(number).id

    def state(self, number: str) -> str:
        """Its state."""
        return self.ticket(number).state.value

    def call(self, counter: str, **more: bool) -> str | None:
        """Call next; the number called."""
        self.do(c.CallNext(counter, **more))
        ticket = self.lobby.counter(counter).ticket
        return self.lobby.tickets[ticket].number if ticket else None

    def serve(self, counter: str) -> str | None:
        """Call next and be done with it; the number served."""
        number = self.call(counter)
        if number:
            self.do(c.Finish(counter))
        return number

    @property
    def outlook(self) -> Outlook:
        """The lobby as it looks now."""
        return Outlook(self.lobby, self.now, self.quotes)

    def line(self) -> list[str]:
        """Everybody who waits, in the order of the rule."""
        return [ticket.number for ticket in self.outlook.queue(1000)]
