"""Every route of the API with every role: refused unless the contract gives it (TRUST, fault 21)."""

import pytest

from shared.web.rights import PUBLIC, routes
from tests.house import ROLES

EVERYBODY = set(ROLES)
# Who may, as the outside contract says; what stands here for nobody is open to the whole world.
CONTRACT = {
    "GET /api/v1/branch": EVERYBODY,
    "GET /api/v1/day": {"manager"},
    "POST /api/v1/day/open": {"manager"},
    "POST /api/v1/day/close": {"manager"},
    "POST /api/v1/tickets": {"kiosk", "manager"},
    "GET /api/v1/tickets": {"kiosk", "manager", "teller"},
    "GET /api/v1/tickets/<ticket>": {"kiosk", "manager", "teller"},
    "POST /api/v1/tickets/<ticket>/leave": {"kiosk", "manager"},
    "POST /api/v1/tickets/<ticket>/note": {"manager", "teller"},
    "POST /api/v1/tickets/<ticket>/reprint": {"kiosk", "manager", "teller"},
    "POST /api/v1/tickets/<ticket>/void": {"manager"},
    "POST /api/v1/tickets/<ticket>/undo": {"manager"},
    "POST /api/v1/tickets/<ticket>/move": {"manager"},
    "POST /api/v1/tickets/<ticket>/reclassify": {"manager"},
    "POST /api/v1/tickets/<ticket>/offer-diversion": {"manager"},
    "POST /api/v1/tickets/<ticket>/accept-diversion": {"kiosk", "manager"},
    "POST /api/v1/tickets/<ticket>/decline-diversion": {"kiosk", "manager"},
    "POST /api/v1/tickets/<ticket>/diversion-done": {"manager"},
    "POST /api/v1/tickets/<ticket>/return": {"manager"},
    "POST /api/v1/kiosks/<kiosk>/help": {"kiosk"},
    "POST /api/v1/kiosks/<kiosk>/help-answered": {"manager"},
    "GET /api/v1/lobby": {"manager"},
    "GET /api/v1/board": {"display", "manager"},
    "GET /api/v1/journal": {"auditor"},
    "GET /api/v1/metrics": {"auditor"},
    "GET /metrics": {"auditor"},
} | {
    f"POST /api/v1/counters/<counter>/{action}": {"teller", "manager"}
    for action in (
        "sign-on", "sign-off", "pause", "open", "call-next", "call", "recall",
        "arrived", "no-show", "finish", "transfer", "park", "undo",
    )
}  # fmt: skip
OPEN = {
    "GET /api/v1/health",
    "GET /health",
    "GET /api/v1/openapi.json",
    "GET /openapi.json",
    "GET /api/v1/t/<secret>",
}
BODIES = {
    "close": {"leftovers": "refuse"},
    "tickets": {"service": "cash"},
    "note": {"text": "x"},
    "void": {"reason": "x"},
    "pause": {"reason": "lunch"},
    "move": {"to_service": "transfer", "reason": "x"},
    "transfer": {"to_service": "transfer", "reason": "x"},
    "reclassify": {"priority_class": "vip"},
    "offer-diversion": {"machine": "atm-1"},
    "call": {"number": "A001"},
}


def routes_of_the_api(app):
    """Method and rule of everything that is not a page, an asset or a sign-in."""
    for route in routes(app):
        if route.rule.startswith("/api/v1") or route.rule in ("/health", "/metrics", "/openapi.json"):
            for method in route.methods:
                yield f"{method} {route.rule}", route.roles


def test_the_contract_names_every_route_of_the_api_and_its_roles(branch):
    declared = {name: set(roles) for name, roles in routes_of_the_api(branch.app) if roles != PUBLIC}
    assert declared == CONTRACT
    assert {name for name, roles in routes_of_the_api(branch.app) if roles == PUBLIC} == OPEN


def test_no_view_of_the_whole_house_forgot_its_roles(branch):
    assert [route.rule for route in routes(branch.app) if route.roles is None] == []


@pytest.fixture
def target(open_branch):
    """An open branch where the ticket A001 is called at counter 3."""
    open_branch.issue()
    open_branch.at_counter("sign-on")
    open_branch.at_counter("call-next")
    return open_branch


def ask(branch, name, role):
    """The route asked by that role, with a body that has the right shape."""
    method, _, rule = name.partition(" ")
    day = branch.box.door.lobby.day.date
    path = rule.replace("<ticket>", f"{day:%Y%m%d}-A001").replace("<counter>", "3").replace("<kiosk>", "k1")
    path += {"GET /api/v1/tickets": "?number=A001", "GET /api/v1/board": "?zone=hall"}.get(name, "")
    if method == "GET":
        return branch.caller(role).ask("GET", path)
    body = BODIES.get(rule.rpartition("/")[2], {})
    return branch.caller(role).post(path.removeprefix("/api/v1"), body)


@pytest.mark.parametrize("name", CONTRACT)
def test_who_may_is_let_in_and_everybody_else_is_refused_and_changes_nothing(target, name):
    head = target.head
    for role in (*sorted(EVERYBODY - CONTRACT[name]), None):
        answer = ask(target, name, role)
        assert answer.status_code == (403 if role else 401), role
        assert answer.json["code"] == ("forbidden" if role else "unauthorized")
        assert target.head == head
    for role in sorted(CONTRACT[name]):
        assert ask(target, name, role).status_code in (200, 201, 409), role


@pytest.mark.parametrize("name", sorted(name for name in CONTRACT if "<counter>" in name))
def test_a_teller_does_nothing_at_another_counter(target, name):
    head = target.head
    path = name.replace("POST /api/v1", "").replace("<counter>", "4")
    answer = target.teller.post(path, BODIES.get(path.rpartition("/")[2], {}))
    assert (answer.status_code, target.head) == (403, head)


def test_a_teller_handles_the_own_ticket_and_sees_no_other(target):
    own, other = target.manager.get("/tickets?number=A001").json["tickets"][0]["id"], target.issue()
    for path, body in ((f"/tickets/{own}/note", {"text": "x"}), (f"/tickets/{own}/reprint", None)):
        assert target.teller.post(path, body).status_code == 200
        assert target.teller.post(path.replace(own, other["id"]), body).status_code == 403
    assert target.teller.get(f"/tickets/{own}").status_code == 200
    assert target.teller.get(f"/tickets/{other['id']}").status_code == 403
    assert target.teller.get(f"/tickets?number={other['number']}").json == {"tickets": []}


@pytest.mark.parametrize(
    "header", ["", "Bearer", "Bearer nonsense", "Basic YTpi", "bearer a b", "Bearer \xff"]
)
def test_a_token_that_is_none_is_401_and_says_how_to_bring_one(open_branch, header):
    answer = open_branch.caller(None).ask("GET", "/api/v1/branch", headers={"Authorization": header})
    assert (answer.status_code, answer.headers["WWW-Authenticate"]) == (401, "Bearer")


def test_a_revoked_token_opens_nothing_any_more(open_branch):
    assert open_branch.manager.get("/day").status_code == 200
    open_branch.box.access.revoke_device("manager")
    assert open_branch.manager.get("/day").status_code == 401
