"""What boards and signs are told, from the lobby alone (S1, S4)."""

import json
from dataclasses import replace
from typing import Any

import pytest

from lobby_display.surface import EARLIER, board, sign
from shared.domain import commands as c
from shared.domain.plan import CounterPlan, Zone
from shared.domain.refused import Refused
from tests.domain.story import Story, branch, named, service


@pytest.fixture
def story() -> Story:
    """An open day: counters 1 to 3 in the hall, counter 6 with a service of its own in zone vip."""
    plan = branch(pause_reasons=("lunch",))
    wealth = replace(service("wealth", "L"), zone="vip")
    plan = replace(
        plan,
        services={**plan.services, "wealth": wealth},
        counters={**plan.counters, "6": CounterPlan("6", "vip", ("wealth", "cash"))},
        zones={**plan.zones, "vip": Zone("vip", named("vip"))},
    )
    return Story(plan).open("1", "2", "3", "6")


def view(story: Story, zone: str = "hall") -> dict[str, Any]:
    """The board as it travels."""
    told: dict[str, Any] = json.loads(json.dumps(board(story.outlook, zone)))
    return told


def shown(calls: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """Number and counter of each."""
    return [(call["number"], call["counter"]) for call in calls]


def called(story: Story, counter: str, wanted: str = "cash") -> str:
    """Somebody takes a ticket and is called to the counter; the number."""
    story.take(wanted)
    number = story.call(counter)
    assert number is not None
    return number


def test_the_newest_call_comes_first(story):
    first, second = called(story, "1"), called(story, "3", "account")
    assert shown(view(story)["calls"]) == [(second, "3"), (first, "1")]


def test_a_call_has_the_branch_s_own_time(story):
    called(story, "1")
    assert view(story)["calls"][0]["at"] == story.lobby.plan.local(story.now).isoformat()


def test_a_repeated_call_comes_to_the_top_again(story):
    first, second = called(story, "1"), called(story, "3", "account")
    story.do(c.Recall("1"))
    assert shown(view(story)["calls"]) == [(first, "1"), (second, "3")]


def test_whoever_has_come_is_among_those_called_before_and_no_longer_calling(story):
    number = called(story, "1")
    story.do(c.Arrived("1"))
    assert view(story)["calls"] == []
    assert shown(view(story)["earlier"]) == [(number, "1")]


def test_whoever_missed_the_call_is_still_told_where_it_was():
    story = Story(branch(recalls_before_no_show=0, seconds_before_no_show=0)).open("1")
    number = called(story, "1")
    story.do(c.NoShow("1"))
    assert shown(view(story)["earlier"]) == [(number, "1")]


def test_a_call_that_was_taken_back_was_never_made(story):
    """K1: the screens are corrected."""
    called(story, "1")
    story.do(c.UndoCounter("1"))
    assert (view(story)["calls"], view(story)["earlier"]) == ([], [])


def test_a_number_that_was_called_twice_stands_once_among_the_earlier(story):
    number = called(story, "1")
    story.do(c.Recall("1"))
    story.do(c.Arrived("1"))
    assert shown(view(story)["earlier"]) == [(number, "1")]


def test_only_the_last_few_calls_are_remembered_newest_first(story):
    numbers = []
    for _ in range(EARLIER + 2):
        numbers.append(called(story, "1"))
        story.do(c.Finish("1"))
    assert [call["number"] for call in view(story)["earlier"]] == numbers[:1:-1]


def test_a_board_calls_for_its_own_zone(story):
    here, there = called(story, "1"), called(story, "6")
    assert shown(view(story)["calls"]) == [(here, "1")]
    assert shown(view(story, "vip")["calls"]) == [(there, "6")]


def test_each_service_of_the_zone_has_its_waiting_and_its_range(story):
    for _ in range(6):
        story.take("cash")
    cash, account = view(story)["services"]
    assert (cash["id"], cash["waiting"], account["waiting"]) == ("cash", 6, 0)
    assert 0 < cash["wait"]["low"] <= cash["wait"]["high"]
    assert [one["id"] for one in view(story, "vip")["services"]] == ["wealth"]


def test_nothing_on_a_board_tells_who_somebody_is(story):
    """S4: no class, no name, no need; a board of VIPs and one of others look alike."""
    other = Story(story.lobby.plan).open("1", "2", "3", "6")
    story.take("cash", "vip")
    other.take("cash", "ordinary")
    story.call("1")
    other.call("1")
    assert view(story) == view(other)


def test_an_unchanged_lobby_gives_an_equal_board_a_moment_later(story):
    called(story, "1")
    before = view(story)
    story.wait(seconds=5)
    assert view(story) == before


def test_before_the_day_and_after_it_a_board_says_so_and_promises_no_wait(story):
    unopened = Story(story.lobby.plan)
    story.do(c.CloseDay(void_leftovers=True))
    assert (view(unopened)["day"], view(story)["day"]) == ("unopened", "closed")
    assert {one["wait"] for one in view(unopened)["services"] + view(story)["services"]} == {None}


def test_a_zone_that_is_not_there_is_refused(story):
    with pytest.raises(Refused, match="unknown_zone"):
        board(story.outlook, "roof")


def test_a_sign_shows_the_number_that_is_called_and_then_served(story):
    number = called(story, "3", "account")
    assert at(story, "3") == ("open", number, "called")
    story.do(c.Arrived("3"))
    assert at(story, "3") == ("open", number, "serving")
    story.do(c.Finish("3"))
    assert at(story, "3") == ("open", None, None)


def at(story: Story, counter: str) -> tuple[str, str | None, str | None]:
    """What the counter's sign shows."""
    told = sign(story.outlook, counter)
    return told["status"], told["number"], told["state"]


def test_a_sign_says_paused_with_the_branch_s_own_word_for_it(story):
    story.do(c.Pause("3", "lunch"))
    assert (sign(story.outlook, "3")["status"], sign(story.outlook, "3")["reason"]) == ("paused", "lunch")


def test_what_a_teller_typed_as_a_reason_is_not_for_the_lobby(story):
    story.do(c.Pause("3", "0123456789abcdef"))
    assert sign(story.outlook, "3")["reason"] is None


def test_a_counter_that_nobody_opened_is_closed(story):
    assert at(Story(story.lobby.plan), "3") == ("closed", None, None)


def test_a_counter_that_is_not_there_has_no_sign(story):
    with pytest.raises(Refused, match="unknown_counter"):
        sign(story.outlook, "99")
