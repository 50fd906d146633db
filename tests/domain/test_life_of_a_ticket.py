"""A ticket's life: what may happen to it, and what may not."""

from itertools import product

import pytest

from shared.domain import commands as c
from shared.domain import events as e
from shared.domain.life import ACTIONS, MOVES, after, allows
from shared.domain.refused import Refused
from shared.domain.ticket import State
from tests.domain.story import Story, branch


def test_a_customer_waits_is_called_served_and_finished() -> None:
    story = Story().open("1")
    number = story.take()
    assert story.state(number) == "waiting"
    assert story.call("1") == number
    assert story.state(number) == "called"
    story.do(c.Arrived("1"))
    assert story.state(number) == "serving"
    story.do(c.Finish("1"))
    assert story.state(number) == "finished"
    assert story.lobby.counter("1").ticket is None


def test_whatever_the_table_does_not_allow_is_refused_by_name() -> None:
    for state, kind in product(State, MOVES):
        if not allows(state, kind):
            with pytest.raises(Refused) as caught:
                after(state, kind)
            assert caught.value.facts == {"action": ACTIONS[kind], "state": state.value}


def test_the_end_of_a_ticket_is_the_end() -> None:
    for state, kind in product((State.FINISHED, State.LEFT, State.VOID), MOVES):
        assert not allows(state, kind)


def test_a_customer_may_leave_while_called_and_the_counter_is_free_again() -> None:
    story = Story().open("1")
    number = story.take()
    story.call("1")
    story.do(c.Leave(story.id(number)))
    assert story.state(number) == "left"
    assert story.lobby.counter("1").ticket is None


def test_a_parked_customer_comes_back_by_number() -> None:
    story = Story().open("1")
    number = story.take()
    story.call("1")
    story.do(c.Arrived("1"))
    story.do(c.Park("1"))
    assert story.state(number) == "parked"
    assert story.call("1") is None
    story.do(c.CallNumber("1", number))
    assert story.state(number) == "called"


def test_a_called_customer_who_is_not_there_yet_cannot_be_parked() -> None:
    story = Story().open("1")
    story.take()
    story.call("1")
    assert story.refused(c.Park("1")) == "not_allowed"


def test_a_transfer_keeps_seniority_so_the_customer_is_not_last_in_line() -> None:
    """K3: never back to the end of the line."""
    story = Story().open("1", "2")
    early = story.take()
    story.call("1")
    story.take("account")
    story.do(c.Transfer("1", "account", None, None))
    assert story.ticket(early).service == "account"
    assert story.call("2") == early


def test_a_ticket_sent_to_one_counter_is_called_by_no_other() -> None:
    story = Story().open("1", "2")
    number = story.take()
    story.call("1")
    story.do(c.Transfer("1", None, "2", None))
    assert story.call("1") is None
    assert story.refused(c.CallNumber("1", number)) == "ticket_elsewhere"
    assert story.call("2") == number


def test_a_transfer_to_where_nobody_can_serve_it_is_refused() -> None:
    story = Story().open("1")
    story.take()
    story.call("1")
    assert story.refused(c.Transfer("1", None, "3", None)) == "cannot_serve"
    assert story.refused(c.Transfer("1", "nonsense", None, None)) == "unknown_service"


def test_no_show_waits_for_the_recalls_and_seconds_the_branch_set() -> None:
    story = Story(branch(recalls_before_no_show=2, seconds_before_no_show=60)).open("1")
    story.take()
    story.call("1")
    story.wait(seconds=100)
    assert story.refused(c.NoShow("1")) == "too_early"
    story.do(c.Recall("1"))
    story.do(c.Recall("1"))
    story.do(c.NoShow("1"))
    assert story.lobby.counter("1").ticket is None


def test_a_customer_who_missed_the_call_returns_behind_two() -> None:
    """W5."""
    story = Story(branch(recalls_before_no_show=0, seconds_before_no_show=0)).open("1")
    missed, *others = [story.take() for _ in range(5)]
    story.call("1")
    story.do(c.NoShow("1"))
    story.do(c.Return(story.id(missed)))
    assert story.line() == [others[0], others[1], missed, others[2], others[3]]


def test_a_second_miss_needs_a_new_number() -> None:
    """W5."""
    story = Story(branch(recalls_before_no_show=0, seconds_before_no_show=0)).open("1")
    number = story.take()
    for _ in range(2):
        story.call("1")
        story.do(c.NoShow("1"))
        if story.ticket(number).misses == 1:
            story.do(c.Return(story.id(number)))
    assert story.refused(c.Return(story.id(number))) == "missed_twice"


def test_who_comes_back_after_half_an_hour_needs_a_new_number() -> None:
    """W5."""
    story = Story(branch(recalls_before_no_show=0, seconds_before_no_show=0)).open("1")
    number = story.take()
    story.call("1")
    story.do(c.NoShow("1"))
    story.wait(minutes=31)
    assert story.refused(c.Return(story.id(number))) == "return_too_late"


def test_every_event_of_a_ticket_has_its_row_in_the_table() -> None:
    beside = (e.TicketIssued, e.NoteAdded, e.TicketPrinted, e.PrintRequested)
    of_a_ticket = {k for k in vars(e).values() if "ticket" in getattr(k, "__dataclass_fields__", ())}
    assert of_a_ticket - set(MOVES) <= set(beside)
