"""Signing in safely: no foreign page does it, it leads nowhere else, one tap is for demonstrations only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.access import demo_holders
from shared.web.headers import HEADERS
from shared.web.onward import safe_next
from tests.access.conftest import OURS, browser_of
from tests.access.forms import held, send


@pytest.mark.parametrize("form", ["/session", "/session/end", "/session/demo"])
@pytest.mark.parametrize("origin", [None, "null", "http://evil.example", "http://127.0.0.1:8081"])
def test_no_foreign_page_can_post_these_forms(demonstration, form, origin):
    client = browser_of(demonstration)
    answer = send(client, form, headers={"Origin": origin} if origin else {}, token="x")
    assert (answer.status_code, answer.json["code"]) == (403, "origin_refused")
    assert held(client, demonstration) == []


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer x"}])
def test_no_foreign_host_can_be_made_to_mean_us(demonstration, headers):
    foreign = {"Host": "rebound.example:8080", "Origin": "http://rebound.example:8080"}
    answer = demonstration.test_client().post("/session/demo", headers=foreign | headers)
    assert (answer.status_code, answer.json["code"]) == (403, "origin_refused")


def test_a_browser_that_holds_a_session_must_show_its_csrf_token(browser, app, access, teller):
    send(browser, token=teller)
    manager = access.add_device("m", "manager")
    for wrong in ("", "0" * 64):
        answer = browser.post("/session", data={"csrf": wrong, "token": manager}, headers=OURS)
        assert answer.status_code == 403
        assert browser.post("/session/end", data={"csrf": wrong}, headers=OURS).status_code == 403
    assert held(browser, app) == ["device:c3"]


def test_one_tap_enters_every_face_of_the_demonstration(demonstration):
    client = browser_of(demonstration)
    page = client.get("/sign-in").text
    assert "这是演示" in page and "This is a demonstration" in page
    assert page.count('action="/session/demo"') == page.count("<button") == 1 + 7 + 1 + 2 + 7
    answer = send(client, "/session/demo", next="/tablet")
    assert answer.headers["Location"] == "/tablet"
    everything = [holder.id for holder in demo_holders(["k1"], "1234567")]
    assert held(client, demonstration) == everything


def test_tapping_again_keeps_the_same_session_for_the_other_tabs(demonstration):
    client = browser_of(demonstration)
    send(client, "/session/demo")
    before = client.get_cookie("branchline_session", domain="127.0.0.1").value
    send(client, "/session/demo")
    assert client.get_cookie("branchline_session", domain="127.0.0.1").value == before


def test_outside_a_demonstration_there_is_no_one_tap(browser, app):
    answer = send(browser, "/session/demo")
    assert (answer.status_code, answer.json["code"]) == (404, "not_found")
    assert held(browser, app) == []
    assert "/session/demo" not in browser.get("/sign-in").text


@pytest.mark.parametrize(
    "elsewhere",
    [
        "//evil.example",
        "/\\evil.example",
        "http://evil.example",
        "javascript:alert(1)",
        "evil",
        "/a\r\nSet-Cookie: x=1",
        "/\t/evil.example",
        " /tablet",
        "",
    ],
)
def test_signing_in_never_leads_to_another_site(browser, teller, elsewhere):
    assert send(browser, token=teller, next=elsewhere).headers["Location"] in ("/teller/3", "/tablet")
    assert "evil" not in browser.get("/sign-in", query_string={"next": elsewhere}).text


def test_signing_in_leads_back_to_the_page_that_was_wanted(browser, teller):
    assert 'value="/teller/3?x=1"' in browser.get("/sign-in?next=/teller/3%3Fx%3D1").text
    assert send(browser, token=teller, next="/teller/3?x=1").headers["Location"] == "/teller/3?x=1"


@given(st.text(max_size=30))
def test_a_next_page_is_a_path_of_ours_or_nothing(wanted):
    path = safe_next(wanted)
    assert path is None or (path == wanted and path[0] == "/" and path[1:2] not in ("/", "\\"))


def test_the_headers_of_every_page_let_a_form_say_where_it_comes_from():
    # Under "no-referrer" Chromium posts forms with `Origin: null`, and nobody could sign in.
    assert HEADERS["Referrer-Policy"] == "same-origin"
