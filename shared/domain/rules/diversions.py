"""Diversion with the place kept (D3, D4, D7), and the way back, also after a missed call (W5)."""

from datetime import timedelta

from shared.domain import calling
from shared.domain import commands as c
from shared.domain import events as e
from shared.domain.line import Place
from shared.domain.refused import Refused
from shared.domain.rules.situation import Events, Situation
from shared.domain.standing import able_counters, competing_lines
from shared.domain.ticket import State, Ticket


def offer(at: Situation, command: c.OfferDiversion) -> Events:
    """Offer a machine that can do it and has a place free."""
    ticket = at.ticket_for(command.ticket, e.DiversionOffered)
    _check_machine(at, ticket, command.machine)
    return (e.DiversionOffered(ticket.id, command.machine),)


def accept(at: Situation, command: c.AcceptDiversion) -> Events:
    """The customer goes to the machine and keeps the place for the set minutes."""
    ticket = at.ticket_for(command.ticket, e.DiversionAccepted)
    machine = _offered(ticket)
    _check_machine(at, ticket, machine)
    kept_until = at.now + timedelta(minutes=at.lobby.plan.rules.place_kept_minutes)
    return (e.DiversionAccepted(ticket.id, machine, kept_until),)


def decline(at: Situation, command: c.DeclineDiversion) -> Events:
    """The customer prefers the counter; nothing is lost by it."""
    ticket = at.ticket_for(command.ticket, e.DiversionDeclined)
    return (e.DiversionDeclined(ticket.id, _offered(ticket)),)


def confirm(at: Situation, command: c.ConfirmDiversion) -> Events:
    """The machine did it."""
    ticket = at.ticket_for(command.ticket, e.DiversionSucceeded)
    return (e.DiversionSucceeded(ticket.id, ticket.machine or ""),)


def come_back(at: Situation, command: c.Return) -> Events:
    """Back in line: from a machine to the old place, after a missed call behind the set number."""
    ticket = at.ticket_for(command.ticket, e.CustomerReturned)
    if ticket.state is State.DIVERTED:
        return (e.CustomerReturned(ticket.id, ticket.since, ticket.call_by, ticket.turn),)
    _check_may_return(at, ticket)
    place = _behind(at, ticket, at.lobby.plan.rules.return_behind)
    return (e.CustomerReturned(ticket.id, place.since, place.call_by, at.lobby.turns + 1),)


def _check_machine(at: Situation, ticket: Ticket, machine_id: str) -> None:
    machine = at.lobby.plan.machine(machine_id)
    if ticket.service not in machine.services:
        raise Refused("machine_cannot", machine=machine.id, service=ticket.service)
    if at.lobby.machine_users(machine.id) >= machine.places:
        raise Refused("machine_full", machine=machine.id)


def _offered(ticket: Ticket) -> str:
    if ticket.machine is None:
        raise Refused("not_offered")
    return ticket.machine


def _check_may_return(at: Situation, ticket: Ticket) -> None:
    limit = at.lobby.plan.rules.return_within_minutes
    if ticket.misses > 1:
        raise Refused("missed_twice")
    if at.now - (ticket.ended_at or at.now) > timedelta(minutes=limit):
        raise Refused("return_too_late", minutes=round(limit))


def _behind(at: Situation, ticket: Ticket, count: int) -> Place:
    """The place right behind the next `count` tickets the rule would call, or the old one if nobody waits."""
    lines = competing_lines(at.lobby, able_counters(at.lobby, ticket.service, ticket.for_counter))
    before = calling.in_order(at.lobby, lines.values(), at.now, count)
    return before[-1].ticket.place if before else ticket.place
