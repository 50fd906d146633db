"""The waiting room before the door: orders come in one by one and are let through in batches."""

from collections import deque
from threading import Condition

from shared.branch.orders import Pending, Unavailable


class WaitingRoom:
    """First come, first through; once closed nobody enters, and whoever waits still gets through."""

    def __init__(self) -> None:
        self._orders: deque[Pending] = deque()
        self._closed = False
        self._changed = Condition()

    def enter(self, pending: Pending) -> None:
        """Wait for the next batch; raises Unavailable once the room is closed."""
        with self._changed:
            if self._closed:
                raise Unavailable("closing")
            self._orders.append(pending)
            self._changed.notify()

    def batch(self, limit: int) -> list[Pending]:
        """All who wait, at most `limit`, as soon as there is one; nobody once closed and empty."""
        with self._changed:
            self._changed.wait_for(lambda: self._orders or self._closed)
            return [self._orders.popleft() for _ in range(min(limit, len(self._orders)))]

    def close(self) -> None:
        """Let nobody in any more."""
        with self._changed:
            self._closed = True
            self._changed.notify()
