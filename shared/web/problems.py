"""How the box says no over HTTP: by problem documents (RFC 9457), to people by a page, in their language."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from flask import Response, g, render_template, request

from shared.domain.refused import Refused
from shared.languages.problems import problem_document
from shared.web.box import box
from shared.web.visits import is_page_visit

MEDIA_TYPE = "application/problem+json"
TAGS = {"zh": "zh-CN"}


class Problem(Exception):
    """An answer that refuses.

    `code` names the sentence (`problem-<code>` with dashes) that `facts` fill; `errors` say which request
    fields are at fault. Nothing of the request may stand in any of them: input is never echoed.
    """

    def __init__(
        self,
        status: int,
        code: str,
        *,
        errors: Sequence[Mapping[str, Any]] = (),
        headers: Mapping[str, str] | None = None,
        **facts: Any,
    ) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.errors = errors
        self.headers = dict(headers or {})
        self.facts = facts

    def document(self, language: str) -> dict[str, Any]:
        """The problem in words of `language`."""
        return problem_document(box().languages, language, self.code, self.status, self.facts, self.errors)


def from_refused(refused: Refused) -> Problem:
    """What the rules refused: an unknown id in the path is 404 and in the body 422, a broken rule is 409."""
    facts = dict(refused.facts)
    allowed = facts.pop("allowed", None)
    error = {"field": refused.field} | ({"allowed": allowed} if allowed is not None else {})
    errors = [error] if refused.field else []
    return Problem(_status(refused), refused.code, errors=errors, **facts)


def _status(refused: Refused) -> int:
    if not refused.code.startswith("unknown_"):
        return 409
    return 422 if refused.field else 404


def reader_language() -> str:
    """The language this request asks for, "zh" or "en"."""
    return box().languages.choose(request.headers.get("Accept-Language"))


def answer(problem: Problem) -> Response:
    """The problem as a response: a page for a person who opened one, else a document."""
    g.problem = problem.code
    response = _page(problem) if is_page_visit() else _document(problem)
    response.headers.update(problem.headers)
    return response


def _page(problem: Problem) -> Response:
    return Response(render_template("problem.html", problem=problem), status=problem.status)


def _document(problem: Problem) -> Response:
    language = reader_language()
    text = json.dumps(problem.document(language), ensure_ascii=False)
    response = Response(text, status=problem.status, mimetype=MEDIA_TYPE)
    response.content_language.add(TAGS.get(language, language))
    response.vary.add("Accept-Language")
    return response
