"""Events as JSON and back; the plan inside an event is kept as a text of its own, by its hash."""

import json
from collections.abc import Callable
from functools import cache
from hashlib import sha256
from typing import Any

from pydantic import TypeAdapter

from shared.domain import events
from shared.domain.plan import Plan

VERSION = 1
PLAN = TypeAdapter(Plan)


class UnreadableEntry(Exception):
    """An entry of a kind or version this program does not know."""


@cache
def _adapter(kind: str) -> TypeAdapter[Any]:
    found = getattr(events, kind, None)
    if not (isinstance(found, type) and issubclass(found, events.Event)):
        raise UnreadableEntry(f"unknown kind of entry: {kind}")
    return TypeAdapter(found)


def encode(event: events.Event, keep: Callable[[str, str], None]) -> str:
    """The event's fields as JSON; a plan is handed to `keep(hash, text)` and stands there as its hash."""
    data = _adapter(type(event).__name__).dump_python(event, mode="json")
    if "plan" in data:
        text = canonical(data["plan"])
        data["plan"] = digest(text)
        keep(data["plan"], text)
    return canonical(data)


def decode(kind: str, version: int, data: str, text_of: Callable[[str], str]) -> events.Event:
    """The event again; raises UnreadableEntry for a kind or version that is not known."""
    adapter = _adapter(kind)
    if version != VERSION:
        raise UnreadableEntry(f"{kind} of version {version} is newer than this program")
    values = json.loads(data)
    if "plan" in values:
        values["plan"] = _plan(text_of(values["plan"]))
    event: events.Event = adapter.validate_python(values)
    return event


@cache
def _plan(text: str) -> Plan:
    return PLAN.validate_json(text)


def canonical(value: object) -> str:
    """JSON in one spelling: compact, readable Chinese, no NaN."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def digest(text: str) -> str:
    """SHA-256 of the text, in hex."""
    return sha256(text.encode()).hexdigest()
