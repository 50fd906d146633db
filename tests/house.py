"""A whole branch for tests: a real door on a real journal on disk, and callers of every role."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import cached_property
from itertools import count
from pathlib import Path
from typing import Any

from flask import Flask
from werkzeug.test import TestResponse

from server.app import create_app
from server.opening import open_box
from shared.settings import Settings, load
from shared.web.box import Box

CONFIG = Path(__file__).resolve().parent.parent / "config"
NINE = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)  # 09:00 in Shanghai
ROLES = ("kiosk", "display", "teller", "manager", "auditor", "admin")
COUNTER = "3"


class Clock:
    """Time that passes only when told to."""

    def __init__(self, start: datetime = NINE) -> None:
        self._now = start

    def __call__(self) -> datetime:
        return self._now

    def pass_by(self, **span: float) -> None:
        """Let `seconds=…` or `minutes=…` go by."""
        self._now += timedelta(**span)


class Caller:
    """A program that calls the box with one token, and with a new key for each action unless told."""

    def __init__(self, app: Flask, token: str | None) -> None:
        self._client = app.test_client()
        self.rights = {"Authorization": f"Bearer {token}"} if token else {}
        self._keys = count(1)

    def get(self, path: str, **headers: str) -> TestResponse:
        """GET below /api/v1."""
        return self._client.get(f"/api/v1{path}", headers=self.rights | headers)

    def post(self, path: str, body: Any = None, *, key: str | None = None, **headers: str) -> TestResponse:
        """POST below /api/v1; `body` goes as JSON, or as it is where it is bytes."""
        keyed = {"Idempotency-Key": key or f"key-{next(self._keys)}"}
        sent: dict[str, Any] = {} if body is None else {"json": body}
        if isinstance(body, bytes):
            sent = {"data": body, "content_type": "application/json"}
        return self._client.post(f"/api/v1{path}", headers=self.rights | keyed | headers, **sent)

    def ask(self, method: str, path: str, **sent: Any) -> TestResponse:
        """Any request, exactly as said, with the token."""
        headers = self.rights | sent.pop("headers", {})
        return self._client.open(path, method=method, headers=headers, **sent)


class House:
    """One branch in a folder of its own."""

    def __init__(self, box: Box, clock: Clock) -> None:
        self.box = box
        self.clock = clock
        self.app = create_app(box)
        self._callers: dict[str | None, Caller] = {}

    def caller(self, role: str | None, counter: str = COUNTER) -> Caller:
        """Whoever has a token of that role (the kiosk is k1); None has no token at all."""
        name = {"kiosk": "k1", "teller": f"teller-{counter}"}.get(role or "", role)
        if name not in self._callers:
            at = counter if role == "teller" else None
            token = self.box.access.add_device(str(name), role, at) if role else None
            self._callers[name] = Caller(self.app, token)
        return self._callers[name]

    @property
    def head(self) -> int:
        """The number of the newest journal entry."""
        return self.box.door.lobby.seq

    @cached_property
    def manager(self) -> Caller:
        """The tablet."""
        return self.caller("manager")

    @cached_property
    def kiosk(self) -> Caller:
        """The kiosk k1."""
        return self.caller("kiosk")

    @cached_property
    def teller(self) -> Caller:
        """The console at counter 3."""
        return self.caller("teller")

    def issue(self, service: str = "cash", **wanted: Any) -> dict[str, Any]:
        """A ticket taken at the kiosk."""
        answer = self.kiosk.post("/tickets", {"service": service, **wanted})
        assert answer.status_code == 201, answer.get_data(as_text=True)
        ticket: dict[str, Any] = answer.get_json()
        return ticket

    def act(self, caller: Caller, path: str, body: Any = None) -> dict[str, Any]:
        """An action that must come through; its answer."""
        answer = caller.post(path, body)
        assert answer.status_code == 200, answer.get_data(as_text=True)
        told: dict[str, Any] = answer.get_json()
        return told

    def at_counter(self, action: str, body: Any = None) -> dict[str, Any]:
        """An action of the teller at counter 3 that must come through."""
        return self.act(self.teller, f"/counters/{COUNTER}/{action}", body)


def demo_settings() -> Settings:
    """The demonstration branch with the rules of `--demo`."""
    return load(CONFIG, demo=True)


@contextmanager
def house(folder: Path, settings: Settings, clock: Clock) -> Iterator[House]:
    """A branch on `folder`, closed again afterwards."""
    box = open_box(settings, folder, clock=clock)
    try:
        yield House(box, clock)
    finally:
        box.close()
