"""The inbox: what the door has told of and nobody has taken yet."""

from collections.abc import Sequence
from threading import Condition

from shared.branch import Door
from shared.domain.events import Entry
from shared.domain.lobby import Lobby


class Inbox:
    """Filled by the writer's thread, which is held up here no longer than a list takes to grow."""

    def __init__(self, door: Door) -> None:
        self._news = Condition()
        self._entries: list[Entry] = []
        self._woken = False
        with self._news:
            # A commit told of from here on waits for this line, and is known already or is news.
            door.listen(self.put)
            self._lobby = door.lobby

    @property
    def lobby(self) -> Lobby:
        """The newest lobby that the door has told of."""
        return self._lobby

    def put(self, lobby: Lobby, entries: Sequence[Entry]) -> None:
        """Take in one commit; this is the door's listener."""
        with self._news:
            self._entries += [entry for entry in entries if entry.seq > self._lobby.seq]
            self._lobby = max(lobby, self._lobby, key=lambda known: known.seq)
            self._woken = True
            self._news.notify_all()

    def take(self) -> tuple[Lobby, list[Entry]]:
        """All that came since the last time, in order, and the lobby that it led to."""
        with self._news:
            taken, self._entries = self._entries, []
            return self._lobby, taken

    def wake(self) -> None:
        """End the present wait, or the next one."""
        with self._news:
            self._woken = True
            self._news.notify_all()

    def wait(self, seconds: float) -> None:
        """Return once something came since the last wait, and after `seconds` at the latest."""
        with self._news:
            self._news.wait_for(lambda: self._woken, seconds)
            self._woken = False

    def wait_for(self, seq: int, seconds: float) -> None:
        """Wait until the entry of that number has come.

        The door swaps the lobby a moment before it tells its listeners; whoever drew the new lobby and did
        not wait here could show a call before anybody was told to speak it.
        """
        with self._news:
            self._news.wait_for(lambda: self._lobby.seq >= seq, seconds)
