"""From a POST to its answer: the body becomes a command, the command passes the door, once for each key."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Self, TypeVar

from flask import Response, abort, jsonify, request
from pydantic import BaseModel

from shared.access import Holder
from shared.branch import Answer, Order, Outcome
from shared.domain.commands import Command
from shared.domain.events import Entry
from shared.domain.outlook import Outlook
from shared.web.box import box
from shared.web.reading import idempotency_key, json_body, shaped

REPLAYED = {"Idempotent-Replayed": "true"}

M = TypeVar("M", bound=BaseModel)
Answering = Callable[[Outlook, Sequence[Entry]], Answer]
Dressing = Callable[[dict[str, Any]], dict[str, Any]]


def as_it_is(body: dict[str, Any]) -> dict[str, Any]:
    """An answer that is sent as it is stored."""
    return body


@dataclass(frozen=True)
class Post(Generic[M]):
    """One POST: who sent it, what it brings, its key, and the sealed identity that repeats are known by.

    `dress` adds to the stored answer what must not be stored, the same at every repeat.
    """

    holder: Holder
    body: M
    key: str
    identity: str
    dress: Dressing = field(default=as_it_is)

    def carry_out(self, command: Command, answer: Answering) -> Response:
        """Pass the command through the door and answer; raises Refused, KeyReused, Unavailable."""
        order = Order(command, self.holder.id, self.key, self.identity, answer)
        return self._response(box().door.submit(order))

    def keep(self, kind: str, text: str, visit: str) -> str:
        """Put typed text away before the command names it; the same request keeps it under the same id."""
        text_id = box().seal.of("text", self.holder.id, self.key, self.identity).hex()[:32]
        day = box().door.lobby.open_day.date
        box().private.keep(text_id, text, visit=visit, kind=kind, day=day)
        return text_id

    def unless_repeated(self) -> Self:
        """This POST, if it is a new one; one that was answered before is answered again right here.

        The door knows repeats by itself. This is for routes that look at what is true now before they ask
        it: whose ticket it is, whether a PIN is right, which visit a text belongs to.
        """
        outcome = box().door.remembered(self.holder.id, self.key, self.identity)
        if outcome:
            abort(self._response(outcome))
        return self

    def _response(self, outcome: Outcome) -> Response:
        response = jsonify(self.dress(outcome.answer.body))
        response.status_code = outcome.answer.status
        response.headers.update(REPLAYED if outcome.replayed else {})
        return response


def receive(model: type[M], holder: Holder, dress: Dressing = as_it_is) -> Post[M]:
    """This POST, read and checked; raises Problem 400, 413, 415 or 422."""
    key = idempotency_key()
    sent = json_body()
    return Post(holder, shaped(model, sent), key, _identity(sent), dress)


def _identity(sent: Any) -> str:
    """Method, path and parsed JSON under the box's seal, so that a PIN cannot be guessed from the journal."""
    canonical = json.dumps(sent, sort_keys=True, separators=(",", ":"))
    return box().seal.of("request", request.method, request.path, canonical).hex()
