"""The call board in a browser: a call stands out and then stands still; old never looks current (S1)."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.faces.visit import Visit, act, barriers, cut_off
from tests.processes.branch_process import BranchProcess

pytestmark = pytest.mark.browser
WALL = (1920, 1080)
UPRIGHT = (1080, 1920)
WINDOWS = [WALL, UPRIGHT, (1366, 768), (1280, 720), (1024, 768)]
ARRANGED = """async ([view, now, hold, room]) => {
  const { arrange, arrangeOld } = await import('/display/static/calls.js');
  return now === null ? arrangeOld(view, room) : arrange(view, now, hold, room);
}"""


@pytest.fixture
def board(visit: Visit) -> Page:
    """The hall's board on a day that begins with nothing."""
    page = visit.open("/board/hall", WALL)
    act(page, "/day/close", {"leftovers": "void"})
    act(page, "/day/open")
    expect(page.locator("#calls")).to_contain_text("请取号")
    return page


@pytest.fixture
def counter(board: Page) -> Callable[[str], str]:
    """Calls a customer to a counter; the number."""

    def call(counter: str) -> str:
        act(board, f"/counters/{counter}/sign-on")
        act(board, "/tickets", {"service": "cash"})
        return str(act(board, f"/counters/{counter}/call-next")["ticket"]["number"])

    return call


def test_with_nothing_to_call_the_board_says_to_take_a_number(board):
    assert barriers(board) == []


def test_a_new_call_turns_yellow_and_grows_then_stands_with_the_others(board, counter):
    number = counter("1")
    newest = board.locator(".call.fresh.grown")
    expect(newest).to_have_text(re.compile(rf"{number}\s+1"))
    expect(newest).to_have_css("background-color", "rgb(255, 206, 92)")
    expect(newest.locator(".number")).to_have_css("font-size", "220px")
    expect(board.locator("[role=alert]")).to_have_text(f"请 {number} 号到 1 号窗口")
    assert barriers(board) == []
    expect(board.locator(".call.fresh")).to_have_count(0, timeout=15_000)
    expect(board.locator(".call .number")).to_have_css("font-size", "150px")


def test_several_calls_at_once_all_stand_out_and_the_newest_is_the_largest(board, counter):
    first, second = counter("1"), counter("2")
    expect(board.locator(".call.fresh .number")).to_contain_text([second, first])
    expect(board.locator(".call.grown .number")).to_have_text(second)


def test_a_call_taken_back_is_gone_from_the_board(board, counter):
    """K1."""
    number = counter("2")
    expect(board.locator(".call .number")).to_contain_text([number])
    act(board, "/counters/2/undo")
    expect(board.locator(".call .number", has_text=number)).to_have_count(0)


def test_every_window_shows_it_whole_in_type_that_is_not_smaller_than_its_share(board, counter):
    """LOOKS 3: a smaller screen shows fewer rows, never smaller type."""
    for place in ("1", "2", "3", "7"):
        counter(place)
    expect(board.locator(".call")).to_have_count(4)
    for width, height in WINDOWS:
        board.set_viewport_size({"width": width, "height": height})
        board.wait_for_timeout(300)
        assert (cut_off(board), board.evaluate(HIDDEN)) == ([], [])
        assert board.evaluate(SMALLEST) == pytest.approx(44 * share(width, height), abs=1)


def share(width: int, height: int) -> float:
    """How large this window is of the reference screen."""
    across, down = WALL if width > height else UPRIGHT
    return min(width / across, height / down)


HIDDEN = """() => [...document.querySelectorAll("#calls > *, #services > *, .rest, .strip p")]
  .filter((one) => {
    const around = one.parentElement.getBoundingClientRect(), own = one.getBoundingClientRect();
    return own.bottom > around.bottom + 1 || own.bottom > innerHeight;
  }).map((one) => one.textContent.trim())"""
SMALLEST = """() => Math.min(...[...document.querySelectorAll("#face *:not(.unseen)")]
  .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
  .map((one) => parseFloat(getComputedStyle(one).fontSize)))"""


def arranged(board: Page, view: dict[str, Any], now: int | None, room: int = 4) -> dict[str, Any]:
    """How the page arranges these calls `now` seconds after ten o'clock; None: out of date."""
    at = None if now is None else TEN + now * 1_000
    found: dict[str, Any] = board.evaluate(ARRANGED, [view, at, 10_000, room])
    return found


TEN = 1_762_999_200_000  # 10:00 in the branch, ms


def call(number: str, counter: str, second: int) -> dict[str, str]:
    """A call so many seconds after ten o'clock."""
    return {"number": number, "counter": counter, "at": f"2025-11-13T10:00:{second:02}+08:00"}


def numbers(calls: list[dict[str, Any]]) -> list[str]:
    """Their numbers."""
    return [one["number"] for one in calls]


def test_a_call_that_is_answered_at_once_still_stands_for_its_ten_seconds(board):
    """Calls close together: none shows for under a second."""
    view = {"calls": [call("A002", "2", 5)], "earlier": [call("A001", "1", 4)]}
    found = arranged(board, view, 6)
    assert [(row["number"], row["fresh"], row["grown"]) for row in found["rows"]] == [
        ("A002", True, True),
        ("A001", True, False),
    ]
    later = arranged(board, view, 14)
    assert (numbers(later["rows"]), numbers(later["rest"])) == (["A002"], ["A001"])


def test_whoever_finds_no_row_is_still_told_where_to_go(board):
    calls = [call(f"A00{n}", str(n), n) for n in (5, 4, 3, 2, 1)]
    rest = arranged(board, {"calls": calls, "earlier": []}, 30)["rest"]
    assert [(one["number"], one["calling"]) for one in rest] == [("A001", True)]


def test_out_of_date_nothing_is_fresh_and_calling_and_called_are_one(board):
    found = arranged(board, {"calls": [call("A002", "2", 5)], "earlier": [call("A001", "1", 4)]}, None)
    assert (numbers(found["rows"]), found["rest"]) == (["A002", "A001"], [])
    assert not any("fresh" in row for row in found["rows"])


def test_out_of_touch_the_board_says_since_when_and_shows_no_call_as_current(
    board, counter, demo: BranchProcess
):
    """LOOKS 6: yellow leaves the calls, the heading becomes 先前叫过, ranges become —; it ends by itself."""
    number = counter("1")
    expect(board.locator(".call.fresh")).to_be_visible()
    demo.kill()
    band = board.locator(".stale-band")
    expect(band).to_contain_text("屏幕暂停更新，请听现场叫号", timeout=20_000)
    expect(band.locator(".as-of")).to_have_text(re.compile(r"截至 \d\d:\d\d"))
    expect(board.locator("#calls-heading")).to_contain_text("先前叫过")
    expect(board.locator(".call .number").first).to_have_text(number)
    expect(board.locator(".call.fresh")).to_have_count(0)
    expect(board.locator(".wait")).to_have_text(["—"] * board.locator(".wait").count())
    assert barriers(board) == []
    demo.start()
    expect(band).to_have_count(0, timeout=20_000)
    expect(board.locator("#calls-heading")).to_contain_text("正在叫号")


def test_until_its_first_view_the_board_asks_for_a_moment_and_has_the_time(visit):
    visit.context.route_web_socket(re.compile("socket.io"), lambda socket: socket.close())
    page = visit.open("/board/hall", WALL)
    expect(page.locator(".alone")).to_contain_text("请稍候")
    expect(page.locator(".clock")).to_have_text(re.compile(r"\d\d:\d\d"))
    assert barriers(page) == []
