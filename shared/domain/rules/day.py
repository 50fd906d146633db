"""Opening and closing the business day (O2), and the branch taking its settings."""

from collections import Counter as Tally

from shared.domain import events as e
from shared.domain.commands import CloseDay, ConfigureBranch, OpenDay
from shared.domain.lobby import Lobby
from shared.domain.refused import Refused
from shared.domain.rules.paper import last_papers
from shared.domain.rules.situation import Events, Situation
from shared.domain.ticket import State, Ticket


def configure(at: Situation, command: ConfigureBranch) -> Events:
    """Take settings that differ from the present ones; the door never asks otherwise."""
    return (e.BranchConfigured(command.plan),)


def open_day(at: Situation, command: OpenDay) -> Events:
    """Open the day of today's date in the branch; the same date again goes on with its numbers."""
    if at.lobby.day and at.lobby.day.open:
        raise Refused("day_open", date=at.lobby.day.date.isoformat())
    plan = at.lobby.plan
    return (e.DayOpened(plan.date_of(at.now), plan),)


def close_day(at: Situation, command: CloseDay) -> Events:
    """Close the day; tickets still live are voided, or keep it open. No paper comes after it."""
    day = at.lobby.open_day
    leftovers = [ticket for ticket in at.lobby.tickets.values() if ticket.live]
    if leftovers and not command.void_leftovers:
        raise Refused("day_has_leftovers", live=len(leftovers))
    voided = tuple(e.TicketVoided(ticket.id, None) for ticket in sorted(leftovers, key=_turn))
    papers = last_papers(at.lobby)
    return (*voided, *papers, e.DayClosed(day.date, len(at.lobby.tickets), _ended(at.lobby, len(leftovers))))


def _turn(ticket: Ticket) -> int:
    return ticket.turn


def _ended(lobby: Lobby, leftovers: int) -> dict[str, int]:
    """How many tickets ended how; together they are all that were issued (O2)."""
    tally = Tally(_ending(ticket) for ticket in lobby.tickets.values() if not ticket.live)
    tally[State.VOID.value] += leftovers
    return {kind: tally[kind] for kind in ("finished", "diverted", "no_show", "left", "void")}


def _ending(ticket: Ticket) -> str:
    """The ending a ticket counts under: one that a machine finished was diverted."""
    return "diverted" if ticket.outcome == "machine" else ticket.state.value
