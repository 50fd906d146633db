"""A running branch, and visits to it."""

import shutil
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, StorageState

from kiosk.printing.virtual.running import Running, start_in_background
from tests.faces.visit import Visit
from tests.processes.branch_process import ROOT, BranchProcess


@pytest.fixture(scope="module")
def printer() -> Iterator[Running]:
    """A virtual printer of this module's own: the usual port may be another demonstration's."""
    running = start_in_background(0, 0)
    yield running
    running.close()


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory, printer: Running) -> Iterator[BranchProcess]:
    """The demonstration with that printer, running; the tests of a module share it."""
    folder = tmp_path_factory.mktemp("demo")
    config = shutil.copytree(ROOT / "config", folder / "config")
    kiosks = config / "kiosks.toml"
    kiosks.write_text(kiosks.read_text().replace("port = 9100", f"port = {printer.port}"))
    branch = BranchProcess(folder / "var", "--config", str(config)).start()
    yield branch
    branch.kill()


@pytest.fixture(scope="module")
def rights(chromium: Browser, demo: BranchProcess) -> StorageState:
    """What entering the demonstration gives a browser; done once."""
    visit = Visit(chromium, demo)
    given = visit.enter()
    visit.end()
    return given


@pytest.fixture
def visiting(chromium: Browser, demo: BranchProcess) -> Iterator[Callable[..., Visit]]:
    """Begins visits, without rights unless some are given; each must end without a page having complained."""
    visits: list[Visit] = []

    def begin(rights: StorageState | None = None) -> Visit:
        visits.append(Visit(chromium, demo, rights))
        return visits[-1]

    yield begin
    for visit in visits:
        visit.end()


@pytest.fixture
def visit(visiting: Callable[..., Visit], rights: StorageState) -> Visit:
    """A visit with the demonstration's rights."""
    return visiting(rights)
