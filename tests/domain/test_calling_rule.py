"""Keep the promise (K5): who is next, and why."""

from hypothesis import given
from hypothesis import strategies as st

from shared.domain import commands as c
from tests.domain.story import Story, branch


def reason(story: Story, counter: str) -> tuple[str, dict[str, object]]:
    called = story.do(c.CallNext(counter))[-1]
    return called.reason, dict(called.facts)


def test_equal_customers_are_called_in_the_order_they_came() -> None:
    story = Story().open("1")
    numbers = [story.take() for _ in range(4)]
    assert [story.serve("1") for _ in numbers] == numbers


def test_the_earliest_promise_that_can_be_kept_comes_first() -> None:
    story = Story().open("1")
    story.take()
    vip = story.take(priority_class="vip")
    assert story.call("1") == vip


def test_a_promise_that_can_be_kept_comes_before_one_already_broken() -> None:
    story = Story().open("1")
    broken = story.take(priority_class="vip")
    story.wait(minutes=6)
    kept = story.take()
    assert story.serve("1") == kept
    assert story.serve("1") == broken


def test_whoever_waited_the_cap_comes_first_longest_first() -> None:
    story = Story().open("1")
    old = story.take()
    story.wait(minutes=1)
    second = story.take()
    story.wait(minutes=20)
    story.take(priority_class="vip")
    assert [story.serve("1"), story.serve("1")] == [old, second]


def test_each_call_says_why() -> None:
    story = Story().open("1")
    story.take()
    story.wait(minutes=2)
    assert reason(story, "1") == ("promise_kept", {"call_by": "09:20", "minutes": 17})
    story.do(c.Finish("1"))
    story.take(priority_class="vip")
    story.wait(minutes=9)
    assert reason(story, "1") == ("promise_broken", {"call_by": "09:07", "minutes": 4})
    story.do(c.Finish("1"))
    story.take()
    story.wait(minutes=25)
    assert reason(story, "1") == ("over_cap", {"waited": 25})


classes = st.sampled_from(["ordinary", "vip", "care", "appointment"])
arrivals = st.lists(st.tuples(st.integers(0, 400), classes), min_size=1, max_size=30)


@given(arrivals=arrivals, wait=st.integers(0, 40))
def test_ahead_is_what_would_really_be_called_first(arrivals: list[tuple[int, str]], wait: int) -> None:
    """The contract's `ahead`: tickets the rule would call first if nobody else came."""
    story = Story().open("1")
    for seconds, kind in arrivals:
        story.wait(seconds=seconds)
        story.take(priority_class=kind)
    story.wait(minutes=wait)
    outlook = story.outlook
    order = outlook.queue(100)
    assert [outlook.ahead(ticket) for ticket in order] == list(range(len(order)))


@given(arrivals=arrivals, wait=st.integers(0, 40))
def test_the_heads_are_enough_to_choose_as_if_everybody_was_looked_at(
    arrivals: list[tuple[int, str]], wait: int
) -> None:
    story = Story(branch(recalls_before_no_show=0, seconds_before_no_show=0)).open("1", "2")
    for n, (seconds, kind) in enumerate(arrivals):
        story.wait(seconds=seconds)
        story.take(priority_class=kind)
        if n % 7 == 6 and (number := story.call("1")):
            story.do(c.NoShow("1"))
            story.do(c.Return(story.id(number)))
    story.wait(minutes=wait)
    everybody = story.line()
    assert [story.outlook.queue(n)[-1].number for n in range(1, len(everybody) + 1)] == everybody
    first = story.outlook.next_for("2", 1)
    assert [choice.ticket.number for choice in first] == everybody[:1]
