"""Whose ticket it is: a teller handles the ticket at the own counter, and no other."""

from shared.access import Holder
from shared.domain.ticket import Ticket
from shared.web.box import box
from shared.web.problems import Problem


def is_own(holder: Holder, ticket: Ticket) -> bool:
    """Whether `holder` may handle it: called, served, parked or finished at a teller's counter."""
    return holder.role != "teller" or (holder.counter is not None and ticket.counter == holder.counter)


def own_ticket(holder: Holder, ticket_id: str) -> Ticket:
    """The ticket of that id; raises Refused `unknown_ticket`, or Problem 403 where it is not the holder's."""
    ticket = box().door.lobby.ticket(ticket_id)
    if not is_own(holder, ticket):
        raise Problem(403, "forbidden")
    return ticket
