"""Whom to offer a machine: those it saves most minutes, and those behind them (D2, D7, D8)."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from shared.domain.estimates import Wait
from shared.domain.plan import MachinePlan
from shared.domain.ticket import Ticket

if TYPE_CHECKING:
    from shared.domain.outlook import Outlook

LOOKED_AT = 100


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A ticket and a machine: minutes it saves the customer, and how many behind gain how many minutes."""

    ticket: Ticket
    machine: MachinePlan
    saves: Wait
    behind: int
    behind_minutes: float


def suggestions(outlook: "Outlook", limit: int) -> list[Suggestion]:
    """The best `limit` offers, by the minutes saved for everybody together."""
    found = [s for ticket in outlook.queue(LOOKED_AT) if (s := _suggestion(outlook, ticket))]
    return sorted(found, key=_worth, reverse=True)[:limit]


def _suggestion(outlook: "Outlook", ticket: Ticket) -> Suggestion | None:
    machines = outlook.free_machines(ticket.service)
    wait = outlook.wait(ticket)
    if not machines or wait is None or not _may_be_asked(outlook, ticket):
        return None
    saves = wait.less(machines[0].minutes[ticket.service])
    if saves.low <= 0:
        return None
    competition = outlook.competition(ticket.service, ticket.for_counter)
    in_line = sum(len(line) for line in competition.lines.values())
    behind = max(0, in_line - competition.ahead(ticket.place) - 1)
    gain = outlook.quotes.mean_minutes[ticket.service] / max(1, len(competition.counters))
    return Suggestion(ticket, machines[0], saves, behind, round(gain, 1))


def _may_be_asked(outlook: "Outlook", ticket: Ticket) -> bool:
    """Elders and care classes are never ranked; nobody is asked twice."""
    asked = ticket.machine is not None or ticket.declined
    return outlook.plan.classes[ticket.priority_class].divertible and not asked


def _worth(suggestion: Suggestion) -> float:
    return suggestion.saves.high + suggestion.behind * suggestion.behind_minutes
