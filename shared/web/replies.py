"""What a command is answered with, made inside its own commit so that a repeat reads the same."""

from collections.abc import Callable, Sequence
from typing import Any

from shared.branch import Answer
from shared.domain.events import Entry, TicketCalled, TicketIssued
from shared.domain.outlook import Outlook
from shared.web.tickets import ticket_json

Say = Callable[..., str]


def issued(outlook: Outlook, entries: Sequence[Entry]) -> Answer:
    """A new ticket, without its secret link: what is stored must not open anything."""
    events = (entry.event for entry in entries)
    ticket = next(event.ticket for event in events if isinstance(event, TicketIssued))
    return Answer(201, ticket_json(outlook, outlook.lobby.ticket(ticket)))


def done(outlook: Outlook, entries: Sequence[Entry]) -> Answer:
    """The ticket the command was about, if it was about one, and the entry up to which views must be."""
    return Answer(200, _told(outlook, entries, _touched(entries)))


def noted(outlook: Outlook, entries: Sequence[Entry]) -> Answer:
    """Done, and not about any one ticket."""
    return Answer(200, _told(outlook, entries, None))


def called(say: Say) -> Callable[[Outlook, Sequence[Entry]], Answer]:
    """The ticket that was called, and why, as a sentence by `say(message, **facts)`; or that nobody waits."""

    def answer(outlook: Outlook, entries: Sequence[Entry]) -> Answer:
        call = entries[-1].event
        if not isinstance(call, TicketCalled):
            return Answer(200, _told(outlook, entries, None) | _why("nobody_waiting", {}, say))
        return Answer(200, _told(outlook, entries, call.ticket) | _why(call.reason, dict(call.facts), say))

    return answer


def _why(reason: str, facts: dict[str, Any], say: Say) -> dict[str, Any]:
    sentence = say(f"reason-{reason.replace('_', '-')}", **facts)
    return {"reason": sentence, "reason_code": reason, "reason_facts": facts}


def _told(outlook: Outlook, entries: Sequence[Entry], ticket: str | None) -> dict[str, Any]:
    told = ticket_json(outlook, outlook.lobby.ticket(ticket)) if ticket else None
    return {"ticket": told, "seq": entries[-1].seq}


def _touched(entries: Sequence[Entry]) -> str | None:
    """The ticket of the newest event about one; what was undone names all it took back."""
    for entry in reversed(entries):
        ticket: str | None = getattr(entry.event, "ticket", None)
        several: tuple[str, ...] = getattr(entry.event, "tickets", ())
        if ticket or several:
            return ticket or several[0]
    return None
