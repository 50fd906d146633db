"""Reading what a client sent: its idempotency key, and its body as one strict JSON object."""

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, NoReturn, TypeVar

from flask import request
from pydantic import BaseModel, ValidationError

from shared.web.problems import Problem

MAX_BODY = 64 * 1024
KEY = re.compile(r"[\x21-\x7e]{1,128}")

M = TypeVar("M", bound=BaseModel)


def idempotency_key() -> str:
    """The request's Idempotency-Key; raises Problem 400 unless it is 1–128 visible ASCII."""
    key = request.headers.get("Idempotency-Key")
    if key is None:
        raise Problem(400, "key_missing")
    if not KEY.fullmatch(key):
        raise Problem(400, "key_malformed")
    return key


def json_body() -> Any:
    """The parsed body, `{}` where there is none; raises Problem 400, 413 or 415."""
    sent = request.get_data(cache=True)
    if len(sent) > MAX_BODY:
        raise Problem(413, "too_large")
    if not sent:
        return {}
    if request.mimetype != "application/json":
        raise Problem(415, "unsupported_media_type")
    return parsed(sent)


def parsed(sent: bytes) -> Any:
    """Strict JSON: UTF-8, no NaN, no name twice, no nesting without end; raises Problem 400."""
    try:
        return json.loads(sent.decode("utf-8"), object_pairs_hook=_once, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise Problem(400, "unreadable_json") from None


def shaped(model: type[M], data: Any) -> M:
    """`data` as `model`; raises Problem 422 naming the fields at fault, never what stood in them."""
    try:
        return model.model_validate(data)
    except ValidationError as invalid:
        errors = [_field_error(model, error) for error in invalid.errors(include_input=False)]
        raise Problem(422, "bad_request_shape", errors=errors) from None


def queried(model: type[M]) -> M:
    """What stands behind the question mark, as `model`; raises Problem 422."""
    return shaped(model, request.args.to_dict())


def _once(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """An object; a name that stands in it twice means two things, so it means nothing."""
    pairs = list(pairs)
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("a name stands twice")
    return made


def _no_constant(_: str) -> NoReturn:
    raise ValueError("not a number")


def _field_error(model: type[BaseModel], error: Mapping[str, Any]) -> dict[str, Any]:
    """A field of ours and what it takes; of a field we do not know not even the name is said."""
    context = error.get("ctx", {})
    if error["type"] == "extra_forbidden":
        return {"field": "", "allowed": list(model.model_fields)}
    field = ".".join(str(part) for part in error["loc"]) or context.get("field", "")
    allowed = _choices(model, field)
    return {"field": field} | ({"allowed": allowed} if allowed else {})


@cache
def _choices(model: type[BaseModel], field: str) -> tuple[str, ...]:
    """What a field of fixed words takes; nothing for any other."""
    schema = model.model_json_schema()["properties"].get(field, {})
    return tuple(schema.get("enum", ()))
