"""The session of the browser that asks: its cookie, and its CSRF token."""

import hmac
from collections.abc import Mapping
from typing import Any, cast

from flask import g, request
from werkzeug.http import parse_cookie
from werkzeug.wrappers import Response

from shared.access import Session
from shared.access.sessions import DEVICE_LIFE
from shared.web.box import box

PLAIN = "branchline_session"
OVER_TLS = "__Host-branchline_session"
CSRF_HEADER = "X-CSRF-Token"
CSRF_FIELD = "csrf"


def cookie_name() -> str:
    """The cookie's name; over TLS one that a browser takes only from this very host, and only by TLS."""
    return OVER_TLS if request.is_secure else PLAIN


def session_cookie() -> str | None:
    """The session id this request brings, whether or not it is one."""
    return cookie_in(request.environ)


def cookie_in(environ: Mapping[str, Any]) -> str | None:
    """The same of a WSGI environment: what a socket was opened with."""
    name = OVER_TLS if environ.get("wsgi.url_scheme") == "https" else PLAIN
    return parse_cookie(environ.get("HTTP_COOKIE", "")).get(name)


def current() -> Session | None:
    """The session of this request, looked up once."""
    if "session" not in g:
        cookie = session_cookie()
        g.session = box().access.session(cookie) if cookie else None
    return cast(Session | None, g.session)


def csrf_token() -> str:
    """What this browser's pages must send back with each action; empty without a session."""
    session = current()
    return session.csrf if session else ""


def csrf_matches(session: Session) -> bool:
    """Whether the request brings the session's CSRF token, in its header or in its form."""
    sent = request.headers.get(CSRF_HEADER) or request.form.get(CSRF_FIELD, "")
    return hmac.compare_digest(sent.encode("utf-8", "surrogatepass"), session.csrf.encode())


def give(response: Response, session: Session) -> None:
    """Let the browser hold this session; how long the session is good is decided here, not by the cookie."""
    g.session = session
    response.set_cookie(
        cookie_name(),
        session.id,
        max_age=DEVICE_LIFE,
        path="/",
        secure=request.is_secure,
        httponly=True,
        samesite="Strict",
    )


def take(response: Response) -> None:
    """Let the browser forget its session."""
    g.session = None
    response.delete_cookie(
        cookie_name(), path="/", secure=request.is_secure, httponly=True, samesite="Strict"
    )
