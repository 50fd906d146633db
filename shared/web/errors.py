"""What goes wrong inside a request, caught in one place and answered as a problem document."""

import structlog
from flask import Flask, Response
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as BaseResponse

from shared.branch import KeyReused, Unavailable
from shared.domain.refused import Refused
from shared.journal import WriteFailed
from shared.private import NotKept
from shared.web.problems import Problem, answer, from_refused

CODES = {
    404: "not_found",
    405: "method_not_allowed",
    413: "too_large",
    415: "unsupported_media_type",
}
_log = structlog.get_logger(__name__)


def install(app: Flask) -> None:
    """Answer every failure of `app` by a problem document."""
    app.register_error_handler(Problem, answer)
    app.register_error_handler(Refused, _refused)
    app.register_error_handler(KeyReused, _key_reused)
    app.register_error_handler(Unavailable, _closing)
    app.register_error_handler(WriteFailed, _unavailable)
    app.register_error_handler(NotKept, _unavailable)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(Exception, _unforeseen)


def _refused(refused: Refused) -> Response:
    return answer(from_refused(refused))


def _key_reused(_: KeyReused) -> Response:
    return answer(Problem(422, "key_reused"))


def _closing(fault: Unavailable) -> Response:
    return answer(Problem(503, "unavailable", headers={"Retry-After": str(fault.retry_after)}))


def _unavailable(_: Exception) -> Response:
    """A store that cannot be read or written now: a full disk, a lock held by another."""
    return answer(Problem(503, "unavailable", headers={"Retry-After": "1"}))


def _http(error: HTTPException) -> BaseResponse:
    """Werkzeug's own refusals; a redirect is an answer already made."""
    if error.response is not None or (error.code or 500) < 400:
        return error.get_response()
    allow = {name: value for name, value in error.get_headers() if name in ("Allow", "Retry-After")}
    code = error.code or 500
    return answer(Problem(code, CODES.get(code, "bad_request" if code < 500 else "internal"), headers=allow))


def _unforeseen(error: Exception) -> Response:
    """A fault of ours: its kind and place go to the log, never its message, which may quote the request."""
    _log.error("request_failed", kind=type(error).__name__, place=_place(error))
    return answer(Problem(500, "internal"))


def _place(error: Exception) -> str:
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_qualname}:{trace.tb_lineno}" if trace else ""
