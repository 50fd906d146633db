"""The kiosk's pages as they leave the server: who gets them, and the code that a phone scans."""

from dataclasses import replace

import pytest
import segno

from kiosk.pages import QUIET_MODULES, drawing

PUBLIC = "https://queue.example"


@pytest.fixture
def reachable(open_branch):
    """A branch whose tickets phones can reach."""
    open_branch.box.settings = replace(open_branch.box.settings, public_url=PUBLIC)
    return open_branch


def modules(svg: bytes) -> bytes:
    """The drawing itself."""
    return svg.partition(b' d="')[2]


def test_the_code_says_the_ticket_s_own_address(reachable):
    """W3"""
    link = reachable.issue()["link"]
    answer = reachable.kiosk.ask("GET", f"/kiosk/k1/qr{link}")
    assert answer.mimetype == "image/svg+xml"
    expected = segno.make_qr(PUBLIC + link, error="m").svg_inline(
        border=QUIET_MODULES, dark="#000", light="#fff"
    )
    assert modules(answer.data) == modules(drawing(PUBLIC + link))
    assert modules(answer.data).split(b'"')[0] in expected.encode()


def test_there_is_no_code_where_phones_reach_nothing(open_branch):
    """W3: with no public address none is shown."""
    link = open_branch.issue()["link"]
    assert open_branch.kiosk.ask("GET", f"/kiosk/k1/qr{link}").status_code == 404
    assert "public-url" not in open_branch.kiosk.ask("GET", "/kiosk/k1").get_data(as_text=True)


def test_there_is_no_code_for_a_link_that_is_not_ours(reachable):
    assert reachable.kiosk.ask("GET", "/kiosk/k1/qr/t/20261120-A001.forged").status_code == 404


def test_the_screen_is_for_this_kiosk_s_device_alone(open_branch):
    assert open_branch.kiosk.ask("GET", "/kiosk/k1").status_code == 200
    assert open_branch.kiosk.ask("GET", "/kiosk/k9").status_code == 403
    assert open_branch.teller.ask("GET", "/kiosk/k1").status_code == 403


def test_a_browser_without_rights_is_sent_to_sign_in_and_back(open_branch):
    answer = open_branch.caller(None).ask("GET", "/kiosk/k1", headers={"Accept": "text/html"})
    assert answer.status_code == 303
    assert answer.location.endswith("/sign-in?next=/kiosk/k1")


def test_the_services_are_named_in_the_page_itself(open_branch):
    """Names stand before any figure comes (LOOKS 6, loading)."""
    text = open_branch.kiosk.ask("GET", "/kiosk/k1").get_data(as_text=True)
    assert "\\u5b58\\u94b1" in text or "存钱、取钱" in text


def test_the_phone_page_speaks_the_phone_s_language_first(open_branch):
    link = open_branch.issue()["link"]
    english = {"Accept": "text/html", "Accept-Language": "en-GB,en;q=0.9"}
    text = open_branch.caller(None).ask("GET", link, headers=english).get_data(as_text=True)
    assert 'data-language="en"' in text
