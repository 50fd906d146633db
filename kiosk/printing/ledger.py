"""The spool's view of its jobs in the lobby, and how it writes down what became of them."""

from threading import Event

import structlog

from shared.branch.door import Door
from shared.branch.orders import Unavailable
from shared.domain.commands import RecordPrint
from shared.domain.lobby import PrintJob
from shared.domain.refused import Refused

RETRY_SECONDS = 0.5

log = structlog.get_logger()


class Ledger:
    """The print jobs of one kiosk, read from the lobby and recorded through the door."""

    def __init__(self, door: Door, kiosk: str) -> None:
        self._door = door
        self._kiosk = kiosk

    def waiting(self) -> list[PrintJob]:
        """The kiosk's jobs that are still to be printed, in the order they were asked for."""
        return self._jobs("queued", "not_printed")

    def sent(self) -> list[PrintJob]:
        """Those that were sent and never settled."""
        return self._jobs("sent")

    def unaware(self, fault: str, tried: PrintJob) -> list[PrintJob]:
        """The job that was tried and those that wait, where their record does not name this fault yet."""
        jobs = [job for job in self.sent() if job.id == tried.id] + self.waiting()
        return [job for job in jobs if job.fault != fault]

    def _jobs(self, *states: str) -> list[PrintJob]:
        jobs = (job for job in self._door.lobby.jobs.values() if job.kiosk == self._kiosk)
        return sorted(
            (job for job in jobs if job.state in states), key=lambda job: (job.requested_at, job.id)
        )

    def record(self, job: PrintJob, what: str, detail: str = "") -> None:
        """Write it down; raises Refused and Unavailable."""
        self._door.run(RecordPrint(job.id, what, detail), f"printer:{self._kiosk}")

    def record_surely(self, job: PrintJob, what: str, detail: str, giving_up: Event) -> None:
        """Write it down, trying again while the door is out of order and nobody gave up.

        What stays unwritten leaves the job "sent", which the next start takes for unknown: the safe side.
        """
        while True:
            try:
                return self.record(job, what, detail)
            except Unavailable as fault:
                log.warning("print record waits", job=job.id, what=what, error=str(fault))
                if giving_up.wait(RETRY_SECONDS):
                    return None
            except Refused as no:
                log.warning("print record refused", job=job.id, what=what, code=no.code)
                return None
