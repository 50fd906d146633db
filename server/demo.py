"""The demonstration: a branch that opens its day by itself, at any hour."""

from shared.branch import Door
from shared.domain.commands import CloseDay, OpenDay

AUTHOR = "demo"


def open_today(door: Door) -> None:
    """Open today's business day; a day left open from an earlier date is closed first."""
    day = door.lobby.day
    today = door.lobby.plan.date_of(door.now())
    if day is not None and day.open and day.date == today:
        return
    if day is not None and day.open:
        door.run(CloseDay(void_leftovers=True), AUTHOR)
    door.run(OpenDay(), AUTHOR)
