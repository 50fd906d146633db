"""A door on a journal in a folder, with a clock that tests set."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from shared.branch import Answer, Door, Order
from shared.domain import commands as c
from shared.domain.events import Entry
from shared.domain.outlook import Outlook
from shared.domain.plan import Plan
from shared.journal import Journal
from tests.domain.story import NINE, branch


class HandClock:
    """Stands still until somebody moves it, in either direction."""

    def __init__(self, now: datetime = NINE) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def move(self, **span: float) -> None:
        """Forward, or back."""
        self.now += timedelta(**span)


def open_door(folder: Path, plan: Plan | None = None, clock: Any = None, **more: Any) -> Door:
    """The door of the journal in `folder`."""
    return Door(Journal(folder / "journal.sqlite3"), plan or branch(), clock or HandClock(), **more)


def numbered(outlook: Outlook, entries: Sequence[Entry]) -> Answer:
    """Answer with the ticket's number."""
    ticket = outlook.lobby.tickets[entries[0].event.ticket]  # type: ignore[attr-defined]
    return Answer(201, {"number": ticket.number, "ahead": outlook.ahead(ticket)})


def take(key: str, author: str = "device:k1", request: str = "r") -> Order:
    """An order for a cash ticket."""
    return Order(c.TakeTicket("cash", "ordinary"), author, key, request, numbered)
