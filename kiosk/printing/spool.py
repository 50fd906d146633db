"""The spool of one kiosk's printer: never two unmarked papers for one number, never a silent loss."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from threading import Event, Thread

import structlog

from kiosk.printing.filling import Link
from kiosk.printing.ledger import Ledger
from kiosk.printing.outcome import Outcome
from kiosk.printing.press import Press
from kiosk.printing.worth import worth_printing
from shared.branch.door import Door
from shared.branch.orders import Unavailable
from shared.domain.events import Entry, PrintRequested
from shared.domain.lobby import Lobby, PrintJob
from shared.languages import Languages
from shared.settings import Settings

log = structlog.get_logger()

TRY_AGAIN_SECONDS = (0.5, 1.0, 2.0)
"""How long to wait after the first, the second and any further failure in a row."""

WARM_UP_SECONDS = 2.0
"""How long after the start to load what drawing needs, if no ticket came before."""

STOP_SECONDS = 1.5


class Spool:
    """One thread that takes the kiosk's jobs in order, one at a time.

    `fault` is why the newest attempt failed, None while all is well (or nothing was tried yet).
    """

    def __init__(self, door: Door, kiosk: str, settings: Settings, languages: Languages, link: Link) -> None:
        phone, minutes = settings.receipt.complaint_phone, settings.receipt.expires_minutes
        self.kiosk = kiosk
        self.fault: str | None = None
        self._door = door
        self._keep = timedelta(minutes=minutes)
        self._ledger = Ledger(door, kiosk)
        self._press = Press(door, settings.printers[kiosk], languages, phone, link)
        self._failures = 0
        self._news = Event()
        self._stopping = Event()
        self._thread = Thread(target=self._work, name=f"spool-{kiosk}", daemon=True)

    def start(self) -> None:
        """Begin, with what an earlier run left."""
        self._door.listen(self._hear)
        self._thread.start()

    def stop(self) -> None:
        """Take no further job. One that can be recorded no more becomes unknown at the next start."""
        self._stopping.set()
        self._news.set()
        self._thread.join(STOP_SECONDS)

    def _hear(self, lobby: Lobby, entries: Sequence[Entry]) -> None:
        events = (entry.event for entry in entries)
        if any(isinstance(event, PrintRequested) and event.kiosk == self.kiosk for event in events):
            self._news.set()

    def _work(self) -> None:
        self._guarded(self._begin)
        while not self._stopping.is_set():
            self._news.clear()
            self._news.wait(self._guarded(self._round))

    def _guarded(self, step: Callable[[], float | None]) -> float | None:
        """The step's own answer, or how long to wait when it fails: nothing ends this thread."""
        try:
            return step()
        except Unavailable as fault:
            log.warning("printing waits for the journal", kiosk=self.kiosk, error=str(fault))
        except Exception:
            log.exception("printing failed", kiosk=self.kiosk)
            self._give_up_on_sent("error")
        return TRY_AGAIN_SECONDS[-1]

    def _begin(self) -> None:
        self._give_up_on_sent("restart")
        if not self._ledger.waiting() and not self._news.wait(WARM_UP_SECONDS):
            self._press.warm_up()

    def _round(self) -> float | None:
        """Every job that waits, until one fails: seconds until the next try, None to wait for a new job."""
        for job in self._ledger.waiting():
            if self._stopping.is_set():
                return None
            if self._expired(job):
                continue
            outcome = self._attempt(job)
            if outcome.what == "failed":
                return self._failed(job, outcome.detail)
            self._failures, self.fault = 0, None
        return None

    def _expired(self, job: PrintJob) -> bool:
        ticket = self._door.lobby.ticket(job.ticket)
        if worth_printing(job, ticket, self._door.now(), self._keep):
            return False
        self._ledger.record(job, "expired")
        return True

    def _attempt(self, job: PrintJob) -> Outcome:
        outcome = self._press.print(job, lambda: self._ledger.record(job, "sent"))
        if outcome.what != "failed":
            self._ledger.record_surely(job, outcome.what, outcome.detail, self._stopping)
        return outcome

    def _failed(self, tried: PrintJob, fault: str) -> float:
        """Everybody whose paper now waits is to know why; seconds until the next try."""
        self.fault = fault
        for job in self._ledger.unaware(fault, tried):
            self._ledger.record_surely(job, "failed", fault, self._stopping)
        self._failures += 1
        return TRY_AGAIN_SECONDS[min(self._failures, len(TRY_AGAIN_SECONDS)) - 1]

    def _give_up_on_sent(self, why: str) -> None:
        """What was sent and never settled may be on paper: only a person can order it again, marked."""
        for job in self._ledger.sent():
            self._ledger.record_surely(job, "unknown", why, self._stopping)


def spools(door: Door, settings: Settings, languages: Languages, link: Link) -> list[Spool]:
    """A spool for each kiosk that has a printer, not started yet."""
    return [Spool(door, kiosk, settings, languages, link) for kiosk in settings.printers]
