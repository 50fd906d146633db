"""Start-up: folding a day of 5,000 events, and a whole server from start to its first answer."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from bench.door import open_door, order
from bench.table import Figure, spread
from shared.branch.fold import fold
from shared.domain.commands import CallNext, SignOn
from shared.journal import Journal

STARTS = 5
IMPORTS = "import flask_socketio, pydantic, gunicorn.app.base"


def measure() -> Iterator[Figure]:
    """A day of 5,000 events: the fold alone, then the process from exec to `ready`."""
    with TemporaryDirectory() as name:
        data = Path(name)
        events = make_day(data, 5000)
        start = perf_counter()
        with closing(Journal(data / "journal.sqlite3")) as journal:
            entries = list(journal.last_day())
            fold(entries, entries[0].event.plan)  # type: ignore[attr-defined]
        yield Figure(f"fold of {events} events", (perf_counter() - start) * 1000, "ms")
        floor, _ = spread([seconds(sys.executable, "-c", IMPORTS) for _ in range(STARTS)])
        middle, worst = spread([until_ready(data) for _ in range(STARTS)])
        yield Figure("process start to ready", middle, "s", worst, floor, "bare imports")


def make_day(data: Path, events: int) -> int:
    """A day with so many events, tickets and calls, or a few more."""
    with closing(open_door(data)) as door:
        for counter in "1234":
            door.run(SignOn(counter, None, f"device:{counter}"), "bench")
        n = 0
        while door.lobby.seq < events:
            n += 1
            door.submit(order(f"day-{n}", n))
            door.run(CallNext(str(n % 4 + 1), finish_current=True), "bench")
        return door.lobby.seq


def seconds(*command: str) -> float:
    """How long a command takes."""
    start = perf_counter()
    subprocess.run(command, check=True)
    return perf_counter() - start


def until_ready(data: Path) -> float:
    """Seconds from starting the server to its saying ready; it is killed after that."""
    start = perf_counter()
    command = [sys.executable, "-m", "server.cli", "serve", "--demo", "--port", "0", "--data", str(data)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        while not process.stdout.readline().startswith("ready"):
            pass
        took = perf_counter() - start
        process.kill()
    return took
