"""The bytes of one paper, rendered through python-escpos, with the IDs that tell how far it got."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.printing.commands import AUTOMATIC_STATUS, process_id, without_real_time

if TYPE_CHECKING:
    from escpos.printer import Dummy
    from PIL.Image import Image

PROFILES = {576: "TM-T20II", 512: "TM-T88V", 384: "POS-5890"}
"""A profile of python-escpos for each paper width: any model will do, only the width is taken from it."""

ROWS_AT_ONCE = 128
"""Dots of height a raster command carries: what a printer must hold before it can begin."""

DOTS_PER_SECOND = 800
"""How fast a slow printer feeds, 100 mm/s at 8 dots/mm."""


@dataclass(frozen=True, slots=True)
class Slip:
    """What is sent for one paper, and the process IDs in it.

    `begun` comes back at once and shows that this printer's IDs arrive, so that a later one that is missing
    means something; `body` when the picture is printed, `done` when it is cut too. `seconds` is how long a
    slow printer needs for all.
    """

    data: bytes
    begun: bytes
    body: bytes
    done: bytes
    seconds: float


def make_slip(picture: "Image", serial: int, confirm: str) -> Slip:
    """The slip for `picture`; `serial` makes its IDs its own, `confirm` says what the printer can tell.

    ID, body, ID, cut, ID (PRINTER.md, "The spool"). A printer with confirm="none" is asked nothing.
    """
    begun, body, done = (b"%c%03d" % (letter, serial % 1000) for letter in b"ABC")
    printer = _printer(picture.width)
    printer.hw("INIT")
    printer.image(picture, impl="bitImageRaster", fragment_height=ROWS_AT_ONCE)
    drawn = without_real_time(printer.output)
    printer.clear()
    printer.cut(feed=False)
    cut = printer.output
    if confirm == "process_id":
        parts = [AUTOMATIC_STATUS, process_id(begun), drawn, process_id(body), cut, process_id(done)]
    else:
        parts = [AUTOMATIC_STATUS if confirm == "status_only" else b"", drawn, cut]
    return Slip(b"".join(parts), begun, body, done, picture.height / DOTS_PER_SECOND)


def _printer(width: int) -> "Dummy":
    from escpos.printer import Dummy

    return Dummy(profile=PROFILES[width])
