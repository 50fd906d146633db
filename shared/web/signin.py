"""The page where a browser gets its rights, and the forms it posts (no keys: no ticket is at stake)."""

from collections.abc import Callable

from flask import Blueprint, make_response, redirect, render_template, request
from werkzeug.wrappers import Response

from shared.access import Session
from shared.web import entering
from shared.web.box import box
from shared.web.onward import START, home_of, safe_next
from shared.web.problems import Problem
from shared.web.rights import public
from shared.web.session import csrf_matches, current, give, take

LONGEST = 200
"""Characters in a field; nobody means more."""

routes = Blueprint("signin", __name__)


@routes.get("/sign-in")
@public
def sign_in() -> Response:
    """The sign-in page; in a demonstration the list of its faces."""
    return _page()


@routes.post("/session")
@public
def open_session() -> Response:
    """Pair this browser by a token, or sign a person in by name and PIN."""
    token = _field("token")
    if token:
        return _enter(lambda: entering.by_token(token))
    return _enter(lambda: entering.by_pin(_field("name"), _field("pin")))


@routes.post("/session/demo")
@public
def open_demo() -> Response:
    """Let this browser try every face; raises Problem 404 outside a demonstration."""
    if not box().demo:
        raise Problem(404, "not_found")
    return _enter(entering.by_demonstration)


@routes.post("/session/end")
@public
def end_session() -> Response:
    """Sign the person out; with nobody signed in, end the pairing. Raises Problem 403 `csrf_refused`."""
    session = current()
    _check_form()
    left = entering.leave(session) if session else None
    response = redirect("/sign-in", 303)
    if left:
        give(response, left)
    else:
        take(response)
    return response


def _enter(grant: Callable[[], Session]) -> Response:
    """On to where the person wanted to go, or the page again with the reason why not."""
    try:
        _check_form()
        session = grant()
    except Problem as problem:
        return _page(problem)
    home = START if box().demo else home_of(session)
    response = redirect(safe_next(_field("next")) or home, 303)
    give(response, session)
    return response


def _page(problem: Problem | None = None) -> Response:
    session = current()
    text = render_template(
        "demo-sign-in.html" if box().demo else "sign-in.html",
        problem=problem,
        grants=session.grants if session else (),
        staff_may_sign_in=entering.staff_may_sign_in(),
        next=safe_next(request.values.get("next")),
        plan=box().settings.plan,
    )
    return make_response(text, problem.status if problem else 200)


def _check_form() -> None:
    """The gate has checked the Origin; a browser that holds a session must also show its CSRF token."""
    session = current()
    if session and not csrf_matches(session):
        raise Problem(403, "csrf_refused")


def _field(name: str) -> str:
    return request.form.get(name, "").strip()[:LONGEST]
