"""Every route of the real application, tried with every role: this table is the contract, not the code."""

import re

import pytest

from shared.access import DEVICE_ROLES
from shared.web.rights import PUBLIC, routes

EVERYBODY = set(PUBLIC)
ANY = set(DEVICE_ROLES)
LOBBY, COUNTER, KIOSK, STAFF = {"manager"}, {"teller", "manager"}, {"kiosk", "manager"}, {"manager", "teller"}
ASKING = {"kiosk", "manager", "teller"}
DISPLAY, AUDIT = {"display", "manager"}, {"auditor"}

# DESIGN section 6, "Who", address by address; the first pattern that fits counts.
CONTRACT = [
    (r"(/api/v1)?/(health|openapi\.json)|(/api/v1)?/t/<.*", EVERYBODY),
    (r"(/api/v1)?/metrics|/api/v1/journal", AUDIT),
    (r"/api/v1/branch", ANY),
    (r"/api/v1/(lobby|day.*)|/api/v1/kiosks/<kiosk>/help-answered", LOBBY),
    (r"/api/v1/board", DISPLAY),
    (r"/api/v1/counters/<counter>/.*", COUNTER),
    (r"/api/v1/kiosks/<kiosk>/help", {"kiosk"}),
    (r"/api/v1/tickets/<ticket>/(leave|accept-diversion|decline-diversion)", KIOSK),
    (r"/api/v1/tickets/<ticket>/reprint|GET /api/v1/tickets.*", ASKING),
    (r"/api/v1/tickets/<ticket>/note", STAFF),
    (r"/api/v1/tickets/<ticket>/.*", LOBBY),
    (r"/api/v1/tickets", KIOSK),
    (r"/|/sign-in|/session.*|/lib/.*|/start/.*|(/\w+)?/static/.*", EVERYBODY),
    (r"/kiosk/<.*", {"kiosk"}),
    (r"/teller/<.*", COUNTER),
    (r"/tablet.*", LOBBY),
    (r"/(board|sign)/<.*", DISPLAY),
]
PLACES = {"counter": "3", "kiosk": "k1", "kiosk_id": "k1", "zone": "hall"}


def expected(route):
    for pattern, roles in CONTRACT:
        methods = "|".join(route.methods)
        if re.fullmatch(pattern, route.rule) or re.fullmatch(pattern, f"{methods} {route.rule}"):
            return roles
    return pytest.fail(f"{route.rule} is not in the contract: say in this table who may use it")


def address(rule):
    """The rule with something in its places: our own counter and kiosk, and a ticket that is not there."""
    return re.sub(r"<(?:[^<>:]+:)?(\w+)>", lambda place: PLACES.get(place[1], "none"), rule)


def guarded(app):
    return [route for route in routes(app) if route.roles != PUBLIC]


def test_every_route_is_for_whom_the_contract_says(branch):
    for route in routes(branch.app):
        assert set(route.roles or ()) == expected(route), f"{set(route.methods)} {route.rule}"


@pytest.mark.parametrize("role", [None, *DEVICE_ROLES])
def test_no_route_lets_in_a_role_it_is_not_for_and_nothing_changes(branch, role):
    caller, before = branch.caller(role), branch.head
    for route in guarded(branch.app):
        for method in route.methods if role not in route.roles else ():
            answer = caller.ask(method, address(route.rule))
            assert (answer.status_code, answer.mimetype) == (
                403 if role else 401,
                "application/problem+json",
            ), f"{role} at {method} {route.rule}"
    assert branch.head == before


@pytest.mark.parametrize("role", DEVICE_ROLES)
def test_every_route_lets_in_the_roles_it_is_for(branch, role):
    caller = branch.caller(role)
    for route in guarded(branch.app):
        for method in route.methods if role in route.roles else ():
            answer = caller.ask(method, address(route.rule))
            assert answer.status_code not in (401, 403, 500), f"{role} at {method} {route.rule}"


def test_a_teller_and_a_kiosk_get_no_further_than_their_own_place(branch):
    before = branch.head
    for role, place in (("teller", "counter"), ("kiosk", "kiosk")):
        for route in guarded(branch.app):
            if role in route.roles and re.search(f"<{place}(_id)?>", route.rule):
                other = address(route.rule).replace("/3", "/4").replace("/k1", "/k2")
                for method in route.methods:
                    assert branch.caller(role).ask(method, other).status_code == 403, f"{method} {other}"
    assert branch.head == before
