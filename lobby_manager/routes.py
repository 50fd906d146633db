"""What the tablet accepts for a ticket: notes, other places and classes, machines, the way back."""

from flask import Blueprint, Response

from shared.domain import commands
from shared.web import answers, models
from shared.web.actions import accept_for_tickets
from shared.web.gate import allow, require
from shared.web.openapi import posting
from shared.web.orders import M, Post, receive
from shared.web.own import own_ticket
from shared.web.replies import done, noted

routes = Blueprint("lobby_manager_routes", __name__, url_prefix="/api/v1")

accept_for_tickets(
    routes,
    {
        "undo": commands.UndoTicket,
        "diversion-done": commands.ConfirmDiversion,
        "return": commands.Return,
    },
    "manager",
)


@routes.post("/tickets/<ticket>/note")
@allow("manager", "teller")
@posting(models.AddNote, answers.Done)
def note(ticket: str) -> Response:
    """Write a note for whoever serves the ticket next."""
    post = _about(models.AddNote)
    note_id = post.keep("note", post.body.text, own_ticket(post.holder, ticket).visit)
    return post.carry_out(commands.AddNote(ticket, note_id), done)


@routes.post("/tickets/<ticket>/void")
@allow("manager")
@posting(models.Reason, answers.Done)
def void(ticket: str) -> Response:
    """Take the ticket out of the day."""
    post = _about(models.Reason)
    reason = _reason(post, ticket, post.body.reason)
    return post.carry_out(commands.VoidTicket(ticket, reason), done)


@routes.post("/tickets/<ticket>/move")
@allow("manager")
@posting(models.Destination, answers.Done)
def move(ticket: str) -> Response:
    """Send a waiting ticket to another service or counter (D5)."""
    post = _about(models.Destination)
    to = post.body
    reason = _reason(post, ticket, to.reason)
    return post.carry_out(commands.MoveTicket(ticket, to.to_service, to.to_counter, reason), done)


@routes.post("/tickets/<ticket>/reclassify")
@allow("manager")
@posting(models.Reclassify, answers.Done)
def reclassify(ticket: str) -> Response:
    """Give a waiting ticket another priority class."""
    post = _about(models.Reclassify)
    reason = _reason(post, ticket, post.body.reason)
    return post.carry_out(commands.Reclassify(ticket, post.body.priority_class, reason), done)


@routes.post("/tickets/<ticket>/offer-diversion")
@allow("manager")
@posting(models.OfferDiversion, answers.Done)
def offer_diversion(ticket: str) -> Response:
    """Offer a machine to a waiting customer (D2)."""
    post = receive(models.OfferDiversion, require())
    return post.carry_out(commands.OfferDiversion(ticket, post.body.machine), done)


@routes.post("/kiosks/<kiosk>/help-answered")
@allow("manager")
@posting(models.Nothing, answers.Done)
def answer_help(kiosk: str) -> Response:
    """Somebody goes to the kiosk (A4)."""
    return receive(models.Nothing, require()).carry_out(commands.AnswerHelp(kiosk), noted)


def _about(model: type[M]) -> Post[M]:
    return receive(model, require()).unless_repeated()


def _reason(post: Post[M], ticket: str, text: str | None) -> str | None:
    """The id under which the typed reason is kept; raises Refused `unknown_ticket`."""
    visit = own_ticket(post.holder, ticket).visit
    return post.keep("reason", text, visit) if text is not None else None
