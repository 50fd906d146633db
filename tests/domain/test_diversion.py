"""Diversion with the place kept (D2–D4, D7, D8)."""

from shared.domain import commands as c
from tests.domain.story import Story


def lobby_of(count: int) -> Story:
    story = Story().open("1")
    for _ in range(count):
        story.take()
    return story


def divert(story: Story, number: str) -> None:
    story.do(c.OfferDiversion(story.id(number), "atm-1"))
    story.do(c.AcceptDiversion(story.id(number)))


def test_who_tries_a_machine_and_comes_back_has_the_old_place() -> None:
    story = lobby_of(4)
    divert(story, "A002")
    assert story.line() == ["A001", "A003", "A004"]
    story.do(c.Return(story.id("A002")))
    assert story.line() == ["A001", "A002", "A003", "A004"]


def test_a_diverted_customer_is_not_called_meanwhile() -> None:
    story = lobby_of(2)
    divert(story, "A001")
    assert story.serve("1") == "A002"
    assert story.call("1") is None
    assert story.refused(c.CallNumber("1", "A001")) == "not_allowed"


def test_declining_costs_nothing() -> None:
    story = lobby_of(2)
    story.do(c.OfferDiversion(story.id("A001"), "atm-1"))
    story.do(c.DeclineDiversion(story.id("A001")))
    assert story.line() == ["A001", "A002"]
    assert story.refused(c.AcceptDiversion(story.id("A001"))) == "not_offered"


def test_an_offered_customer_still_waits_and_can_be_called() -> None:
    story = lobby_of(1)
    story.do(c.OfferDiversion(story.id("A001"), "atm-1"))
    assert story.call("1") == "A001"
    assert story.refused(c.AcceptDiversion(story.id("A001"))) == "not_allowed"


def test_nobody_is_sent_to_a_machine_that_is_taken_or_cannot_do_it() -> None:
    """D7."""
    story = lobby_of(2)
    divert(story, "A001")
    assert story.refused(c.OfferDiversion(story.id("A002"), "atm-1")) == "machine_full"
    account = story.take("account")
    assert story.refused(c.OfferDiversion(story.id(account), "atm-1")) == "machine_cannot"
    assert story.refused(c.OfferDiversion(story.id("A002"), "teapot")) == "unknown_machine"


def test_two_who_were_offered_the_same_place_do_not_both_get_it() -> None:
    story = lobby_of(2)
    story.do(c.OfferDiversion(story.id("A001"), "atm-1"))
    story.do(c.OfferDiversion(story.id("A002"), "atm-1"))
    story.do(c.AcceptDiversion(story.id("A001")))
    assert story.refused(c.AcceptDiversion(story.id("A002"))) == "machine_full"


def test_what_the_machine_did_is_finished_with_that_outcome() -> None:
    story = lobby_of(1)
    divert(story, "A001")
    story.do(c.ConfirmDiversion(story.id("A001")))
    assert (story.state("A001"), story.ticket("A001").outcome) == ("finished", "machine")
    assert story.lobby.machine_users("atm-1") == 0


def test_a_calm_lobby_gets_no_suggestions() -> None:
    """D2: from 8 waiting or 15 minutes."""
    story = lobby_of(7)
    assert story.outlook.suggestions(3) == []
    story.take()
    assert story.outlook.suggestions(3)


def test_elders_and_care_classes_are_never_suggested() -> None:
    """D8."""
    story = lobby_of(0)
    for _ in range(10):
        story.take(priority_class="care")
    assert story.outlook.suggestions(3) == []


def test_everybody_s_wait_shrinks_when_somebody_is_diverted() -> None:
    story = lobby_of(6)
    story.call("1")
    before = story.outlook.wait(story.ticket("A006"))
    divert(story, "A003")
    after = story.outlook.wait(story.ticket("A006"))
    assert before is not None and after is not None
    assert after.high < before.high


def test_who_declined_is_not_suggested_again() -> None:
    """LOOKS 1.7: refusing is as easy as accepting."""
    story = lobby_of(9)
    best = story.outlook.suggestions(1)[0].ticket
    story.do(c.OfferDiversion(best.id, "atm-1"))
    story.do(c.DeclineDiversion(best.id))
    assert best.id not in {found.ticket.id for found in story.outlook.suggestions(9)}
