"""Undo (K1): the last action, within seconds, as if it had not been."""

from dataclasses import replace

from shared.domain import commands as c
from shared.domain.lobby import Lobby
from tests.domain.story import Story, branch


def substance(lobby: Lobby) -> Lobby:
    """A lobby without what only says how far the journal has come."""
    return replace(lobby, seq=0, at=None, actions=lobby.actions.__class__())


def test_a_mistaken_call_is_taken_back_and_the_place_is_the_old_one() -> None:
    story = Story().open("1")
    for _ in range(3):
        story.take()
    before = story.lobby
    story.call("1")
    story.do(c.UndoCounter("1"))
    assert substance(story.lobby) == substance(before)


def test_undoing_a_next_that_finished_somebody_brings_both_back() -> None:
    story = Story().open("1")
    story.take(), story.take()
    story.call("1")
    story.do(c.Arrived("1"))
    before = story.lobby
    story.call("1", finish_current=True)
    story.do(c.UndoCounter("1"))
    assert substance(story.lobby) == substance(before)


def test_undo_is_refused_after_the_set_seconds() -> None:
    story = Story(branch(undo_seconds=30)).open("1")
    story.take()
    story.call("1")
    story.wait(seconds=31)
    assert story.refused(c.UndoCounter("1")) == "undo_too_late"


def test_what_was_built_upon_cannot_be_pulled_out() -> None:
    story = Story().open("1")
    first, _ = story.take(), story.take()
    story.call("1")
    story.do(c.Finish("1"))
    story.call("1")
    assert story.refused(c.UndoTicket(story.id(first))) == "undo_overtaken"


def test_an_action_is_undone_once() -> None:
    story = Story().open("1")
    story.take()
    story.call("1")
    story.do(c.UndoCounter("1"))
    assert story.refused(c.UndoCounter("1")) == "nothing_to_undo"


def test_nobody_takes_back_the_issue_of_a_number() -> None:
    story = Story().open()
    number = story.take()
    assert story.refused(c.UndoTicket(story.id(number))) == "nothing_to_undo"


def test_a_manager_s_void_of_a_served_ticket_can_be_taken_back_with_its_counter() -> None:
    story = Story().open("1")
    number = story.take()
    story.call("1")
    story.do(c.Arrived("1"))
    before = story.lobby
    story.do(c.VoidTicket(story.id(number), None))
    assert story.lobby.counter("1").ticket is None
    story.do(c.UndoTicket(story.id(number)))
    assert substance(story.lobby) == substance(before)
