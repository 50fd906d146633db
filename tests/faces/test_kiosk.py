"""The kiosk in a browser: two touches to a number, whatever the paper, the line or the finger does."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.faces.visit import KIOSK, LAPTOP, PHONE, Visit, act, barriers, cut_off

pytestmark = pytest.mark.browser
NUMBER = re.compile(r"[A-Z]\d{3}")
SMALLEST_TEXT = """() => {
  const speaks = (one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  const seen = [...document.querySelectorAll(".kiosk *")].filter((one) => one.checkVisibility());
  return Math.min(...seen.filter(speaks).map((one) => parseFloat(getComputedStyle(one).fontSize)));
}"""


@pytest.fixture
def kiosk(visit: Visit) -> Page:
    """The kiosk's first screen, with its figures."""
    page = visit.open("/kiosk/k1", KIOSK)
    expect(page.locator(".tile b").first).to_be_visible()
    page.wait_for_timeout(600)  # a finger is slower than a page; sooner, a touch is taken for a bounce
    return page


def take(page: Page, service: int = 0) -> str:
    """Touch a service; the number on the screen."""
    page.locator(".tile").nth(service).click()
    expect(page.locator(".your-number .number")).to_have_text(NUMBER)
    return page.locator(".your-number .number").inner_text()


def finish(page: Page) -> None:
    """Touch Done, when one has seen the number."""
    page.wait_for_timeout(600)
    page.locator(".end .main").click()
    expect(page.locator(".tile").first).to_be_visible()
    page.wait_for_timeout(600)


def bar(page: Page, place: int) -> None:
    """Touch a button of the bar at the bottom."""
    page.locator(".foot > *").nth(place).click()
    page.wait_for_timeout(600)


def highest_target(page: Page) -> float:
    """Where the topmost button begins, in pixels from above."""
    return min(button.bounding_box()["y"] for button in page.locator("button").all())


def count_of(number: str) -> int:
    return int(number[1:])


def test_one_touch_gives_a_number_with_its_wait_its_place_and_its_paper(kiosk):
    """A1, W1: and another touch is done with it."""
    number = take(kiosk)
    expect(kiosk.locator(".where .lead").first).to_contain_text("就座")
    expect(kiosk.locator(".your-number dd")).to_have_count(2)
    expect(kiosk.locator(".paper.ok")).to_be_visible()
    assert barriers(kiosk) == []
    finish(kiosk)
    assert NUMBER.fullmatch(number)
    assert barriers(kiosk) == []


def test_a_double_tap_is_one_ticket(kiosk):
    """Invariant D; and the second tap does not press what comes up under the finger."""
    kiosk.locator(".tile").first.dblclick()
    expect(kiosk.locator(".your-number .number")).to_be_visible()
    first = kiosk.locator(".your-number .number").inner_text()
    finish(kiosk)
    assert count_of(take(kiosk)) == count_of(first) + 1


def test_an_answer_that_is_lost_on_the_way_is_asked_for_again_and_is_the_same_ticket(kiosk):
    before = count_of(take(kiosk))
    finish(kiosk)
    lost = []

    def lose_once(route):
        if not lost:
            lost.append(route.fetch().json()["number"])
            return route.abort()
        return route.continue_()

    kiosk.route("**/api/v1/tickets", lose_once)
    assert take(kiosk) == lost[0]
    assert count_of(lost[0]) == before + 1


def test_a_page_loaded_anew_in_the_middle_shows_the_number_that_was_being_taken(kiosk):
    """TRUST, fault 15."""
    before = count_of(take(kiosk))
    finish(kiosk)
    asked = []

    def answer_the_second(route):
        asked.append(route.request.headers["idempotency-key"])
        return route.fetch() if len(asked) == 1 else route.continue_()

    kiosk.route("**/api/v1/tickets", answer_the_second)
    with kiosk.expect_request("**/api/v1/tickets"):
        kiosk.locator(".tile").first.click()
    kiosk.reload()
    expect(kiosk.locator(".your-number .number")).to_be_visible()
    assert count_of(kiosk.locator(".your-number .number").inner_text()) == before + 1
    assert len(set(asked)) == 1


def test_the_whole_tree_of_services_is_on_one_screen_with_targets_for_every_hand(kiosk):
    """LOOKS 3 and 4: nothing under 28 px, no target under 96."""
    main = kiosk.locator("main")
    assert main.evaluate("(one) => one.scrollHeight <= one.clientHeight")
    assert kiosk.locator(".tile").count() == 8
    assert kiosk.evaluate(SMALLEST_TEXT) >= 28
    boxes = [button.bounding_box() for button in kiosk.locator("button").all()]
    assert min(min(box["width"], box["height"]) for box in boxes) >= 96


def test_english_leads_when_it_is_chosen_and_chinese_stays_beside_it(kiosk):
    """W8"""
    bar(kiosk, 2)
    expect(kiosk.locator("h1 .lead")).to_have_text("What would you like to do today?")
    expect(kiosk.locator("h1 .also")).to_have_text("您想办什么业务？")
    assert kiosk.evaluate("document.documentElement.lang") == "en"
    assert kiosk.locator("h1 .lead").get_attribute("lang") == "en"
    take(kiosk)
    expect(kiosk.locator(".where .lead").first).to_contain_text("Please sit")
    assert barriers(kiosk) == []


def test_larger_text_offers_four_choices_at_most_a_person_first(kiosk):
    """W7"""
    bar(kiosk, 0)
    assert kiosk.locator(".choice").count() <= 4
    expect(kiosk.locator(".choice .lead").first).to_have_text("请人帮我办")
    assert barriers(kiosk) == []
    kiosk.locator(".choice").nth(1).click()
    expect(kiosk.locator("h1 .lead")).to_have_text("现金")
    assert barriers(kiosk) == []
    kiosk.wait_for_timeout(600)
    kiosk.locator(".choice").first.click()
    expect(kiosk.locator(".your-number .number")).to_have_text(NUMBER)
    bar(kiosk, 1)
    assert kiosk.evaluate("document.documentElement.dataset.contrast") == "high"
    assert barriers(kiosk) == []


def test_seated_height_brings_every_target_into_the_lower_half(kiosk):
    bar(kiosk, 1)
    expect(kiosk.locator(".look li")).to_have_count(3)
    assert highest_target(kiosk) >= KIOSK[1] / 2
    assert barriers(kiosk) == []
    bar(kiosk, 2)
    assert highest_target(kiosk) >= KIOSK[1] / 2, "nor in English"


def test_without_paper_the_number_stays_as_large_and_the_customer_is_told(kiosk, printer):
    """F: a fault of the printer takes nothing from the ticket."""
    size = "(one) => getComputedStyle(one).fontSize"
    take(kiosk)
    usual = kiosk.locator(".your-number .number").evaluate(size)
    finish(kiosk)
    printer.printer.set_fault("paper_out")
    take(kiosk)
    expect(kiosk.locator(".paper.fault .lead").first).to_have_text("打印机没纸了，您的号码仍然有效")
    assert kiosk.locator(".your-number .number").evaluate(size) == usual
    assert barriers(kiosk) == []
    printer.printer.set_fault("ok")
    expect(kiosk.locator(".paper.ok")).to_be_visible(timeout=15_000)


def test_the_call_for_staff_is_answered_on_the_screen_until_somebody_comes(kiosk):
    """A4"""
    bar(kiosk, 3)
    expect(kiosk.locator(".foot p.help .lead")).to_have_text("工作人员马上过来")
    assert barriers(kiosk) == []
    act(kiosk, "/kiosks/k1/help-answered")
    expect(kiosk.locator(".foot button.help .lead")).to_have_text("请人帮忙")


def test_the_code_on_the_screen_leads_to_the_ticket_s_own_page(kiosk):
    """W3"""
    number = take(kiosk)
    expect(kiosk.locator(".phone img")).to_have_js_property("complete", True)
    assert kiosk.locator(".phone img").evaluate("(image) => image.naturalWidth") > 0
    with kiosk.expect_popup() as opened:
        kiosk.locator(".phone a").click()
    expect(opened.value.locator(".id b")).to_have_text(number)


def test_a_refusal_is_one_polite_sentence_in_both_languages_and_everything_else_still_works(kiosk):
    problem = {"code": "series_full", "status": 409, "facts": {"series": "A"}, "detail": "", "title": ""}
    kiosk.route("**/api/v1/tickets", lambda route: route.fulfill(status=409, json=problem))
    kiosk.locator(".tile").first.click()
    expect(kiosk.locator(".note .lead")).to_have_text("A 字头的号今天已取完，请找大堂经理")
    expect(kiosk.locator(".note .also")).to_contain_text("All A numbers are taken")
    assert barriers(kiosk) == []
    kiosk.unroute("**/api/v1/tickets")
    kiosk.wait_for_timeout(600)
    take(kiosk, 1)


def test_on_a_closed_day_the_names_stay_and_say_that_no_number_can_be_had(kiosk):
    act(kiosk, "/day/close", {"leftovers": "void"})
    expect(kiosk.locator(".note .lead")).to_have_text("现在不能取号，请找大堂经理")
    expect(kiosk.locator(".tile:disabled")).to_have_count(8)
    assert barriers(kiosk) == []
    act(kiosk, "/day/open")
    expect(kiosk.locator(".tile:disabled")).to_have_count(0)


def test_nobody_there_any_more_the_kiosk_warns_waits_and_is_as_the_next_one_finds_it(visit):
    page = visit.context.new_page()
    page.clock.install()
    page.set_viewport_size({"width": KIOSK[0], "height": KIOSK[1]})
    page.goto(visit.branch.url + "/kiosk/k1")
    expect(page.locator(".tile b").first).to_be_visible()
    page.clock.run_for(1_000)
    page.locator(".foot > *").nth(2).click()
    expect(page.locator("h1 .lead")).to_contain_text("What")
    page.clock.run_for(31_000)
    expect(page.locator(".toast .btn")).to_be_visible()
    page.locator(".toast .btn").click()
    expect(page.locator(".toast")).to_have_count(0)
    page.clock.run_for(51_000)
    expect(page.locator("h1 .lead")).to_have_text("您想办什么业务？")


def test_while_the_box_is_away_the_kiosk_sends_to_a_person_and_comes_back_by_itself(kiosk, demo):
    """T4; the words of LOOKS 6."""
    demo.kill()
    kiosk.locator(".tile").first.click()
    expect(kiosk.locator(".tile .now").first).to_have_text("请稍候")
    expect(kiosk.locator("h1 .lead")).to_have_text("取号暂停，请找大堂经理取号", timeout=20_000)
    assert barriers(kiosk) == []
    demo.start()
    expect(kiosk.locator(".tile b").first).to_be_visible(timeout=20_000)
    kiosk.wait_for_timeout(600)
    take(kiosk)


@pytest.mark.parametrize("size", [LAPTOP, PHONE, (1280, 720), (800, 1280)])
def test_any_other_window_shows_it_whole(visit, size):
    page = visit.open("/kiosk/k1", size)
    expect(page.locator(".tile b").first).to_be_visible()
    assert cut_off(page) == []
    page.wait_for_timeout(600)
    take(page)
    expect(page.locator(".end .main")).to_be_in_viewport()
    assert cut_off(page) == []
