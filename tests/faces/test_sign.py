"""The sign above a counter in a browser: one number, or in words why there is none (S1)."""

import pytest
from playwright.sync_api import Page, expect

from tests.faces.visit import Visit, act, barriers, cut_off

pytestmark = pytest.mark.browser
BAR = (1280, 400)


@pytest.fixture
def sign(visit: Visit) -> Page:
    """The sign of counter 4, on a day that begins with nothing."""
    page = visit.open("/sign/4", BAR)
    act(page, "/day/close", {"leftovers": "void"})
    act(page, "/day/open")
    expect(page.locator(".words")).to_contain_text("本窗口未开放")
    return page


def says(sign: Page, *words: str) -> None:
    """The sign says this, in both languages, and nobody is kept from reading it."""
    for word in words:
        expect(sign.locator(".words")).to_contain_text(word)
    assert (barriers(sign), cut_off(sign)) == ([], [])


def test_the_sign_follows_the_counter_through_a_customer(sign):
    says(sign, "本窗口未开放", "This counter is closed")
    act(sign, "/counters/4/sign-on")
    says(sign, "请取号", "Please take a number")
    act(sign, "/tickets", {"service": "transfer"})
    number = act(sign, "/counters/4/call-next")["ticket"]["number"]
    says(sign, number, "请到这里", "Please come here")
    expect(sign.locator(".words")).to_have_css("background-color", "rgb(255, 206, 92)")
    expect(sign.locator(".number")).to_have_css("font-size", "260px")
    act(sign, "/counters/4/arrived")
    says(sign, number, "正在办理", "Being served")
    act(sign, "/counters/4/finish")
    act(sign, "/counters/4/pause", {"reason": "lunch"})
    says(sign, "暂停服务", "Service paused", "用餐", "Meal break")
    act(sign, "/counters/4/sign-off")
    says(sign, "本窗口未开放")


def test_out_of_touch_the_sign_shows_no_number_at_all(sign, demo):
    act(sign, "/counters/4/sign-on")
    act(sign, "/tickets", {"service": "transfer"})
    act(sign, "/counters/4/call-next")
    expect(sign.locator(".number")).to_be_visible()
    demo.kill()
    expect(sign.locator(".words")).to_contain_text("请听现场叫号", timeout=20_000)
    expect(sign.locator(".number")).to_have_count(0)
    says(sign, "Please listen for your number")
    demo.start()
    expect(sign.locator(".number")).to_be_visible(timeout=20_000)
