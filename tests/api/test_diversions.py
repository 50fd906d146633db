"""Diverting a customer to a machine over HTTP, the place kept (D3, D4)."""

import pytest


@pytest.fixture
def ticket(open_branch):
    """A second cash customer, waiting."""
    open_branch.issue("cash")
    return open_branch.issue("cash")["id"]


def offer(branch, ticket, machine="atm-1"):
    """The manager offers the machine."""
    return branch.act(branch.manager, f"/tickets/{ticket}/offer-diversion", {"machine": machine})


def test_an_offer_leaves_the_customer_waiting(open_branch, ticket):
    assert offer(open_branch, ticket)["ticket"]["state"] == "waiting"


def test_who_accepts_keeps_the_place_is_not_called_and_comes_back_to_it(open_branch, ticket):
    offer(open_branch, ticket)
    accepted = open_branch.act(open_branch.kiosk, f"/tickets/{ticket}/accept-diversion")["ticket"]
    assert (accepted["state"], accepted["ahead"]) == ("diverted", 1)
    open_branch.issue("cash")
    open_branch.at_counter("sign-on")
    open_branch.at_counter("call-next")
    after = open_branch.at_counter("call-next", {"finish_current": True})["ticket"]
    assert after["id"] != ticket
    back = open_branch.act(open_branch.manager, f"/tickets/{ticket}/return")["ticket"]
    assert (back["state"], back["ahead"]) == ("waiting", 0)


def test_who_declines_waits_as_before(open_branch, ticket):
    offer(open_branch, ticket)
    assert open_branch.act(open_branch.kiosk, f"/tickets/{ticket}/decline-diversion")["ticket"]["ahead"] == 1


def test_who_is_served_by_the_machine_is_finished(open_branch, ticket):
    offer(open_branch, ticket)
    open_branch.act(open_branch.kiosk, f"/tickets/{ticket}/accept-diversion")
    assert (
        open_branch.act(open_branch.manager, f"/tickets/{ticket}/diversion-done")["ticket"]["state"]
        == "finished"
    )
    assert open_branch.box.door.lobby.ticket(ticket).outcome == "machine"


@pytest.mark.parametrize(
    ("machine", "status", "code"), [("smart-1", 409, "machine_cannot"), ("oven", 422, "unknown_machine")]
)
def test_a_machine_that_cannot_do_it_or_is_not_there_is_not_offered(
    open_branch, ticket, machine, status, code
):
    answer = open_branch.manager.post(f"/tickets/{ticket}/offer-diversion", {"machine": machine})
    assert (answer.status_code, answer.json["code"]) == (status, code)


def test_nothing_is_accepted_that_was_not_offered(open_branch, ticket):
    answer = open_branch.kiosk.post(f"/tickets/{ticket}/accept-diversion")
    assert (answer.status_code, answer.json["code"]) == (409, "not_offered")


def test_a_machine_in_use_is_full(open_branch, ticket):
    offer(open_branch, ticket)
    open_branch.act(open_branch.kiosk, f"/tickets/{ticket}/accept-diversion")
    states = {m["id"]: m["state"] for m in open_branch.manager.get("/branch").json["machines"]}
    assert (states["atm-1"], states["atm-2"]) == ("full", "free")
