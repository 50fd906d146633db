"""The receipt's one font, Noto Sans CJK SC, in the sizes and the two weights that the paper uses."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

SIMPLIFIED_CHINESE = 2
"""The face of the collection that draws characters the way they are written in mainland China."""

NOT_IN_ANY_FONT = "\U0010fffe"
MISSING = "□"
BOLD = 1 / 52
HEAVY = 1 / 38
"""Weights, as the share of the size by which a stroke reaches beyond the outline: the package has the
regular weight only. Small Chinese bears less than a big number before it clots."""

VARIATION_SELECTORS = range(0xFE00, 0xFE10)


@dataclass(frozen=True, slots=True)
class Style:
    """A size in dots, a weight, and the height of a line as a multiple of the size."""

    size: int
    weight: float = 0
    leading: float = 1.35

    @property
    def stroke(self) -> float:
        """How far the weight reaches beyond the regular outline, in dots."""
        return self.size * self.weight

    @property
    def line_height(self) -> int:
        """The height of one line of text, in dots."""
        return round(self.size * self.leading)

    @property
    def baseline(self) -> int:
        """Where the line's baseline is, in dots from its top, so that Chinese stands in the middle."""
        return round(self.line_height / 2 + self.size * 0.38)

    def advance(self, text: str) -> float:
        """How far `text` moves the pen, in dots."""
        return _length(self.size, text)

    def width(self, text: str) -> int:
        """How wide `text` is with its strokes, in dots."""
        return round(self.advance(text) + 2 * self.stroke)


@lru_cache(maxsize=4096)
def _length(size: int, text: str) -> float:
    return font(size).getlength(text)


@lru_cache(maxsize=64)
def font(size: int) -> "FreeTypeFont":
    """The font at `size` dots."""
    from noto_cjk_sans_otc import FONT_PATH
    from PIL import ImageFont

    layout = ImageFont.Layout.BASIC  # nothing on the paper needs shaping, and this is much quicker
    return ImageFont.truetype(str(FONT_PATH), size, index=SIMPLIFIED_CHINESE, layout_engine=layout)


def printable(text: str) -> str:
    """`text` on one line: no control characters, and a box for every character the font cannot draw.

    Invisible characters (escape bytes, direction marks, joiners) are dropped; NUL and ESC never reach paper.
    """
    return "".join(_printable(character) for character in text)


@lru_cache(maxsize=8192)
def _printable(character: str) -> str:
    kind = unicodedata.category(character)
    if character in "\t\n\r" or kind in ("Zs", "Zl", "Zp"):
        return " "
    if kind in ("Cc", "Cf") or ord(character) in VARIATION_SELECTORS:
        return ""
    return character if kind != "Cs" and draws(character) else MISSING


def draws(character: str) -> bool:
    """Whether the font has its own picture of `character`."""
    return _bitmap(character) != _bitmap(NOT_IN_ANY_FONT)


def _bitmap(character: str) -> tuple[tuple[int, int], bytes]:
    mask = font(24).getmask(character)
    return mask.size, bytes(mask)
