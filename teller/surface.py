"""What the teller's console shows: the counter, who is there, who is next and why, what may be done."""

from dataclasses import asdict
from datetime import datetime
from typing import Any

from shared.domain.calling import Choice, lines_for
from shared.domain.lobby import Counter, Lobby
from shared.domain.outlook import Outlook
from shared.domain.plan import Plan
from shared.domain.ticket import State, Ticket
from teller.deeds import allowed, main_deed, undoable

NEXT = 3


def console(outlook: Outlook, counter: str) -> dict[str, Any]:
    """The console of `counter`. Raises Refused `unknown_counter`."""
    lobby, plan = outlook.lobby, outlook.plan
    found = lobby.counter(counter)
    ticket = lobby.tickets[found.ticket] if found.ticket else None
    here = sum(len(line) for line in lines_for(lobby, counter).values())
    return {
        "counter": _counter(plan, found),
        "ticket": _present(lobby, ticket) if ticket else None,
        "parked": _parked(lobby, counter),
        "next": [_choice(plan, choice) for choice in outlook.next_for(counter, NEXT)],
        "callable": {"here": here, "elsewhere": lobby.waiting_count - here},
        "main": main_deed(lobby, found, ticket),
        "may": allowed(lobby, found, ticket),
        "undo": undoable(lobby, counter),
        "transfer": _receivers(lobby, counter, ticket) if ticket else None,
        "pause_reasons": list(plan.rules.pause_reasons),
        "rules": _rules(plan),
    }


def _counter(plan: Plan, counter: Counter) -> dict[str, Any]:
    return {
        "id": counter.id,
        "status": counter.status,
        "staff": counter.staff,
        "since": _moment(plan, counter.since),
        "pause_reason": counter.pause_reason,
        "services": [asdict(plan.services[s].board_name) for s in plan.counters[counter.id].services],
    }


def _present(lobby: Lobby, ticket: Ticket) -> dict[str, Any]:
    plan = lobby.plan
    return _ticket(plan, ticket) | {
        "service": asdict(plan.services[ticket.service].name),
        "state": ticket.state.value,
        "issued_at": _moment(plan, ticket.issued_at),
        "called_at": _moment(plan, ticket.called_at),
        "served_at": _moment(plan, ticket.served_at),
        "usual_minutes": plan.services[ticket.service].mean_minutes,
        "recalls": ticket.recalls,
        "notes": list(lobby.notes.get(ticket.id, ())),
        "because": {"code": ticket.called_because, "facts": dict(ticket.called_facts)},
    }


def _ticket(plan: Plan, ticket: Ticket) -> dict[str, Any]:
    """A ticket in few words: its service by the short name that boards have room for."""
    return {
        "id": ticket.id,
        "number": ticket.number,
        "service": asdict(plan.services[ticket.service].board_name),
        "class": asdict(plan.classes[ticket.priority_class].name),
        "since": _moment(plan, ticket.since),
        "call_by": _moment(plan, ticket.call_by),
    }


def _choice(plan: Plan, choice: Choice) -> dict[str, Any]:
    because = {"code": choice.reason, "facts": dict(choice.facts)}
    return _ticket(plan, choice.ticket) | {"because": because}


def _parked(lobby: Lobby, counter: str) -> list[dict[str, Any]]:
    """Who stepped aside here and will be called back by number."""
    parked = [t for t in lobby.tickets.values() if t.state is State.PARKED and t.counter == counter]
    return [_ticket(lobby.plan, ticket) for ticket in sorted(parked, key=lambda t: t.since)]


def _receivers(lobby: Lobby, counter: str, ticket: Ticket) -> dict[str, Any]:
    """Where the present customer can be sent: another service, or another counter that does this one."""
    plan = lobby.plan
    services = [s for s in plan.services.values() if s.id != ticket.service]
    counters = [c.id for c in plan.counters_for(ticket.service) if c.id != counter]
    return {
        "services": [{"id": s.id, "name": asdict(s.board_name)} for s in services],
        "counters": [{"id": c, "status": lobby.counter(c).status} for c in counters],
    }


def _rules(plan: Plan) -> dict[str, Any]:
    rules = plan.rules
    return {
        "recalls_before_no_show": rules.recalls_before_no_show,
        "seconds_before_no_show": rules.seconds_before_no_show,
        "undo_seconds": rules.undo_seconds,
    }


def _moment(plan: Plan, moment: datetime | None) -> str | None:
    return plan.local(moment).isoformat() if moment else None
