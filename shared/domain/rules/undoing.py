"""Taking back the last action on a ticket or at a counter, within seconds (K1)."""

from datetime import timedelta

from shared.domain import commands as c
from shared.domain import events as e
from shared.domain.lobby import Action
from shared.domain.refused import Refused
from shared.domain.rules.situation import Events, Situation
from shared.domain.undo import keys_of


def undo_ticket(at: Situation, command: c.UndoTicket) -> Events:
    """Take back the last action on a ticket."""
    return _undo(at, at.lobby.ticket(command.ticket).id)


def undo_counter(at: Situation, command: c.UndoCounter) -> Events:
    """Take back the last action at a counter."""
    return _undo(at, at.lobby.counter(command.counter).id)


def _undo(at: Situation, key: str) -> Events:
    _ = at.lobby.open_day
    action = at.lobby.actions.get(key)
    if action is None:
        raise Refused("nothing_to_undo")
    _check_newest(at, action)
    _check_time(at, action)
    tickets = tuple(ticket.id for ticket in action.tickets)
    counters = tuple(counter.id for counter in action.counters)
    return (e.ActionUndone(tickets, counters, action.seq),)


def _check_newest(at: Situation, action: Action) -> None:
    """Whatever the action touched must still be as it left it."""
    if any(at.lobby.actions.get(key) is not action for key in keys_of(action)):
        raise Refused("undo_overtaken")


def _check_time(at: Situation, action: Action) -> None:
    limit = at.lobby.plan.rules.undo_seconds
    if at.now - action.at > timedelta(seconds=limit):
        raise Refused("undo_too_late", seconds=round(limit))
