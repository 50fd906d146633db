"""A kiosk with its printer for tests: a real door, the spool, and the virtual printer over real TCP."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from io import BytesIO
from itertools import groupby
from pathlib import Path
from threading import Event

import zxingcpp
from PIL import Image

from kiosk.printing.spool import Spool
from kiosk.printing.virtual.listener import Listener
from kiosk.printing.virtual.printer import VirtualPrinter
from kiosk.printing.virtual.roll import Paper
from shared.branch import Door
from shared.domain import commands as c
from shared.domain.lobby import PrintJob
from shared.domain.ticket import Ticket
from shared.languages import Languages
from shared.settings import Printer, Settings, load
from tests.branch.openings import HandClock, open_door

CONFIG = Path(__file__).resolve().parents[2] / "config"
LINK = "http://127.0.0.1:8080/t/"
SETTLED = ("printed", "unknown", "expired")
WORDS = Languages.load()


def link(ticket: str) -> str:
    """The address that the QR code of a ticket holds here."""
    return LINK + ticket


def until(true: Callable[[], bool], seconds: float = 20) -> None:
    """Wait until it is true; fails the test when that takes too long."""
    pause = Event()
    for _ in range(int(seconds * 200)):
        if true():
            return
        pause.wait(0.005)
    raise AssertionError("it never came true")


class Desk:
    """One branch folder, one kiosk, one printer."""

    def __init__(self, folder: Path, settings: Settings, printer: VirtualPrinter, clock: HandClock) -> None:
        self.clock = clock
        self.printer = printer
        self.door: Door = open_door(folder, settings.plan, clock)
        self.spool = Spool(self.door, "k1", settings, WORDS, link)
        if self.door.lobby.day is None:
            self.door.run(c.OpenDay(), "test")

    def start(self) -> "Desk":
        """Begin to print."""
        self.spool.start()
        return self

    def close(self) -> None:
        """Stop printing and close the journal."""
        self.spool.stop()
        self.door.close()

    def take(self, service: str = "cash", language: str = "zh") -> PrintJob:
        """A customer takes a ticket at the kiosk: the job for its paper."""
        command = c.TakeTicket(service, "ordinary", language, "k1")
        ticket = self.door.run(command, "device:k1")[0].event.ticket  # type: ignore[attr-defined]
        return self.door.lobby.jobs[f"{ticket}.1"]

    def reprint(self, ticket: str) -> PrintJob:
        """Somebody asks for the paper once more."""
        entries = self.door.run(c.Reprint(ticket, "k1"), "staff:m1")
        return self.door.lobby.jobs[entries[-1].event.job]  # type: ignore[attr-defined]

    def job(self, job: PrintJob) -> PrintJob:
        """The job as it stands."""
        return self.door.lobby.jobs[job.id]

    def ticket(self, job: PrintJob) -> Ticket:
        """The ticket that the job is for."""
        return self.door.lobby.ticket(job.ticket)

    def wait_for(self, job: PrintJob, *states: str) -> PrintJob:
        """The job, once it is in one of these states."""
        until(lambda: self.job(job).state in states)
        return self.job(job)

    def printed(self, service: str = "cash", language: str = "zh") -> PrintJob:
        """A ticket whose paper came."""
        return self.wait_for(self.take(service, language), "printed")

    @property
    def papers(self) -> "Sequence[Sheet]":
        """What came out of the printer so far."""
        return [Sheet(paper) for paper in self.printer.roll.papers]

    def papers_of(self, job: PrintJob) -> "list[Sheet]":
        """The papers that bear this job's number."""
        return [sheet for sheet in self.papers if sheet.link == link(job.ticket)]


class Sheet:
    """A paper as somebody who holds it reads it."""

    def __init__(self, paper: Paper) -> None:
        self.n = paper.n
        self.image = Image.open(BytesIO(paper.png)).convert("L")

    @cached_property
    def link(self) -> str | None:
        """What its QR code says, if it has one that can be read."""
        found = zxingcpp.read_barcodes(self.image)
        return found[0].text if found else None

    @cached_property
    def marked(self) -> bool:
        """Whether it has the black band of a reprint: much thicker than any rule."""
        return thickest_black(self.image) >= 6


def thickest_black(image: Image.Image) -> int:
    """The most rows, one under the other, that are black from margin to margin."""
    width, height = image.size
    middle = image.crop((width // 8, 0, width - width // 8, height))
    rows = middle.resize((1, height), Image.Resampling.BOX).tobytes()
    return max(len(list(run)) for black, run in groupby(rows, key=lambda level: level == 0) if black)


def printing_to(port: int, **changes: object) -> Settings:
    """The demonstration branch with its printer at this port, and patience for a machine that is busy."""
    settings = load(CONFIG, demo=True)
    printer = settings.printers["k1"].model_copy(update={"port": port, "answer_seconds": 30, **changes})
    return replace(settings, printers={"k1": printer})


def printer_at(port: int, **changes: object) -> Printer:
    """The settings of that printer alone."""
    return printing_to(port, **changes).printers["k1"]


@contextmanager
def listening() -> Iterator[tuple[VirtualPrinter, int]]:
    """A virtual printer on a free port, and that port."""
    printer = VirtualPrinter()
    listener = Listener(printer, "127.0.0.1", 0)
    try:
        yield printer, listener.port
    finally:
        listener.close()


@contextmanager
def desk(folder: Path, clock: HandClock | None = None, **changes: object) -> Iterator[Desk]:
    """A desk whose spool is not started yet; `changes` are to the printer's settings."""
    with listening() as (printer, port):
        found = Desk(folder, printing_to(port, **changes), printer, clock or HandClock())
        try:
            yield found
        finally:
            found.close()
