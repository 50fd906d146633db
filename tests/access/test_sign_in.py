"""Signing in: a browser is paired by a token, and a person comes in beside the device by PIN."""

import pytest

from shared.web.gate import allow, require
from tests.access.conftest import box_of
from tests.access.forms import held, send


def test_a_token_pairs_the_browser_and_leads_to_the_devices_own_page(browser, app, teller):
    answer = send(browser, token=f" {teller} ")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/teller/3")
    assert held(browser, app) == ["device:c3"]


@pytest.mark.parametrize(
    ("role", "home"), [("kiosk", "/kiosk/k1"), ("manager", "/tablet"), ("display", "/"), ("auditor", "/")]
)
def test_each_role_has_its_own_first_page(browser, access, role, home):
    assert send(browser, token=access.add_device("k1", role)).headers["Location"] == home


def test_the_cookie_is_out_of_reach_of_scripts_and_of_other_sites(browser, teller):
    cookie = send(browser, token=teller).headers["Set-Cookie"]
    assert {"HttpOnly", "SameSite=Strict", "Path=/"} <= set(cookie.split("; "))
    assert "Secure" not in cookie and "Domain" not in cookie


def test_over_tls_the_cookie_is_bound_to_this_host(app, teller):
    box_of(app).origins = type(box_of(app).origins)(frozenset({"https://branch.example"}))
    client = app.test_client()
    over_tls = {"base_url": "https://branch.example", "headers": {"Origin": "https://branch.example"}}
    cookie = client.post("/session", data={"token": teller}, **over_tls).headers["Set-Cookie"]
    assert cookie.startswith("__Host-branchline_session=")
    assert {"Secure", "HttpOnly", "SameSite=Strict", "Path=/"} <= set(cookie.split("; "))


@pytest.mark.parametrize("wrong", ["0" * 64, "<script>alert(1)</script>", "wrong " * 800])
def test_a_wrong_token_gives_nothing_and_is_not_shown_again(browser, app, teller, wrong):
    answer = send(browser, token=wrong)
    assert answer.status_code == 401
    assert "Set-Cookie" not in answer.headers
    assert "口令不对" in answer.text and "not right" in answer.text
    assert wrong[:60] not in answer.text and "&lt;" not in answer.text
    assert held(browser, app) == []


def test_a_person_signs_in_beside_the_device_and_out_again_without_unpairing_it(browser, app, access, teller):
    pin = access.add_staff("t1", "teller")
    send(browser, token=teller)
    assert send(browser, name="T1", pin=pin).headers["Location"] == "/teller/3"
    assert held(browser, app) == ["staff:t1", "device:c3"]
    assert send(browser, "/session/end").headers["Location"] == "/sign-in"
    assert held(browser, app) == ["device:c3"]
    send(browser, "/session/end")
    assert held(browser, app) == []


def test_signing_in_changes_the_cookie(browser, access, teller):
    pin = access.add_staff("t1", "teller")
    send(browser, token=teller)
    before = browser.get_cookie("branchline_session", domain="127.0.0.1").value
    send(browser, name="t1", pin=pin)
    assert access.session(before) is None


def test_a_pin_is_worth_nothing_on_a_browser_that_is_not_paired(browser, app, access):
    pin = access.add_staff("t1", "teller")
    answer = send(browser, name="t1", pin=pin)
    assert (answer.status_code, held(browser, app)) == (403, [])
    assert "Give this device’s token first" in answer.text


@pytest.mark.parametrize("role", ["kiosk", "display"])
def test_staff_do_not_sign_in_on_a_device_that_customers_use(browser, app, access, role):
    pin = access.add_staff("m1", "manager")
    send(browser, token=access.add_device("k1", role))
    assert send(browser, name="m1", pin=pin).status_code == 403
    assert held(browser, app) == ["device:k1"]
    assert 'name="pin"' not in browser.get("/sign-in").text


def test_a_wrong_pin_gives_nothing_and_the_next_try_must_wait(browser, app, access, teller, clock):
    pin = access.add_staff("t1", "teller")
    send(browser, token=teller)
    assert send(browser, name="t1", pin="x").status_code == 403
    answer = send(browser, name="t1", pin=pin)
    assert answer.status_code == 409 and "wait 1 s" in answer.text
    assert held(browser, app) == ["device:c3"]
    clock.forward(seconds=1)
    assert send(browser, name="t1", pin=pin).status_code == 303


def test_a_page_for_others_says_so_to_who_is_signed_in(browser, app, access, teller):
    app.add_url_rule("/tablet", "tablet", allow("manager")(lambda: require().id))
    send(browser, token=teller)
    visit = browser.get("/tablet", headers={"Accept": "text/html"}, follow_redirects=True)
    assert visit.request.path == "/sign-in"
    assert "needs other rights" in visit.text and "c3" in visit.text
    assert send(browser, token=access.add_device("m", "manager"), next="/tablet").status_code == 303
    assert browser.get("/tablet").text == "device:m"


def test_a_device_revoked_in_this_very_moment_gives_nothing(browser, app, access, teller, monkeypatch):
    holder = access.holder_of_token(teller)
    access.revoke_device("c3")
    monkeypatch.setattr(access, "holder_of_token", lambda token: holder)
    assert send(browser, token=teller).status_code == 401
    assert held(browser, app) == []


def test_the_page_has_at_most_one_filled_button_and_nothing_inline(browser, access, teller):
    pages = [browser.get("/sign-in").text]
    send(browser, token=teller)
    pages.append(browser.get("/sign-in?next=/tablet").text)
    for page in pages:
        assert page.count('class="btn main') == 1
        assert "style=" not in page and "onclick" not in page and "<script" not in page
