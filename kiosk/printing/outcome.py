"""How an attempt at a paper can end."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Outcome:
    """The word for the record, and how it is known or what was wrong.

    "failed": the slip is not on paper and will not come. "unknown": nobody can say.
    """

    what: Literal["printed", "failed", "unknown"]
    detail: str
