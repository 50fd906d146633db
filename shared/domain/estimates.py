"""How long the wait is, as a range: the call-order queue with patience (SCIENCE.md, no history needed).

With n counters of rate μ and customers who give up at rate θ, whoever stands behind Q others waits on
average Σ_{i=0..Q} 1/(nμ+iθ). Each step is as variable as the services are: its variance is that of an
exponential one times their squared coefficient of variation. The range is the 10 to 90 % span of a gamma
variable of the same mean and variance.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil, floor, log, sqrt

from shared.domain.plan import Plan

Z90 = 1.2815515655446004
ADDED_UP = 8


@dataclass(frozen=True, slots=True)
class Wait:
    """A range of minutes, whole numbers, low ≤ high."""

    low: float
    high: float

    def less(self, minutes: float) -> "Wait":
        """The range that is left after `minutes`, never below zero."""
        return Wait(max(0, floor(self.low - minutes)), max(0, ceil(self.high - minutes)))


NO_WAIT = Wait(0, 0)


@dataclass(frozen=True, slots=True)
class Quotes:
    """The figures an estimate reads: by service id the mean minutes and the squared coefficient of variation
    of its services, and the mean patience in minutes."""

    mean_minutes: Mapping[str, float]
    cv2: Mapping[str, float]
    patience_minutes: float

    @classmethod
    def from_plan(cls, plan: Plan) -> "Quotes":
        """What the settings say, before the branch's own history says better."""
        services = plan.services.values()
        means, cv2 = {s.id: s.mean_minutes for s in services}, {s.id: s.cv**2 for s in services}
        return cls(means, cv2, plan.rules.patience_minutes)


def estimate(departures: int, rate: float, patience_minutes: float, cv2: float = 1) -> Wait:
    """The range for whoever must first see so many departures, at `rate` a minute if nobody gave up."""
    if departures <= 0:
        return NO_WAIT
    mean, variance = mean_and_variance(departures, rate, 1 / patience_minutes)
    return span(mean, variance * cv2)


def mean_and_variance(departures: int, rate: float, theta: float) -> tuple[float, float]:
    """Mean (min) and variance (min²) of Σ_{i=0..departures−1} Exp(rate + i·theta).

    The first steps are added up; the rest, which may be thousands, by the midpoint rule.
    """
    head = [rate + step * theta for step in range(min(departures, ADDED_UP))]
    first, last = rate + (len(head) - 0.5) * theta, rate + (departures - 0.5) * theta
    mean = sum(1 / each for each in head) + log(last / first) / theta
    variance = sum(1 / each**2 for each in head) + (1 / first - 1 / last) / theta
    return mean, variance


def span(mean: float, variance: float) -> Wait:
    """The 10 to 90 % range of a gamma variable (Wilson and Hilferty's cube), in whole minutes outward."""
    ninth = variance / mean**2 / 9
    low, high = (mean * max(0.0, 1 - ninth + z * sqrt(ninth)) ** 3 for z in (-Z90, Z90))
    return Wait(floor(low), ceil(high))
