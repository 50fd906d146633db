"""What is handed in at the door, and what comes back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import Event
from typing import Any

from shared.domain.commands import Command
from shared.domain.events import Entry
from shared.domain.outlook import Outlook


class KeyReused(Exception):
    """The same command id came with another request."""


class Unavailable(Exception):
    """Nothing was recorded and nothing changed; try again in `retry_after` seconds."""

    def __init__(self, why: str, retry_after: int = 1) -> None:
        super().__init__(why)
        self.retry_after = retry_after


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply: the HTTP status and a body of JSON values."""

    status: int
    body: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Order:
    """A command with its author, the caller's own id for it, and how to answer once it is decided.

    `request` is a hash of what was asked, so that one id cannot stand for two requests.
    """

    command: Command
    author: str
    key: str
    request: str
    answer: Callable[[Outlook, Sequence[Entry]], Answer]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an order came to: its answer, whether it is a repeat, and the entries it made."""

    answer: Answer
    replayed: bool = False
    entries: Sequence[Entry] = ()

    @property
    def seq(self) -> int:
        """The number of its last entry; 0 for a repeat."""
        return self.entries[-1].seq if self.entries else 0


@dataclass(slots=True)
class Pending:
    """An order in the waiting room, with the place where its outcome will be left."""

    order: Order
    done: Event = field(default_factory=Event)
    result: Outcome | Exception | None = None

    def settle(self, result: Outcome | Exception) -> None:
        """Leave the result and wake whoever waits for it."""
        self.result = result
        self.done.set()

    def wait(self) -> Outcome:
        """The outcome, once it is committed; raises what the order met instead."""
        self.done.wait()
        if isinstance(self.result, Outcome):
            return self.result
        raise self.result or Unavailable("nothing came of it")
