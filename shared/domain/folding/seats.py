"""Putting a ticket's new value into the lobby, with the lines and machines that hold it."""

from dataclasses import replace
from typing import Any

from immutables import Map

from shared.domain.line import Line, LineKey
from shared.domain.lobby import Counter, Lobby
from shared.domain.ticket import State, Ticket


def seat(lobby: Lobby, ticket: Ticket) -> Lobby:
    """The lobby with this value of the ticket, in line if it waits, at a machine if it was diverted."""
    before = lobby.tickets.get(ticket.id)
    return replace(
        lobby,
        tickets=lobby.tickets.set(ticket.id, ticket),
        waiting=_lines(lobby.waiting, before, ticket),
        at_machine=_machines(lobby.at_machine, before, ticket),
    )


def change(lobby: Lobby, ticket: str, **changes: Any) -> Lobby:
    """The lobby with these fields of the ticket changed."""
    return seat(lobby, replace(lobby.tickets[ticket], **changes))


def change_counter(lobby: Lobby, counter: str, **changes: Any) -> Lobby:
    """The lobby with these fields of the counter changed."""
    return put_counter(lobby, replace(lobby.counter(counter), **changes))


def put_counter(lobby: Lobby, counter: Counter) -> Lobby:
    """The lobby with this value of the counter."""
    return replace(lobby, counters=lobby.counters.set(counter.id, counter))


def free(lobby: Lobby, ticket: str) -> Lobby:
    """The lobby in which no counter is with the ticket."""
    counter = lobby.tickets[ticket].counter
    if counter is None or lobby.counter(counter).ticket != ticket:
        return lobby
    return change_counter(lobby, counter, ticket=None)


def _lines(waiting: Map[LineKey, Line], before: Ticket | None, after: Ticket) -> Map[LineKey, Line]:
    was = before if before is not None and before.state is State.WAITING else None
    now = after if after.state is State.WAITING else None
    if was and now and (was.line, was.place) == (now.line, now.place):
        return waiting
    if was:
        rest = waiting[was.line].remove(was.place)
        waiting = waiting.set(was.line, rest) if rest else waiting.delete(was.line)
    if now:
        waiting = waiting.set(now.line, waiting.get(now.line, Line()).add(now.place))
    return waiting


def _machines(
    at_machine: Map[str, frozenset[str]], before: Ticket | None, after: Ticket
) -> Map[str, frozenset[str]]:
    was, now = _machine(before), _machine(after)
    if was == now:
        return at_machine
    if was:
        at_machine = at_machine.set(was, at_machine[was] - {after.id})
    if now:
        at_machine = at_machine.set(now, at_machine.get(now, frozenset()) | {after.id})
    return at_machine


def _machine(ticket: Ticket | None) -> str | None:
    """The machine that a ticket occupies, if any."""
    return ticket.machine if ticket is not None and ticket.state is State.DIVERTED else None
