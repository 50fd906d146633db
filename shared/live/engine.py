"""The engine under the sockets: Socket.IO put before the application, and the transports it holds.

All that has to reach behind the public face of Flask-SocketIO is in this file.
"""

import logging
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from typing import Any

from engineio.exceptions import SocketIsClosedError  # type: ignore[import-untyped]
from flask import Flask
from flask_socketio import SocketIO

from shared.live.websocket import MOST_BYTES, WebSocket

PING_SECONDS = 3
PONG_SECONDS = 3
"""A ghost is noticed after both and one round of the engine's own check: gone within ten seconds."""

QUIET = logging.getLogger("branchline.sockets")
QUIET.setLevel(logging.CRITICAL + 1)
"""What strangers send must not fill the log; our own handlers log their own faults."""

Origins = Callable[[str, dict[str, Any]], bool]
Deliver = Callable[[str, Any], None]


def mount(app: Flask, origins: Origins) -> SocketIO:
    """Put Socket.IO before the application. `origins` says whether a page of that origin may connect."""
    options: Any = {"cors_allowed_origins": origins, "logger": QUIET, "engineio_logger": QUIET}
    io = SocketIO(
        app,
        async_mode="threading",
        async_handlers=False,  # one event after the other, in the socket's own thread: no flood of threads
        manage_session=False,
        ping_interval=PING_SECONDS,
        ping_timeout=PONG_SECONDS,
        max_http_buffer_size=MOST_BYTES,
        cors_credentials=False,  # our pages are of our own origin: no other one is ever told that it may
        **options,
    )
    engine: Any = io.server.eio  # type: ignore[attr-defined]
    engine._async = {**engine._async, "websocket": WebSocket}
    # Its own way to end a bad transport waits until the peer has taken what was meant for it: maybe for good.
    engine.disconnect = partial(hang_up, engine)
    return io


def hang_up(engine: Any, transport: str) -> None:
    """End a transport without waiting for its peer; one that is gone already is no fault."""
    connection = engine.sockets.get(transport)
    if connection is not None:
        with suppress(SocketIsClosedError):
            connection.close(wait=False)


class Transports:
    """The connections of Engine.IO, also of those who never said who they are."""

    def __init__(self, io: SocketIO) -> None:
        self._io = io
        self._server: Any = io.server  # type: ignore[attr-defined]
        self._engine: Any = self._server.eio

    def open(self) -> set[str]:
        """The ids of all that are open."""
        return {id for id, connection in self._engine.sockets.copy().items() if not connection.closed}

    def of(self, sid: str) -> str:
        """The transport under a socket."""
        return str(self._server.manager.eio_sid_from_sid(sid, "/"))

    def settled(self, sid: str) -> bool:
        """Whether a socket is in, rather than on its way in or out."""
        return bool(self._server.manager.is_connected(sid, "/"))

    def guard(self, guarded: Callable[[Deliver], Deliver]) -> None:
        """Let `guarded(deliver)` stand between what comes in and Socket.IO."""
        self._engine.on("message", guarded(self._engine.handlers["message"]))

    def send(self, event: str, payload: dict[str, Any], sids: Iterable[str]) -> None:
        """Send to these sockets. One that closes at this moment is no fault and costs no other anything."""
        for sid in sids:
            with suppress(SocketIsClosedError):
                self._io.emit(event, payload, to=sid)

    def hang_up(self, transport: str) -> None:
        """End a transport without waiting for its peer; one that is gone already is no fault."""
        hang_up(self._engine, transport)

    def shut_down(self) -> None:
        """Hang up on everybody, and stop the engine's own thread."""
        for transport in self.open():
            self.hang_up(transport)
        self._server.shutdown()
