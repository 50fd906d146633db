"""The doorstep: a connection beyond those that could even be refused in words is turned away by HTTP."""

import json
from collections.abc import Callable, Iterable
from typing import Any

from werkzeug.wrappers import Response

from shared.live.engine import Transports
from shared.live.refusals import Refusals

PATH = "/socket.io"
SPARE = 16
"""Transports beyond the limit that may open, so that each can be told over its socket why it may not stay."""

Wsgi = Callable[[dict[str, Any], Any], Iterable[bytes]]


class Doorstep:
    """WSGI around Socket.IO: a transport takes threads before it says a word, and they must never run out."""

    def __init__(self, within: Wsgi, transports: Transports, most: int, refusals: Refusals) -> None:
        self._within = within
        self._transports = transports
        self._most = most + SPARE
        self._refusals = refusals

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        if _is_new_socket(environ) and len(self._transports.open()) >= self._most:
            return self._full(environ)(environ, start_response)
        return self._within(environ, start_response)

    def _full(self, environ: dict[str, Any]) -> Response:
        problem = self._refusals.of("too_many_sockets", self._refusals.language(environ, None))
        text = json.dumps(problem, ensure_ascii=False)
        return Response(text, problem["status"], {"Retry-After": "5"}, mimetype="application/problem+json")


def _is_new_socket(environ: dict[str, Any]) -> bool:
    known = "sid=" in environ.get("QUERY_STRING", "")
    return not known and environ.get("PATH_INFO", "").startswith(PATH)
