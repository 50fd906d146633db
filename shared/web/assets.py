"""What browsers load besides pages: libraries and fonts by a whitelist, and the catalogues."""

import re
from dataclasses import dataclass
from pathlib import Path

from flask import Blueprint, Response, send_from_directory

from shared.languages import FOLDER as CATALOGUES
from shared.web.gate import public
from shared.web.problems import Problem

NODE_MODULES = Path(__file__).resolve().parents[2] / "node_modules"
A_YEAR = 31_536_000

assets = Blueprint("assets", __name__)


@dataclass(frozen=True)
class Library:
    """A folder of node_modules, and the names in it that may be asked for.

    Code is asked for anew each time, by its ETag, so that no browser mixes two releases; fonts stay.
    """

    folder: str
    names: re.Pattern[str]
    max_age: int | None = None


LIBRARIES = {
    "lit-html/": Library("lit-html", re.compile(r"([a-z-]+|directives/[a-z-]+)\.js")),
    "@fluent/bundle/": Library("@fluent/bundle", re.compile(r"esm/[a-z]+\.js")),
    "socket.io-client/": Library("socket.io-client/dist", re.compile(r"socket\.io\.esm\.min\.js")),
    "fonts/": Library(
        "@fontsource/noto-sans-sc", re.compile(r"[1-9]00\.css|files/[a-z0-9-]+\.woff2"), max_age=A_YEAR
    ),
}


@assets.get("/lib/<path:asked>")
@public
def library(asked: str) -> Response:
    """A file of a library; everything else in node_modules is not there."""
    for prefix, found in LIBRARIES.items():
        name = asked.removeprefix(prefix)
        if name != asked and found.names.fullmatch(name):
            return send_from_directory(NODE_MODULES / found.folder, name, max_age=found.max_age)
    raise Problem(404, "not_found")


@assets.get("/static/languages/<any(zh, en):language>.ftl")
@public
def catalogue(language: str) -> Response:
    """The sentences of a language, the same file that the box itself reads."""
    return send_from_directory(CATALOGUES, f"{language}.ftl", mimetype="text/plain")
