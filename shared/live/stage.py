"""The stage: joining, publishing and ticking take turns here, so that nothing falls between them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock
from typing import Any

import structlog

from shared.domain.lobby import Lobby
from shared.domain.outlook import Outlook
from shared.live.engine import Transports
from shared.live.inbox import Inbox
from shared.live.members import Member, Members
from shared.live.notices import Notice
from shared.live.receipts import Receipts
from shared.live.ring import Ring
from shared.live.rooms import Room
from shared.live.views import Message, Views, instant, message

log = structlog.get_logger(__name__)

FRESH = timedelta(seconds=1)
"""A view drawn so lately from the same lobby does for the next who joins: 300 screens may return at once."""

LISTENER_SECONDS = 1.0
"""The door tells of a commit at once; this is only so that a listener that died cannot stop the stage."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a room shows at present: everybody in it has been sent exactly this."""

    lobby: Lobby
    at: datetime
    view: dict[str, Any]

    def serves(self, outlook: Outlook) -> bool:
        """Whether drawing anew would show the same."""
        return self.lobby is outlook.lobby and outlook.now - self.at < FRESH


class Stage:
    """Every room's present view. Notices leave before any view or tick that has their number.

    So whoever comes back `after` a number it was sent has been told all notices up to it.
    """

    def __init__(
        self, views: Views, inbox: Inbox, members: Members, ring: Ring, transports: Transports
    ) -> None:
        self.receipts = Receipts()
        self._views = views
        self._inbox = inbox
        self._members = members
        self._ring = ring
        self._transports = transports
        self._shown: dict[Room, Shown] = {}
        self._failing: set[Room] = set()
        self._turn = Lock()

    def publish(self) -> None:
        """Tell what is new, and show every room that changed to those in it."""
        with self._turn:
            outlook = self._catch_up()
            within = self._members.within(self._members.rooms())
            self._shown = {room: shown for room, shown in self._shown.items() if room in within}
            for room, members in within.items():
                self._refresh(room, outlook, members)

    def tick(self) -> None:
        """Let everybody know that the box lives, and how far it is."""
        with self._turn:
            now = instant(self._catch_up())
            self._send("tick", now, [member for member in self._members.all() if member.heard])

    def now(self) -> Message:
        """How far the box is."""
        with self._turn:
            return instant(self._catch_up())

    def join(self, member: Member, room: Room, after: int | None) -> Message:
        """Let the member into the room and give the room's newest view; notices it missed leave first.

        Raises Refused `unknown_*` for a room that is not there, and whatever its surface raises.
        """
        with self._turn:
            outlook = self._catch_up()
            view = self._present(room, outlook)
            known = after is not None and after <= outlook.lobby.seq
            member.heard[room] = after if known and after is not None else outlook.lobby.seq
            for notice in self._ring.missed(room, member.heard[room], outlook.now):
                self._tell(notice, [member])
            return message(room, outlook, view)

    def _catch_up(self) -> Outlook:
        """The newest outlook, once everybody was told what led to it."""
        outlook = self._views.outlook()
        self._inbox.wait_for(outlook.lobby.seq, LISTENER_SECONDS)
        notices = self._ring.take_in(*self._inbox.take())
        within = self._members.within({notice.room for notice in notices})
        for notice in notices:
            self.receipts.begin(notice)
            self._tell(notice, within[notice.room])
        return outlook

    def _tell(self, notice: Notice, members: Iterable[Member]) -> None:
        """Send a notice to those who have not heard it."""
        new = [member for member in members if member.heard[notice.room] < notice.seq]
        for member in new:
            member.heard[notice.room] = notice.seq
        self._send(notice.event, notice.body, new)

    def _present(self, room: Room, outlook: Outlook) -> dict[str, Any]:
        """The room's view for one who joins; if it is news, those inside get it too."""
        shown = self._shown.get(room)
        if shown and shown.serves(outlook):
            return shown.view
        view = self._views.view(room, outlook)
        self._show(room, outlook, view, self._members.within([room])[room])
        return view

    def _refresh(self, room: Room, outlook: Outlook, members: Iterable[Member]) -> None:
        """Draw the room. A surface that fails is logged once and costs no other room anything."""
        try:
            view = self._views.view(room, outlook)
        except Exception:
            if room not in self._failing:
                log.exception("surface_failed", room=str(room))
            self._failing.add(room)
            return
        self._failing.discard(room)
        self._show(room, outlook, view, members)

    def _show(self, room: Room, outlook: Outlook, view: dict[str, Any], members: Iterable[Member]) -> None:
        shown = self._shown.get(room)
        self._shown[room] = Shown(outlook.lobby, outlook.now, view)
        if shown is None or shown.view != view:
            self._send("view", message(room, outlook, view), members)

    def _send(self, event: str, payload: Message, members: Iterable[Member]) -> None:
        self._transports.send(event, payload, [member.sid for member in members])
