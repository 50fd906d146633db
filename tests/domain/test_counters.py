"""What a counter may do, and when."""

from shared.domain import commands as c
from shared.domain.events import NothingToCall
from tests.domain.story import Story, branch


def test_one_counter_has_one_person_and_one_person_one_counter() -> None:
    story = Story().open()
    story.do(c.SignOn("1", "t1", "device:1"))
    assert story.refused(c.SignOn("1", "t2", "device:1")) == "counter_taken"
    assert story.refused(c.SignOn("2", "t1", "device:2")) == "staff_elsewhere"


def test_where_staff_is_required_a_device_cannot_open_its_counter_alone() -> None:
    plan = branch()
    story = Story(type(plan)(**{f: getattr(plan, f) for f in plan.__dataclass_fields__ if f != "rules"}))
    story.open()
    assert story.refused(c.SignOn("1", None, "device:1")) == "staff_required"


def test_a_closed_or_paused_counter_calls_nobody() -> None:
    story = Story().open("1")
    story.take()
    assert story.refused(c.CallNext("2")) == "counter_closed"
    story.do(c.Pause("1", "lunch"))
    assert story.refused(c.CallNext("1")) == "counter_paused"
    story.do(c.OpenCounter("1"))
    assert story.call("1") == "A001"


def test_the_next_call_does_not_dismiss_the_present_customer_unless_asked_to() -> None:
    story = Story().open("1")
    first, second = story.take(), story.take()
    story.call("1")
    assert story.refused(c.CallNext("1")) == "counter_busy"
    assert story.call("1", finish_current=True) == second
    assert story.state(first) == "finished"


def test_an_empty_lobby_is_recorded_as_nothing_to_call() -> None:
    story = Story().open("1")
    assert story.do(c.CallNext("1")) == (NothingToCall("1"),)


def test_a_ticket_is_never_called_to_two_counters() -> None:
    """K2."""
    story = Story().open("1", "2")
    number = story.take()
    assert story.call("1") == number
    assert story.call("2") is None
    assert story.refused(c.CallNumber("2", number)) == "ticket_elsewhere"


def test_a_counter_calls_only_what_it_can_serve() -> None:
    """K11."""
    story = Story().open("1")
    number = story.take("account")
    assert story.call("1") is None
    assert story.refused(c.CallNumber("1", number)) == "cannot_serve"


def test_a_counter_with_a_customer_does_not_sign_off() -> None:
    story = Story().open("1")
    story.take()
    story.call("1")
    assert story.refused(c.SignOff("1")) == "counter_busy"
    story.do(c.Finish("1"))
    story.do(c.SignOff("1"))
    assert story.lobby.counter("1").status == "closed"


def test_an_unknown_number_is_not_called() -> None:
    story = Story().open("1")
    assert story.refused(c.CallNumber("1", "A999")) == "no_such_number"
