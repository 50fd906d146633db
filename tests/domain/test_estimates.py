"""The first estimate: the call-order queue with patience (SCIENCE.md)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain import commands as c
from shared.domain.estimates import estimate, mean_and_variance, span
from tests.domain.story import Story


@given(
    departures=st.integers(1, 300),
    servers=st.integers(1, 12),
    mean=st.floats(2, 30),
    patience=st.floats(20, 120),
)
def test_the_closed_form_is_the_sum_it_stands_for(
    departures: int, servers: int, mean: float, patience: float
) -> None:
    rate, theta = servers / mean, 1 / patience
    rates = [rate + i * theta for i in range(departures)]
    found = mean_and_variance(departures, rate, theta)
    assert found[0] == pytest.approx(sum(1 / r for r in rates), rel=0.002)
    assert found[1] == pytest.approx(sum(1 / r**2 for r in rates), rel=0.005)


def test_with_steady_counters_and_patient_customers_the_closed_form_is_close() -> None:
    rates = [1 + i / 55 for i in range(20)]
    mean, variance = mean_and_variance(20, 1, 1 / 55)
    assert mean == pytest.approx(sum(1 / r for r in rates), rel=0.001)
    assert variance == pytest.approx(sum(1 / r**2 for r in rates), rel=0.001)


def test_the_range_is_the_tenth_to_ninetieth_percentile() -> None:
    """Against the known quantiles of a gamma of shape 4, scale 10: 17.4 and 66.8."""
    wait = span(40, 400)
    assert (wait.low, wait.high) == (17, 67)


@given(departures=st.integers(-5, 2000), servers=st.integers(1, 10), mean=st.floats(1, 60))
def test_a_range_is_never_negative_and_never_upside_down(departures: int, servers: int, mean: float) -> None:
    wait = estimate(departures, servers / mean, 55)
    assert 0 <= wait.low <= wait.high


def test_an_idle_counter_means_no_wait() -> None:
    """A5."""
    story = Story().open("1")
    assert story.outlook.newcomer("cash").high == 0
    story.take()
    story.call("1")
    assert story.outlook.newcomer("cash").high > 0


def test_more_open_counters_mean_a_shorter_wait() -> None:
    story = Story().open("1")
    for _ in range(8):
        story.take()
    story.call("1")
    alone = story.outlook.newcomer("cash")
    story.do(c.SignOn("2", None, "device:2"))
    story.call("2")
    assert story.outlook.newcomer("cash").high < alone.high


def test_steadier_services_give_a_narrower_range() -> None:
    wide, narrow = estimate(4, 0.2, 55, cv2=1), estimate(4, 0.2, 55, cv2=0.25)
    assert wide.low < narrow.low < narrow.high < wide.high
