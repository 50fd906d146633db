"""Switching the virtual printer on: by itself, or inside a demonstration."""

import socket
from dataclasses import dataclass
from threading import Event, Thread

from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from kiosk.printing.virtual.alone import application
from kiosk.printing.virtual.listener import Listener
from kiosk.printing.virtual.printer import Clock, VirtualPrinter, local_time
from shared.languages import Languages
from shared.web.origins import Origins

HOST, PORT, HTTP_PORT = "127.0.0.1", 9100, 9180
NOTICE_CLOSING_SECONDS = 0.1


class _Quiet(WSGIRequestHandler):
    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """A page that asks every second would fill the log."""


@dataclass(frozen=True, slots=True)
class Running:
    """A virtual printer that is switched on, and where it is reached."""

    printer: VirtualPrinter
    listener: Listener
    web: BaseWSGIServer
    host: str

    @property
    def port(self) -> int:
        """The TCP port it prints from."""
        return self.listener.port

    @property
    def url(self) -> str:
        """Its page."""
        return f"http://{self.host}:{self.web.port}/"

    def close(self) -> None:
        """Switch it off."""
        self.listener.close()
        self.web.shutdown()
        self.web.server_close()


def start_in_background(
    port: int = PORT, http_port: int = HTTP_PORT, host: str = HOST, clock: Clock = local_time
) -> Running:
    """Switch a printer on, in threads of its own; port 0 takes any that is free. Raises OSError."""
    printer, languages = VirtualPrinter(clock), Languages.load()
    listener = Listener(printer, host, port)
    try:
        web = _web_server(printer, languages, host, http_port)
    except OSError:
        listener.close()
        raise
    Thread(
        target=web.serve_forever, args=(NOTICE_CLOSING_SECONDS,), name="virtual-printer-web", daemon=True
    ).start()
    return Running(printer, listener, web, host)


def run(port: int = PORT, http_port: int = HTTP_PORT, host: str = HOST) -> None:
    """`branchline virtual-printer`: until interrupted. Raises OSError where a port is taken."""
    running = start_in_background(port, http_port, host)
    print(f"prints what comes to {host}:{running.port}, shows it at {running.url}", flush=True)
    try:
        Event().wait()
    finally:
        running.close()


def _web_server(printer: VirtualPrinter, languages: Languages, host: str, port: int) -> BaseWSGIServer:
    with socket.create_server((host, port)) as bound:
        port = bound.getsockname()[1]
        app = application(printer, languages, Origins.serving(host, port))
        return make_server(host, port, app, True, request_handler=_Quiet, fd=bound.fileno())
