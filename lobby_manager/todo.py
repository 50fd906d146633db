"""What waits for the lobby manager: who is to be met first, then who waits too long, then machines."""

from collections.abc import Sequence
from typing import Any

from lobby_manager.promises import BROKEN, Promises
from lobby_manager.rows import moment
from shared.domain.ticket import State, Ticket

# The class whose arrival somebody should walk up to (V2).
MET_AT_ARRIVAL = "vip"


def todo(promises: Promises, live: Sequence[Ticket], kiosks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """One entry for each thing to do, each with `kind`, `since` and the tickets or the kiosk it is about."""
    waiting = [ticket for ticket in live if ticket.state is State.WAITING]
    return [
        *_arrivals(promises, waiting),
        *_help(kiosks),
        *_late(promises, waiting),
        *_overdue(promises, live),
        *_printers(kiosks),
    ]


def _help(kiosks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    asked = sorted((k for k in kiosks if k["help_since"]), key=lambda k: k["help_since"])
    return [{"kind": "help", "kiosk": k["id"], "since": k["help_since"], "tickets": []} for k in asked]


def _arrivals(promises: Promises, waiting: Sequence[Ticket]) -> list[dict[str, Any]]:
    return _together(promises, "arrival", [t for t in waiting if t.priority_class == MET_AT_ARRIVAL])


def _late(promises: Promises, waiting: Sequence[Ticket]) -> list[dict[str, Any]]:
    return _together(promises, "late", [t for t in waiting if promises.of(t) == BROKEN])


def _overdue(promises: Promises, live: Sequence[Ticket]) -> list[dict[str, Any]]:
    """Customers at a machine whose place is kept no longer: nobody knows how it went (D4)."""
    now = promises.outlook.now
    return _together(promises, "overdue", [t for t in live if t.kept_until and t.kept_until < now])


def _together(promises: Promises, kind: str, tickets: list[Ticket]) -> list[dict[str, Any]]:
    """One entry for all of a kind, however many: a list that outgrows the screen is read by nobody."""
    if not tickets:
        return []
    oldest_first = sorted(tickets, key=lambda ticket: ticket.since)
    plan = promises.outlook.plan
    since = oldest_first[0].kept_until or oldest_first[0].since
    return [{"kind": kind, "since": moment(plan, since), "tickets": [t.id for t in oldest_first]}]


def _printers(kiosks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    faulty = [kiosk for kiosk in kiosks if kiosk["without_paper"]]
    return [
        {"kind": "printer", "kiosk": k["id"], "since": k["fault_since"], "tickets": k["without_paper"]}
        for k in faulty
    ]
