"""A ticket for whoever holds its secret link: the phone asks often, so an unchanged answer is only a tag."""

from flask import jsonify, request
from werkzeug.wrappers import Response as BaseResponse

from shared.domain.outlook import Outlook
from shared.domain.ticket import Ticket
from shared.web.box import box
from shared.web.problems import Problem
from shared.web.tickets import link_json


def linked_ticket(outlook: Outlook, secret: str) -> Ticket:
    """The ticket of that link; raises Problem 404 for a link we did not make, or of another day."""
    ticket_id = box().links.ticket_of(secret)
    ticket = outlook.lobby.tickets.get(ticket_id) if ticket_id else None
    if ticket is None:
        raise Problem(404, "unknown_ticket")
    return ticket


def data(secret: str) -> BaseResponse:
    """The ticket's data with its ETag; 304 where the phone has them already."""
    outlook = box().door.outlook()
    response = jsonify(link_json(outlook, linked_ticket(outlook, secret)))
    response.add_etag()
    response.cache_control.no_cache = True
    response.cache_control.private = True
    return response.make_conditional(request)
