"""Opening one branch's stores and its door, as one box."""

from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.surface import kiosk
from lobby_display.surface import board, sign
from lobby_manager.surface import lobby
from server.clock import Clock, system_clock
from server.demo import open_today
from server.files import DataFiles
from shared.access import Access
from shared.branch import Door
from shared.journal import Journal
from shared.languages import Languages
from shared.live.views import Surfaces, Views
from shared.private import Private
from shared.settings import Settings
from shared.web.box import Box
from shared.web.links import Links
from shared.web.origins import Origins
from shared.web.seal import Seal
from teller.surface import console

SURFACES: Surfaces = {"board": board, "sign": sign, "teller": console, "manager": lobby, "kiosk": kiosk}
LOOPBACK = "http://127.0.0.1:8080"


def open_box(
    settings: Settings,
    data: Path,
    *,
    url: str = LOOPBACK,
    demo: bool = False,
    clock: Clock = system_clock,
) -> Box:
    """The branch in folder `data`, reached at `url`; a demonstration opens its day by itself.

    Raises OSError where the folder cannot be used, and what the stores raise for files they cannot trust.
    """
    files = DataFiles(data)
    files.prepare()
    seal = Seal.open(files.seal)
    journal = Journal(files.journal)
    door = Door(journal, settings.plan, clock)
    if demo:
        open_today(door)
        settings = replace(settings, public_url=settings.public_url or url)
    return Box(
        settings=settings,
        door=door,
        access=Access(files.access, clock, demo=demo),
        private=_open_private(files, journal, door),
        journal=journal,
        languages=Languages.load(),
        seal=seal,
        links=Links(seal),
        draw=Views(door, SURFACES).draw,
        demo=demo,
        origins=_origins(url, settings.public_url),
    )


def _open_private(files: DataFiles, journal: Journal, door: Door) -> Private:
    """The private store, without the texts whose command never came through."""
    private = Private(files.private, files.day_keys)
    day = door.lobby.day
    if day:
        private.sweep(day.date, journal.typed_texts(day.date))
    return private


def _origins(url: str, public_url: str | None) -> Origins:
    address = urlsplit(url)
    return Origins.serving(address.hostname or "", address.port or 80, public_url)
