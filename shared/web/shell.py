"""What every page is given: the branch, the box's time, the CSRF token, and sentences in both languages."""

from typing import Any

from flask import Flask
from markupsafe import Markup

from shared.web.box import box
from shared.web.gate import csrf_token

PAIR = Markup('<span lang="zh-Hans" class="lead">{zh}</span> <span lang="en" class="also en">{en}</span>')


def install(app: Flask) -> None:
    """Give every template of `app` what the shell and its pages need."""
    app.context_processor(shell)


def shell() -> dict[str, Any]:
    """The values of shell.html; `at` is the box's time now in the branch's zone."""
    here = box()
    plan = here.settings.plan
    return {
        "branch": plan.name,
        "at": plan.local(here.door.now()).isoformat(timespec="seconds"),
        "demo": here.demo,
        "csrf": csrf_token(),
        "both": both,
    }


def both(message: str, **facts: object) -> Markup:
    """The catalogue's sentence in both languages, Chinese leading, each marked with its language."""
    return PAIR.format(**box().languages.both(message, **facts))
