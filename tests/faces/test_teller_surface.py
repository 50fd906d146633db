"""What a teller's console is told, from the lobby alone (K1, K3, K5)."""

import json
from typing import Any

import pytest

from shared.domain import commands as c
from shared.domain.refused import Refused
from teller.surface import NEXT, console
from tests.domain.story import Story, branch


@pytest.fixture
def story() -> Story:
    """An open day with counters 1 (cash) and 2 (cash, account) signed on; 3 (account) is closed."""
    return Story(branch(pause_reasons=("lunch", "away"))).open("1", "2")


def view(story: Story, counter: str = "1") -> dict[str, Any]:
    """The console's view as it travels."""
    told: dict[str, Any] = json.loads(json.dumps(console(story.outlook, counter)))
    return told


def crowd(story: Story, *services: str) -> list[str]:
    """Customers, a second apart; their numbers."""
    return [story.take(service) for service in services]


def test_the_next_in_line_stand_in_the_order_of_the_rule_each_with_its_reason(story):
    """K5: because…"""
    numbers = crowd(story, "cash", "cash", "cash", "cash")
    told = view(story)["next"]
    assert [one["number"] for one in told] == numbers[:NEXT]
    assert {one["because"]["code"] for one in told} == {"promise_kept"}
    assert told[0]["because"]["facts"]["minutes"] == 19


def test_who_can_be_called_here_and_who_waits_for_other_counters_are_counted_apart(story):
    crowd(story, "cash", "cash", "account")
    assert view(story, "1")["callable"] == {"here": 2, "elsewhere": 1}
    assert view(story, "2")["callable"] == {"here": 3, "elsewhere": 0}


def test_the_main_key_leads_through_a_customer_s_whole_service(story):
    crowd(story, "cash", "cash")
    steps = [c.SignOff("1"), c.SignOn("1", None, "d"), c.CallNext("1"), c.Arrived("1"), c.CallNext("1", True)]
    keys = []
    for step in steps:
        keys.append(view(story)["main"])
        story.do(step)
    assert keys == ["call-next", "sign-on", "call-next", "arrived", "finish-and-call-next"]
    assert view(story)["main"] == "arrived"


def test_on_a_break_the_main_key_ends_the_break_but_first_the_customer_s_service(story):
    crowd(story, "cash")
    story.call("1")
    story.do(c.Arrived("1"))
    story.do(c.Pause("1", "lunch"))
    assert view(story)["main"] == "finish"
    story.do(c.Finish("1"))
    assert (view(story)["main"], view(story)["counter"]["pause_reason"]) == ("open", "lunch")


def test_nothing_can_be_done_before_the_day_is_open():
    told = view(Story(branch()))
    assert (told["main"], told["may"]) == (None, [])


COMMANDS = {
    "sign-on": lambda: c.SignOn("1", None, "device:1"),
    "sign-off": lambda: c.SignOff("1"),
    "pause": lambda: c.Pause("1", "lunch"),
    "open": lambda: c.OpenCounter("1"),
    "call-next": lambda: c.CallNext("1", finish_current=True),
    "call": lambda: c.CallNumber("1", "A002"),
    "recall": lambda: c.Recall("1"),
    "arrived": lambda: c.Arrived("1"),
    "no-show": lambda: c.NoShow("1"),
    "finish": lambda: c.Finish("1"),
    "transfer": lambda: c.Transfer("1", "account", None, None),
    "park": lambda: c.Park("1"),
}
WAYS = {
    "closed": [c.SignOff("1")],
    "ready": [],
    "called": [c.CallNext("1")],
    "serving": [c.CallNext("1"), c.Arrived("1")],
    "on a break": [c.Pause("1", "lunch")],
    "on a break with a customer": [c.CallNext("1"), c.Arrived("1"), c.Pause("1", "lunch")],
}


# Signing on again would end a break too; the console has its own deed for that.
OFFERS = [(way, deed) for way in WAYS for deed in COMMANDS if not (deed == "sign-on" and "break" in way)]


@pytest.mark.parametrize(("way", "deed"), OFFERS)
def test_what_the_console_offers_is_what_the_rules_accept(way, deed):
    story = Story(branch(recalls_before_no_show=0, seconds_before_no_show=0)).open("1")
    crowd(story, "cash", "cash")
    for step in WAYS[way]:
        story.do(step)
    offered = deed in view(story)["may"]
    try:
        story.do(COMMANDS[deed]())
    except Refused:
        assert not offered
    else:
        assert offered


def test_the_present_customer_is_told_with_the_reason_of_the_call(story):
    story.take("cash", "care")
    story.wait(minutes=3)
    number = story.call("1")
    story.wait(minutes=4)
    told = view(story)["ticket"]
    assert (told["number"], told["state"], told["class"]) == (number, "called", {"zh": "care", "en": "care"})
    assert told["because"] == {"code": "promise_kept", "facts": {"call_by": "09:10", "minutes": 6}}


def test_whoever_stepped_aside_waits_by_the_counter_that_parked_them(story):
    number = story.take("cash")
    story.call("1")
    story.do(c.Arrived("1"))
    story.do(c.Park("1"))
    assert [one["number"] for one in view(story)["parked"]] == [number]
    assert view(story, "2")["parked"] == []


def test_a_transfer_goes_to_another_service_or_another_counter_that_does_this_one(story):
    """K3: the receivers, and whether somebody sits there."""
    story.take("account")
    story.call("2")
    to = view(story, "2")["transfer"]
    assert [service["id"] for service in to["services"]] == ["cash"]
    assert to["counters"] == [{"id": "3", "status": "closed"}]
    assert view(story, "1")["transfer"] is None


UNDONE = {
    "call": [c.CallNext("1")],
    "recall": [c.CallNext("1"), c.Recall("1")],
    "arrived": [c.CallNext("1"), c.Arrived("1")],
    "no-show": [c.CallNext("1"), c.NoShow("1")],
    "finish": [c.CallNext("1"), c.Finish("1")],
    "park": [c.CallNext("1"), c.Arrived("1"), c.Park("1")],
    "transfer": [c.CallNext("1"), c.Transfer("1", "account", None, None)],
    "pause": [c.Pause("1", "lunch")],
    "open": [c.Pause("1", "lunch"), c.OpenCounter("1")],
}


@pytest.mark.parametrize("deed", UNDONE)
def test_the_last_action_can_be_taken_back_by_its_name(deed):
    """K1: and until when."""
    story = Story(branch(recalls_before_no_show=0, seconds_before_no_show=0)).open("1")
    number = story.take("cash")
    for step in UNDONE[deed]:
        story.do(step)
    told = view(story)["undo"]
    assert (told["deed"], told["number"]) == (deed, None if deed in ("pause", "open") else number)
    story.do(c.UndoCounter("1"))
    assert view(story)["undo"] is None


def test_finishing_one_and_calling_the_next_is_taken_back_as_the_call_it_ended_with(story):
    _, second = crowd(story, "cash", "cash")
    story.call("1")
    story.call("1", finish_current=True)
    assert (view(story)["undo"]["deed"], view(story)["undo"]["number"]) == ("call", second)


def test_what_somebody_else_changed_since_cannot_be_taken_back(story):
    number = story.take("cash")
    story.call("1")
    story.do(c.Finish("1"))
    assert view(story)["undo"]["deed"] == "finish"
    story.do(c.UndoTicket(story.id(number)))
    assert view(story)["undo"] is None


def test_an_unchanged_lobby_gives_an_equal_console_a_moment_later(story):
    crowd(story, "cash", "cash")
    story.call("1")
    before = view(story)
    story.wait(seconds=2)
    assert view(story) == before


def test_a_counter_that_is_not_there_is_refused(story):
    with pytest.raises(Refused, match="unknown_counter"):
        console(story.outlook, "99")
