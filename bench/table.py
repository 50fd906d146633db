"""A benchmark's figures: one line each, with the floor it stands on."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from statistics import median, quantiles


@dataclass(frozen=True)
class Figure:
    """A measured figure in `unit`; `floor` is what the bare thing took in the same run, if there is one."""

    name: str
    value: float
    unit: str
    p99: float | None = None
    floor: float | None = None
    floor_name: str = ""

    @property
    def ratio(self) -> float | None:
        """The figure as a multiple of its floor."""
        return self.value / self.floor if self.floor else None

    def as_json(self) -> dict[str, object]:
        """For comparing runs over time."""
        return asdict(self) | {"ratio": self.ratio}


def spread(samples: Sequence[float]) -> tuple[float, float]:
    """Median and 99th percentile."""
    return median(samples), quantiles(samples, n=100)[98] if len(samples) > 1 else samples[0]


def lines(figures: Sequence[Figure]) -> str:
    """The table as text."""
    rows = [("figure", "value", "p99", "floor", "ratio"), *(_row(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    return "\n".join(_padded(row, widths) for row in rows)


def _padded(row: tuple[str, ...], widths: list[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _row(figure: Figure) -> tuple[str, str, str, str, str]:
    p99 = f"{figure.p99:.2f}" if figure.p99 is not None else ""
    floor = f"{figure.floor:.2f} ({figure.floor_name})" if figure.floor else ""
    ratio = f"{figure.ratio:.2f}" if figure.ratio else ""
    return figure.name, f"{figure.value:.2f} {figure.unit}", p99, floor, ratio
