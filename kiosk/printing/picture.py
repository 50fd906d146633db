"""A receipt as a picture of one bit per dot, in the width of the paper."""

from typing import TYPE_CHECKING

from kiosk.printing import sections
from kiosk.printing.pieces import WHITE, Column, Piece, gap, rule, stack
from kiosk.printing.receipt import Receipt
from kiosk.printing.voice import Voice
from shared.languages import Languages

if TYPE_CHECKING:
    from PIL.Image import Image

INK_BELOW = 140
"""Of 255: how dark an edge must be to become a dot. Thermal paper spreads little, so lean to ink."""

MARGINS = {576: 32, 512: 28, 384: 20}
"""The paper widths we know, in dots, with the margin at each side."""


def picture(receipt: Receipt, width: int, languages: Languages) -> "Image":
    """The paper `width` dots wide (576, 512 or 384), mode "1", zero where it is black; raises ValueError."""
    from PIL import Image, ImageDraw

    if width not in MARGINS:
        raise ValueError(f"no paper is {width} dots wide; known are {sorted(MARGINS)}")
    page = _page(
        receipt, Voice(languages, receipt.language), Column(MARGINS[width], width - 2 * MARGINS[width])
    )
    image = Image.new("L", (width, page.height), WHITE)
    page.paint(ImageDraw.Draw(image), 0)
    return image.point([255 * (level >= INK_BELOW) for level in range(256)], "1")


def _page(receipt: Receipt, voice: Voice, column: Column) -> Piece:
    """All parts that this receipt has, with rules between them."""
    parts = (
        sections.marked, sections.number, sections.figures, sections.seat, sections.follow,
        sections.papers, sections.foot,
    )  # fmt: skip
    present = [sections.head(receipt, voice, column)]
    for part in parts:
        piece = part(receipt, voice, column)
        if piece is not None:
            present += [gap(14), rule(column), gap(14), piece]
    return stack(gap(26), *present, gap(28))
