"""Looking up tickets: by id, by number, and by the secret link on the paper."""

from typing import Any

from flask import Blueprint
from werkzeug.wrappers import Response as BaseResponse

from shared.web import answers, models
from shared.web.box import box
from shared.web.gate import allow, public, require
from shared.web.openapi import reading
from shared.web.own import is_own, own_ticket
from shared.web.phone import data
from shared.web.reading import queried
from shared.web.tickets import ticket_json

lookup = Blueprint("kiosk_lookup", __name__, url_prefix="/api/v1")


@lookup.get("/tickets/<ticket>")
@allow("kiosk", "manager", "teller")
@reading(answers.Ticket)
def by_id(ticket: str) -> dict[str, Any]:
    """One ticket."""
    holder = require()
    return ticket_json(box().door.outlook(), own_ticket(holder, ticket))


@lookup.get("/tickets")
@allow("kiosk", "manager", "teller")
@reading(answers.Tickets, models.OfNumber)
def by_number() -> dict[str, Any]:
    """The open day's tickets of one number; of several counters' tickets a teller sees the own."""
    holder = require()
    outlook = box().door.outlook()
    day, number = outlook.lobby.day, queried(models.OfNumber).number
    found = outlook.lobby.by_number(number) if day and day.open else None
    return {"tickets": [ticket_json(outlook, found)] if found and is_own(holder, found) else []}


@lookup.get("/t/<secret>")
@public
@reading(answers.LinkedTicket, nobody=True)
def by_link(secret: str) -> BaseResponse:
    """What the link on the paper shows."""
    return data(secret)
