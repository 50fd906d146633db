"""The box: everything one branch's server holds, handed to the web faces as one value."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from flask import current_app

from shared.access import Access
from shared.branch import Door
from shared.journal import Journal
from shared.languages import Languages
from shared.private import Private
from shared.settings import Settings
from shared.web.links import Links
from shared.web.origins import Origins
from shared.web.seal import Seal

EXTENSION = "branchline"


@dataclass
class Box:
    """One branch's stores, rules and settings.

    `draw` gives a room's newest join answer, or raises Refused `unknown_*` for a room that is not there;
    `sockets` counts those open now; `faults` tells of each kiosk's printer why it fails, None while it
    prints.
    """

    settings: Settings
    door: Door
    access: Access
    private: Private
    journal: Journal
    languages: Languages
    seal: Seal
    links: Links
    draw: Callable[[str], dict[str, Any]]
    demo: bool = False
    # Where our own pages live; browsers come in from nowhere else (shared/web/gate.py).
    origins: Origins = field(default_factory=Origins)
    sockets: Callable[[], int] = int
    faults: Callable[[], dict[str, str | None]] = dict

    def close(self) -> None:
        """Take no more commands, finish those that wait, and close the stores."""
        self.door.close()
        self.private.close()
        self.access.close()


def box() -> Box:
    """The box of the application that answers this request."""
    held: Box = current_app.extensions[EXTENSION]
    return held
