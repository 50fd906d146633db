"""Where a ticket stands: who competes with it, how many come first, and how long that takes."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from shared.domain import calling
from shared.domain.estimates import Quotes, Wait, estimate
from shared.domain.line import Line, LineKey, Place
from shared.domain.lobby import Lobby


def able_counters(lobby: Lobby, service: str, for_counter: str | None = None) -> tuple[str, ...]:
    """The counters a ticket can hope for: signed on, else those that normally open, else any that fit."""
    if for_counter:
        return (for_counter,)
    fitting = lobby.plan.counters_for(service)
    staffed = [c.id for c in fitting if lobby.counter(c.id).status != "closed"]
    planned = [c.id for c in fitting if not c.flexible]
    return tuple(staffed or planned or [c.id for c in fitting])


def competing_lines(lobby: Lobby, counters: tuple[str, ...]) -> dict[LineKey, Line]:
    """Every waiting line that one of these counters also serves."""
    served = {service for c in counters for service in lobby.plan.counters[c].services}
    return {
        key: line
        for key, line in lobby.waiting.items()
        if (key.counter is None and key.service in served) or key.counter in counters
    }


class Competition:
    """The counters and lines that decide one service's waits, worked out once for many tickets."""

    def __init__(
        self, lobby: Lobby, now: datetime, quotes: Quotes, service: str, for_counter: str | None
    ) -> None:
        self.now = now
        self.quotes = quotes
        self.cap = timedelta(minutes=lobby.plan.rules.cap_minutes)
        self.counters = able_counters(lobby, service, for_counter)
        self.lines = competing_lines(lobby, self.counters)
        self.idle = sum(_idle(lobby, counter) for counter in self.counters)
        self.mean_minutes = _average(quotes.mean_minutes, self.lines, service)
        self.cv2 = _average(quotes.cv2, self.lines, service)

    def ahead(self, place: Place) -> int:
        """How many the rule would call before `place` if nobody else came."""
        return calling.ahead(place, self.lines.values(), self.now, self.cap)

    def wait(self, ahead: int) -> Wait:
        """The range of minutes for whoever has `ahead` tickets before them."""
        rate = max(1, len(self.counters)) / self.mean_minutes
        return estimate(ahead + 1 - self.idle, rate, self.quotes.patience_minutes, self.cv2)


def _idle(lobby: Lobby, counter: str) -> bool:
    state = lobby.counter(counter)
    return state.status == "open" and state.ticket is None


def _average(figure: Mapping[str, float], lines: dict[LineKey, Line], service: str) -> float:
    """A figure of services, averaged over all who compete, each counted once, and the ticket itself."""
    total, count = figure[service], 1
    for key, line in lines.items():
        total += figure[key.service] * len(line)
        count += len(line)
    return total / count
