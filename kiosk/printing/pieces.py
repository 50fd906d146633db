"""The bricks a receipt is built of: each knows its height and how to paint itself, black on white."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kiosk.printing.fonts import Style, font, printable
from kiosk.printing.wrapping import wrap

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

BLACK, WHITE = 0, 255
RULE = 3

Align = Literal["left", "center", "right"]
Run = tuple[str, Style]


@dataclass(frozen=True, slots=True)
class Piece:
    """Something `height` dots high; `paint(draw, y)` paints it with its top at `y`."""

    height: int
    paint: Callable[["ImageDraw", int], None]


@dataclass(frozen=True, slots=True)
class Column:
    """The dots from `left` on that a piece may use."""

    left: int
    width: int

    def split(self, first: int, gap: int) -> tuple["Column", "Column"]:
        """A first column of that width, and the rest after a gap."""
        return Column(self.left, first), Column(self.left + first + gap, self.width - first - gap)

    def start(self, width: int, align: Align) -> int:
        """Where something `width` wide begins."""
        return (
            self.left + {"left": 0, "center": (self.width - width) // 2, "right": self.width - width}[align]
        )


def gap(height: int) -> Piece:
    """Nothing, for `height` dots."""
    return Piece(height, lambda draw, y: None)


def rule(column: Column) -> Piece:
    """A line across the column, as thick as a thermal head prints cleanly."""
    return field(column, RULE)


def field(column: Column, height: int) -> Piece:
    """The column filled with black, for `height` dots."""
    right = column.left + column.width - 1
    return Piece(height, lambda draw, y: draw.rectangle((column.left, y, right, y + height - 1), fill=BLACK))


def stack(*pieces: Piece) -> Piece:
    """One under the other."""

    def paint(draw: "ImageDraw", y: int) -> None:
        for piece in pieces:
            piece.paint(draw, y)
            y += piece.height

    return Piece(sum(piece.height for piece in pieces), paint)


def fits(runs: Sequence[Run], column: Column) -> bool:
    """Whether the runs fit on one line of the column."""
    return sum(style.width(printable(text)) for text, style in runs) <= column.width


def beside(*pieces: Piece) -> Piece:
    """Side by side, in columns of their own, each in the middle of the tallest."""
    height = max(piece.height for piece in pieces)

    def paint(draw: "ImageDraw", y: int) -> None:
        for piece in pieces:
            piece.paint(draw, y + (height - piece.height) // 2)

    return Piece(height, paint)


def line(runs: Sequence[Run], column: Column, align: Align = "left", fill: int = BLACK) -> Piece:
    """Runs of different styles on one baseline; one under the other where they do not fit."""
    clean = [(printable(text), style) for text, style in runs]
    width = sum(style.width(text) for text, style in clean)
    if width > column.width and len(clean) > 1:
        return stack(*(paragraph(text, style, column, align, fill) for text, style in clean))
    height = max(style.line_height for _, style in clean)
    baseline = max(style.baseline for _, style in clean)

    def paint(draw: "ImageDraw", y: int) -> None:
        x = column.start(width, align)
        for text, style in clean:
            _write(draw, x, y + baseline, text, style, fill)
            x += style.width(text)

    return Piece(height, paint)


def paragraph(text: str, style: Style, column: Column, align: Align = "left", fill: int = BLACK) -> Piece:
    """A sentence, on as many lines as it needs."""
    lines = wrap(printable(text), column.width - 2 * style.stroke, style.advance)
    return stack(*(line([(words, style)], column, align, fill) for words in lines))


def band(content: Piece, column: Column) -> Piece:
    """White content on black."""
    return over(field(column, content.height), content)


def over(lower: Piece, upper: Piece) -> Piece:
    """One painted upon the other."""

    def paint(draw: "ImageDraw", y: int) -> None:
        lower.paint(draw, y)
        upper.paint(draw, y)

    return Piece(max(lower.height, upper.height), paint)


def bitmap(image: "Image", left: int) -> Piece:
    """A ready picture: what is not zero in it becomes black."""
    return Piece(image.height, lambda draw, y: draw.bitmap((left, y), image, fill=BLACK))


def _write(draw: "ImageDraw", x: int, baseline: int, text: str, style: Style, fill: int) -> None:
    at = (x + style.stroke, baseline)
    draw.text(at, text, font=font(style.size), fill=fill, anchor="ls", stroke_width=style.stroke)
