"""The outlook: what several views of one moment share, each worked out once and only if asked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property

from shared.domain import calling
from shared.domain.calling import Choice
from shared.domain.estimates import Quotes, Wait
from shared.domain.line import Place
from shared.domain.lobby import Lobby
from shared.domain.plan import MachinePlan, Plan
from shared.domain.standing import Competition
from shared.domain.suggesting import Suggestion, suggestions
from shared.domain.ticket import IN_PLACE, Ticket


@dataclass(frozen=True, slots=True)
class Queue:
    """Those waiting for one service: how many, and since when the longest waits."""

    waiting: int = 0
    oldest: datetime | None = None


class Outlook:
    """One lobby at one moment, with the places and waits that views and answers show."""

    def __init__(self, lobby: Lobby, now: datetime, quotes: Quotes) -> None:
        self.lobby = lobby
        self.now = now
        self.quotes = quotes
        self._competitions: dict[tuple[str, str | None], Competition] = {}

    @property
    def plan(self) -> Plan:
        """The branch."""
        return self.lobby.plan

    def competition(self, service: str, for_counter: str | None = None) -> Competition:
        """Who competes for the same counters."""
        key = (service, for_counter)
        if key not in self._competitions:
            self._competitions[key] = Competition(self.lobby, self.now, self.quotes, *key)
        return self._competitions[key]

    def ahead(self, ticket: Ticket) -> int | None:
        """Tickets the rule would call first if nobody else came; None unless it waits or was diverted."""
        if ticket.state not in IN_PLACE:
            return None
        return self.competition(ticket.service, ticket.for_counter).ahead(ticket.place)

    def wait(self, ticket: Ticket) -> Wait | None:
        """The range of minutes until the call; None unless the ticket waits or was diverted."""
        ahead = self.ahead(ticket)
        if ahead is None:
            return None
        return self.competition(ticket.service, ticket.for_counter).wait(ahead)

    def newcomer(self, service: str) -> Wait:
        """The range for somebody who takes an ordinary ticket now."""
        competition = self.competition(service)
        promise = self.plan.classes[self.plan.ordinary_class].promise(service)
        place = Place(self.now + promise, self.now, self.lobby.turns + 1, "")
        return competition.wait(competition.ahead(place))

    @cached_property
    def queues(self) -> Mapping[str, Queue]:
        """The queue of each service that has one."""
        found: dict[str, Queue] = {}
        for key, line in self.lobby.waiting.items():
            before, oldest = found.get(key.service, Queue()), line.longest_waiting().since
            since = min(oldest, before.oldest) if before.oldest else oldest
            found[key.service] = Queue(before.waiting + len(line), since)
        return found

    def waiting(self, service: str) -> int:
        """How many wait for the service."""
        return self.queues.get(service, Queue()).waiting

    def oldest(self, service: str) -> datetime | None:
        """Since when the longest waiting waits for it."""
        return self.queues.get(service, Queue()).oldest

    def next_for(self, counter: str, count: int) -> list[Choice]:
        """What this counter would call, in order, with the reasons."""
        return calling.next_for(self.lobby, counter, self.now, count)

    def queue(self, limit: int) -> list[Ticket]:
        """The first `limit` of all who wait, in the order of the rule."""
        first = calling.in_order(self.lobby, self.lobby.waiting.values(), self.now, limit)
        return [choice.ticket for choice in first]

    def suggestions(self, limit: int) -> list[Suggestion]:
        """Who could be offered a machine now, best first; nothing while the lobby is calm (D2)."""
        return suggestions(self, limit) if self.crowded else []

    @property
    def crowded(self) -> bool:
        """Whether so many wait, or one so long, that diverting is worth suggesting."""
        rules = self.plan.rules
        if self.lobby.waiting_count >= rules.suggest_waiting:
            return True
        limit = self.now - timedelta(minutes=rules.suggest_minutes)
        return any(queue.oldest and queue.oldest <= limit for queue in self.queues.values())

    def free_machines(self, service: str) -> list[MachinePlan]:
        """The machines that can do the service and have a place free, quickest first."""
        able = [m for m in self.plan.machines.values() if service in m.services]
        free = [m for m in able if self.lobby.machine_users(m.id) < m.places]
        return sorted(free, key=lambda machine: machine.minutes[service])
