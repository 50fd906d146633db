"""Calling and serving at a counter, from the call to the end or the next place."""

from datetime import timedelta

from shared.domain import calling, life
from shared.domain import commands as c
from shared.domain import events as e
from shared.domain.refused import Refused
from shared.domain.rules.situation import Events, Situation
from shared.domain.rules.tickets import destination
from shared.domain.ticket import AT_COUNTER, Ticket


def call_next(at: Situation, command: c.CallNext) -> Events:
    """Call whoever the rule chooses, after finishing the present customer where that is asked for."""
    counter = at.ready(command.counter)
    finished = _finish_current(at, counter.ticket, command)
    for choice in calling.next_for(at.lobby, counter.id, at.now):
        called = e.TicketCalled(choice.ticket.id, counter.id, choice.reason, choice.facts)
        return (*finished, called)
    return (*finished, e.NothingToCall(counter.id))


def _finish_current(at: Situation, ticket: str | None, command: c.CallNext) -> Events:
    if ticket is None:
        return ()
    if not command.finish_current:
        raise Refused("counter_busy", number=at.lobby.tickets[ticket].number)
    return (e.ServiceFinished(ticket, command.counter, "done"),)


def call_number(at: Situation, command: c.CallNumber) -> Events:
    """Call a named number that waits, or one that this branch parked."""
    counter = at.ready(command.counter)
    if counter.ticket:
        raise Refused("counter_busy", number=at.lobby.tickets[counter.ticket].number)
    ticket = at.lobby.by_number(command.number)
    if ticket is None:
        raise Refused("no_such_number", field="number")
    _check_callable(at, ticket, counter.id)
    return (e.TicketCalled(ticket.id, counter.id, "named"),)


def _check_callable(at: Situation, ticket: Ticket, counter: str) -> None:
    if ticket.state in AT_COUNTER:
        raise Refused("ticket_elsewhere", number=ticket.number, counter=ticket.counter)
    life.after(ticket.state, e.TicketCalled)
    if ticket.service not in at.lobby.plan.counters[counter].services:
        raise Refused("cannot_serve", counter=counter, service=ticket.service)
    if ticket.for_counter not in (None, counter):
        raise Refused("ticket_elsewhere", number=ticket.number, counter=ticket.for_counter)


def recall(at: Situation, command: c.Recall) -> Events:
    """Call the same customer again."""
    return (e.TicketRecalled(at.present(command.counter, e.TicketRecalled).id, command.counter),)


def arrived(at: Situation, command: c.Arrived) -> Events:
    """The customer is here; service begins."""
    return (e.CustomerArrived(at.present(command.counter, e.CustomerArrived).id, command.counter),)


def no_show(at: Situation, command: c.NoShow) -> Events:
    """The customer did not come, after the recalls and seconds the rules ask for (W5)."""
    ticket = at.present(command.counter, e.CustomerMissed)
    rules = at.lobby.plan.rules
    waited = at.now - (ticket.called_at or at.now)
    early = waited < timedelta(seconds=rules.seconds_before_no_show)
    if early or ticket.recalls < rules.recalls_before_no_show:
        seconds = max(0, round(rules.seconds_before_no_show - waited.total_seconds()))
        recalls = max(0, rules.recalls_before_no_show - ticket.recalls)
        raise Refused("too_early", recalls=recalls, seconds=seconds)
    return (e.CustomerMissed(ticket.id, command.counter),)


def finish(at: Situation, command: c.Finish) -> Events:
    """Service is over."""
    ticket = at.present(command.counter, e.ServiceFinished)
    return (e.ServiceFinished(ticket.id, command.counter, command.outcome),)


def park(at: Situation, command: c.Park) -> Events:
    """Put the customer aside for a moment."""
    return (e.TicketParked(at.present(command.counter, e.TicketParked).id, command.counter),)


def transfer(at: Situation, command: c.Transfer) -> Events:
    """Send the customer on, never to the end of the line (K3)."""
    ticket = at.present(command.counter, e.TicketTransferred)
    service, counter = destination(at, ticket.service, command.to_service, command.to_counter)
    if counter == command.counter:
        raise Refused("same_place")
    call_by = ticket.since + at.lobby.plan.classes[ticket.priority_class].promise(service)
    return (e.TicketTransferred(ticket.id, command.counter, service, counter, call_by, command.reason),)
