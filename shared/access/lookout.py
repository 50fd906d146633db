"""The lookout: the newest register, read again as soon as any process wrote to the file."""

import threading
from collections.abc import Callable

from shared.access import register
from shared.access.store import Store

LOOK_SECONDS = 0.5
"""The longest that a change made by another process may go unnoticed by a look-up."""


class Lookout:
    """Gives the register without a lock; swapping the whole value is the only change to it."""

    def __init__(self, store: Store, ticks: Callable[[], float]) -> None:
        self._store = store
        self._ticks = ticks
        self._version = -1
        self._lock = threading.Lock()
        self.changed()

    @property
    def register(self) -> register.Register:
        """Who has rights, at most half a second old. An unreadable file raises: doubt means refusal."""
        if self._ticks() - self._looked > LOOK_SECONDS:
            self.changed()
        return self._register

    def changed(self) -> bool:
        """Look at the file now; True if anybody wrote to it since the last look."""
        with self._lock:
            version = self._store.version()
            fresh = version != self._version
            if fresh:
                with self._store.reading() as connection:
                    self._register = register.read(connection)
                self._version = version
            self._looked = self._ticks()
            return fresh
