"""The shapes of requests: what a body may hold, checked strictly and published in the OpenAPI document."""

import re
import unicodedata
from typing import Annotated, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)
from pydantic_core import PydanticCustomError

# Characters that turn text around, so that what is read is not what was typed.
BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
UNPRINTABLE = ("Cc", "Cs", "Zl", "Zp")


def _plain(text: str) -> str:
    """Text without control characters; a line break is the only one a person types on purpose."""
    shown = text.replace("\n", "")
    if BIDI.search(shown) or any(unicodedata.category(sign) in UNPRINTABLE for sign in shown):
        raise PydanticCustomError("control_character", "control characters are not allowed")
    return text


Id = Annotated[str, StringConstraints(min_length=1, max_length=64)]
Number = Annotated[
    str, StringConstraints(strip_whitespace=True, to_upper=True, pattern=r"^[A-Za-z]{1,3}[0-9]{1,6}$")
]
Outcome = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]{0,39}$")]
Sentence = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=500),
    AfterValidator(_plain),
]
Note = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=2000),
    AfterValidator(_plain),
]
Secret = Annotated[str, StringConstraints(min_length=1, max_length=64)]


class Body(BaseModel):
    """What a request brings. A field that is not named here is refused."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, hide_input_in_errors=True)


class Nothing(Body):
    """An action that needs no more than its address."""


class CloseDay(Body):
    """How to end the business day: refuse while tickets are live, or void them."""

    leftovers: Literal["refuse", "void"]


class IssueTicket(Body):
    """What the customer wants, and where the paper comes out."""

    service: Id
    priority_class: Id | None = None
    language: Literal["zh", "en"] = "zh"
    kiosk: Id | None = None
    appointment: Id | None = None


class AddNote(Body):
    """A note for whoever serves the ticket next."""

    text: Note


class Reason(Body):
    """Why, in typed words."""

    reason: Sentence


class Reclassify(Body):
    """Another priority class, and why."""

    priority_class: Id
    reason: Sentence | None = None


class Destination(Reason):
    """Where a ticket goes, exactly one of the two, and why."""

    to_service: Id | None = None
    to_counter: Id | None = None

    @model_validator(mode="after")
    def _one_place(self) -> Self:
        if (self.to_service is None) == (self.to_counter is None):
            raise PydanticCustomError("one_place", "exactly one of the two", {"field": "to_service"})
        return self


class OfferDiversion(Body):
    """The machine that could do it."""

    machine: Id


class SignOn(Body):
    """Who sits down: a member of staff with the PIN, or neither, for the device itself."""

    staff: Id | None = None
    pin: Secret | None = Field(default=None, repr=False)

    @model_validator(mode="after")
    def _both_or_neither(self) -> Self:
        if (self.staff is None) != (self.pin is None):
            missing = "staff" if self.staff is None else "pin"
            raise PydanticCustomError("both_or_neither", "both or neither", {"field": missing})
        return self


class CallNext(Body):
    """Whether the present customer is finished first."""

    finish_current: bool = False


class CallNumber(Body):
    """The number to call, as it stands on the paper."""

    number: Number


class Finish(Body):
    """What came of it, as a short code."""

    outcome: Outcome = "done"


class Query(BaseModel):
    """What stands behind the question mark. It is text, so numbers are read from it."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class OfNumber(Query):
    """Tickets of one number."""

    number: Number


class OfZone(Query):
    """The board of one zone."""

    zone: Id


class Page(Query):
    """A stretch of the journal: what came after an entry, at most so many."""

    after: int = Field(default=0, ge=0, lt=2**63)
    limit: int = Field(default=1000, ge=1, le=10_000)
