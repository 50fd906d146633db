"""What a counter accepts: signing on and off, calling, serving, sending on."""

from functools import partial

from flask import Blueprint, Response

from shared.domain import commands
from shared.web import answers, models
from shared.web.actions import accept_for_counters
from shared.web.box import box
from shared.web.gate import allow, require
from shared.web.openapi import posting
from shared.web.orders import M, Post, receive
from shared.web.problems import reader_language
from shared.web.replies import called, done
from teller.signing import signed_in

routes = Blueprint("teller_routes", __name__, url_prefix="/api/v1")

accept_for_counters(
    routes,
    {
        "sign-off": commands.SignOff,
        "open": commands.OpenCounter,
        "recall": commands.Recall,
        "arrived": commands.Arrived,
        "no-show": commands.NoShow,
        "park": commands.Park,
        "undo": commands.UndoCounter,
    },
)


@routes.post("/counters/<counter>/sign-on")
@allow("teller", "manager")
@posting(models.SignOn, answers.Done)
def sign_on(counter: str) -> Response:
    """Open the counter, by staff and PIN or, where the rules allow it, by the device itself."""
    post = _at(counter, models.SignOn).unless_repeated()
    staff = signed_in(post.holder, post.body)
    # A tablet may open every counter, one person sits at one: unnamed, it is the counter's own device.
    return post.carry_out(commands.SignOn(counter, staff, device=f"counter:{counter}"), done)


@routes.post("/counters/<counter>/pause")
@allow("teller", "manager")
@posting(models.Reason, answers.Done)
def pause(counter: str) -> Response:
    """Call nobody for now: for a reason of the settings, or one in typed words."""
    post = _at(counter, models.Reason).unless_repeated()
    reason = post.body.reason
    if reason not in box().door.lobby.plan.rules.pause_reasons:
        reason = post.keep("reason", reason, _visit_at(counter))
    return post.carry_out(commands.Pause(counter, reason), done)


@routes.post("/counters/<counter>/call-next")
@allow("teller", "manager")
@posting(models.CallNext, answers.Called)
def call_next(counter: str) -> Response:
    """Call whoever the rule chooses, and say why."""
    post = _at(counter, models.CallNext)
    say = partial(box().languages.say, reader_language())
    return post.carry_out(commands.CallNext(counter, post.body.finish_current), called(say))


@routes.post("/counters/<counter>/call")
@allow("teller", "manager")
@posting(models.CallNumber, answers.Done)
def call(counter: str) -> Response:
    """Call a named number: one that waits, or one that is parked."""
    post = _at(counter, models.CallNumber)
    return post.carry_out(commands.CallNumber(counter, post.body.number), done)


@routes.post("/counters/<counter>/finish")
@allow("teller", "manager")
@posting(models.Finish, answers.Done)
def finish(counter: str) -> Response:
    """Service is over."""
    post = _at(counter, models.Finish)
    return post.carry_out(commands.Finish(counter, post.body.outcome), done)


@routes.post("/counters/<counter>/transfer")
@allow("teller", "manager")
@posting(models.Destination, answers.Done)
def transfer(counter: str) -> Response:
    """Send the present customer on, with a reason (K3)."""
    post = _at(counter, models.Destination).unless_repeated()
    to = post.body
    reason = post.keep("reason", to.reason, _visit_at(counter))
    return post.carry_out(commands.Transfer(counter, to.to_service, to.to_counter, reason), done)


def _at(counter: str, model: type[M]) -> Post[M]:
    return receive(model, require(counter=counter))


def _visit_at(counter: str) -> str:
    """The visit of whoever is at the counter, else the counter itself; raises Refused `unknown_counter`."""
    lobby = box().door.lobby
    ticket = lobby.counter(counter).ticket
    return lobby.ticket(ticket).visit if ticket else f"counter:{counter}"
