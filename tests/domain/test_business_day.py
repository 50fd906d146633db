"""The business day (O2): opened and closed by command, whatever the clock does."""

from datetime import UTC, datetime

import pytest

from shared.domain import commands as c
from shared.domain.events import DayClosed
from tests.domain.story import Story, branch


def test_without_an_open_day_nothing_is_issued() -> None:
    story = Story()
    assert story.refused(c.TakeTicket("cash", "ordinary")) == "day_closed"
    story.open().do(c.CloseDay(False))
    assert story.refused(c.TakeTicket("cash", "ordinary")) == "day_closed"
    assert story.refused(c.SignOn("1", None, "d")) == "day_closed"


def test_numbers_go_on_over_midnight_and_start_again_with_the_next_day() -> None:
    story = Story(start=datetime(2026, 11, 20, 15, 59, 50, tzinfo=UTC)).open()
    assert story.take() == "A001"
    story.wait(minutes=5)
    assert story.take() == "A002"
    assert story.newest().id == "20261120-A002"
    story.do(c.CloseDay(True))
    story.do(c.OpenDay())
    assert story.take() == "A001"
    assert story.newest().id == "20261121-A001"


def test_opening_the_same_date_again_continues_its_numbers() -> None:
    story = Story().open()
    story.take()
    story.do(c.CloseDay(True))
    story.do(c.OpenDay())
    assert story.take() == "A002"


def test_a_day_is_not_opened_twice() -> None:
    assert Story().open().refused(c.OpenDay()) == "day_open"


def test_the_date_is_the_branch_s_own_not_utc_s() -> None:
    story = Story(start=datetime(2026, 11, 20, 17, 0, tzinfo=UTC)).open()
    assert story.lobby.day is not None
    assert story.lobby.day.date.isoformat() == "2026-11-21"


@pytest.mark.parametrize("moment", ["2026-03-29T00:30", "2026-10-25T00:30", "2028-02-29T10:00"])
def test_a_day_over_daylight_saving_or_a_leap_day_loses_nothing(moment: str) -> None:
    plan = branch()
    fields = {f: getattr(plan, f) for f in plan.__dataclass_fields__}
    berlin = type(plan)(**fields | {"time_zone": "Europe/Berlin"})
    story = Story(berlin, datetime.fromisoformat(moment).replace(tzinfo=UTC)).open("1")
    numbers = []
    for _ in range(6):
        numbers.append(story.take())
        story.wait(minutes=20)
    assert [story.serve("1") for _ in numbers] == numbers


def test_closing_with_customers_inside_is_refused_or_voids_them() -> None:
    story = Story().open("1")
    story.take()
    number = story.take()
    story.call("1")
    assert story.refused(c.CloseDay(False)) == "day_has_leftovers"
    story.do(c.CloseDay(True))
    assert story.state(number) == "void"


def test_the_closing_figures_add_up_to_what_was_issued() -> None:
    """O2: issued = served + no-show + left + diverted + void."""
    story = Story(branch(recalls_before_no_show=0, seconds_before_no_show=0)).open("1")
    for _ in range(6):
        story.take()
    story.serve("1")
    story.call("1")
    story.do(c.NoShow("1"))
    story.do(c.Leave(story.id("A003")))
    story.do(c.OfferDiversion(story.id("A004"), "atm-1"))
    story.do(c.AcceptDiversion(story.id("A004")))
    story.do(c.ConfirmDiversion(story.id("A004")))
    closed = story.do(c.CloseDay(True))[-1]
    assert isinstance(closed, DayClosed)
    assert closed.ended == {"finished": 1, "diverted": 1, "no_show": 1, "left": 1, "void": 2}
    assert sum(closed.ended.values()) == closed.issued == 6


def test_a_full_series_is_refused_and_other_series_go_on() -> None:
    story = Story(branch(last_number=2)).open()
    story.take()
    story.take()
    assert story.refused(c.TakeTicket("cash", "ordinary")) == "series_full"
    assert story.take("account") == "D001"


def test_no_paper_of_a_closed_day_is_left_without_a_stated_end() -> None:
    """TRUST F."""
    story = Story().open()
    for _ in range(2):
        story.take(kiosk="k1")
    story.do(c.RecordPrint("20261120-A001.1", "sent"))
    story.do(c.CloseDay(True))
    assert [job.state for _, job in sorted(story.lobby.jobs.items())] == ["unknown", "expired"]
