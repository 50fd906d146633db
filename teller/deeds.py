"""What may be done at a counter now: the main key's meaning, the other deeds, and what can be taken back."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from shared.domain import events as e
from shared.domain import life
from shared.domain.lobby import Action, Counter, Lobby
from shared.domain.ticket import State, Ticket
from shared.domain.undo import keys_of

AT_TICKET: Mapping[str, type[e.Event]] = {
    "arrived": e.CustomerArrived,
    "recall": e.TicketRecalled,
    "no-show": e.CustomerMissed,
    "finish": e.ServiceFinished,
    "transfer": e.TicketTransferred,
    "park": e.TicketParked,
}
WITHOUT_TICKET: Mapping[str, tuple[str, ...]] = {
    "closed": ("sign-on",),
    "open": ("call-next", "call", "pause", "sign-off"),
    "paused": ("open", "sign-off"),
}
WITH_TICKET: Mapping[str, tuple[str, ...]] = {
    "closed": (),
    "open": ("call-next", "pause"),
    "paused": ("open",),
}
MAIN: Mapping[str, str] = {"closed": "sign-on", "open": "call-next", "paused": "open"}


def allowed(lobby: Lobby, counter: Counter, ticket: Ticket | None) -> list[str]:
    """The deeds that the rules would accept at this counter, by the names of their routes."""
    if not _open(lobby):
        return []
    if ticket is None:
        return list(WITHOUT_TICKET[counter.status])
    deeds = [deed for deed, kind in AT_TICKET.items() if life.allows(ticket.state, kind)]
    return [*WITH_TICKET[counter.status], *deeds]


def main_deed(lobby: Lobby, counter: Counter, ticket: Ticket | None) -> str | None:
    """What the main key does: the one step that leads on from here."""
    if not _open(lobby):
        return None
    if ticket is None:
        return MAIN[counter.status]
    if ticket.state is State.CALLED:
        return "arrived"
    return "finish-and-call-next" if counter.status == "open" else "finish"


def undoable(lobby: Lobby, counter: str) -> dict[str, Any] | None:
    """The counter's last action, if nothing came after it: what it was, whose, and until when."""
    action = lobby.actions.get(counter)
    if action is None or any(lobby.actions.get(key) is not action for key in keys_of(action)):
        return None
    until = action.at + timedelta(seconds=lobby.plan.rules.undo_seconds)
    return _what(lobby, action, counter) | {
        "seq": action.seq,
        "at": lobby.plan.local(action.at).isoformat(),
        "until": lobby.plan.local(until).isoformat(),
    }


def _open(lobby: Lobby) -> bool:
    return lobby.day is not None and lobby.day.open


def _what(lobby: Lobby, action: Action, counter: str) -> dict[str, Any]:
    """The deed, read off the difference it made: no second record of it is kept."""
    if not action.tickets:
        paused = lobby.counter(counter).status == "paused"
        return {"deed": "pause" if paused else "open", "number": None}
    held = lobby.counter(counter).ticket
    before = next((ticket for ticket in action.tickets if ticket.id == held), action.tickets[0])
    return {"deed": _deed(before, lobby.tickets[before.id]), "number": before.number}


def _deed(before: Ticket, after: Ticket) -> str:
    if after.recalls > before.recalls:
        return "recall"
    return {
        State.CALLED: "call",
        State.SERVING: "arrived",
        State.NO_SHOW: "no-show",
        State.PARKED: "park",
        State.WAITING: "transfer",
    }.get(after.state, "finish")
