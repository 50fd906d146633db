"""What the public screens show: the call board of a zone and the sign above a counter; nothing personal."""

from dataclasses import asdict
from datetime import datetime
from typing import Any

from shared.domain.lobby import Call, Lobby
from shared.domain.outlook import Outlook
from shared.domain.plan import Plan, Service, known
from shared.domain.ticket import State, Ticket

EARLIER = 4
CAME_OF_IT = frozenset({State.SERVING, State.PARKED, State.FINISHED, State.NO_SHOW})


def board(outlook: Outlook, zone: str) -> dict[str, Any]:
    """The board of `zone`: who is being called, who was, and the waits. Raises Refused `unknown_zone`."""
    plan, lobby = outlook.plan, outlook.lobby
    place = known(plan.zones, zone, "zone", None)
    return {
        "branch": asdict(plan.name),
        "zone": {"id": place.id, "name": asdict(place.name)},
        "day": _day(lobby),
        "calls": _calling(lobby, zone),
        "earlier": _earlier(lobby, zone),
        "services": [_service(outlook, s) for s in plan.services.values() if s.zone == zone],
        "return_within_minutes": plan.rules.return_within_minutes,
    }


def sign(outlook: Outlook, counter: str) -> dict[str, Any]:
    """The sign above a counter: its number, or why there is none. Raises Refused `unknown_counter`."""
    lobby = outlook.lobby
    found = lobby.counter(counter)
    ticket = lobby.tickets[found.ticket] if found.ticket else None
    return {
        "counter": counter,
        "day": _day(lobby),
        "status": found.status,
        "reason": _public_reason(outlook.plan, found.pause_reason),
        "number": ticket.number if ticket else None,
        "state": ticket.state.value if ticket else None,
    }


def _calling(lobby: Lobby, zone: str) -> list[dict[str, Any]]:
    """The tickets called to counters of the zone whose holders are not there yet, newest call first.

    A repeated call counts from the repeat: it goes to the top again.
    """
    newest = {call.ticket: call.at for call in reversed(lobby.calls)}
    called = [ticket for ticket in _at_counters(lobby, zone) if ticket.state is State.CALLED]
    at = {ticket.id: newest.get(ticket.id) or ticket.called_at or ticket.issued_at for ticket in called}
    called.sort(key=lambda ticket: at[ticket.id], reverse=True)
    return [_call(lobby.plan, ticket.number, ticket.counter, at[ticket.id]) for ticket in called]


def _earlier(lobby: Lobby, zone: str) -> list[dict[str, Any]]:
    """The zone's last calls that are over: somebody came, or nobody did. A call taken back is none."""
    over = [call for call in lobby.calls if _in_zone(lobby.plan, call.counter, zone) and _over(lobby, call)]
    newest = {call.number: call for call in reversed(over)}
    calls = sorted(newest.values(), key=lambda call: call.seq, reverse=True)
    return [_call(lobby.plan, call.number, call.counter, call.at) for call in calls[:EARLIER]]


def _day(lobby: Lobby) -> str:
    """Whether the business day is "open", "closed", or "unopened" because there has been none yet."""
    if lobby.day is None:
        return "unopened"
    return "open" if lobby.day.open else "closed"


def _service(outlook: Outlook, service: Service) -> dict[str, Any]:
    wait = outlook.newcomer(service.id) if _day(outlook.lobby) == "open" else None
    return {
        "id": service.id,
        "name": asdict(service.board_name),
        "waiting": outlook.waiting(service.id),
        "wait": asdict(wait) if wait else None,
    }


def _at_counters(lobby: Lobby, zone: str) -> list[Ticket]:
    held = [c.ticket for c in lobby.counters.values() if c.ticket and _in_zone(lobby.plan, c.id, zone)]
    return [lobby.tickets[ticket] for ticket in held]


def _in_zone(plan: Plan, counter: str, zone: str) -> bool:
    return counter in plan.counters and plan.counters[counter].zone == zone


def _over(lobby: Lobby, call: Call) -> bool:
    ticket = lobby.tickets[call.ticket]
    return ticket.state in CAME_OF_IT and ticket.counter == call.counter


def _call(plan: Plan, number: str, counter: str | None, at: datetime) -> dict[str, Any]:
    return {"number": number, "counter": counter, "at": plan.local(at).isoformat()}


def _public_reason(plan: Plan, reason: str | None) -> str | None:
    """A pause reason that is one of the branch's own words; what a person typed is not for the lobby."""
    return reason if reason in plan.rules.pause_reasons else None
