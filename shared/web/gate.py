"""The gate: who is calling, and whether they may. Every request passes it; doubt means refusal."""

import re
from typing import NoReturn, cast
from urllib.parse import quote

import structlog
from flask import Flask, Response, abort, current_app, g, redirect, request

from shared.access import Holder, Locked, Unusable
from shared.web.box import box
from shared.web.problems import Problem, answer
from shared.web.rights import PUBLIC, Roles, allow, public, roles_of
from shared.web.session import csrf_matches, csrf_token, current, give
from shared.web.visits import is_page_visit

__all__ = ["allow", "caller", "csrf_token", "holders_of", "install", "public", "require"]

BEARER = re.compile(r"bearer +([\x21-\x7e]+)", re.IGNORECASE)
SAFE = ("GET", "HEAD", "OPTIONS")
log = structlog.get_logger(__name__)


def install(app: Flask) -> None:
    """Put the gate before every view of the application."""
    app.before_request(_check)
    app.after_request(_renew)
    app.register_error_handler(Locked, _unavailable)
    app.register_error_handler(Unusable, _unavailable)


def caller() -> tuple[Holder, ...]:
    """Everything the caller holds: by the token it brings, good or bad, else by its browser's session.

    Empty for a stranger. Raises Problem 403 for a cookie used from a foreign page (`origin_refused`) or, in
    anything but reading, without its CSRF token (`csrf_refused`).
    """
    if "caller" not in g:
        g.caller = _by_token() if _brings_token() else _by_cookie()
    return cast(tuple[Holder, ...], g.caller)


def require(*roles: str, counter: str | None = None, kiosk: str | None = None) -> Holder:
    """The holder by which the caller may do this; without `roles` those that the view allows.

    With `counter` a teller must be at that counter, with `kiosk` a kiosk must be that one. Of several that
    fit it is the one whose role is named first. Raises Problem 401 for a stranger, 403 for all others who
    may not; a visit to a page goes to /sign-in instead.
    """
    held = caller()
    fit = [
        holder
        for role in roles or _declared() or ()
        for holder in held
        if holder.role == role and _in_place(holder, counter, kiosk)
    ]
    if not fit:
        _refuse(held)
    return fit[0]


def holders_of(*, token: str | None = None, session: str | None = None) -> tuple[Holder, ...]:
    """What a token, or else a session id, is good for at this moment: sockets outlive their request."""
    if token is not None:
        holder = box().access.holder_of_token(token)
        return (holder,) if holder else ()
    found = box().access.session(session) if session else None
    return found.grants if found else ()


def _check() -> None:
    """Refuse what no view declared, and whoever the view did not name."""
    if request.endpoint is None:
        return  # no such address: the router's own answer follows
    roles = _declared()
    if roles is None:
        log.error("route_without_roles", endpoint=request.endpoint)
        raise Problem(500, "internal")
    if roles != PUBLIC:
        require()
    elif request.method not in SAFE:
        # Signing in: nobody to be yet, but no other page may do it in this browser's name.
        _own_page()


def _declared() -> Roles | None:
    return roles_of(current_app, request.endpoint or "")


def _in_place(holder: Holder, counter: str | None, kiosk: str | None) -> bool:
    at_counter = counter is None or holder.role != "teller" or holder.counter == counter
    at_kiosk = kiosk is None or holder.role != "kiosk" or holder.kiosk == kiosk
    return at_counter and at_kiosk


def _brings_token() -> bool:
    return "Authorization" in request.headers


def _by_token() -> tuple[Holder, ...]:
    bearer = BEARER.fullmatch(request.headers["Authorization"])
    return holders_of(token=bearer[1]) if bearer else ()


def _by_cookie() -> tuple[Holder, ...]:
    session = current()
    if session is None:
        return ()
    if not box().origins.knows(_own_address()):
        raise Problem(403, "origin_refused")
    if request.method not in SAFE:
        _own_page()
        if not csrf_matches(session):
            raise Problem(403, "csrf_refused")
    return session.grants


def _own_page() -> None:
    """Raise Problem 403 unless a page of ours sent this, to an address of ours."""
    if not box().origins.accepts(request.headers.get("Origin"), _own_address()):
        raise Problem(403, "origin_refused")


def _own_address() -> str:
    return f"{request.scheme}://{request.host}"


def _refuse(held: tuple[Holder, ...]) -> NoReturn:
    if is_page_visit():
        abort(redirect(f"/sign-in?next={quote(request.full_path.rstrip('?'))}", 303))
    if held:
        raise Problem(403, "forbidden")
    raise Problem(401, "unauthorized", headers={"WWW-Authenticate": "Bearer"})


def _renew(response: Response) -> Response:
    """Each page opened lets a paired browser keep its cookie for as long again."""
    session = g.get("session")
    if session and response.mimetype == "text/html" and request.method == "GET":
        give(response, session)
    return response


def _unavailable(_: Exception) -> Response:
    return answer(Problem(503, "unavailable", headers={"Retry-After": "1"}))
