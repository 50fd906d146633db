"""Who is next, and why: the calling rule "keep the promise" (SCIENCE.md, REQUIREMENTS K5).

A counter looks at the waiting tickets it can serve and calls
1. whoever has waited the cap, longest first;
2. else the earliest call-by time among promises that can still be kept;
3. else the earliest call-by time.
Ties go to the earlier arrival, then to the earlier turn.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from heapq import nsmallest
from typing import Any

from shared.domain.line import Line, LineKey, Place, Turn, by_arrival, by_promise
from shared.domain.lobby import Lobby
from shared.domain.plan import Plan
from shared.domain.ticket import Ticket

Rank = tuple[int, Turn]
OVER_CAP, KEEPABLE, BROKEN = 0, 1, 2
REASONS = {OVER_CAP: "over_cap", KEEPABLE: "promise_kept", BROKEN: "promise_broken"}


@dataclass(frozen=True, slots=True)
class Choice:
    """A ticket the rule would call, with the reason as a code and its facts."""

    ticket: Ticket
    reason: str
    facts: Mapping[str, Any]


def rank(place: Place, now: datetime, cap: timedelta) -> Rank:
    """The rule itself: the lower of two ranks is called first."""
    if now - place.since >= cap:
        return OVER_CAP, by_arrival(place)
    if place.call_by >= now:
        return KEEPABLE, by_promise(place)
    return BROKEN, by_promise(place)


def next_for(lobby: Lobby, counter: str, now: datetime, count: int = 1) -> list[Choice]:
    """The `count` tickets this counter would call if nobody else came or called, in order."""
    return in_order(lobby, lines_for(lobby, counter).values(), now, count)


def in_order(lobby: Lobby, lines: Iterable[Line], now: datetime, count: int) -> list[Choice]:
    """The first `count` tickets of these lines as the rule calls them, each with its reason."""
    cap = timedelta(minutes=lobby.plan.rules.cap_minutes)
    first = nsmallest(count, candidates(lines, now, count), key=lambda place: rank(place, now, cap))
    return [choice(lobby, place, now, cap) for place in first]


def candidates(lines: Iterable[Line], now: datetime, count: int) -> Iterator[Place]:
    """Every place that can be among the first `count`: the head of each line in each of its orders."""
    for line in lines:
        broken = line.broken(now)
        heads = (line.arrived[:count], line.promised[:count], line.promised[broken : broken + count])
        yield from dict.fromkeys(place for head in heads for place in head)


def choice(lobby: Lobby, place: Place, now: datetime, cap: timedelta) -> Choice:
    """The place as a choice, with why it stands where it does."""
    tier, _ = rank(place, now, cap)
    return Choice(lobby.tickets[place.ticket], REASONS[tier], reason_facts(tier, place, now, lobby.plan))


def reason_facts(tier: int, place: Place, now: datetime, plan: Plan) -> dict[str, Any]:
    """What fills the sentence of a reason: minutes waited, or the call-by time and its distance."""
    if tier == OVER_CAP:
        return {"waited": minutes(now - place.since)}
    return {"call_by": f"{plan.local(place.call_by):%H:%M}", "minutes": minutes(abs(place.call_by - now))}


def minutes(span: timedelta) -> int:
    """Whole minutes in `span`, rounded down."""
    return int(span.total_seconds() // 60)


def lines_for(lobby: Lobby, counter: str) -> dict[LineKey, Line]:
    """The waiting lines this counter can serve: its services, without what was sent to another counter."""
    services = lobby.plan.counters[counter].services
    return {
        key: line
        for key, line in lobby.waiting.items()
        if key.service in services and key.counter in (None, counter)
    }


def ahead(place: Place, lines: Iterable[Line], now: datetime, cap: timedelta) -> int:
    """How many of these lines' tickets the rule would call before `place` if nobody else came.

    Counted by bisection. It takes over-cap tickets as the head of the order of promises too, which is
    exact unless somebody returned into the line out of order; then it may be off by those few.
    """
    tier, _ = rank(place, now, cap)
    return sum(_ahead_in(line, place, tier, now, cap) for line in lines)


def _ahead_in(line: Line, place: Place, tier: int, now: datetime, cap: timedelta) -> int:
    if tier == OVER_CAP:
        return line.ahead_by_arrival(place)
    over, broken, earlier = line.over_cap(now - cap), line.broken(now), line.ahead_by_promise(place)
    if tier == KEEPABLE:
        return over + max(0, earlier - max(over, broken))
    return max(over, earlier) + len(line) - max(over, broken)
