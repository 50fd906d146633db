"""counters.toml: the counters, where they stand and what their fittings allow."""

from typing import Annotated

from pydantic import Field

from shared.settings.kinds import Id
from shared.settings.table import Table


class Counter(Table):
    """A counter. A flexible one is closed on a normal day and opens when many wait."""

    zone: Id
    services: Annotated[tuple[Id, ...], Field(strict=False, min_length=1)]
    flexible: bool = False


class CountersFile(Table):
    """counters.toml"""

    counters: dict[Id, Counter] = Field(min_length=1)
