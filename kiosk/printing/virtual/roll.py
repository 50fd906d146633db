"""The papers that came out of the virtual printer: the newest ones, as pictures."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from threading import Lock
from typing import Any

KEPT = 50


@dataclass(frozen=True, slots=True)
class Paper:
    """One piece of paper: its number since the printer was switched on, when it came, and its picture.

    `size` is in dots; `cut` is False where no cutter but the end of the connection parted it from the roll.
    """

    n: int
    at: datetime
    size: tuple[int, int]
    cut: bool
    png: bytes

    def described(self) -> dict[str, Any]:
        """The paper as JSON values."""
        return {"n": self.n, "at": self.at.isoformat(), "size": list(self.size), "cut": self.cut}


class Roll:
    """The last papers; older ones are thrown away."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._papers: deque[Paper] = deque(maxlen=KEPT)
        self._count = 0
        self._lock = Lock()

    @property
    def papers(self) -> Sequence[Paper]:
        """Those that are kept, oldest first."""
        with self._lock:
            return tuple(self._papers)

    def paper(self, n: int) -> Paper | None:
        """The paper of that number, if it is still kept."""
        return next((paper for paper in self.papers if paper.n == n), None)

    def add(self, size: tuple[int, int], png: bytes, cut: bool) -> None:
        """A paper came out."""
        with self._lock:
            self._count += 1
            self._papers.append(Paper(self._count, self._clock(), size, cut, png))
