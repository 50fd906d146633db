"""The customer's phone: the place in line, "go now", and the truth when nobody answers (W3)."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.faces.visit import PHONE, Visit, act, barriers, cut_off

pytestmark = pytest.mark.browser
COUNTER = "2"


@pytest.fixture
def staff(visit: Visit) -> Page:
    """A page with the rights to issue and to call."""
    return visit.open("/")


@pytest.fixture
def ticket(staff: Page) -> dict[str, str]:
    """A cash ticket just taken."""
    return act(staff, "/tickets", {"service": "cash", "kiosk": "k1"})


@pytest.fixture
def phone(visiting: Callable[..., Visit], ticket: dict[str, str]) -> Page:
    """A phone without any rights, at the ticket's own page; its clock can be turned on."""
    page = visiting().open("/", PHONE)
    page.clock.install()
    page.goto(page.url.rstrip("/") + ticket["link"])
    expect(page.locator(".id b")).to_have_text(ticket["number"])
    return page


def at_counter(staff: Page, action: str, **body: str) -> None:
    act(staff, f"/counters/{COUNTER}/{action}", body)


@pytest.fixture
def counter(staff: Page):
    """Counter 2, open and idle, and closed again afterwards."""
    at_counter(staff, "sign-on")
    yield COUNTER
    at_counter(staff, "sign-off")


def test_it_shows_number_place_and_range_and_where_to_sit(phone, ticket):
    expect(phone.locator(".big b")).to_have_text(str(ticket["ahead"]))
    expect(phone.locator(".about b")).to_be_visible()
    expect(phone.locator(".tip .lead")).to_contain_text("大厅")
    assert barriers(phone) == []
    assert cut_off(phone) == []


def test_the_other_language_leads_at_a_touch(phone):
    phone.locator(".top button").click()
    expect(phone.locator(".card h2 .lead").first).to_have_text("Ahead of you")
    assert phone.evaluate("document.documentElement.lang") == "en"
    assert barriers(phone) == []


def test_called_the_whole_page_says_where_to_go_and_served_it_stands_back(phone, staff, ticket, counter):
    at_counter(staff, "call", number=ticket["number"])
    phone.clock.run_for(6_000)
    expect(phone.locator(".now h1 .lead")).to_have_text("轮到您了，请现在过来")
    expect(phone.locator(".to .number")).to_have_text(counter)
    expect(phone).to_have_title(f"轮到您了，请现在过来 · {ticket['number']} · 清江路支行")
    assert barriers(phone) == []
    at_counter(staff, "arrived")
    phone.clock.run_for(6_000)
    expect(phone.locator(".told .lead")).to_have_text(f"{counter} 号窗口正在为您办理")
    at_counter(staff, "finish")
    phone.clock.run_for(6_000)
    expect(phone.locator(".told .lead")).to_have_text("今天的号已结束")
    assert barriers(phone) == []


def test_out_of_touch_it_says_so_and_never_says_now(phone, staff, ticket, counter):
    at_counter(staff, "call", number=ticket["number"])
    phone.clock.run_for(6_000)
    expect(phone.locator(".now")).to_be_visible()
    phone.route("**/t/*", lambda route: route.abort())
    phone.clock.run_for(30_000)
    expect(phone.locator(".note.warn .lead")).to_have_text("暂时连不上，请留意现场叫号")
    expect(phone.locator(".note.warn .also")).to_contain_text("Not updated since")
    expect(phone.locator(".now")).to_have_count(0)
    assert barriers(phone) == []
    phone.unroute("**/t/*")
    phone.clock.run_for(6_000)
    expect(phone.locator(".note.warn")).to_have_count(0)
    at_counter(staff, "finish")


def test_at_a_machine_it_says_that_the_place_is_kept(phone, staff, ticket):
    """D4"""
    act(staff, f"/tickets/{ticket['id']}/offer-diversion", {"machine": "atm-1"})
    act(staff, f"/tickets/{ticket['id']}/accept-diversion")
    phone.clock.run_for(6_000)
    expect(phone.locator(".tip .lead").first).to_have_text("您的位置留着，没办成就回来")
    assert barriers(phone) == []
    act(staff, f"/tickets/{ticket['id']}/diversion-done")


def test_the_number_is_there_before_any_script(chromium: Browser, demo, ticket):
    """The number first, from the address (LOOKS 6)."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(demo.url + ticket["link"])
    expect(page.locator(".until-drawn")).to_have_text(ticket["number"])
    context.close()


def test_a_link_that_leads_nowhere_any_more_gets_words(visiting, demo):
    page = visiting().open("/t/20200101-A001.AAAAAAAAAAAAAAAAAAAAAA", PHONE)
    expect(page.locator(".told .lead")).to_have_text("今天的号已结束")
    assert barriers(page) == []


def test_its_data_are_as_little_as_the_relay_may_carry_and_a_tag_when_nothing_changed(demo, staff, ticket):
    asked = staff.request.get(demo.url + ticket["link"], headers={"Accept": "application/json"})
    assert set(asked.json()) <= {"number", "service", "state", "counter", "ahead", "wait"}
    again = staff.request.get(
        demo.url + ticket["link"],
        headers={"Accept": "application/json", "If-None-Match": asked.headers["etag"]},
    )
    assert again.status == 304
