"""The API held to its own description, by schemathesis with a fixed seed."""

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.api.test_roles import CONTRACT, EVERYBODY, OPEN
from tests.house import Clock, demo_settings, house

CHECKS = (
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
)
EXAMPLES = 12


@pytest.fixture(scope="module")
def living(tmp_path_factory):
    """One branch for all of this, with a day's worth of tickets and a customer at counter 3."""
    with house(tmp_path_factory.mktemp("api") / "var", demo_settings(), Clock()) as branch:
        branch.act(branch.manager, "/day/open")
        for service in ("cash", "transfer", "cash"):
            branch.issue(service)
        branch.at_counter("sign-on")
        branch.at_counter("call-next")
        yield branch


@pytest.fixture(scope="module")
def described(living):
    """The description as the application gives it."""
    return schemathesis.openapi.from_wsgi("/openapi.json", living.app)


@pytest.mark.parametrize("name", sorted(CONTRACT.keys() | OPEN))
def test_whatever_is_asked_is_answered_as_described(described, living, name):
    method, _, rule = name.partition(" ")
    operation = described[rule.replace("<", "{").replace(">", "}")][method]
    role = "manager" if "manager" in CONTRACT.get(name, EVERYBODY) else min(CONTRACT[name])
    rights = living.caller(role).rights

    @settings(
        max_examples=EXAMPLES,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy())
    def asked(case):
        case.call_and_validate(headers=rights, checks=list(CHECKS))

    asked()


def test_every_route_of_the_api_is_described_with_its_answers(branch):
    document = branch.caller(None).ask("GET", "/openapi.json").json
    assert document["openapi"].startswith("3.")
    paths = document["paths"]
    assert len(paths) == 43
    for operation in (operation for path in paths.values() for operation in path.values()):
        assert operation["summary"]
        assert any(status.startswith("2") for status in operation["responses"])
    assert paths["/api/v1/tickets"]["post"]["responses"].keys() >= {
        "201",
        "400",
        "409",
        "413",
        "415",
        "422",
        "503",
    }
    assert paths["/health"]["get"]["security"] == [{}]


def test_a_body_of_which_nothing_is_required_may_be_left_out(branch):
    paths = branch.caller(None).ask("GET", "/api/v1/openapi.json").json["paths"]
    required = {
        path: told["post"]["requestBody"]["required"] for path, told in paths.items() if "post" in told
    }
    assert not required["/api/v1/counters/{counter}/call-next"]
    assert required["/api/v1/tickets"]


def test_what_a_model_forbids_is_forbidden_in_the_description(branch):
    schemas = branch.caller(None).ask("GET", "/openapi.json").json["components"]["schemas"]
    assert schemas["IssueTicket"]["additionalProperties"] is False
    assert schemas["CloseDay"]["properties"]["leftovers"]["enum"] == ["refuse", "void"]
