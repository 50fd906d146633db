"""The gate for programs: every wrong role, wrong place, bad token and forgotten view is refused."""

from itertools import product

import pytest

from shared.access import DEVICE_ROLES
from shared.web.gate import allow, caller, holders_of
from shared.web.rights import PUBLIC, Route, routes
from tests.access.views import API, bearer


@pytest.mark.parametrize(("role", "place"), list(product(DEVICE_ROLES, DEVICE_ROLES)))
def test_each_role_may_do_its_own_and_nothing_of_another(views, tokens, role, place):
    answer = views.test_client().get(f"{API}/{place}", headers=bearer(tokens[role]))
    assert answer.status_code == (200 if role == place else 403)
    if role != place:
        assert answer.json["code"] == "forbidden"


@pytest.mark.parametrize("place", DEVICE_ROLES)
def test_a_stranger_may_do_nothing_that_has_a_role(views, place):
    answer = views.test_client().get(f"{API}/{place}")
    assert (answer.status_code, answer.json["code"]) == (401, "unauthorized")
    assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_what_is_public_asks_nothing_and_is_not_spoilt_by_a_bad_token(views):
    assert views.test_client().get(f"{API}/open").status_code == 200
    assert views.test_client().get(f"{API}/open", headers=bearer("x")).status_code == 200


def test_a_view_that_says_nothing_about_roles_is_closed_to_everybody(views, tokens):
    for headers in [{}, *map(bearer, tokens.values())]:
        answer = views.test_client().get(f"{API}/forgotten", headers=headers)
        assert (answer.status_code, answer.json["code"]) == (500, "internal")


def test_every_route_can_be_listed_with_its_roles(views):
    found = {route.rule: route for route in routes(views)}
    assert found[f"{API}/several"].roles == ("manager", "kiosk")
    assert found[f"{API}/open"].roles == PUBLIC
    assert found["/static/<path:filename>"].roles == PUBLIC
    assert found[f"{API}/forgotten"] == Route(f"{API}/forgotten", frozenset({"GET"}), None)


def test_allowing_nobody_is_not_a_way_to_say_public():
    with pytest.raises(ValueError, match="public"):
        allow()


@pytest.mark.parametrize(
    "malformed",
    [
        "",
        "Bearer",
        "Bearer ",
        "{t}",
        "Basic {t}",
        "Bearer {t} x",
        "Bearer {t},",
        "Bearer {t}, Bearer {t}",
        "Bearer é",
    ],
)
def test_a_malformed_authorization_is_401_even_beside_a_good_session(signed_in, tokens, malformed):
    client, _ = signed_in("manager")
    headers = {"Authorization": malformed.format(t=tokens["manager"])}
    assert client.get(f"{API}/manager").status_code == 200
    assert client.get(f"{API}/manager", headers=headers).status_code == 401


def test_a_token_wins_over_a_session(signed_in, tokens):
    client, _ = signed_in("manager")
    assert client.get(f"{API}/manager", headers=bearer(tokens["kiosk"])).status_code == 403
    assert client.get(f"{API}/kiosk", headers=bearer(tokens["kiosk"])).text == "device:k1"
    assert client.get(f"{API}/manager", headers=bearer("0" * 64)).status_code == 401


def test_a_token_needs_neither_origin_nor_csrf_token(views, tokens):
    answer = views.test_client().post(f"{API}/manager", headers=bearer(tokens["manager"]))
    assert answer.text == "device:manager"


def test_a_revoked_token_is_refused_at_once(views, access, tokens):
    access.revoke_device("manager")
    assert views.test_client().get(f"{API}/manager", headers=bearer(tokens["manager"])).status_code == 401


@pytest.mark.parametrize(
    ("counter", "status"), [("3", 200), ("4", 403), ("33", 403), ("03", 403), ("99", 403)]
)
def test_a_teller_may_act_at_its_own_counter_only(views, tokens, counter, status):
    answer = views.test_client().post(f"{API}/counters/{counter}", headers=bearer(tokens["teller"]))
    assert answer.status_code == status


def test_a_manager_may_act_at_every_counter(views, tokens):
    for counter in ("3", "4"):
        answer = views.test_client().post(f"{API}/counters/{counter}", headers=bearer(tokens["manager"]))
        assert answer.text == "device:manager"


@pytest.mark.parametrize(("kiosk", "status"), [("k1", 200), ("k2", 403)])
def test_a_kiosk_may_speak_for_itself_only(views, tokens, kiosk, status):
    answer = views.test_client().post(f"{API}/kiosks/{kiosk}", headers=bearer(tokens["kiosk"]))
    assert answer.status_code == status
    assert views.test_client().post(f"{API}/kiosks/k2", headers=bearer(tokens["manager"])).status_code == 200


def test_an_unknown_address_is_404_and_a_wrong_method_405_for_everybody(views):
    assert views.test_client().get(f"{API}/nowhere").status_code == 404
    assert views.test_client().delete(f"{API}/manager").status_code == 405


def test_a_socket_asks_anew_what_its_token_or_session_is_good_for(app, access):
    token = access.add_device("b1", "display")
    session = access.open_session([access.holder_of_token(token)])
    with app.app_context():
        assert holders_of(token=token) == holders_of(session=session.id) != ()
        assert holders_of() == holders_of(token="") == holders_of(session="") == ()
        assert holders_of(token="x", session=session.id) == ()
        access.revoke_device("b1")
        assert holders_of(token=token) == holders_of(session=session.id) == ()


def test_the_caller_is_found_out_once_for_each_request(app, access):
    token = access.add_device("b1", "display")
    with app.test_request_context(headers=bearer(token)):
        assert caller() is caller()


def test_a_file_that_is_locked_or_broken_is_503_and_not_a_way_in(views, access, tokens, clock):
    access.close()
    clock.forward(seconds=1)
    answer = views.test_client().get(f"{API}/manager", headers=bearer(tokens["manager"]))
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "1")
