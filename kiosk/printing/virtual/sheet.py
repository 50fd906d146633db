"""The paper that hangs from the virtual printer and is not cut yet: rows of dots, drawn as they come."""

from io import BytesIO

from kiosk.printing.fonts import Style, font, printable

DOTS = 576
TEXT = 24
LINE_FEED = 30


class Sheet:
    """Rows of bytes, most significant bit left, 1 for black. Text is drawn in the receipt's own font."""

    def __init__(self) -> None:
        self._rows: list[bytes] = []

    @property
    def height(self) -> int:
        """How many rows hang out so far."""
        return len(self._rows)

    @property
    def blank(self) -> bool:
        """Whether nothing was printed on it."""
        return not any(any(row) for row in self._rows)

    def row(self, dots: bytes) -> None:
        """One row of a raster picture."""
        self._rows.append(dots)

    def feed(self, rows: int) -> None:
        """White paper."""
        self._rows += [b""] * rows

    def text(self, words: str, scale: int, align: int) -> None:
        """One line of text, `scale` times the usual size; align is 0 left, 1 centre, 2 right."""
        from PIL import Image, ImageDraw

        style = Style(TEXT * scale)
        image = Image.new("1", (DOTS, style.line_height))
        width = style.width(words := printable(words))
        left = (0, (DOTS - width) // 2, DOTS - width)[align]
        ImageDraw.Draw(image).text((left, style.baseline), words, fill=1, font=font(style.size), anchor="ls")
        data, stride = image.tobytes(), DOTS // 8
        self._rows += [data[start : start + stride] for start in range(0, len(data), stride)]

    def png(self) -> tuple[tuple[int, int], bytes]:
        """Its size in dots and its picture, as wide as what was printed on it; raises ValueError if empty."""
        from PIL import Image, ImageChops

        stride = max(map(len, self._rows)) or DOTS // 8
        data = b"".join(row.ljust(stride, b"\0") for row in self._rows)
        image = ImageChops.invert(Image.frombytes("1", (stride * 8, len(self._rows)), data))
        out = BytesIO()
        image.save(out, "PNG")
        return image.size, out.getvalue()
