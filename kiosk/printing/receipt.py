"""What stands on a ticket's paper, as plain values; nothing here tells the customer's class or name."""

from dataclasses import dataclass
from datetime import datetime

from shared.domain.estimates import Wait
from shared.domain.plan import Name


@dataclass(frozen=True, slots=True)
class Receipt:
    """One paper (W1). Times are on the branch's own clock; `printed` is when this paper was made.

    `ahead` and `wait` (minutes) are as of `printed`, None once the ticket no longer waits. The rule for a
    passed number is `return_minutes` and how many go first, `return_behind`. `language` ("zh" or "en") is
    the customer's own and comes first. `marked` papers say that they repeat a number given before.
    """

    branch: Name
    number: str
    service: Name
    zone: Name
    issued: datetime
    printed: datetime
    return_minutes: int
    return_behind: int
    ahead: int | None = None
    wait: Wait | None = None
    documents: tuple[Name, ...] = ()
    complaint_phone: str | None = None
    link: str | None = None
    marked: bool = False
    language: str = "zh"
