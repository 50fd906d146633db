"""Takes the README's pictures from a living demonstration: `.venv/bin/python tools/pictures.py`."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from playwright.sync_api import Page  # noqa: E402

from tests.chromium import chromium  # noqa: E402
from tests.faces.visit import KIOSK, LAPTOP, PHONE, Visit, act  # noqa: E402
from tests.processes.branch_process import BranchProcess  # noqa: E402

OUT = ROOT / "docs" / "pictures"
STILL_MS = 2500
MORNING = (
    "cash",
    "cash",
    "account",
    "transfer",
    "cash",
    "lost",
    "cash",
    "transfer",
    "cash",
    "corporate",
    "wealth",
)
FACES = {
    "kiosk": ("/kiosk/k1", KIOSK),
    "board": ("/board/hall", (1920, 1080)),
    "sign": ("/sign/1", (1280, 400)),
    "teller": ("/teller/2", LAPTOP),
    "tablet": ("/tablet", (1280, 800)),
    "paper": ("/printer", (1366, 900)),
}


def main() -> None:
    """A morning in the demonstration, and a picture of every face."""
    OUT.mkdir(exist_ok=True)
    with visiting() as visit:
        tablet = visit.open("/tablet")
        link = a_morning(tablet)
        for name, (path, size) in FACES.items():
            take(visit.open(path, size), name)
        take(visit.open(link, PHONE), "phone")
        take(visit.open("/", LAPTOP), "start")


@contextmanager
def visiting() -> Iterator[Visit]:
    """A browser with the demonstration's rights."""
    with TemporaryDirectory() as folder, chromium() as browser:
        branch = BranchProcess(Path(folder) / "var").start()
        try:
            visit = Visit(browser, branch)
            visit.enter()
            yield visit
            visit.end()
        finally:
            branch.kill()


def a_morning(page: Page) -> str:
    """Customers come, tellers call; the link of the last ticket."""
    for counter in "1234":
        act(page, f"/counters/{counter}/sign-on")
    tickets = [act(page, "/tickets", {"service": service, "kiosk": "k1"}) for service in MORNING]
    for counter in "124":
        act(page, f"/counters/{counter}/call-next")
    act(page, "/counters/2/arrived")
    return str(tickets[-1]["link"])


def take(page: Page, name: str) -> None:
    """One picture, at the face's real size."""
    page.wait_for_timeout(STILL_MS)
    page.screenshot(path=OUT / f"{name}.png")
    page.close()


if __name__ == "__main__":
    main()
