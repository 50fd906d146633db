"""What the lobby manager's tablet shows: the live lobby as one view, with the deeds tickets take (D1)."""

from collections import Counter as Tally
from collections import defaultdict
from dataclasses import asdict
from typing import Any

from lobby_manager.places import counters, kiosks, machines
from lobby_manager.promises import Promises
from lobby_manager.queues import head, queues
from lobby_manager.rows import allowed, moment, return_until, row
from lobby_manager.todo import todo
from shared.domain.lobby import Lobby
from shared.domain.outlook import Outlook
from shared.domain.suggesting import Suggestion
from shared.domain.ticket import State, Ticket

LISTED = 100
SUGGESTED = 3
ENDINGS = {
    "served": "finished",
    "diverted": "diverted",
    "no_show": "no_show",
    "left": "left",
    "void": "void",
}


def lobby(outlook: Outlook, argument: str) -> dict[str, Any]:
    """The live lobby; `argument` is empty, because there is one lobby. Nothing in it is personal."""
    promises = Promises(outlook)
    tickets = _by_state(outlook.lobby)
    waiting, places = tickets[State.WAITING], kiosks(outlook.lobby)
    return {
        "day": _day(outlook.lobby),
        "head": head(outlook, promises, waiting),
        "queues": queues(outlook, promises, _by_service(waiting)),
        "crowded": outlook.crowded,
        "suggestions": [_suggestion(found) for found in outlook.suggestions(SUGGESTED)],
        "waiting": [row(promises, ticket) for ticket in outlook.queue(LISTED)],
        "offered": _rows(promises, [ticket for ticket in waiting if ticket.machine]),
        "diverted": _rows(promises, tickets[State.DIVERTED]),
        "parked": _rows(promises, tickets[State.PARKED]),
        "missed": _rows(promises, [t for t in tickets[State.NO_SHOW] if _may_return(outlook, t)]),
        "counters": counters(promises),
        "machines": machines(outlook),
        "kiosks": places,
        "todo": todo(promises, [*waiting, *tickets[State.DIVERTED]], places),
        "counts": _counts(outlook.lobby),
        "classes": [_class(outlook, id) for id in outlook.plan.classes],
        "may": allowed(),
        "rules": _rules(outlook),
    }


def _by_state(lobby: Lobby) -> defaultdict[State, list[Ticket]]:
    found: defaultdict[State, list[Ticket]] = defaultdict(list)
    for ticket in sorted(lobby.tickets.values(), key=lambda ticket: ticket.turn):
        found[ticket.state].append(ticket)
    return found


def _by_service(tickets: list[Ticket]) -> dict[str, list[Ticket]]:
    found: defaultdict[str, list[Ticket]] = defaultdict(list)
    for ticket in tickets:
        found[ticket.service].append(ticket)
    return found


def _rows(promises: Promises, tickets: list[Ticket]) -> list[dict[str, Any]]:
    return [row(promises, ticket) for ticket in tickets]


def _may_return(outlook: Outlook, missed: Ticket) -> bool:
    until = return_until(outlook.plan, missed)
    return until is not None and until >= outlook.now


def _day(lobby: Lobby) -> dict[str, Any]:
    day = lobby.day
    if day is None:
        return {"state": "unopened", "date": None, "opened_at": None}
    return {
        "state": "open" if day.open else "closed",
        "date": day.date.isoformat(),
        "opened_at": moment(lobby.plan, day.opened_at),
    }


def _suggestion(found: Suggestion) -> dict[str, Any]:
    return {
        "id": found.ticket.id,
        "number": found.ticket.number,
        "service": found.ticket.service,
        "machine": found.machine.id,
        "saves": asdict(found.saves),
        "behind": found.behind,
        "behind_minutes": found.behind_minutes,
    }


def _counts(lobby: Lobby) -> dict[str, int]:
    """What became of the day's numbers so far; what a machine finished is diverted, not served."""
    ended = [ticket for ticket in lobby.tickets.values() if not ticket.live]
    endings = Tally("diverted" if t.outcome == "machine" else t.state.value for t in ended)
    counted = {name: endings[kind] for name, kind in ENDINGS.items()}
    return {"issued": len(lobby.tickets), "live": len(lobby.tickets) - len(ended)} | counted


def _class(outlook: Outlook, class_id: str) -> dict[str, Any]:
    found = outlook.plan.classes[class_id]
    return {"id": found.id, "name": asdict(found.name), "divertible": found.divertible}


def _rules(outlook: Outlook) -> dict[str, Any]:
    rules = outlook.plan.rules
    return {
        "place_kept_minutes": rules.place_kept_minutes,
        "return_behind": rules.return_behind,
        "undo_seconds": rules.undo_seconds,
    }
