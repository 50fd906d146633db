"""Any day at all: random commands, and what must hold after each (TRUST, invariants B and C)."""

from collections import Counter as Tally
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from shared.branch.fold import fold
from shared.domain import commands as c
from shared.domain.refused import Refused
from shared.domain.ticket import AT_COUNTER, State
from tests.domain.story import Story, branch

COUNTERS = st.sampled_from(["1", "2", "3"])
SERVICES = st.sampled_from(["cash", "account"])
CLASSES = st.sampled_from(["ordinary", "vip", "care"])
DESTINATIONS = SERVICES.map(lambda s: (s, None)) | COUNTERS.map(lambda k: (None, k))


class AnyDay(RuleBasedStateMachine):
    """Kiosk, tellers and lobby manager doing whatever comes to mind."""

    def __init__(self) -> None:
        super().__init__()
        self.story = Story(branch(recalls_before_no_show=0, seconds_before_no_show=0))
        self.start = self.story.lobby
        self.story.open("1", "2", "3")

    def attempt(self, command: c.Command) -> bool:
        """Let it happen, or be refused and change nothing."""
        before = self.story.lobby
        try:
            self.story.do(command)
        except Refused:
            assert self.story.lobby is before
            return False
        return True

    def some_ticket(self, draw: Any) -> str:
        return draw.draw(st.sampled_from(sorted(self.story.lobby.tickets)))

    @rule(service=SERVICES, priority_class=CLASSES, seconds=st.integers(0, 300))
    def take(self, service: str, priority_class: str, seconds: int) -> None:
        self.story.wait(seconds=seconds)
        assert self.attempt(c.TakeTicket(service, priority_class))

    @rule(counter=COUNTERS, finish=st.booleans())
    def call_next(self, counter: str, finish: bool) -> None:
        self.attempt(c.CallNext(counter, finish))

    @rule(counter=COUNTERS, kind=st.sampled_from([c.Recall, c.Arrived, c.NoShow, c.Park, c.UndoCounter]))
    def at_counter(self, counter: str, kind: Any) -> None:
        self.attempt(kind(counter))

    @rule(counter=COUNTERS, kind=st.sampled_from([c.SignOff, c.OpenCounter]))
    def counter_itself(self, counter: str, kind: Any) -> None:
        self.attempt(kind(counter))

    @rule(counter=COUNTERS)
    def sign_on_or_pause(self, counter: str) -> None:
        if not self.attempt(c.SignOn(counter, None, f"device:{counter}")):
            self.attempt(c.Pause(counter, "lunch"))

    @rule(counter=COUNTERS)
    def finish(self, counter: str) -> None:
        self.attempt(c.Finish(counter))

    @rule(
        counter=COUNTERS, to=st.one_of(SERVICES.map(lambda s: (s, None)), COUNTERS.map(lambda k: (None, k)))
    )
    def transfer(self, counter: str, to: tuple[str | None, str | None]) -> None:
        self.attempt(c.Transfer(counter, *to, None))

    @precondition(lambda self: self.story.lobby.tickets)
    @rule(
        draw=st.data(),
        kind=st.sampled_from(
            [c.Leave, c.AcceptDiversion, c.DeclineDiversion, c.ConfirmDiversion, c.Return, c.UndoTicket]
        ),
    )
    def with_ticket(self, draw: Any, kind: Any) -> None:
        self.attempt(kind(self.some_ticket(draw)))

    @precondition(lambda self: self.story.lobby.tickets)
    @rule(draw=st.data())
    def offer(self, draw: Any) -> None:
        self.attempt(c.OfferDiversion(self.some_ticket(draw), "atm-1"))

    @precondition(lambda self: self.story.lobby.tickets)
    @rule(draw=st.data(), counter=COUNTERS)
    def call_by_number(self, draw: Any, counter: str) -> None:
        number = self.story.lobby.tickets[self.some_ticket(draw)].number
        self.attempt(c.CallNumber(counter, number))

    @precondition(lambda self: self.story.lobby.tickets)
    @rule(draw=st.data(), service=SERVICES, priority_class=CLASSES)
    def move_or_reclassify(self, draw: Any, service: str, priority_class: str) -> None:
        ticket = self.some_ticket(draw)
        self.attempt(c.MoveTicket(ticket, service, None, None))
        self.attempt(c.Reclassify(ticket, priority_class, None))

    @invariant()
    def no_ticket_is_at_two_counters(self) -> None:
        """C."""
        lobby = self.story.lobby
        present = [k.ticket for k in lobby.counters.values() if k.ticket]
        assert len(present) == len(set(present))
        at_counter = {t.id for t in lobby.tickets.values() if t.state in AT_COUNTER}
        assert at_counter == set(present)
        assert all(lobby.tickets[k.ticket].counter == k.id for k in lobby.counters.values() if k.ticket)

    @invariant()
    def no_ticket_is_lost(self) -> None:
        """A: whoever waits is in exactly one line, in place; nobody else is in any."""
        lobby = self.story.lobby
        placed = Tally(place for line in lobby.waiting.values() for place in line.promised)
        assert placed == Tally(t.place for t in lobby.tickets.values() if t.state is State.WAITING)
        for key, line in lobby.waiting.items():
            assert len(line) > 0
            assert sorted(line.promised) == sorted(line.arrived)
            assert all(lobby.tickets[place.ticket].line == key for place in line.promised)

    @invariant()
    def numbers_are_unique(self) -> None:
        """B."""
        numbers = [t.number for t in self.story.lobby.tickets.values()]
        assert len(numbers) == len(set(numbers)) == sum(self.story.lobby.issued.values())

    @invariant()
    def seniority_is_kept_through_every_move(self) -> None:
        """K3, D4: only a missed call costs places, and undo gives them back."""
        for ticket in self.story.lobby.tickets.values():
            if ticket.misses == 0:
                assert ticket.since == ticket.issued_at

    @invariant()
    def machines_know_who_is_at_them(self) -> None:
        lobby = self.story.lobby
        diverted = {t.id for t in lobby.tickets.values() if t.state is State.DIVERTED}
        assert lobby.at_machine.get("atm-1", frozenset()) == diverted

    def teardown(self) -> None:
        """Replay equals live."""
        entries = [entry for command in self.story.entries for entry in command]
        assert fold(entries, self.start.plan) == self.story.lobby


TestAnyDay = AnyDay.TestCase
TestAnyDay.settings = settings(max_examples=60, stateful_step_count=60, deadline=None)
