"""How the box is: for the technician, for a watchdog, and for nobody in particular."""

import time
from importlib.metadata import version
from typing import Any

import structlog

from shared.web.box import Box

log = structlog.get_logger(__name__)

GOOD, BAD = "ok", "failing"


class Health:
    """Says whether the branch can work."""

    def __init__(self, box: Box) -> None:
        self._box = box
        self._started = time.monotonic()

    def report(self) -> dict[str, Any]:
        """The box's state in plain words; `status` is the worst of what the branch cannot do without."""
        lobby = self._box.door.lobby
        database = self._database()
        return {
            "status": database,
            "version": version("branchline"),
            "uptime_seconds": round(time.monotonic() - self._started),
            "seq": lobby.seq,
            "day": {
                "date": lobby.day.date.isoformat() if lobby.day else None,
                "open": bool(lobby.day and lobby.day.open),
            },
            "database": database,
            "printers": self._printers(),
            "sockets": self._box.sockets(),
        }

    def _database(self) -> str:
        """Whether the newest entry can be read from the disk, not only from memory."""
        seq = self._box.door.lobby.seq
        try:
            found = self._box.journal.read(seq - 1, 1) if seq else []
        except Exception:
            # Whatever it was: a health report says that it is there, and never fails for it.
            log.exception("journal_unreadable")
            return BAD
        return GOOD if not seq or found else BAD

    def _printers(self) -> dict[str, str]:
        """Of each kiosk that prints: that all is well, or why its newest paper did not come."""
        printers = dict.fromkeys(self._box.settings.printers, GOOD)
        return printers | {kiosk: fault or GOOD for kiosk, fault in self._box.faults().items()}
