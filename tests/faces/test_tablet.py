"""The tablet in a browser: the room at a glance, a machine offered and answered, every deed undone."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.faces.visit import LAPTOP, TABLET, TABLET_UPRIGHT, Visit, act, barriers, cut_off

pytestmark = pytest.mark.browser
SETTLED_MS = 500  # a second tap within a blink belongs to what was there before


@pytest.fixture
def tablet(visit: Visit) -> Page:
    """The lobby, with its figures."""
    page = visit.open("/tablet", TABLET)
    expect(page.locator(".top .figure").first).to_be_visible()
    return page


@pytest.fixture
def crowd(tablet: Page) -> Iterator[list[dict[str, Any]]]:
    """So many waiting for cash that machines are suggested; at the end the day starts anew."""
    yield [act(tablet, "/tickets", {"service": "cash"}) for _ in range(9)]
    act(tablet, "/day/close", {"leftovers": "void"})
    act(tablet, "/day/open")


def open_ticket(page: Page, number: str) -> None:
    """Find it by its number and open it."""
    page.locator(".rail button").nth(1).click()
    page.locator(".finding .field").fill(number.lower())
    page.locator(".finding .btn").click()
    expect(page.locator(".hero .number")).to_have_text(number)
    page.wait_for_timeout(SETTLED_MS)


def deed(page: Page, words: str) -> None:
    """Press the deed of the sheet that says so."""
    page.locator(".sheet .deeds .btn", has_text=words).click()


def state_of(page: Page, ticket: str) -> Any:
    """What the box says of the ticket."""
    found = page.evaluate("async (id) => (await fetch(`/api/v1/tickets/${id}`)).json()", ticket)
    return found["state"]


def fills(page: Page, count: int) -> None:
    """So many filled buttons can be pressed; never more than one (LOOKS 1)."""
    expect(page.locator(".btn.main:visible:enabled")).to_have_count(count)


def test_a_calm_lobby_says_so_with_the_counts_of_the_day(tablet):
    expect(tablet.locator(".calm h2 .lead")).to_have_text("大堂很顺")
    expect(tablet.locator(".calm dd")).to_have_count(5)
    expect(tablet.locator(".counter")).to_have_count(7)
    assert barriers(tablet) == []


@pytest.mark.parametrize("size", [TABLET, TABLET_UPRIGHT, LAPTOP])
def test_the_room_is_seen_at_once_whichever_way_the_tablet_is_held(tablet, crowd, size):
    """D1: nothing of it has to be scrolled for, nothing is too small for a finger."""
    act(tablet, "/tickets", {"service": "account"})
    tablet.set_viewport_size({"width": size[0], "height": size[1]})
    expect(tablet.locator(".queue .count b").first).to_have_text("9")
    expect(tablet.locator("button.queue")).to_have_count(2)
    small = tablet.evaluate(
        """() => [...document.querySelectorAll("button, a, input")]
          .map((one) => one.getBoundingClientRect()).filter(({ height }) => height && height < 51.5).length"""
    )
    scrolled = tablet.evaluate(
        """() => [...document.querySelectorAll(".panel")]
          .filter((one) => one.scrollHeight > one.clientHeight).length"""
    )
    assert (small, scrolled, cut_off(tablet)) == (0, 0, [])
    fills(tablet, 1)
    assert barriers(tablet) == []


def test_one_tap_offers_and_the_customer_who_accepts_goes_with_the_place_kept(tablet, crowd):
    """D2, D3, D4."""
    tablet.locator(".candidate .btn").first.click()
    number = tablet.locator(".hero .number").inner_text()
    expect(tablet.locator(".to-say .lead").last).to_contain_text("您的号给您留着")
    fills(tablet, 1)
    assert barriers(tablet) == []
    tablet.wait_for_timeout(SETTLED_MS)
    deed(tablet, "客户愿意")
    expect(tablet.locator(".sheet")).to_have_count(0)
    expect(tablet.locator(".toast")).to_contain_text(number)
    expect(tablet.locator(".chip")).to_contain_text(number)
    tablet.locator(".chip").click()
    tablet.wait_for_timeout(SETTLED_MS)
    assert barriers(tablet) == []
    deed(tablet, "没办成")
    expect(tablet.locator(".chip")).to_have_count(0)
    assert state_of(tablet, next(one["id"] for one in crowd if one["number"] == number)) == "waiting"


def test_refusing_the_machine_is_as_large_and_as_near_as_accepting_it(tablet, crowd):
    tablet.locator(".candidate .btn").first.click()
    tablet.wait_for_timeout(SETTLED_MS)
    yes, no = (tablet.locator(".answers .btn").nth(n).bounding_box() for n in (0, 1))
    for side in ("width", "height", "y"):
        assert yes[side] == pytest.approx(no[side], abs=0.5), side
    deed(tablet, "愿意等窗口")
    expect(tablet.locator(".toast")).to_contain_text("继续等窗口")
    expect(tablet.locator(".chip")).to_have_count(0)


def test_a_customer_is_marked_vip_and_is_then_to_be_met(tablet, crowd):
    """V2: and the undo takes it back."""
    number = crowd[4]["number"]
    open_ticket(tablet, number)
    deed(tablet, "优先级")
    tablet.locator(".pick", has_text="贵宾").click()
    fills(tablet, 1)
    assert barriers(tablet) == []
    deed(tablet, "改成贵宾")
    expect(tablet.locator(".task").first).to_contain_text(f"贵宾到店，{number}")
    tablet.wait_for_timeout(SETTLED_MS)
    tablet.locator(".toast .btn").click()
    expect(tablet.locator(".task")).to_have_count(0)


def test_a_move_wants_a_place_and_a_reason(tablet, crowd):
    """D5."""
    open_ticket(tablet, crowd[3]["number"])
    deed(tablet, "转到别处")
    expect(tablet.locator(".deeds .btn.main")).to_be_disabled()
    tablet.locator(".pick", has_text="转账").click()
    tablet.locator(".pick", has_text="取错号了").click()
    assert barriers(tablet) == []
    deed(tablet, "转到 转账")
    expect(tablet.locator("button.queue", has_text="转账").locator(".count b")).to_have_text("1")


def test_whoever_leaves_is_given_the_place_back_by_undo(tablet, crowd):
    ticket = crowd[2]
    open_ticket(tablet, ticket["number"])
    deed(tablet, "客户离开")
    expect(tablet.locator(".queue .count b").first).to_have_text("8")
    assert state_of(tablet, ticket["id"]) == "left"
    tablet.wait_for_timeout(SETTLED_MS)
    tablet.locator(".toast .btn").click()
    expect(tablet.locator(".queue .count b").first).to_have_text("9")
    assert state_of(tablet, ticket["id"]) == "waiting"


def test_what_a_teller_did_a_moment_before_is_said_in_the_place_of_the_deed(tablet, crowd):
    ticket = crowd[0]
    open_ticket(tablet, ticket["number"])
    deed(tablet, "作废")
    tablet.locator(".pick").first.click()
    act(tablet, f"/tickets/{ticket['id']}/leave")
    deed(tablet, f"作废 {ticket['number']}")
    expect(tablet.locator(".sheet .note.warn .lead")).to_have_text("没有办成：这位客户已离开")
    assert barriers(tablet) == []
    tablet.keyboard.press("Escape")
    open_ticket(tablet, ticket["number"])
    expect(tablet.locator(".sheet .note")).to_contain_text("这个号已结束")


def test_a_queue_opens_as_the_list_of_who_waits_and_back_again(tablet, crowd):
    tablet.locator("button.queue").first.click()
    expect(tablet.locator(".tickets .ticket")).to_have_count(9)
    assert barriers(tablet) == []
    tablet.locator(".tickets .ticket").nth(2).click()
    expect(tablet.locator(".hero .number")).to_have_text(crowd[2]["number"])
    tablet.locator(".sheet .round").first.click()
    expect(tablet.locator(".tickets .ticket")).to_have_count(9)
    tablet.keyboard.press("Escape")
    expect(tablet.locator("button.queue").first).to_be_focused()


def test_a_number_that_is_not_of_today_is_not_found_in_words(tablet):
    tablet.locator(".rail button").nth(1).click()
    expect(tablet.locator(".finding .field")).to_be_focused()
    tablet.keyboard.type("z999")
    tablet.keyboard.press("Enter")
    expect(tablet.locator(".sheet .none")).to_contain_text("没有这个号")
    assert barriers(tablet) == []


def test_help_at_a_kiosk_is_answered_by_one_tap(tablet):
    """A4."""
    act(tablet, "/kiosks/k1/help")
    task = tablet.locator(".task")
    expect(task).to_contain_text("1 号取号机有人求助")
    task.locator(".btn", has_text="我去").click()
    expect(tablet.locator(".task")).to_have_count(0)


def test_closing_the_day_asks_what_becomes_of_those_still_here(tablet):
    """O2: and voids nobody unasked."""
    ticket = act(tablet, "/tickets", {"service": "cash"})
    tablet.locator(".rail button").nth(3).click()
    tablet.wait_for_timeout(SETTLED_MS)
    deed(tablet, "结束营业")
    expect(tablet.locator(".sheet .note.warn .lead")).to_have_text(
        "还有 1 个号没有办完。要作废它们，结束营业吗？"
    )
    assert state_of(tablet, ticket["id"]) == "waiting"
    assert barriers(tablet) == []
    deed(tablet, "作废 1 个号")
    expect(tablet.locator("h1 .lead")).to_have_text("今天的营业已结束")
    fills(tablet, 1)
    assert barriers(tablet) == []
    tablet.wait_for_timeout(SETTLED_MS)
    tablet.locator(".btn", has_text="开始营业").click()
    expect(tablet.locator(".calm")).to_be_visible()


def test_without_the_box_the_lobby_stays_with_its_age_and_nothing_can_be_done(tablet, crowd):
    """A deed that would do nothing is not offered; the reason stands on top and in the sheet."""
    expect(tablet.locator(".candidate .btn").first).to_be_enabled()
    tablet.evaluate("window.dispatchEvent(new Event('offline'))")
    tablet.context.set_offline(True)
    expect(tablet.locator(".top .stale")).to_contain_text("未连接", timeout=20_000)
    expect(tablet.locator(".candidate .btn").first).to_be_disabled()
    tablet.locator(".candidate .about").first.click()
    expect(tablet.locator("#why-not-here")).to_contain_text("暂时不能操作")
    fills(tablet, 0)
    tablet.context.set_offline(False)
    expect(tablet.locator(".sheet .btn.main")).to_be_enabled(timeout=20_000)


def test_english_leads_when_it_is_chosen_and_is_remembered(tablet):
    tablet.locator(".other-language").click()
    expect(tablet.locator(".calm h2 .lead")).to_have_text("All calm")
    tablet.reload()
    expect(tablet.locator(".calm h2 .lead")).to_have_text("All calm")
    tablet.locator(".other-language").click()
    expect(tablet.locator(".calm h2 .lead")).to_have_text("大堂很顺")


def test_the_tablet_can_be_installed_from_its_own_manifest(tablet):
    address = tablet.locator("link[rel=manifest]").get_attribute("href")
    manifest = tablet.evaluate("async (address) => (await fetch(address)).json()", address)
    assert manifest["start_url"] == "/tablet"
