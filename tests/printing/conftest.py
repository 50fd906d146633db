"""What the tests of printing may ask for: a desk that prints, and a bare virtual printer."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.printing.virtual.printer import VirtualPrinter
from tests.printing.desk import Desk, desk, listening


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A spool that tries again much sooner than one in a branch."""
    monkeypatch.setattr("kiosk.printing.spool.TRY_AGAIN_SECONDS", (0.02,))
    monkeypatch.setattr("kiosk.printing.spool.WARM_UP_SECONDS", 60)


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Desk]:
    """A kiosk that prints."""
    with desk(tmp_path) as found:
        yield found.start()


@pytest.fixture
def virtual() -> Iterator[tuple[VirtualPrinter, int]]:
    """A virtual printer and its port."""
    with listening() as found:
        yield found
