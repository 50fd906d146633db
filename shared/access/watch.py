"""The watch: a thread that tells the server of devices revoked by anybody, within a second."""

import threading
from collections.abc import Callable

import structlog

from shared.access.access import Access
from shared.access.lookout import LOOK_SECONDS

log = structlog.get_logger(__name__)


class Watch:
    """Calls `listener` with the holder id ("device:k1") of each revoked device, at least once.

    The listener cuts sockets first and journals then. If it raises, it is called again at the next look.
    """

    def __init__(self, access: Access, listener: Callable[[str], None]) -> None:
        self._access = access
        self._listener = listener
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="access-watch", daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def stop(self) -> None:
        """End the watch and wait for it."""
        self._ending.set()
        self._thread.join()

    def look(self) -> None:
        """Look once, and tell of whoever lost rights since."""
        self._access.changed()
        for device in self._access.untold():
            self._listener(device.holder.id)
            self._access.told(device)

    def _run(self) -> None:
        while not self._ending.wait(LOOK_SECONDS):
            try:
                self.look()
            except Exception:
                # Whatever it was, tokens are refused all the same; only the telling is late.
                log.exception("revocations_not_told")
