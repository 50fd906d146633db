"""Logging: one JSON object a line on stderr, with nothing of what people typed or proved themselves by."""

import logging
import sys
import traceback
from contextlib import suppress
from typing import Any, TextIO

import structlog
from structlog.typing import EventDict, WrappedLogger


def configure(stream: TextIO = sys.stderr) -> None:
    """Log to `stream`, our own words from level info, those of libraries from warning."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            bare_exception,
            structlog.processors.JSONRenderer(ensure_ascii=False, default=repr),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=lambda *_: Lines(stream),
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(handlers=[LibraryHandler()], level=logging.WARNING, force=True)


class Lines:
    """Writes lines; a full log disk loses a line and never a ticket (TRUST, fault 5)."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def msg(self, line: str) -> None:
        """Write one line, if that can be done."""
        with suppress(OSError):
            print(line, file=self._stream, flush=True)

    debug = info = warning = error = critical = msg


class LibraryHandler(logging.Handler):
    """Takes what libraries log into our own log: the template of a message, not what it was filled with."""

    def emit(self, record: logging.LogRecord) -> None:
        """Log the record as one of ours."""
        structlog.get_logger(record.name).warning(
            "library", message=str(record.msg), exc_info=record.exc_info or None
        )


def bare_exception(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """An exception as its kind and where it went; its message may quote what somebody typed."""
    error = _exception(event.pop("exc_info", None))
    if error is not None:
        frames = traceback.extract_tb(error.__traceback__)
        event["kind"] = type(error).__name__
        event["frames"] = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
    return event


def _exception(exc_info: Any) -> BaseException | None:
    if isinstance(exc_info, BaseException):
        return exc_info
    if isinstance(exc_info, tuple):
        return exc_info[1]
    return sys.exc_info()[1] if exc_info else None
