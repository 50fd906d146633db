"""What a socket may send, as checked shapes; fields that nobody knows are left alone."""

from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field

LARGEST = 2**53

Seq = Annotated[int, Field(ge=0, le=LARGEST)]


class Asking(BaseModel):
    """Anything that comes in: no conversions, so that "812" is not 812."""

    model_config = ConfigDict(strict=True, extra="ignore", frozen=True)

    @classmethod
    def read(cls, sent: tuple[object, ...]) -> Self:
        """The one thing an event brought; raises pydantic's ValidationError for anything else."""
        return cls.model_validate(sent[0] if len(sent) == 1 else None)


class Join(Asking):
    """Into a room; `after` is the last number its screen was sent before it lost the box."""

    room: Annotated[str, Field(max_length=64)]
    after: Seq | None = None


class Presented(Asking):
    """A call was shown or spoken: the number of its announcement."""

    seq: Seq
