"""A problem document (RFC 9457): what went wrong, as a code for programs and a sentence for people."""

from collections.abc import Mapping, Sequence
from typing import Any

from shared.languages.languages import Languages


def problem_document(
    languages: Languages,
    language: str,
    code: str,
    status: int,
    facts: Mapping[str, Any] | None = None,
    errors: Sequence[Mapping[str, Any]] = (),
) -> dict[str, Any]:
    """The document for `code` ("counter_busy") under the HTTP `status`, in `language` ("zh" or "en").

    The detail is the catalogue's `problem-<code>` filled with `facts`; the title is the same for every
    problem of that status, `problem-status-<status>`. `facts` go along, so that a page can say the sentence
    in its other language too. `errors` names fields at fault, never their content.
    """
    name = code.replace("_", "-")
    document: dict[str, Any] = {
        "type": f"/problems/{name}",
        "title": languages.say(language, f"problem-status-{status}"),
        "status": status,
        "code": code,
        "detail": languages.say(language, f"problem-{name}", **(facts or {})),
    }
    if facts:
        document["facts"] = dict(facts)
    if errors:
        document["errors"] = [dict(error) for error in errors]
    return document
