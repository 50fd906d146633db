"""A screen as a program: a real Socket.IO client that keeps all it was sent."""

from collections.abc import Callable, Mapping
from threading import Condition
from typing import Any

import socketio

PATIENCE = 10
"""Seconds until a test gives up waiting for what must come."""

Heard = tuple[str, dict[str, Any]]


class Screen:
    """Connects with a token; `heard` are the messages it was sent, in order, and what became of the line.

    `handshake` may have the "origin" and "host" it claims; without it the origin is the address it opens.
    """

    def __init__(self, url: str, token: str | None = None, **options: Any) -> None:
        self.heard: list[Heard] = []
        self._news = Condition()
        handshake = options.pop("handshake", {})
        self._client = socketio.Client(reconnection=False, websocket_extra_options=handshake)
        for event in ("view", "tick", "announce", "withdraw", "disconnect", "connect_error"):
            self._client.on(event, self._keeping(event))
        auth = options.pop("auth", {"token": token} if token else None)
        self._client.connect(url, auth=auth, wait_timeout=PATIENCE, **{"transports": ["websocket"]} | options)

    def __enter__(self) -> "Screen":
        return self

    def __exit__(self, *_: object) -> None:
        self._client.disconnect()

    def join(self, room: Any, after: int | None = None) -> dict[str, Any]:
        """Join; the acknowledgement."""
        return self.ask("join", {"room": room} | ({} if after is None else {"after": after}))

    def ask(self, event: str, *sent: Any) -> Any:
        """Send and wait for the acknowledgement; several things go as several arguments."""
        return self._client.call(
            event, sent if len(sent) > 1 else sent[0] if sent else None, timeout=PATIENCE
        )

    def tell(self, event: str, sent: Any = None) -> None:
        """Send, and expect nothing."""
        self._client.emit(event, sent)

    def wait(self, event: str, fits: Callable[[dict[str, Any]], bool] = lambda _: True) -> dict[str, Any]:
        """The first such message, once it has come."""
        with self._news:
            assert self._news.wait_for(lambda: self._find(event, fits), PATIENCE), (event, self.heard)
            return self._find(event, fits)[0]

    def wait_closed(self) -> None:
        """Until the server ended the connection."""
        self.wait("disconnect")

    def all(self, event: str) -> list[dict[str, Any]]:
        """Every such message so far."""
        return self._find(event, lambda _: True)

    def _find(self, event: str, fits: Callable[[dict[str, Any]], bool]) -> list[dict[str, Any]]:
        return [body for name, body in list(self.heard) if name == event and fits(body)]

    def _keeping(self, event: str) -> Callable[..., None]:
        def keep(*bodies: Any) -> None:
            body = bodies[0] if bodies and isinstance(bodies[0], Mapping) else {}
            with self._news:
                self.heard.append((event, dict(body)))
                self._news.notify_all()

        return keep
