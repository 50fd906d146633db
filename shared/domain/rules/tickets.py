"""A ticket from its number to its end outside a counter: issue, leave, void, move, reclassify, note."""

from shared.domain import commands as c
from shared.domain import events as e
from shared.domain.line import Place
from shared.domain.lobby import ticket_id
from shared.domain.numbering import next_number
from shared.domain.refused import Refused
from shared.domain.rules.paper import first_print
from shared.domain.rules.situation import Events, Situation
from shared.domain.standing import Competition


def take(at: Situation, command: c.TakeTicket) -> Events:
    """Give a number, tell the place and the range, and order the paper where there is a kiosk."""
    lobby, plan = at.lobby, at.lobby.plan
    day = lobby.open_day
    service = plan.service(command.service)
    promise = plan.priority_class(command.priority_class).promise(service.id)
    if command.kiosk:
        plan.kiosk(command.kiosk)
    number = next_number(lobby, service.series)
    ticket = ticket_id(day.date, number)
    place = Place(at.now + promise, at.now, lobby.turns + 1, ticket)
    competition = Competition(lobby, at.now, at.quotes, service.id, None)
    ahead = competition.ahead(place)
    wait = competition.wait(ahead)
    issued = e.TicketIssued(
        ticket=ticket,
        visit=f"v{ticket}",
        number=number,
        service=service.id,
        priority_class=command.priority_class,
        language=command.language,
        kiosk=command.kiosk,
        call_by=place.call_by,
        turn=place.turn,
        ahead=ahead,
        wait_low=wait.low,
        wait_high=wait.high,
    )
    return (issued, *first_print(ticket, command.kiosk))


def leave(at: Situation, command: c.Leave) -> Events:
    """The customer gives up the wait."""
    return (e.CustomerLeft(at.ticket_for(command.ticket, e.CustomerLeft).id),)


def void(at: Situation, command: c.VoidTicket) -> Events:
    """Take the ticket out of the day."""
    return (e.TicketVoided(at.ticket_for(command.ticket, e.TicketVoided).id, command.reason),)


def move(at: Situation, command: c.MoveTicket) -> Events:
    """Send a waiting ticket elsewhere, its seniority with it (D5)."""
    ticket = at.ticket_for(command.ticket, e.TicketMoved)
    service, counter = destination(at, ticket.service, command.to_service, command.to_counter)
    if (service, counter) == (ticket.service, ticket.for_counter):
        raise Refused("same_place")
    promise = at.lobby.plan.classes[ticket.priority_class].promise(service)
    return (e.TicketMoved(ticket.id, service, counter, ticket.since + promise, command.reason),)


def reclassify(at: Situation, command: c.Reclassify) -> Events:
    """Give a waiting ticket another class and the promise that goes with it."""
    ticket = at.ticket_for(command.ticket, e.TicketReclassified)
    promise = at.lobby.plan.priority_class(command.priority_class).promise(ticket.service)
    if command.priority_class == ticket.priority_class:
        raise Refused("same_place")
    return (e.TicketReclassified(ticket.id, command.priority_class, ticket.since + promise, command.reason),)


def add_note(at: Situation, command: c.AddNote) -> Events:
    """Attach a note that staff typed."""
    _ = at.lobby.open_day
    return (e.NoteAdded(at.lobby.ticket(command.ticket).id, command.note),)


def destination(
    at: Situation, service: str, to_service: str | None, to_counter: str | None
) -> tuple[str, str | None]:
    """The service and counter a ticket is sent to; raises Refused when that counter cannot serve it."""
    if to_service is not None:
        return at.lobby.plan.service(to_service, "to_service").id, None
    counter = at.lobby.plan.counter(str(to_counter), "to_counter")
    if service not in counter.services:
        raise Refused("cannot_serve", counter=counter.id, service=service)
    return service, counter.id
