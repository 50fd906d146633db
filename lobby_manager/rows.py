"""Tickets as the tablet lists them: every fact a deed on the ticket needs, nothing of the person."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from lobby_manager.promises import Promises
from shared.domain import events as e
from shared.domain import life
from shared.domain.plan import Plan
from shared.domain.ticket import State, Ticket

DEEDS: Mapping[str, type[e.Event]] = {
    "offer-diversion": e.DiversionOffered,
    "accept-diversion": e.DiversionAccepted,
    "decline-diversion": e.DiversionDeclined,
    "diversion-done": e.DiversionSucceeded,
    "return": e.CustomerReturned,
    "reclassify": e.TicketReclassified,
    "move": e.TicketMoved,
    "leave": e.CustomerLeft,
    "void": e.TicketVoided,
}


def allowed() -> dict[str, list[str]]:
    """The deeds a ticket takes in each state, by the names of their routes; the table of its life says so."""
    return {
        state.value: [deed for deed, kind in DEEDS.items() if life.allows(state, kind)] for state in State
    }


def row(promises: Promises, ticket: Ticket) -> dict[str, Any]:
    """The ticket; `ahead` and `wait` (minutes) are null unless it waits or was diverted."""
    outlook = promises.outlook
    plan, wait = outlook.plan, outlook.wait(ticket)
    return {
        "id": ticket.id,
        "number": ticket.number,
        "state": ticket.state.value,
        "service": ticket.service,
        "class": ticket.priority_class,
        "since": moment(plan, ticket.since),
        "call_by": moment(plan, ticket.call_by),
        "promise": promises.of(ticket),
        "counter": ticket.counter,
        "for_counter": ticket.for_counter,
        "machine": ticket.machine,
        "kept_until": moment(plan, ticket.kept_until),
        "return_until": moment(plan, return_until(plan, ticket)),
        "ahead": outlook.ahead(ticket),
        "wait": asdict(wait) if wait else None,
    }


def return_until(plan: Plan, ticket: Ticket) -> datetime | None:
    """Until when a missed customer may come back; None for all others, and after a second miss."""
    if ticket.state is not State.NO_SHOW or ticket.ended_at is None or ticket.misses > 1:
        return None
    return ticket.ended_at + timedelta(minutes=plan.rules.return_within_minutes)


def moment(plan: Plan, at: datetime | None) -> str | None:
    """A time on the branch's clock, ISO 8601 with its offset."""
    return plan.local(at).isoformat(timespec="seconds") if at else None
