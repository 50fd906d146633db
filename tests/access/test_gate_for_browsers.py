"""The gate for browsers: a session counts only from our own pages, at our own address, in its own place."""

import pytest

from shared.access import demo_holders
from tests.access.conftest import HOME, OURS, box_of, browser_of
from tests.access.views import API, for_one_role, for_places


def test_a_session_may_do_what_its_device_may_and_no_more(signed_in):
    client, session = signed_in("teller")
    ours = OURS | {"X-CSRF-Token": session.csrf}
    assert client.get(f"{API}/teller").text == "device:teller"
    assert client.post(f"{API}/counters/3", headers=ours).status_code == 200
    assert client.post(f"{API}/counters/4", headers=ours).status_code == 403
    assert client.get(f"{API}/manager").status_code == 403


@pytest.mark.parametrize(
    ("origin", "code"),
    [
        (HOME, None),
        ("http://localhost:8080", None),
        (None, "origin_refused"),
        ("null", "origin_refused"),
        ("", "origin_refused"),
        ("http://evil.example", "origin_refused"),
        ("http://127.0.0.1:8081", "origin_refused"),
        ("http://127.0.0.1.evil.example:8080", "origin_refused"),
    ],
)
def test_a_session_acts_only_from_a_page_of_ours(signed_in, origin, code):
    client, session = signed_in("manager")
    headers = {"X-CSRF-Token": session.csrf} | ({"Origin": origin} if origin is not None else {})
    answer = client.post(f"{API}/manager", headers=headers)
    assert answer.status_code == (403 if code else 200)
    assert code is None or answer.json["code"] == code


def test_a_session_acts_only_with_its_own_csrf_token(signed_in):
    client, session = signed_in("manager")
    _, other = signed_in("manager")
    for wrong in ({}, {"X-CSRF-Token": ""}, {"X-CSRF-Token": other.csrf}, {"X-CSRF-Token": session.id}):
        answer = client.post(f"{API}/manager", headers=OURS | wrong)
        assert (answer.status_code, answer.json["code"]) == (403, "csrf_refused")
    assert client.post(f"{API}/manager", headers=OURS | {"X-CSRF-Token": session.csrf}).status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "10.0.0.9:8080", "evil.example:8080", ""])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_session_is_of_no_use_under_a_foreign_host(views, signed_in, host, method):
    _, session = signed_in("manager")
    cookie = {"Cookie": f"branchline_session={session.id}", "X-CSRF-Token": session.csrf}
    client = views.test_client(use_cookies=False)
    answer = client.open(f"{API}/manager", method=method, headers=OURS | cookie | {"Host": host})
    assert (answer.status_code, answer.json["code"]) == (403, "origin_refused")


def test_a_cookie_that_is_no_session_is_a_stranger(views):
    client = browser_of(views)
    client.set_cookie("branchline_session", "0" * 64, domain="127.0.0.1")
    assert client.get(f"{API}/manager").status_code == 401


def test_over_tls_only_the_host_bound_cookie_counts(views, access, tokens):
    session = access.open_session([access.holder_of_token(tokens["manager"])])
    client = views.test_client(use_cookies=False)
    for name, status in (("branchline_session", 401), ("__Host-branchline_session", 403)):
        headers = {"Cookie": f"{name}={session.id}"}
        # Known by the second cookie; refused, because this box is not one that is reached over TLS.
        answer = client.get(f"{API}/manager", headers=headers, base_url="https://127.0.0.1:8080")
        assert answer.status_code == status


def test_of_several_rights_the_role_named_first_is_used(demonstration):
    for_places(demonstration)
    for_one_role(demonstration)
    session = box_of(demonstration).access.open_session(demo_holders(["k1"], ["1", "3"]))
    client = browser_of(demonstration)
    client.hold(session)
    ours = OURS | {"X-CSRF-Token": session.csrf}
    assert client.get(f"{API}/several").text == "demo:manager"
    assert client.post(f"{API}/counters/3", headers=ours).text == "demo:teller-3"
    assert client.post(f"{API}/counters/7", headers=ours).text == "demo:manager"
    assert client.get(f"{API}/auditor").status_code == 403


def test_a_visit_to_a_page_without_rights_goes_to_sign_in_and_a_program_gets_the_problem(signed_in, views):
    visit = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
    answer = browser_of(views).get("/page?of=2&x=//evil", headers=visit)
    assert answer.status_code == 303
    assert answer.headers["Location"] == "/sign-in?next=/page%3Fof%3D2%26x%3D//evil"
    client, _ = signed_in("teller")
    assert client.get("/page", headers=visit).headers["Location"] == "/sign-in?next=/page"
    assert client.get("/counter/3", headers=visit).status_code == 200
    assert client.get("/counter/4", headers=visit).headers["Location"] == "/sign-in?next=/counter/4"
    assert client.get("/page").status_code == 403
    assert browser_of(views).get("/page").status_code == 401
    assert browser_of(views).get(f"{API}/manager", headers=visit).status_code == 401


def test_a_page_that_is_opened_renews_the_cookie_and_an_answer_to_a_program_does_not(signed_in):
    client, session = signed_in("manager")
    cookie = client.get("/page").headers["Set-Cookie"].split("; ")
    assert cookie[0] == f"branchline_session={session.id}"
    assert {"HttpOnly", "Path=/", "SameSite=Strict", "Max-Age=34560000"} <= set(cookie)
    ours = OURS | {"X-CSRF-Token": session.csrf}
    assert "Set-Cookie" not in client.post(f"{API}/manager", headers=ours).headers
