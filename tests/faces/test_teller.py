"""The teller's console in a browser: from the keyboard alone, and no key does what was not meant (K1, K3)."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.faces.visit import LAPTOP, Visit, act, barriers, cut_off
from tests.processes.branch_process import BranchProcess

pytestmark = pytest.mark.browser
STEADY_MS = 8_000  # five seconds that a key keeps its meaning, and the drawing of it


@pytest.fixture
def closed(visit: Visit) -> Page:
    """The console of counter 3 before anybody signs on, on a day that begins with nothing."""
    page = visit.open("/teller/3", LAPTOP)
    expect(page.locator(".tag.plain")).to_contain_text("已连接")
    act(page, "/day/close", {"leftovers": "void"})
    act(page, "/day/open")
    expect(main(page)).to_contain_text("签到，开放窗口")
    return page


@pytest.fixture
def console(closed: Page) -> Page:
    """The same, signed on."""
    act(closed, "/counters/3/sign-on")
    expect(main(closed)).to_contain_text("叫下一位")
    return closed


@pytest.fixture
def take(closed: Page) -> Callable[..., dict[str, Any]]:
    """Lets a customer take a ticket, and waits until the console knows."""

    def taken(service: str = "cash") -> dict[str, Any]:
        ticket = act(closed, "/tickets", {"service": service})
        closed.wait_for_timeout(300)
        return ticket

    return taken


@pytest.fixture
def serving(console: Page, take: Callable[..., dict[str, Any]]) -> dict[str, Any]:
    """A customer who is being served at counter 3."""
    ticket = take()
    act(console, "/counters/3/call-next")
    act(console, "/counters/3/arrived")
    expect(console.locator(".heading.serving")).to_be_visible()
    return ticket


def main(page: Page) -> Locator:
    """The main key's place."""
    return page.locator("#place-main")


def press(page: Page, key: str, place: str = "main") -> None:
    """Press the key of a place, once that place can be pressed."""
    expect(page.locator(f"#place-{place}")).to_have_attribute("aria-disabled", "false", timeout=STEADY_MS)
    page.keyboard.press(key)


def number_at(page: Page) -> Locator:
    """The number of the present customer."""
    return page.locator(".who .number")


def state_of(page: Page, ticket: dict[str, Any]) -> str:
    """The ticket's state, as the box has it."""
    read = "async (id) => (await (await fetch(`/api/v1/tickets/${id}`)).json()).state"
    return str(page.evaluate(read, ticket["id"]))


def test_one_key_leads_from_signing_on_through_a_customer_to_the_next(closed, take):
    press(closed, "F2")
    expect(main(closed)).to_contain_text("叫下一位")
    first, second = take(), take()
    press(closed, "F2")
    expect(number_at(closed)).to_have_text(first["number"])
    expect(closed.locator(".heading.called")).to_contain_text("已叫号，等客户过来")
    press(closed, "F2")
    expect(closed.locator(".heading.serving")).to_contain_text("正在办理")
    press(closed, "F2")
    expect(number_at(closed)).to_have_text(second["number"])
    assert (state_of(closed, first), state_of(closed, second)) == ("finished", "called")


def test_a_bounced_key_calls_once_and_dismisses_nobody(console, take):
    """K1: no key changes its meaning within 5 s of a press."""
    first, second = take(), take()
    press(console, "F2")
    for _ in range(4):
        console.keyboard.press("F2")
    expect(number_at(console)).to_have_text(first["number"])
    console.keyboard.press("F2")
    expect(main(console)).to_have_attribute("aria-disabled", "true")
    expect(main(console)).to_contain_text("秒")
    assert (state_of(console, first), state_of(console, second)) == ("called", "waiting")


def test_a_second_click_is_as_harmless_as_a_second_press(console, take):
    first, _ = take(), take()
    main(console).dblclick()
    expect(number_at(console)).to_have_text(first["number"])
    main(console).click(force=True)
    console.wait_for_timeout(500)
    assert state_of(console, first) == "called"


GUARD = """async (presses) => {
  const { Guard } = await import('/teller/static/guard.js');
  const guard = new Guard();
  return presses.map(([key, meaning, second]) => guard.press(key, meaning, second * 1000));
}"""


@pytest.mark.parametrize(
    ("presses", "count"),
    [
        ([("main", "call-next", 0), ("main", "arrived A001", 4.9), ("main", "arrived A001", 5)], [1, 0, 1]),
        ([("recall", "recall A001", 0), ("recall", "recall A001", 0.9)], [1, 0]),
        ([("recall", "recall A001", 0), ("recall", "recall A001", 1)], [1, 1]),
        ([("no-show", "no-show A001", 0), ("no-show", "no-show A002", 3)], [1, 0]),
        ([("main", "call-next", 0), ("finish", "finish A001", 0.1)], [1, 1]),
    ],
    ids=[
        "another meaning waits 5 s",
        "a bounce is one",
        "a second later it is meant",
        "the same deed to another customer waits",
        "each key for itself",
    ],
)
def test_which_presses_count(console, presses, count):
    assert console.evaluate(GUARD, presses) == [bool(one) for one in count]


def test_the_six_places_stand_where_they_stood_in_every_state(console, take):
    """LOOKS 9: never move a button between states."""
    places = [standing(console)]
    take()
    act(console, "/counters/3/call-next")
    for deed in ("arrived", "finish"):
        console.wait_for_timeout(500)
        places.append(standing(console))
        act(console, f"/counters/3/{deed}")
    assert places == [places[0]] * 3


def standing(page: Page) -> list[Any]:
    """Where each place stands."""
    boxes: list[Any] = page.evaluate(
        """() => [...document.querySelectorAll(".place")]
          .map((one) => [one.id, ...Object.values(one.getBoundingClientRect().toJSON()).map(Math.round)])"""
    )
    return boxes


def test_our_keys_do_not_reach_the_browser(console):
    """F1 would open help, F3 search, F6 the address, F10 the menu."""
    console.evaluate("stopped = []; addEventListener('keydown', (e) => stopped.push(e.defaultPrevented))")
    for key in ("F1", "Escape", "F2", "F3", "F4", "F8", "F9", "F10", "F6"):
        console.keyboard.press(key)
    stopped = console.evaluate("stopped")
    assert (stopped.count(True), stopped.count(False)) == (8, 1)


def test_a_call_can_be_taken_back_by_its_key_and_by_the_toast(console, take):
    ticket = take()
    press(console, "F2")
    expect(console.locator(".toast")).to_contain_text(f"已叫 {ticket['number']} 到 3 号窗口")
    assert barriers(console) == []
    console.keyboard.press("Control+z")
    expect(number_at(console)).to_have_count(0)
    assert state_of(console, ticket) == "waiting"
    press(console, "F2")
    console.locator(".toast .btn").click()
    expect(number_at(console)).to_have_count(0)
    assert state_of(console, ticket) == "waiting"


def test_the_reason_of_each_call_stands_beside_it(console, take):
    """K5, LOOKS 9: never hide why this ticket is next."""
    take()
    expect(console.locator(".next .because")).to_contain_text("因为离承诺时间最近，还有 19 分钟")
    act(console, "/counters/3/call-next")
    expect(console.locator(".why")).to_contain_text("Because its promise is closest")


def test_a_named_number_is_called_from_the_keyboard_and_refused_in_words(console, take):
    _, wanted = take(), take()
    console.keyboard.press("F6")
    field = console.locator("dialog[open] input")
    expect(field).to_be_focused()
    console.keyboard.press("Enter")
    expect(console.locator(".incomplete")).to_contain_text("请先输入号码")
    console.keyboard.type("a998")
    console.keyboard.press("Enter")
    expect(console.locator("dialog .told")).to_contain_text("今天没有这个号")
    expect(field).to_be_focused()
    assert barriers(console) == []
    field.fill(wanted["number"].lower())
    console.keyboard.press("Enter")
    expect(number_at(console)).to_have_text(wanted["number"])
    expect(console.locator("dialog")).to_have_count(0)


def test_a_transfer_asks_where_to_and_why_before_it_sends_anybody_on(console, serving):
    """K3, and without a mouse."""
    press(console, "F9", "transfer")
    expect(console.locator("dialog[open] input").first).to_be_focused()
    console.keyboard.press("Enter")
    expect(console.locator(".incomplete")).to_contain_text("请选转到哪里，并写明原因")
    assert (barriers(console), state_of(console, serving)) == ([], "serving")
    console.keyboard.press("Space")
    console.keyboard.press("Tab")
    console.keyboard.type("客户要取大额现金")
    console.keyboard.press("Enter")
    expect(console.locator("dialog")).to_have_count(0)
    assert state_of(console, serving) == "waiting"


def test_whoever_was_parked_is_called_back_with_one_press(console, serving):
    press(console, "F10", "park")
    chip = console.locator(".parked .chip")
    expect(chip).to_have_text(re.compile(serving["number"]))
    chip.click()
    expect(number_at(console)).to_have_text(serving["number"])


def test_recall_and_no_show_have_their_own_keys(console, take):
    ticket = take()
    act(console, "/counters/3/call-next")
    press(console, "F3", "recall")
    expect(console.locator(".time")).to_contain_text("已重呼 1 次")
    press(console, "F4", "no-show")
    expect(number_at(console)).to_have_count(0)
    assert state_of(console, ticket) == "no_show"


def test_a_break_has_a_reason_and_ends_with_the_main_key(console):
    console.locator(".ends .link").first.click()
    assert barriers(console) == []
    console.locator("dialog").get_by_role("button", name="用餐").click()
    expect(console.locator(".idle")).to_contain_text("用餐")
    assert barriers(console) == []
    press(console, "F2")
    expect(console.locator(".top .tag.ok")).to_contain_text("开放")


def test_a_note_by_a_colleague_stands_beside_the_customer_it_is_about(console, take):
    ticket = take()
    act(console, f"/tickets/{ticket['id']}/note", {"text": "身份已核对，只差签字"})
    act(console, "/counters/3/call-next")
    expect(console.locator(".note-text")).to_have_text("身份已核对，只差签字")


def test_with_nobody_waiting_the_console_says_so_and_a_press_changes_nothing(console):
    expect(console.locator(".idle")).to_contain_text("暂无人等候")
    press(console, "F2")
    expect(console.locator(".told .note")).to_contain_text("暂无人等候")
    assert barriers(console) == []


def test_a_refusal_stands_by_the_number_and_the_main_key_still_leads_on(console, serving):
    console.route(
        "**/park",
        lambda route: route.fulfill(status=409, json={"code": "not_allowed", "facts": {"state": "left"}}),
    )
    press(console, "F10", "park")
    expect(console.locator(".told .note.warn")).to_contain_text("没有办成：这位客户已离开")
    expect(main(console)).to_have_attribute("aria-disabled", "false")
    assert barriers(console) == []


def test_every_state_and_dialog_is_open_to_everybody(closed, take):
    assert barriers(closed) == []
    act(closed, "/counters/3/sign-on")
    take()
    expect(closed.locator(".next")).to_be_visible()
    assert barriers(closed) == []
    act(closed, "/counters/3/call-next")
    act(closed, "/counters/3/arrived")
    expect(closed.locator(".path .here")).to_be_visible()
    assert barriers(closed) == []
    closed.keyboard.press("F1")
    expect(closed.locator("dialog[open]")).to_contain_text("按键说明")
    assert barriers(closed) == []
    closed.keyboard.press("Escape")
    expect(closed.locator("dialog")).to_have_count(0)


@pytest.mark.parametrize("size", [(683, 384), (1024, 768), (1920, 1080)])
def test_text_at_twice_its_size_and_other_windows_lose_nothing(console, visit, serving, size):
    """LOOKS 8: 683 × 384 is the reference screen at 200 %."""
    page = visit.open("/teller/3", size)
    expect(number_at(page)).to_have_text(serving["number"])
    assert (cut_off(page), barriers(page)) == ([], [])
    page.locator("#place-park").scroll_into_view_if_needed()
    expect(page.locator("#place-park")).to_be_in_viewport()


def test_out_of_touch_the_keys_ask_to_wait_and_nothing_is_sent_later(console, serving, demo: BranchProcess):
    demo.kill()
    expect(console.locator(".tag.plain")).to_contain_text("未连接", timeout=20_000)
    expect(console.locator(".told .note")).to_contain_text("未连接，请稍等")
    expect(console.locator(".place[aria-disabled=false]")).to_have_count(0)
    assert barriers(console) == []
    for key in ("F2", "F8", "F10"):
        console.keyboard.press(key)
    demo.start()
    expect(console.locator(".tag.plain")).to_contain_text("已连接", timeout=20_000)
    console.wait_for_timeout(1_000)
    assert state_of(console, serving) == "serving"
