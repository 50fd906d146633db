"""The ring: the newest notices, for screens that come back and for calls that are taken back."""

from collections import deque
from collections.abc import Iterable, Iterator
from datetime import datetime

from shared.domain.events import ActionUndone, Entry
from shared.domain.lobby import Lobby
from shared.live.notices import Notice, announcement, called_before, withdrawal
from shared.live.rooms import Room

SIZE = 256


class Ring:
    """Notices in their order, the oldest dropped. Expired ones stay a while: an undo must find its call."""

    def __init__(self, lobby: Lobby) -> None:
        earlier = (called_before(call, lobby) for call in reversed(lobby.calls))
        self._notices = deque((notice for notice in earlier if notice), maxlen=SIZE)

    def take_in(self, lobby: Lobby, entries: Iterable[Entry]) -> list[Notice]:
        """The new notices that these entries ask for; `lobby` is what they led to."""
        fresh = []
        for entry in entries:
            notice = self._notice(entry, lobby)
            if notice:
                self._notices.append(notice)
                fresh.append(notice)
        return fresh

    def missed(self, room: Room, after: int, now: datetime) -> list[Notice]:
        """What that room was told since `after` and is still worth hearing.

        A call that was taken back meanwhile is left out, and so is its correction: nobody there heard it.
        """
        since = [notice for notice in self._notices if notice.room == room and notice.seq > after]
        gone = {notice.of for notice in since} & {notice.seq for notice in since}
        return [n for n in since if n.expires > now and n.seq not in gone and n.of not in gone]

    def _notice(self, entry: Entry, lobby: Lobby) -> Notice | None:
        if not isinstance(entry.event, ActionUndone):
            return announcement(entry, lobby)
        announced = next(self._of_action(entry.event), None)
        return withdrawal(entry, announced, lobby) if announced else None

    def _of_action(self, undone: ActionUndone) -> Iterator[Notice]:
        """The announcements that came of the action now undone, newest first."""
        for notice in reversed(self._notices):
            if notice.event == "announce" and notice.ticket in undone.tickets and notice.seq >= undone.undone:
                yield notice
