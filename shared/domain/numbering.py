"""Numbers: the service's series letter and the count of that series today, unique by construction."""

from shared.domain.lobby import Lobby
from shared.domain.refused import Refused


def next_number(lobby: Lobby, series: str) -> str:
    """The next number of `series`, three figures or more; raises Refused `series_full`."""
    count = lobby.issued.get(series, 0) + 1
    if count > lobby.plan.rules.last_number:
        raise Refused("series_full", series=series)
    return f"{series}{count:03d}"
