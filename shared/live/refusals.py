"""How a socket is told no: the same problem documents that the web gives."""

from collections.abc import Mapping
from typing import Any

from shared.domain.refused import Refused
from shared.languages import Languages
from shared.languages.problems import problem_document

STATUS = {
    "unauthorized": 401,
    "forbidden": 403,
    "bad_request_shape": 422,
    "internal": 500,
    "too_many_sockets": 503,
    "unavailable": 503,
}
RULE_BROKEN = 409
UNKNOWN = 422


class Refusals:
    """Problem documents in a reader's language."""

    def __init__(self, languages: Languages) -> None:
        self._languages = languages

    def language(self, environ: Mapping[str, Any], auth: object) -> str:
        """The language that the socket's `auth` names, else what its browser accepts."""
        named = auth.get("language") if isinstance(auth, dict) else None
        wanted = named if isinstance(named, str) else environ.get("HTTP_ACCEPT_LANGUAGE")
        return self._languages.choose(wanted)

    def of(self, code: str, language: str) -> dict[str, Any]:
        """The problem of one of the codes above."""
        return problem_document(self._languages, language, code, STATUS[code])

    def of_refused(self, refused: Refused, language: str) -> dict[str, Any]:
        """What a rule refused; a room that is not there is a fault of the field that named it."""
        facts = dict(refused.facts)
        allowed = facts.pop("allowed", None)
        unknown = refused.code.startswith("unknown_")
        errors = [{"field": "room"} | ({"allowed": allowed} if allowed else {})] if unknown else []
        status = UNKNOWN if unknown else RULE_BROKEN
        return problem_document(self._languages, language, refused.code, status, facts, errors)
