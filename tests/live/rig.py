"""A branch with live views on a free port: a real door, real sockets, surfaces that a test can break."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Thread
from typing import Any

from flask import Flask
from werkzeug.http import parse_cookie
from werkzeug.serving import make_server

from shared.access import Holder
from shared.branch import Door
from shared.domain import commands as c
from shared.domain.events import TicketIssued
from shared.domain.outlook import Outlook
from shared.domain.plan import CounterPlan, Plan, Zone
from shared.domain.refused import Refused
from shared.languages import Languages
from shared.live import Hub, Views
from shared.web.origins import Origins
from tests.branch.openings import HandClock, open_door
from tests.domain.story import branch, named
from tests.live.roles import HOLDERS
from tests.live.web import add_page


def two_zones() -> Plan:
    """Counters 1, 2 and 3 in the hall, 6 in a zone of its own."""
    plan = branch()
    counters = {**plan.counters, "6": CounterPlan("6", "vip", ("cash",))}
    return replace(plan, counters=counters, zones={**plan.zones, "vip": Zone("vip", named("vip"))})


class Rig:
    """The branch. `broken` names rooms whose surface fails, `tokens` says who is known, `asked` who asked."""

    def __init__(self, folder: Path, max_sockets: int = 20, beat: float = 0.2) -> None:
        folder.mkdir(exist_ok=True)
        self.clock = HandClock()
        self.door: Door = open_door(folder, two_zones(), self.clock)
        if self.door.lobby.day is None:
            self._open()
        self.tokens = dict(HOLDERS)
        self.broken: set[str] = set()
        self.drawn: list[str] = []
        self.ballast: dict[str, str] = {}
        self.asked: list[Mapping[str, Any]] = []
        self.app = Flask(__name__, static_folder=None)
        add_page(self.app)
        self.server = make_server("127.0.0.1", 0, self.app, threaded=True)
        self.views = Views(
            self.door,
            dict.fromkeys(("sign", "teller", "manager", "kiosk"), self._plain) | {"board": self._board},
        )
        self.hub = Hub(
            self.app,
            self.door,
            self.views,
            self.authenticate,
            Languages.load(),
            Origins.serving("0.0.0.0", self.server.port),
            max_sockets,
            beat,
        )
        self.server.app = self.app
        self.url = f"http://127.0.0.1:{self.server.port}"

    def _open(self) -> None:
        self.door.run(c.OpenDay(), "test")
        for counter in ("1", "2", "6"):
            self.door.run(c.SignOn(counter, None, f"device:t{counter}"), "test")

    def authenticate(self, environ: Mapping[str, Any], auth: Mapping[str, Any]) -> tuple[Holder, ...]:
        """By token, or by a page's cookie."""
        self.asked.append(auth)
        cookie = parse_cookie(environ.get("HTTP_COOKIE")).get("token")
        holder = self.tokens.get(str(auth.get("token", cookie)))
        return (holder,) if holder else ()

    def run(self, command: c.Command) -> int:
        """Let it happen; the number of its last entry."""
        return self.door.run(command, "test")[-1].seq

    def take(self) -> str:
        """A customer takes a cash ticket; its number."""
        issued = self.door.run(c.TakeTicket("cash", "ordinary"), "test")[0].event
        assert isinstance(issued, TicketIssued)
        return issued.number

    def call(self, counter: str = "1") -> int:
        """The counter calls whoever is next; the number of the call's entry."""
        return self.run(c.CallNext(counter, finish_current=True))

    def _board(self, outlook: Outlook, zone: str) -> dict[str, Any]:
        if zone not in outlook.plan.zones:
            raise Refused("unknown_zone", field="zone", allowed=list(outlook.plan.zones))
        self._note(f"board:{zone}")
        calls = [{"number": call.number, "counter": call.counter} for call in outlook.lobby.calls]
        return {"calls": calls, "waiting": outlook.waiting("cash")}

    def _plain(self, outlook: Outlook, argument: str) -> dict[str, Any]:
        self._note(argument)
        return {"waiting": outlook.waiting("cash"), "minute": outlook.now.minute} | self.ballast

    def _note(self, what: str) -> None:
        self.drawn.append(what)
        if what in self.broken:
            raise RuntimeError("a face has a fault")

    @contextmanager
    def serving(self) -> Iterator["Rig"]:
        """Serve for as long as the block lasts."""
        thread = Thread(target=self.server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        self.hub.start()
        try:
            yield self
        finally:
            self.hub.stop()
            self.server.shutdown()
            self.door.close()
