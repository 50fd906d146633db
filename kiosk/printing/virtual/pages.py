"""The virtual printer's pages: the papers as they hang from it, and buttons for what can go wrong.

One blueprint for both: at the root of `branchline virtual-printer`, under /printer in the demonstration.
"""

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from flask import Blueprint, Flask, Response, current_app, jsonify, render_template, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from kiosk.printing.virtual.faults import SIGNS, kind_of
from kiosk.printing.virtual.printer import VirtualPrinter
from shared.languages import Languages
from shared.languages.problems import problem_document
from shared.web.rights import public

EXTENSION = "virtual_printer"
LONGEST_BODY = 1024

pages = Blueprint(
    EXTENSION, __name__, template_folder="templates", static_folder="static", static_url_path="/page"
)


@dataclass(frozen=True, slots=True)
class Showing:
    """The printer whose papers the pages show, and the words for its problems."""

    printer: VirtualPrinter
    languages: Languages


def install(app: Flask, printer: VirtualPrinter, languages: Languages, prefix: str = "/printer") -> None:
    """Show this printer in `app`, below `prefix`; "" is the root."""
    app.extensions[EXTENSION] = Showing(printer, languages)
    app.register_blueprint(pages, url_prefix=prefix)


def showing() -> Showing:
    """What this application shows."""
    found: Showing = current_app.extensions[EXTENSION]
    return found


@pages.get("/", strict_slashes=False)
@public
def page() -> str:
    """The papers, the newest hanging from the printer; drawn by printer.js."""
    return render_template("virtual-printer.html", base=url_for(".page").rstrip("/"))


@pages.get("/papers")
@public
def papers() -> Response:
    """The papers that are kept, oldest first."""
    return jsonify([paper.described() for paper in showing().printer.roll.papers])


@pages.get("/state")
@public
def state() -> BaseResponse:
    """What the page draws: the printer's fault and how many papers came out, with an ETag."""
    printer = showing().printer
    newest = [paper.described() for paper in reversed(printer.roll.papers)]
    response = jsonify({"fault": printer.fault, "papers": newest})
    response.headers["Cache-Control"] = "no-cache"
    response.add_etag()
    return response.make_conditional(request)


@pages.get("/papers/<int:n>.png")
@public
def picture(n: int) -> Response:
    """One paper as a picture."""
    paper = showing().printer.roll.paper(n)
    return Response(paper.png, mimetype="image/png") if paper else problem(404, "not_found")


@pages.post("/fault")
@public
def fault() -> Response:
    """Have the fault {"kind"}; answers which it has now. A page of another origin may not do this."""
    origin = request.headers.get("Origin")
    if origin is not None and urlsplit(origin).netloc.lower() != request.host.lower():
        return problem(403, "origin_refused")
    kind = _kind_asked_for()
    if kind is None:
        return problem(422, "unknown_fault", [{"field": "kind", "allowed": list(SIGNS)}])
    showing().printer.set_fault(kind)
    return jsonify({"kind": kind})


def _kind_asked_for() -> str | None:
    body = request.get_json(silent=True) if (request.content_length or 0) <= LONGEST_BODY else None
    kind = body.get("kind") if isinstance(body, dict) and len(body) == 1 else None
    return kind_of(kind) if isinstance(kind, str) else None


def problem(status: int, code: str, errors: list[dict[str, Any]] | None = None) -> Response:
    """A problem document in the reader's language."""
    languages = showing().languages
    language = languages.choose(request.headers.get("Accept-Language"))
    document = problem_document(languages, language, code, status, errors=errors or ())
    text = json.dumps(document, ensure_ascii=False)
    return Response(text, status=status, mimetype="application/problem+json")
