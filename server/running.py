"""A branch at work: its box, its application, its sockets and its printers, started and stopped together."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from flask import Flask

from kiosk.printing.spool import Spool
from kiosk.printing.virtual import demonstration, pages
from server.app import create_app
from server.opening import SURFACES, open_box
from server.service import Service
from shared.access import Holder, Watch
from shared.domain.commands import RecordRevoked
from shared.live import Hub, Views
from shared.web.box import Box
from shared.web.gate import holders_of
from shared.web.session import cookie_in


class Running:
    """Everything that lives while the branch is served, in the order in which it stops."""

    def __init__(self, service: Service, url: str) -> None:
        settings, self._printer = service.settings, None
        if service.demo:
            settings, self._printer = demonstration.bring_printer(settings)
        self.box = open_box(settings, service.data, url=url, demo=service.demo)
        self.app = create_app(self.box)
        if self._printer:
            pages.install(self.app, self._printer.printer, self.box.languages)
        self._hub = _hub(self.app, self.box)
        self._spools = [_spool(self.box, kiosk) for kiosk in settings.printers]
        self._watch = Watch(self.box.access, self._revoked)
        self.box.sockets = self._hub.__len__
        self.box.faults = lambda: {spool.kiosk: spool.fault for spool in self._spools}

    def start(self) -> "Running":
        """Begin to publish, to print and to watch who lost their rights."""
        self._hub.start()
        for spool in self._spools:
            spool.start()
        self._watch.start()
        return self

    def stop(self) -> None:
        """Refuse commands, finish what was taken, cut the sockets, close the files."""
        self._watch.stop()
        for spool in self._spools:
            spool.stop()
        self._hub.stop()
        if self._printer:
            self._printer.close()
        self.box.close()

    def _revoked(self, holder: str) -> None:
        self._hub.cut(holder)
        self.box.door.run(RecordRevoked(holder), "box")


def start(service: Service, url: str) -> Running:
    """The branch of these settings and this folder, reached at `url`, at work."""
    return Running(service, url).start()


def _hub(app: Flask, box: Box) -> Hub:
    views = Views(box.door, SURFACES)
    who = partial(_authenticate, app)
    return Hub(app, box.door, views, who, box.languages, box.origins, box.settings.serving.max_sockets)


def _spool(box: Box, kiosk: str) -> Spool:
    return Spool(box.door, kiosk, box.settings, box.languages, partial(_public_link, box))


def _public_link(box: Box, ticket: str) -> str | None:
    """Where a phone finds the ticket; nowhere unless the branch has an address that phones reach (W3)."""
    base = box.settings.public_url
    return base.rstrip("/") + box.links.path(ticket) if base else None


def _authenticate(app: Flask, environ: Mapping[str, Any], auth: Mapping[str, Any]) -> tuple[Holder, ...]:
    """What a socket holds: by the token it brought, else by the session of the page that opened it."""
    token = auth.get("token")
    with app.app_context():
        return holders_of(token=token if isinstance(token, str) else None, session=cookie_in(environ))
