"""The two things on the paper that are not words: the QR code and the house's mark."""

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

DOTS_PER_MODULE = 7
LEAST_DOTS_PER_MODULE = 3
"""0.375 mm; below it a telephone cannot be relied on to read thermal paper."""

CLEAR = 4 * DOTS_PER_MODULE
"""Dots to keep free around the code on every side."""


def qr(content: str, width: int) -> "Image | None":
    """A QR code without its clear border, not zero where it is dark; None where `width` dots are too few.

    A code that does not fit with 7 dots a module gets fewer.
    """
    import segno
    from PIL import Image

    code = segno.make_qr(content)
    modules = len(code.matrix)
    dots = min(DOTS_PER_MODULE, width // modules)
    if dots < LEAST_DOTS_PER_MODULE:
        return None
    rows = [bytes(255 * dark for dark in row) for row in code.matrix]
    picture = Image.frombytes("L", (modules, modules), b"".join(rows))
    return picture.resize((modules * dots, modules * dots), Image.Resampling.NEAREST)


@lru_cache(maxsize=4)
def mark(size: int) -> "Image":
    """The mark, a line that branches, `size` dots square; not zero where it is ink."""
    from PIL import Image, ImageDraw

    scale = 4 * size / 32  # drawn large on its own grid of 32, then made small, for clean edges
    image = Image.new("L", (4 * size, 4 * size))
    draw = ImageDraw.Draw(image)
    for path in ([(4, 22), (28, 22)], _branch()):
        points = [(x * scale, y * scale) for x, y in path]
        draw.line(points, fill=255, width=round(3.4 * scale), joint="curve")
        for end in (points[0], points[-1]):
            draw.circle(end, 1.7 * scale, fill=255)
    draw.circle((27 * scale, 10 * scale), 3.1 * scale, fill=255)
    return image.resize((size, size), Image.Resampling.LANCZOS)


def _branch() -> list[tuple[float, float]]:
    curve = ((9, 22), (17, 22), (15, 10), (23, 10))
    weights = [
        ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3) for t in (i / 24 for i in range(25))
    ]
    points = [tuple(sum(w * p[k] for w, p in zip(ws, curve, strict=True)) for k in (0, 1)) for ws in weights]
    return [*((x, y) for x, y in points), (27, 10)]
