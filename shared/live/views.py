"""Views: what a room shows at one moment, as the message that carries it."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from shared.branch import Door
from shared.domain.outlook import Outlook
from shared.domain.plan import Plan
from shared.live.rooms import Room

Surface = Callable[[Outlook, str], dict[str, Any]]
Surfaces = Mapping[str, Surface]
Message = dict[str, Any]

MILLISECOND = timedelta(milliseconds=1)


class Views:
    """Draws rooms. `surfaces` has one function for each kind of room."""

    def __init__(self, door: Door, surfaces: Surfaces) -> None:
        self._door = door
        self._surfaces = surfaces

    def outlook(self) -> Outlook:
        """The newest lobby now, to be shared by all that is drawn together."""
        lobby = self._door.lobby
        return Outlook(lobby, whole_milliseconds(self._door.now()), self._door.quotes)

    def view(self, room: Room, outlook: Outlook) -> dict[str, Any]:
        """What the room shows; raises Refused `unknown_*` for a room that the branch does not have."""
        return self._surfaces[room.kind](outlook, room.argument)

    def draw(self, address: str) -> Message:
        """The message that somebody joining this room now would get; raises Refused `unknown_*`."""
        room, outlook = Room.parse(address), self.outlook()
        return message(room, outlook, self.view(room, outlook))


def message(room: Room, outlook: Outlook, view: dict[str, Any]) -> Message:
    """A view on its way: whoever has a greater (seq, at) of the same room may ignore it."""
    return {"room": str(room), **instant(outlook), "view": view}


def instant(outlook: Outlook) -> Message:
    """The moment of an outlook: the journal's number, and the time in the branch."""
    return {"seq": outlook.lobby.seq, "at": stamp(outlook.plan, outlook.now)}


def stamp(plan: Plan, moment: datetime) -> str:
    """ISO 8601 to the millisecond, with the branch's offset."""
    return plan.local(moment).isoformat(timespec="milliseconds")


def whole_milliseconds(moment: datetime) -> datetime:
    """The next full millisecond: drawn and written agree, and no ticket is of the future."""
    rest = timedelta(microseconds=moment.microsecond % 1000)
    return moment + (MILLISECOND - rest) if rest else moment
