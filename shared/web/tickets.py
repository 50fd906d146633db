"""A ticket as the outside sees it: its JSON, and the little that its own link shows."""

from typing import Any

from shared.domain.estimates import Wait
from shared.domain.outlook import Outlook
from shared.domain.ticket import Ticket


def ticket_json(outlook: Outlook, ticket: Ticket) -> dict[str, Any]:
    """The ticket of the outside contract; `ahead` and `wait` are null unless it waits or was diverted."""
    return {
        "id": ticket.id,
        "number": ticket.number,
        "service": ticket.service,
        "priority_class": ticket.priority_class,
        "state": ticket.state.value,
        "counter": ticket.counter,
        "ahead": outlook.ahead(ticket),
        "wait": wait_json(outlook.wait(ticket)),
        "issued_at": outlook.plan.local(ticket.issued_at).isoformat(timespec="seconds"),
    }


def wait_json(wait: Wait | None) -> dict[str, float] | None:
    """A range of minutes."""
    return {"low": wait.low, "high": wait.high} if wait else None


def link_json(outlook: Outlook, ticket: Ticket) -> dict[str, Any]:
    """What anybody with the paper in hand may see: nothing of the person, nothing of a standing."""
    told = ticket_json(outlook, ticket)
    return {name: told[name] for name in ("number", "service", "state", "counter", "ahead", "wait")}
