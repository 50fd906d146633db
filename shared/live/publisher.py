"""The publisher: the thread that shows each commit to the rooms, and keeps their time."""

from threading import Event, Thread
from time import monotonic

import structlog

from shared.live.inbox import Inbox
from shared.live.stage import Stage

log = structlog.get_logger(__name__)

BEAT_SECONDS = 5.0
"""At each beat all rooms are drawn again, for estimates change as minutes pass, and a tick is sent."""

REST_SECONDS = 0.05
"""The pause after a round. An idle box shows a commit at once; a busy one gathers what comes meanwhile."""


class Publisher:
    """Publishes whenever there is news; a round that fails is logged, and the next one is tried."""

    def __init__(self, stage: Stage, inbox: Inbox, beat: float = BEAT_SECONDS) -> None:
        self._stage = stage
        self._inbox = inbox
        self._beat = beat
        self._ending = Event()
        self._thread = Thread(target=self._run, name="publisher", daemon=True)

    def start(self) -> None:
        """Begin to publish."""
        self._thread.start()

    def stop(self) -> None:
        """Finish the present round, and end."""
        self._ending.set()
        self._inbox.wake()
        self._thread.join()

    def _run(self) -> None:
        due = monotonic() + self._beat
        while not self._ending.is_set():
            self._inbox.wait(due - monotonic())
            beat = monotonic() >= due
            if beat:
                due = monotonic() + self._beat
            self._round(beat)
            self._ending.wait(REST_SECONDS)

    def _round(self, beat: bool) -> None:
        try:
            self._stage.publish()
            if beat:
                self._stage.tick()
        except Exception:
            # Nothing is lost: the lobby is the truth, and the next round draws all of it again.
            log.exception("publishing_failed")
