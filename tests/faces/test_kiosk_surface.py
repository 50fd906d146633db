"""What a kiosk is told, from the lobby alone."""

import json
from dataclasses import replace
from typing import Any

import pytest

from kiosk.surface import PAPERS, kiosk, tree
from shared.domain import commands as c
from shared.domain.plan import Kiosk
from shared.domain.refused import Refused
from tests.domain.story import Story, branch, named


@pytest.fixture
def story() -> Story:
    """An open day with every counter signed on, and a second kiosk."""
    plan = branch()
    return Story(replace(plan, kiosks={**plan.kiosks, "k2": Kiosk("k2", named("k2"))})).open("1", "2", "3")


def view(story: Story, kiosk_id: str = "k1") -> dict[str, Any]:
    """The view as it travels."""
    told: dict[str, Any] = json.loads(json.dumps(kiosk(story.outlook, kiosk_id)))
    return told


def service(story: Story, wanted: str) -> dict[str, Any]:
    """What the view says of one service."""
    groups = view(story)["groups"]
    return next(one for group in groups for one in group["services"] if one["id"] == wanted)


def paper_of(story: Story) -> str:
    """The print job of the newest ticket."""
    return max(story.lobby.jobs.values(), key=lambda job: job.requested_at).id


def test_the_services_stand_in_their_groups_with_who_waits_and_how_long(story):
    for _ in range(8):
        story.take("cash")
    cash, account = service(story, "cash"), service(story, "account")
    assert (cash["waiting"], account["waiting"]) == (8, 0)
    assert 0 < cash["wait"]["low"] <= cash["wait"]["high"]
    assert cash["name"] == {"zh": "cash", "en": "cash"}


def test_names_are_known_before_any_figure(story):
    named_only = tree(story.lobby.plan)
    assert [one["id"] for one in named_only[0]["services"]] == ["cash", "account"]
    assert set(named_only[0]["services"][0]) == {"id", "name", "zone"}


def test_a_machine_is_named_while_it_is_free_and_not_when_somebody_is_at_it(story):
    assert service(story, "cash")["machine"] == {"zh": "atm", "en": "atm"}
    number = story.take("cash")
    story.do(c.OfferDiversion(story.id(number), "atm-1"))
    story.do(c.AcceptDiversion(story.id(number)))
    assert service(story, "cash")["machine"] is None
    assert service(story, "account")["machine"] is None, "no machine can do it at all"


def test_a_closed_day_is_told(story):
    assert view(story)["open"]
    story.do(c.CloseDay(void_leftovers=True))
    assert not view(story)["open"]
    assert not view(Story())["open"], "nor is one open before the first"


def test_a_kiosk_hears_of_its_own_papers_newest_first_and_of_no_other_kiosk_s(story):
    taken = [story.take("cash", kiosk="k1") for _ in range(PAPERS + 1)]
    story.take("cash", kiosk="k2")
    told = [paper["ticket"] for paper in view(story)["papers"]]
    assert told == [story.id(number) for number in reversed(taken[1:])]


def test_a_paper_tells_its_state_and_the_printer_s_reason(story):
    story.take("cash", kiosk="k1")
    story.do(c.RecordPrint(paper_of(story), "sent"))
    story.do(c.RecordPrint(paper_of(story), "failed", "paper_out"))
    paper = view(story)["papers"][0]
    assert (paper["state"], paper["fault"]) == ("not_printed", "paper_out")


def test_a_number_that_is_called_at_once_names_its_counter_while_its_holder_still_stands_there(story):
    story.take("cash", kiosk="k1")
    assert view(story)["papers"][0]["counter"] is None
    story.call("1")
    assert view(story)["papers"][0]["counter"] == "1"
    story.do(c.Arrived("1"))
    assert view(story)["papers"][0]["counter"] is None


def test_help_is_on_its_way_at_the_kiosk_that_asked_until_somebody_answers(story):
    story.do(c.AskHelp("k1"))
    assert view(story)["help_since"].endswith("+08:00")
    assert view(story, "k2")["help_since"] is None
    story.do(c.AnswerHelp("k1"))
    assert view(story)["help_since"] is None


def test_nothing_of_a_person_or_a_class_is_in_it(story):
    story.take("cash", "vip", kiosk="k1")
    assert "vip" not in json.dumps(kiosk(story.outlook, "k1"))


def test_an_unchanged_lobby_gives_an_equal_view_a_little_later(story):
    before = view(story)
    story.wait(seconds=1)
    assert view(story) == before


def test_a_kiosk_that_is_not_there_is_refused(story):
    with pytest.raises(Refused) as refused:
        kiosk(story.outlook, "k9")
    assert refused.value.code == "unknown_kiosk"
