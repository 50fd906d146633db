"""A WebSocket as Engine.IO wants it: simple-websocket's, with limits, and hung up properly."""

import socket
import struct
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Thread
from typing import Any

import simple_websocket

MOST_BYTES = 16_384
"""What one message from a screen may weigh; the largest honest one is a tenth of it."""

SEND_SECONDS = 3
"""How long the network may take no byte of us before the socket is given up."""


class Line:
    """A TCP socket that sends at once, all of it, or gives up on a peer that takes nothing."""

    def __init__(self, line: socket.socket) -> None:
        self._line = line
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        line.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, struct.pack("ll", SEND_SECONDS, 0))

    def send(self, data: bytes) -> None:
        """Send all of it; raises OSError where the network does not take it."""
        self._line.sendall(data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._line, name)


class WebSocket:
    """One connection, for as long as Engine.IO's `handler` serves it.

    The engine's own wrapper sets no limit to a message, and leaves the thread that reads to TCP's patience,
    a quarter of an hour, when a peer goes away without a word.
    """

    def __init__(self, handler: Callable[["WebSocket"], Any], engine: Any) -> None:
        self._handler = handler

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Any:
        self._ws = simple_websocket.Server(
            environ, max_message_size=MOST_BYTES, thread_class=partial(Thread, daemon=True)
        )
        self._ws.sock = Line(self._ws.sock)
        try:
            self._handler(self)
        except (ValueError, TypeError, LookupError):
            pass  # the peer sent what is no packet at all: the connection ends, and nobody need know
        finally:
            self.close()
        # This is how each server learns that the connection is not its own any more.
        raise StopIteration if self._ws.mode == "gunicorn" else ConnectionError

    def wait(self) -> str | bytes | None:
        """The next message; None once the connection is over."""
        with suppress(simple_websocket.ConnectionClosed):
            message: str | bytes | None = self._ws.receive()
            return message
        return None

    def send(self, message: str) -> None:
        """Send one message; raises OSError once the connection is over."""
        try:
            self._ws.send(message)
        except simple_websocket.ConnectionClosed as closed:
            raise OSError("the socket is closed") from closed
        except OSError:
            self._ws.connected = False  # no goodbye either: it would only wait as long again
            raise

    def close(self) -> None:
        """Say goodbye and hang up, so that the thread that reads ends now, whatever the peer does."""
        with suppress(simple_websocket.ConnectionClosed, OSError):
            self._ws.close()
        with suppress(OSError):
            self._ws.sock.shutdown(socket.SHUT_RDWR)
