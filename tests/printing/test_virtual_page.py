"""The virtual printer's page in a browser: papers hang from it, and its buttons break and mend it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from kiosk.printing.delivery import Delivery
from kiosk.printing.sample import sample_slip
from kiosk.printing.virtual.running import Running, start_in_background
from tests.faces.visit import barriers, cut_off
from tests.printing.desk import WORDS, printer_at

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    """A printer that is switched on."""
    found = start_in_background(0, 0)
    yield found
    found.close()


@pytest.fixture(scope="module")
def page(running: Running, chromium: Browser) -> Iterator[Page]:
    """Its page, before anything came out."""
    found = chromium.new_page(viewport={"width": 1280, "height": 900})
    found.goto(running.url)
    yield found
    found.close()


def put(running: Running) -> None:
    """A paper comes out."""
    printer = printer_at(running.port)
    Delivery(printer, clear_first=False).run(lambda: sample_slip(WORDS), lambda: None)


def test_papers_appear_by_themselves_the_newest_hanging_from_the_slot(page, running):
    expect(page.locator(".empty")).to_be_visible()
    assert barriers(page) == []
    put(running)
    expect(page.locator(".hanging img")).to_have_attribute("src", "/papers/1.png")
    put(running)
    expect(page.locator(".hanging img")).to_have_attribute("src", "/papers/2.png")
    expect(page.locator(".lying img")).to_have_attribute("src", "/papers/1.png")
    assert page.locator(".hanging img").evaluate("image => image.naturalWidth") == 576


@pytest.mark.parametrize(
    ("button", "kind", "mark"),
    [
        ("取走纸卷 Take the paper out", "paper_out", "alarm"),
        ("打开机盖 Open the cover", "cover", "alarm"),
        ("设为脱机 Switch it offline", "offline", "alarm"),
        ("变得很慢 Make it very slow", "slow", "warn"),
        ("恢复正常 Make all well", "ok", "ok"),
    ],
)
def test_each_button_does_what_it_says_and_the_state_is_a_shape_with_words(page, running, button, kind, mark):
    page.get_by_role("button", name=button).click()
    expect(page.get_by_role("button", name=button)).to_have_attribute("aria-pressed", "true")
    expect(page.locator(f"[role=status] .mark.{mark}")).to_be_visible()
    assert running.printer.fault == kind
    page.wait_for_timeout(200)  # colours fade in
    assert barriers(page) == []


@pytest.mark.parametrize("width", [390, 800, 1280])
def test_nothing_sticks_out_on_any_screen(page, running, width):
    page.set_viewport_size({"width": width, "height": 900})
    put(running)
    expect(page.locator(".hanging img")).to_be_visible()
    assert cut_off(page) == []
