"""What the kiosk accepts: tickets taken, given up and printed again, offers answered, help asked for."""

from typing import Any

from flask import Blueprint, Response

from shared.access import Holder
from shared.domain.commands import AcceptDiversion, AskHelp, DeclineDiversion, Leave, Reprint, TakeTicket
from shared.web import answers, models
from shared.web.actions import accept_for_tickets
from shared.web.box import box
from shared.web.gate import allow, require
from shared.web.openapi import posting
from shared.web.orders import receive
from shared.web.own import own_ticket
from shared.web.problems import Problem
from shared.web.reading import json_body, shaped
from shared.web.replies import done, issued, noted

routes = Blueprint("kiosk_routes", __name__, url_prefix="/api/v1")

accept_for_tickets(
    routes,
    {"leave": Leave, "accept-diversion": AcceptDiversion, "decline-diversion": DeclineDiversion},
    "kiosk",
    "manager",
)


@routes.post("/tickets")
@allow("kiosk", "manager")
@posting(models.IssueTicket, answers.IssuedTicket, 201)
def issue() -> Response:
    """Take a ticket."""
    wanted = shaped(models.IssueTicket, json_body())
    post = receive(models.IssueTicket, _issuer(wanted.kiosk), dress=_with_link)
    if wanted.appointment is not None:
        raise Problem(422, "unknown_appointment", errors=[{"field": "appointment", "allowed": []}])
    class_id = wanted.priority_class or box().door.lobby.plan.ordinary_class
    kiosk = post.holder.kiosk or wanted.kiosk
    return post.carry_out(TakeTicket(wanted.service, class_id, wanted.language, kiosk), issued)


@routes.post("/tickets/<ticket>/reprint")
@allow("kiosk", "manager", "teller")
@posting(models.Nothing, answers.Done)
def reprint(ticket: str) -> Response:
    """Print the ticket once more, marked."""
    post = receive(models.Nothing, require()).unless_repeated()
    own_ticket(post.holder, ticket)
    return post.carry_out(Reprint(ticket, post.holder.kiosk), done)


@routes.post("/kiosks/<kiosk>/help")
@allow("kiosk")
@posting(models.Nothing, answers.Done)
def ask_help(kiosk: str) -> Response:
    """Ask for a person to come to this kiosk."""
    post = receive(models.Nothing, require(kiosk=kiosk))
    return post.carry_out(AskHelp(kiosk), noted)


def _issuer(kiosk: str | None) -> Holder:
    """Who issues: the named kiosk, which prints at itself and nowhere else, or a manager."""
    return require("kiosk", "manager", kiosk=kiosk) if kiosk else require("manager", "kiosk")


def _with_link(ticket: dict[str, Any]) -> dict[str, Any]:
    return ticket | {"link": box().links.path(ticket["id"])}
