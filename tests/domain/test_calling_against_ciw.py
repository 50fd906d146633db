"""The calling rule against ciw, a simulator that is not ours: the same customers start at the same times.

ciw moves the customers and the clerks; its service discipline here is the rule read naively off SCIENCE.md,
looking at everybody. The lobby is moved by its own commands. Start times must agree to the microsecond.
"""

import heapq
import random
from datetime import timedelta
from typing import Any

import ciw
import pytest

from shared.domain import commands as c
from tests.domain.story import NINE, Story

PROMISE = {"ordinary": 20, "care": 10, "vip": 5}
MEAN_GAPS = {"ordinary": 4, "care": 9, "vip": 15}
CAP = 20.0
CLERKS = ["1", "2"]
Minutes = dict[str, list[float]]


def keep_the_promise(waiting: list[Any], now: float) -> Any:
    """SCIENCE.md: the cap, longest first; else the earliest promise that can be kept; else the earliest."""

    def call_by(one: Any) -> float:
        return one.arrival_date + PROMISE[one.customer_class]

    over_cap = [one for one in waiting if now - one.arrival_date >= CAP]
    if over_cap:
        return min(over_cap, key=lambda one: (one.arrival_date, call_by(one)))
    keepable = [one for one in waiting if call_by(one) >= now]
    return min(keepable or waiting, key=lambda one: (call_by(one), one.arrival_date))


def first_come(waiting: list[Any], now: float) -> Any:
    """Somebody else's rule, to show that the comparison can fail."""
    return min(waiting, key=lambda one: one.arrival_date)


def a_day(seed: int) -> tuple[Minutes, Minutes]:
    """Minutes between arrivals, and minutes of service in order of start, for each class."""
    draw = random.Random(seed)
    gaps = {k: [draw.expovariate(1 / mean) for _ in range(40)] for k, mean in MEAN_GAPS.items()}
    times = {k: [draw.uniform(1, 8) for _ in range(40)] for k in PROMISE}
    return gaps, times


def by_ciw(gaps: Minutes, times: Minutes, rule: Any) -> list[tuple[float, float]]:
    """(arrival, start) of everybody, in minutes."""
    network = ciw.create_network(
        arrival_distributions={k: [ciw.dists.Sequential([*gaps[k], float("inf")])] for k in gaps},
        service_distributions={k: [ciw.dists.Sequential(times[k])] for k in times},
        number_of_servers=[len(CLERKS)],
        service_disciplines=[rule],
    )
    simulation = ciw.Simulation(network)
    simulation.simulate_until_max_customers(sum(map(len, gaps.values())), method="Finish")
    return sorted((r.arrival_date, r.service_start_date) for r in simulation.get_all_records())


def by_the_lobby(gaps: Minutes, times: Minutes) -> list[tuple[float, float]]:
    """The same from the branch's own commands."""
    story = Story().open(*CLERKS)
    due: list[tuple[float, int, str, str]] = []
    for kind, between in gaps.items():
        at = 0.0
        for gap in between:
            at += gap
            heapq.heappush(due, (at, len(due), "arrive", kind))
    left = {k: iter(v) for k, v in times.items()}
    arrived: dict[str, float] = {}
    starts: list[tuple[float, float]] = []
    while due:
        at, _, what, who = heapq.heappop(due)
        story.now = NINE + timedelta(minutes=at, seconds=-1)
        if what == "arrive":
            arrived[story.take(priority_class=who)] = at
        else:
            story.do(c.Finish(who))
        for clerk in CLERKS:
            story.now = NINE + timedelta(minutes=at, seconds=-1)
            if story.lobby.counter(clerk).ticket is None and (number := story.call(clerk)):
                starts.append((arrived[number], at))
                service = next(left[story.ticket(number).priority_class])
                heapq.heappush(due, (at + service, 1000 + len(starts), "finish", clerk))
    return sorted(starts)


@pytest.mark.parametrize("seed", range(6))
def test_start_times_are_those_of_an_independent_simulator(seed: int) -> None:
    gaps, times = a_day(seed)
    ours, theirs = by_the_lobby(gaps, times), by_ciw(gaps, times, keep_the_promise)
    assert len(ours) == len(theirs) == 120
    for mine, its in zip(ours, theirs, strict=True):
        assert mine == pytest.approx(its, abs=1e-6)


def test_the_comparison_would_notice_another_rule() -> None:
    gaps, times = a_day(0)
    ours, theirs = by_the_lobby(gaps, times), by_ciw(gaps, times, first_come)
    assert any(mine != pytest.approx(its, abs=1e-6) for mine, its in zip(ours, theirs, strict=True))
