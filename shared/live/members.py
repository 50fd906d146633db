"""Members: the sockets that are connected, what they hold and the rooms they are in."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from threading import Lock

from shared.access import Holder
from shared.live.rooms import Room, may_enter


@dataclass(slots=True, eq=False)
class Member:
    """One socket. `transport` is the connection under it; `heard` is the newest notice it knows, by room."""

    sid: str
    transport: str
    language: str
    authenticate: Callable[[], tuple[Holder, ...]]
    holders: tuple[Holder, ...]
    heard: dict[Room, int] = field(default_factory=dict)

    def still_holds(self) -> bool:
        """Ask again what it holds. False once anything it came with is gone: it has to come anew."""
        before, self.holders = self.holders, self.authenticate()
        return bool(self.holders) and set(before) <= set(self.holders)

    def by(self, room: Room) -> Holder | None:
        """The holder by which it may enter the room, if there is one."""
        return next((holder for holder in self.holders if may_enter(holder, room)), None)


class Members:
    """All of them, at most `most`; safe from every thread."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._by_sid: dict[str, Member] = {}
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._by_sid)

    def add(self, member: Member) -> bool:
        """Let it in; False when the house is full."""
        with self._lock:
            if len(self._by_sid) >= self._most:
                return False
            self._by_sid[member.sid] = member
            return True

    def remove(self, sid: str) -> None:
        """Forget it; one that is gone already is no fault."""
        with self._lock:
            self._by_sid.pop(sid, None)

    def get(self, sid: str) -> Member | None:
        """The socket of that id."""
        return self._by_sid.get(sid)

    def all(self) -> list[Member]:
        """Everybody at this moment."""
        with self._lock:
            return list(self._by_sid.values())

    def within(self, rooms: Iterable[Room]) -> dict[Room, list[Member]]:
        """Who is in each of these rooms."""
        everybody = self.all()
        return {room: [member for member in everybody if room in member.heard] for room in rooms}

    def rooms(self) -> set[Room]:
        """The rooms that somebody is in."""
        return {room for member in self.all() for room in tuple(member.heard)}
