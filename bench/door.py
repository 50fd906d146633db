"""Durable commands: inside the one door against a bare commit, alone and with others."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from bench.table import Figure, spread
from shared.branch import Answer, Door, Order
from shared.domain.commands import OpenDay, TakeTicket
from shared.domain.events import Entry
from shared.domain.outlook import Outlook
from shared.journal import Journal
from shared.journal.connect import writer
from shared.settings import load

COMMANDS = 600
SERVICES = ("cash", "transfer", "account", "lost")


def measure() -> Iterator[Figure]:
    """Time a command for one caller, and the rate for 8 and 32, each beside the bare thing."""
    with TemporaryDirectory() as folder:
        bare = bare_commits(Path(folder), COMMANDS)
        floor, floor_p99 = spread(bare)
        yield Figure("bare commit, synchronous=FULL", floor, "ms", floor_p99)
        with closing(open_door(Path(folder))) as door:
            one, one_p99 = spread(take_tickets(door, 1))
            yield Figure("one caller: decide to committed", one, "ms", one_p99, floor, "bare commit")
            for callers in (8, 32):
                yield rate(door, callers, 1000 / floor)


def rate(door: Door, callers: int, floor: float) -> Figure:
    """Commands a second with so many callers at once."""
    start = perf_counter()
    times = take_tickets(door, callers)
    made = len(times) / (perf_counter() - start)
    _, p99 = spread(times)
    return Figure(f"{callers} callers (p99 in ms)", made, "commands/s", p99, floor, "bare commits/s")


def bare_commits(folder: Path, count: int) -> list[float]:
    """Milliseconds of each of `count` one-row transactions in a table like the journal's."""
    connection = writer(folder / "bare.sqlite3")
    connection.execute("CREATE TABLE entries (seq INTEGER PRIMARY KEY, data TEXT)")

    def commit(n: int) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO entries VALUES (?, ?)", (n, "x" * 400))
        connection.execute("COMMIT")

    times = [timed(commit, n) for n in range(count)]
    connection.close()
    return times


def open_door(folder: Path) -> Door:
    """The demonstration branch with its day open."""
    settings = load(Path("config"), demo=True)
    door = Door(Journal(folder / "journal.sqlite3"), settings.plan, lambda: datetime.now(UTC))
    door.run(OpenDay(), "bench")
    return door


def take_tickets(door: Door, callers: int) -> list[float]:
    """Milliseconds of each command, `callers` at once."""

    def some(caller: int) -> list[float]:
        keys = (f"{callers}-{caller}-{n}" for n in range(COMMANDS // callers))
        return [timed(door.submit, order(key, n)) for n, key in enumerate(keys)]

    with ThreadPoolExecutor(callers) as pool:
        return [time for times in pool.map(some, range(callers)) for time in times]


def order(key: str, n: int) -> Order:
    """One ticket."""
    return Order(TakeTicket(SERVICES[n % 4], "ordinary"), "bench", key, "", answer)


def answer(outlook: Outlook, entries: Sequence[Entry]) -> Answer:
    """What the kiosk is told, in substance."""
    ticket = outlook.lobby.tickets[entries[0].event.ticket]  # type: ignore[attr-defined]
    wait = outlook.wait(ticket)
    return Answer(201, {"number": ticket.number, "ahead": outlook.ahead(ticket), "low": wait and wait.low})


def timed(action: Callable[..., Any], *arguments: Any) -> float:
    """Milliseconds the call took."""
    start = perf_counter()
    action(*arguments)
    return (perf_counter() - start) * 1000
