"""Notices: what is to happen once, such as a call to be spoken, with a number and an end."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from shared.domain import events as e
from shared.domain.lobby import Call, Lobby
from shared.live.rooms import Room
from shared.live.views import stamp

LIFE = timedelta(seconds=10)
"""How long a notice is worth hearing: a call that comes later than this would only confuse."""

REPEAT = 1
"""How often a voice says an announcement; a teller who wants it again recalls."""

KINDS = {e.TicketCalled: "call", e.TicketRecalled: "recall"}


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to be told to a room. `of` is the announcement that a withdrawal takes back."""

    event: str
    seq: int
    room: Room
    ticket: str
    expires: datetime
    body: dict[str, Any]
    of: int | None = None


def announcement(entry: e.Entry, lobby: Lobby) -> Notice | None:
    """The announcement this entry asks for, if it is one that calls somebody."""
    kind = KINDS.get(type(entry.event))
    if kind is None:
        return None
    assert isinstance(entry.event, e.TicketCalled | e.TicketRecalled)
    return _announce(kind, entry.seq, entry.event.ticket, entry.event.counter, entry.at, lobby)


def called_before(call: Call, lobby: Lobby) -> Notice | None:
    """The announcement of a call from before this server started: a kill must not swallow its voice."""
    return _announce("call", call.seq, call.ticket, call.counter, call.at, lobby)


def withdrawal(entry: e.Entry, announced: Notice, lobby: Lobby) -> Notice:
    """What takes an announcement back once its action was undone."""
    expires = entry.at + LIFE
    told = {key: announced.body[key] for key in ("room", "kind", "number", "counter", "language")}
    body = {"seq": entry.seq, "of": announced.seq, **told, "expires_at": stamp(lobby.plan, expires)}
    return Notice("withdraw", entry.seq, announced.room, announced.ticket, expires, body, announced.seq)


def _announce(kind: str, seq: int, ticket_id: str, counter: str, at: datetime, lobby: Lobby) -> Notice | None:
    """None where ticket or counter is not of this day and branch any more: nobody is left to hear it."""
    ticket, place = lobby.tickets.get(ticket_id), lobby.plan.counters.get(counter)
    if ticket is None or place is None:
        return None
    room, expires = Room("board", place.zone), at + LIFE
    body = {
        "seq": seq,
        "room": str(room),
        "kind": kind,
        "number": ticket.number,
        "counter": counter,
        "language": ticket.language,
        "repeat": REPEAT,
        "expires_at": stamp(lobby.plan, expires),
    }
    return Notice("announce", seq, room, ticket_id, expires, body)
