"""What the lobby manager's tablet is told, from the lobby alone (D1, D2, D4)."""

import json
from dataclasses import replace
from typing import Any

import pytest

from lobby_manager.surface import LISTED, SUGGESTED, lobby
from shared.domain import commands as c
from shared.domain.plan import Kiosk
from tests.domain.story import Story, branch, named


@pytest.fixture
def story() -> Story:
    """An open day with two counters signed on, one of which knows who sits there."""
    plan = branch(suggest_waiting=3)
    told = Story(replace(plan, kiosks={**plan.kiosks, "k2": Kiosk("k2", named("k2"))})).open("1")
    told.do(c.SignOn("3", "t3", "device:teller-3"))
    return told


def view(story: Story) -> dict[str, Any]:
    """The view as it travels."""
    told: dict[str, Any] = json.loads(json.dumps(lobby(story.outlook, "")))
    return told


def queue(story: Story, service: str) -> dict[str, Any]:
    return next(one for one in view(story)["queues"] if one["service"] == service)


def kinds(story: Story) -> list[str]:
    return [task["kind"] for task in view(story)["todo"]]


def numbers(rows: list[dict[str, Any]]) -> list[str]:
    return [row["number"] for row in rows]


def test_the_head_counts_who_waits_since_when_and_whose_promise_is_in_danger(story):
    story.take()
    story.wait(minutes=21)
    story.take()
    head = view(story)["head"]
    assert head == {"waiting": 2, "oldest": "2026-11-20T09:00:04+08:00", "at_risk": 1}


def test_a_promise_is_at_risk_before_it_breaks_when_the_estimate_says_so(story):
    for _ in range(12):
        story.take()
    promises = [row["promise"] for row in view(story)["waiting"]]
    assert promises[0] == "kept"
    assert promises[-1] == "at_risk"
    story.wait(minutes=30)
    assert {row["promise"] for row in view(story)["waiting"]} == {"broken"}


def test_every_service_has_its_queue_with_length_promise_and_state(story):
    story.take("account")
    assert queue(story, "account") | {"wait": None} == {
        "service": "account",
        "name": {"zh": "account", "en": "account"},
        "short": {"zh": "account", "en": "account"},
        "waiting": 1,
        "oldest": "2026-11-20T09:00:04+08:00",
        "wait": None,
        "promise_minutes": 20,
        "at_risk": 0,
        "state": "fine",
    }
    story.wait(minutes=21)
    assert queue(story, "account")["state"] == "attention"
    assert queue(story, "cash")["oldest"] is None


def test_the_waiting_stand_in_the_order_of_the_rule_and_are_bounded(story):
    taken = [story.take() for _ in range(LISTED + 2)]
    vip = story.take(priority_class="vip")
    listed = view(story)["waiting"]
    assert numbers(listed) == [vip, *taken][:LISTED]
    assert listed[0]["class"] == "vip"


def test_offers_are_few_name_their_machine_and_leave_out_care(story):
    """D2, D8: and there are none while the lobby is calm."""
    story.take(priority_class="care")
    assert view(story)["suggestions"] == []
    assert not view(story)["crowded"]
    for _ in range(6):
        story.take()
    offers = view(story)["suggestions"]
    assert len(offers) == SUGGESTED
    assert {offer["machine"] for offer in offers} == {"atm-1"}
    assert "A001" not in numbers(offers)
    assert offers[0]["saves"]["high"] > 0


def test_a_diversion_is_followed_from_the_offer_to_the_end_of_its_place(story):
    """D3, D4, D7."""
    number = story.take()
    story.do(c.OfferDiversion(story.id(number), "atm-1"))
    assert numbers(view(story)["offered"]) == [number]
    story.do(c.AcceptDiversion(story.id(number)))
    told = view(story)
    assert (numbers(told["offered"]), numbers(told["diverted"])) == ([], [number])
    assert told["diverted"][0]["kept_until"] == "2026-11-20T09:20:06+08:00"
    assert told["machines"][0] | {"name": None} == {
        "id": "atm-1", "name": None, "state": "full", "users": 1, "places": 1, "minutes": {"cash": 3},
    }  # fmt: skip
    story.wait(minutes=21)
    assert kinds(story) == ["overdue"]
    story.do(c.ConfirmDiversion(story.id(number)))
    assert view(story)["counts"]["diverted"] == 1


def test_a_missed_customer_is_listed_for_as_long_as_the_way_back_is_open():
    """W5."""
    story = Story(branch(recalls_before_no_show=0, seconds_before_no_show=0)).open("1")
    number = story.take()
    story.call("1")
    story.do(c.NoShow("1"))
    (missed,) = view(story)["missed"]
    assert (missed["number"], missed["return_until"]) == (number, "2026-11-20T09:30:05+08:00")
    assert "return" in view(story)["may"]["no_show"]
    story.wait(minutes=31)
    assert view(story)["missed"] == []


def test_the_list_of_things_to_do_meets_people_first_and_machines_last(story):
    """A4, V2: whoever is to be met, then whoever waits too long, then paper."""
    story.take(kiosk="k1")
    job = next(iter(story.lobby.jobs))
    story.do(c.RecordPrint(job, "failed", "paper_out"))
    story.wait(minutes=21)
    story.do(c.AskHelp("k2"))
    story.take(priority_class="vip")
    assert kinds(story) == ["arrival", "help", "late", "printer"]
    story.do(c.AnswerHelp("k2"))
    assert kinds(story) == ["arrival", "late", "printer"]


def test_many_of_a_kind_are_one_thing_to_do(story):
    taken = [story.id(story.take()) for _ in range(5)]
    story.wait(minutes=21)
    (task,) = view(story)["todo"]
    assert task == {"kind": "late", "since": "2026-11-20T09:00:04+08:00", "tickets": taken}


def test_a_printer_shows_its_fault_and_who_has_no_paper_until_it_printed(story):
    story.take(kiosk="k1")
    job = next(iter(story.lobby.jobs))

    def kiosk():
        return view(story)["kiosks"][0]

    assert kiosk()["printer"] == "fine"
    story.do(c.RecordPrint(job, "failed", "cover_open"))
    assert (kiosk()["printer"], kiosk()["fault"]) == ("fault", "cover_open")
    assert kiosk()["without_paper"] == [story.id("A001")]
    story.do(c.RecordPrint(job, "sent"))
    story.do(c.RecordPrint(job, "unknown", "timeout"))
    assert kiosk()["printer"] == "unsure"
    story.do(c.Reprint(story.id("A001")))
    assert (kiosk()["printer"], kiosk()["without_paper"]) == ("fine", [])
    assert view(story)["kiosks"][1]["printer"] == "unused"


def test_a_counter_shows_who_sits_there_what_it_does_and_whom_it_has(story):
    number = story.take("account")
    story.call("3")
    free, _, taken = view(story)["counters"]
    assert (free["status"], free["ticket"], free["services"]) == ("open", None, ["cash"])
    assert (taken["staff"], taken["ticket"]["number"]) == ("t3", number)
    assert taken["ticket_since"] == "2026-11-20T09:00:05+08:00"


def test_the_counts_add_up_to_what_was_issued(story):
    for _ in range(4):
        story.take()
    story.serve("1")
    story.do(c.Leave(story.id("A002")))
    story.do(c.VoidTicket(story.id("A003"), None))
    assert view(story)["counts"] == {
        "issued": 4, "live": 1, "served": 1, "diverted": 0, "no_show": 0, "left": 1, "void": 1,
    }  # fmt: skip


def test_the_day_is_unopened_open_or_closed():
    story = Story()
    assert view(story)["day"] == {"state": "unopened", "date": None, "opened_at": None}
    story.open()
    assert view(story)["day"]["state"] == "open"
    story.do(c.CloseDay(void_leftovers=False))
    assert view(story)["day"]["state"] == "closed"


def test_an_unchanged_lobby_a_second_later_is_an_equal_view(story):
    """So that nothing is sent: ages are reckoned on the tablet."""
    story.take()
    before = view(story)
    story.wait(seconds=1)
    assert view(story) == before


def test_what_a_ticket_may_take_is_what_its_life_allows(story):
    may = view(story)["may"]
    assert may["finished"] == []
    assert {"diversion-done", "return"} <= set(may["diverted"])
    assert "accept-diversion" not in may["serving"]
