"""A waiting line of one service and class, ordered so that who is next is read off its heads."""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

Turn = tuple[datetime, datetime, int]


class Place(NamedTuple):
    """A ticket's place in line: its call-by time, since when it waits, and its turn among equals."""

    call_by: datetime
    since: datetime
    turn: int
    ticket: str


class LineKey(NamedTuple):
    """Which line: a service, a priority class and, for a ticket sent to one counter, that counter."""

    service: str
    priority_class: str
    counter: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """The places of one line in both orders; a value, adding and removing give a new one."""

    promised: tuple[Place, ...] = ()
    arrived: tuple[Place, ...] = ()

    def __len__(self) -> int:
        return len(self.promised)

    def add(self, place: Place) -> "Line":
        """The line with `place` in it."""
        return Line(_with(self.promised, place, by_promise), _with(self.arrived, place, by_arrival))

    def remove(self, place: Place) -> "Line":
        """The line without `place`; raises ValueError when it is not there."""
        return Line(_without(self.promised, place, by_promise), _without(self.arrived, place, by_arrival))

    def longest_waiting(self) -> Place:
        """Whoever waits longest; raises IndexError on an empty line."""
        return self.arrived[0]

    def earliest_call_by(self) -> Place:
        """Whoever's promise is, or was, due first; raises IndexError on an empty line."""
        return self.promised[0]

    def earliest_keepable(self, now: datetime) -> Place | None:
        """Whoever's promise is due first among those that can still be kept at `now`."""
        index = self.broken(now)
        return self.promised[index] if index < len(self.promised) else None

    def broken(self, now: datetime) -> int:
        """How many promises are already broken at `now`."""
        return bisect_left(self.promised, now, key=lambda place: place.call_by)

    def over_cap(self, since: datetime) -> int:
        """How many have waited since before or at `since`."""
        return bisect_left(self.arrived, True, key=lambda place: place.since > since)

    def ahead_by_promise(self, place: Place) -> int:
        """How many stand before `place` in the order of promises."""
        return bisect_left(self.promised, by_promise(place), key=by_promise)

    def ahead_by_arrival(self, place: Place) -> int:
        """How many stand before `place` in the order of patience."""
        return bisect_left(self.arrived, by_arrival(place), key=by_arrival)


def by_promise(place: Place) -> Turn:
    """The order of promises: earliest call-by, then earlier arrival, then turn."""
    return (place.call_by, place.since, place.turn)


def by_arrival(place: Place) -> Turn:
    """The order of patience: longest waiting first, then call-by, then turn."""
    return (place.since, place.call_by, place.turn)


def _with(places: tuple[Place, ...], place: Place, key: Callable[[Place], Turn]) -> tuple[Place, ...]:
    index = bisect_left(places, key(place), key=key)
    return (*places[:index], place, *places[index:])


def _without(places: tuple[Place, ...], place: Place, key: Callable[[Place], Turn]) -> tuple[Place, ...]:
    index = bisect_left(places, key(place), key=key)
    if index == len(places) or places[index] != place:
        raise ValueError(f"{place.ticket} is not in this line")
    return places[:index] + places[index + 1 :]
