"""Where a line of Chinese and English may be broken."""

import re
from collections.abc import Callable, Iterator

# A run of Latin letters and figures stays together; each Chinese character is a unit of its own;
# punctuation that may not begin a line stays with what it closes.
UNITS = re.compile(r"(?:[!-~–—]+|[^\s])[，。、；：！？）》”’]*|\s+")

Width = Callable[[str], float]


def wrap(text: str, limit: float, width: Width) -> list[str]:
    """`text` in lines no wider than `limit` dots as `width` measures them; a unit that is wider is cut."""
    lines, line, used = [], "", 0.0
    for unit in _units(text, limit, width):
        size = width(unit)
        if line and not unit.isspace() and used + size > limit:
            lines.append(line.rstrip())
            line, used = "", 0.0
        line, used = line + unit, used + size
    return [*lines, line.rstrip()]


def _units(text: str, limit: float, width: Width) -> Iterator[str]:
    for unit in UNITS.findall(text.strip()):
        if width(unit) > limit:
            yield from unit
        else:
            yield unit
