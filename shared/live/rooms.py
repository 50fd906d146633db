"""Rooms: the addresses that views have on the wire, and who may enter them."""

import re
from dataclasses import dataclass

from shared.access import Holder
from shared.domain.refused import Refused

ADDRESS = re.compile(r"(board|sign|teller|kiosk):([A-Za-z0-9-]{1,32})|(manager)")


@dataclass(frozen=True, slots=True)
class Room:
    """One room: its kind names the surface, its argument is what the surface is asked about."""

    kind: str
    argument: str = ""

    @classmethod
    def parse(cls, address: str) -> "Room":
        """The room at that address ("board:hall"); raises Refused `unknown_room` for anything else."""
        found = ADDRESS.fullmatch(address)
        if found is None:
            raise Refused("unknown_room", field="room")
        return cls(found[1] or found[3], found[2] or "")

    def __str__(self) -> str:
        return f"{self.kind}:{self.argument}" if self.argument else self.kind


def may_enter(holder: Holder, room: Room) -> bool:
    """Whether the holder may see into the room; a role that is not named here sees into none."""
    match holder.role:
        case "manager":
            return True
        case "display":
            return room.kind in ("board", "sign")
        case "teller":
            return room.kind in ("teller", "sign") and room.argument == holder.counter
        case "kiosk":
            return room.kind == "kiosk" and room.argument == holder.kiosk
    return False
