"""From the touch at the kiosk to the old place after a machine: the main job, end to end."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from kiosk.printing.virtual.printer import VirtualPrinter
from tests.faces.visit import KIOSK, Visit
from tests.printing.desk import Sheet, listening, until
from tests.processes.branch_process import ROOT, BranchProcess, Client, token

pytestmark = pytest.mark.browser
STILL_MS = 1000  # a new screen takes no touch at first: the second of a double tap must not hit it
BOARD, TABLET = (1920, 1080), (1280, 800)


class Branch:
    """The running branch, its printer, and pages on every face of it."""

    def __init__(
        self, process: BranchProcess, printer: VirtualPrinter, visit: Visit, manager: Client
    ) -> None:
        self.process, self.printer, self.visit, self.manager = process, printer, visit, manager
        self.kiosk = visit.open("/kiosk/k1", KIOSK)
        self.board = visit.open("/board/hall", BOARD)
        self.sign = visit.open("/sign/1", (1280, 400))
        self.teller = visit.open("/teller/1")
        self.tablet = visit.open("/tablet", TABLET)

    def take(self) -> str:
        """Touch the cash tile; the number on the screen."""
        self.kiosk.wait_for_timeout(STILL_MS)
        self.kiosk.get_by_role("button", name=re.compile("存钱")).click()
        number = self.kiosk.locator(".your-number .number").inner_text()
        self.kiosk.wait_for_timeout(STILL_MS)
        self.kiosk.get_by_role("button", name=re.compile("完成")).click()
        return number.strip()

    def ticket(self, number: str) -> dict[str, object]:
        """What the API says of today's ticket of that number."""
        found: list[dict[str, object]] = self.manager.get(f"/tickets?number={number}").json()["tickets"]
        return found[0]

    def state(self, number: str) -> object:
        """Its state."""
        return self.ticket(number)["state"]


@pytest.fixture
def branch(tmp_path: Path, chromium: Browser) -> Iterator[Branch]:
    """A branch with its own printer on the network, and a browser that entered the demonstration."""
    data = tmp_path / "var"
    manager = token("tablet-2", "manager", data)
    with listening() as (printer, port):
        process = BranchProcess(data, "--config", str(config_printing_to(tmp_path, port))).start()
        visit = Visit(chromium, process)
        visit.enter()
        yield Branch(process, printer, visit, process.client(manager))
        visit.end()
        process.kill()


def config_printing_to(folder: Path, port: int) -> Path:
    """The demonstration's settings with the printer at another port."""
    config = folder / "config"
    shutil.copytree(ROOT / "config", config)
    kiosks = config / "kiosks.toml"
    kiosks.write_text(re.sub(r"^port = \d+", f"port = {port}", kiosks.read_text(), flags=re.MULTILINE))
    return config


def test_the_whole_trip(branch: Branch) -> None:
    first, second, third = (branch.take() for _ in range(3))
    assert [first, second, third] == ["A001", "A002", "A003"]
    the_paper_says_what_the_screen_said(branch, first)
    the_teller_calls_and_everybody_sees_it(branch, first)
    a_customer_tries_a_machine_and_comes_back_to_the_old_place(branch, second, third)
    the_manager_marks_a_vip_who_is_then_called_first(branch, third)
    after_a_kill_the_queue_is_exactly_as_it_was(branch)


def the_paper_says_what_the_screen_said(branch: Branch, number: str) -> None:
    """W1: the number and the service in the picture, the ticket's own link in the code."""
    until(lambda: len(branch.printer.roll.papers) >= 3)
    paper = Sheet(branch.printer.roll.papers[0])
    assert paper.link is not None and paper.link.startswith(branch.process.url + "/t/")
    followed = Visit(branch.visit.context.browser, branch.process)
    phone = followed.open(paper.link.removeprefix(branch.process.url), (390, 844))
    expect(phone.get_by_role("heading", name=re.compile(number))).to_be_visible()
    followed.end()


def the_teller_calls_and_everybody_sees_it(branch: Branch, number: str) -> None:
    """S1: board and counter sign at once."""
    branch.teller.keyboard.press("F2")  # sign on
    expect(branch.teller.get_by_role("button", name=re.compile("叫"))).not_to_have_count(0)
    branch.teller.locator("#place-main").click()
    expect(branch.teller.locator(".number").first).to_have_text(number)
    expect(branch.board.locator(".number", has_text=number).first).to_be_visible()
    expect(branch.sign.locator("b", has_text=number).first).to_be_visible()
    assert branch.state(number) == "called"


def a_customer_tries_a_machine_and_comes_back_to_the_old_place(branch: Branch, who: str, behind: str) -> None:
    """D4."""
    tablet = branch.tablet
    open_ticket(tablet, who)
    tablet.get_by_role("button", name=re.compile("提议去")).click()
    tablet.wait_for_timeout(STILL_MS)
    tablet.get_by_role("button", name=re.compile("客户愿意")).click()
    until(lambda: branch.state(who) == "diverted")
    assert branch.ticket(behind)["ahead"] == 0
    open_ticket(tablet, who)
    tablet.get_by_role("button", name=re.compile("没办成")).click()
    until(lambda: branch.state(who) == "waiting")
    assert (branch.ticket(who)["ahead"], branch.ticket(behind)["ahead"]) == (0, 1)


def the_manager_marks_a_vip_who_is_then_called_first(branch: Branch, who: str) -> None:
    """V1, V3: and no public screen says so."""
    tablet = branch.tablet
    open_ticket(tablet, who)
    tablet.get_by_role("button", name=re.compile("优先级")).click()
    tablet.wait_for_timeout(STILL_MS)
    tablet.get_by_role("button", name=re.compile("贵宾")).first.click()
    tablet.get_by_role("button", name=re.compile("改成")).click()
    until(lambda: branch.ticket(who)["priority_class"] == "vip")
    assert branch.ticket(who)["ahead"] == 0
    assert "贵宾" not in branch.board.locator("main").inner_text()


def after_a_kill_the_queue_is_exactly_as_it_was(branch: Branch) -> None:
    """T4: and the screens come back by themselves."""
    numbers = ("A001", "A002", "A003")
    before = [branch.ticket(number) for number in numbers]
    branch.process.kill()
    branch.process.start()
    after = [branch.ticket(number) for number in numbers]
    assert [without_wait(ticket) for ticket in after] == [without_wait(ticket) for ticket in before]
    branch.teller.locator(".number").first.wait_for()
    expect(branch.board.locator(".number", has_text="A001").first).to_be_visible()
    assert branch.take() == "A004"


def without_wait(ticket: dict[str, object]) -> dict[str, object]:
    """A ticket but for its range, which a minute may change."""
    return {key: value for key, value in ticket.items() if key != "wait"}


def open_ticket(tablet: Page, number: str) -> None:
    """Find a ticket by its number."""
    tablet.reload()
    tablet.get_by_role("button", name=re.compile("找号")).click()
    tablet.get_by_role("textbox").fill(number)
    tablet.get_by_role("dialog").locator("form button").click()
    tablet.locator(".hero .number", has_text=number).wait_for()
    tablet.wait_for_timeout(STILL_MS)
