"""The watchman: once a second, ends sockets that lost their rights, and writes down receipts that are due."""

from threading import Event, Thread

import structlog

from shared.branch import Door
from shared.domain.commands import RecordPresented
from shared.live.engine import Transports
from shared.live.limits import Limits
from shared.live.members import Members
from shared.live.receipts import Receipt, Receipts
from shared.live.sockets import Sockets

log = structlog.get_logger(__name__)

ROUND_SECONDS = 1.0
AUTHOR = "box"


class Watchman:
    """No connection outlives its session: each round asks every socket again."""

    def __init__(
        self,
        door: Door,
        transports: Transports,
        members: Members,
        sockets: Sockets,
        limits: Limits,
        receipts: Receipts,
    ) -> None:
        self._door = door
        self._transports = transports
        self._members = members
        self._sockets = sockets
        self._limits = limits
        self._receipts = receipts
        self._ending = Event()
        self._thread = Thread(target=self._run, name="watchman", daemon=True)

    def start(self) -> None:
        """Begin the rounds."""
        self._thread.start()

    def stop(self) -> None:
        """Finish the present round, and end."""
        self._ending.set()
        self._thread.join()

    def round(self) -> None:
        """One round."""
        self._see_to_members()
        self._limits.sweep(member.transport for member in self._members.all())
        for receipt in self._receipts.take_due(self._door.now()):
            self._write_down(receipt)

    def _see_to_members(self) -> None:
        """Ask each what it holds. One whose transport ended in the middle of connecting is only forgotten."""
        present = self._transports.open()
        for member in self._members.all():
            if member.transport in present:
                self._sockets.check(member)
            else:
                self._members.remove(member.sid)

    def _write_down(self, receipt: Receipt) -> None:
        shown, spoken = tuple(sorted(receipt.shown)), tuple(sorted(receipt.spoken))
        self._door.run(RecordPresented(receipt.call, shown, spoken), AUTHOR)

    def _run(self) -> None:
        while not self._ending.wait(ROUND_SECONDS):
            try:
                self.round()
            except Exception:
                log.exception("round_failed")
