"""A process that takes a ticket, says when its paper has been sent, and waits to be killed."""

import sys
from pathlib import Path
from threading import Event

from kiosk.printing.virtual.printer import VirtualPrinter
from tests.branch.openings import HandClock
from tests.printing.desk import Desk, printing_to

CLOCK = HandClock()


def main(folder: str, port: str) -> None:
    """Never returns."""
    settings = printing_to(int(port), answer_seconds=600)
    kiosk = Desk(Path(folder), settings, VirtualPrinter(), CLOCK).start()
    print(kiosk.wait_for(kiosk.take(), "sent").id, flush=True)
    Event().wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
