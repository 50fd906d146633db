"""The day and its settings."""

from dataclasses import replace

from immutables import Map

from shared.domain import events as e
from shared.domain.lobby import Day, Lobby


def branch_configured(lobby: Lobby, entry: e.Entry, event: e.BranchConfigured) -> Lobby:
    """The plan changes; whoever waits goes on waiting."""
    return replace(lobby, plan=event.plan)


def day_opened(lobby: Lobby, entry: e.Entry, event: e.DayOpened) -> Lobby:
    """A new date starts from nothing; a date already known goes on where it stopped."""
    if lobby.day is not None and lobby.day.date == event.date:
        return replace(lobby, plan=event.plan, day=replace(lobby.day, open=True))
    return Lobby(plan=event.plan, day=Day(event.date, entry.at))


def day_closed(lobby: Lobby, entry: e.Entry, event: e.DayClosed) -> Lobby:
    """Nobody sits at a counter any more, and what was done is done."""
    closed = replace(lobby.day, open=False) if lobby.day else None
    return replace(lobby, day=closed, counters=Map(), actions=Map(), help=Map())
