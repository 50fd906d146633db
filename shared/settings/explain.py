"""From pydantic's errors to faults: the file and key at fault, a code, and the facts of its sentence."""

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from shared.settings.config import Config
from shared.settings.faults import Fault
from shared.settings.nearest import nearest
from shared.settings.tree import known_keys

CODES = {
    "missing": "missing",
    "string_type": "wants_text",
    "int_type": "wants_whole_number",
    "int_from_float": "wants_whole_number",
    "float_type": "wants_number",
    "finite_number": "wants_number",
    "bool_type": "wants_true_or_false",
    "tuple_type": "wants_list",
    "dict_type": "wants_table",
    "model_type": "wants_table",
    "time_parsing": "wants_time",
    "wants_time": "wants_time",
    "literal_error": "not_one_of",
    "url_type": "wants_address",
    "url_parsing": "wants_address",
    "url_scheme": "wants_address",
    "url_too_long": "wants_address",
    "greater_than": "too_small",
    "greater_than_equal": "below",
    "less_than_equal": "above",
    "string_too_short": "empty",
    "too_short": "empty",
    "string_too_long": "too_long",
    "too_long": "too_many",
    "bad_id": "bad_id",
    "bad_letter": "bad_letter",
    "bad_host": "bad_host",
    "bad_key": "bad_key",
    "control_character": "control_character",
}
OTHERWISE = "wrong_value"
BOUNDS = ("gt", "ge", "le", "max_length")


def faults_of(error: ValidationError) -> list[Fault]:
    """A fault for every error of a `Config`; a file that is missing whole has been named before."""
    return [
        _fault(details) for details in error.errors(include_url=False) if not _whole_file_missing(details)
    ]


def _whole_file_missing(details: Mapping[str, Any]) -> bool:
    return details["type"] == "missing" and len(details["loc"]) == 1


def _fault(details: Mapping[str, Any]) -> Fault:
    file, *path = (str(step) for step in details["loc"] if step != "[key]")
    key, kind = ".".join(path), details["type"]
    if kind == "extra_forbidden":
        known = known_keys(Config, [file, *path[:-1]])
        return Fault(f"{file}.toml", key, "unknown_key", {"nearest": nearest(path[-1], known)})
    return Fault(f"{file}.toml", key, CODES.get(kind, OTHERWISE), _facts(details))


def _facts(details: Mapping[str, Any]) -> dict[str, Any]:
    context = details.get("ctx", {})
    if "expected" in context:
        return {"allowed": context["expected"].replace("'", "").replace(" or ", ", ")}
    bounds = [context[bound] for bound in BOUNDS if bound in context]
    return {"bound": f"{bounds[0]:g}"} if bounds else {}
