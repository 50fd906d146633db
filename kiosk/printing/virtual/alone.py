"""The virtual printer's own small web application, for when no branch serves its pages."""

from pathlib import Path
from typing import Any

from flask import Flask, request
from markupsafe import Markup

from kiosk.printing.virtual.pages import install, problem
from kiosk.printing.virtual.printer import VirtualPrinter, local_time
from shared import web
from shared.domain.plan import Name
from shared.languages import Languages
from shared.web import headers
from shared.web.assets import assets
from shared.web.origins import Origins
from shared.web.problems import Problem
from shared.web.shell import PAIR

WEB = Path(web.__file__).parent


def application(printer: VirtualPrinter, languages: Languages, origins: Origins) -> Flask:
    """The pages at the root, in the shell of all faces, for whoever calls us by an address of ours."""
    app = Flask(
        "virtual-printer",
        root_path=str(WEB),
        static_folder="static",
        static_url_path="/static",
        template_folder="templates",
    )
    app.json.ensure_ascii = False  # type: ignore[attr-defined]
    install(app, printer, languages, prefix="")
    app.register_blueprint(assets)
    app.register_error_handler(Problem, lambda found: problem(found.status, found.code))
    app.context_processor(lambda: _shell(languages))
    headers.install(app)

    @app.before_request
    def refuse_strange_hosts() -> Any:
        """A foreign name that was made to resolve to this machine is not ours."""
        if not origins.knows(f"{request.scheme}://{request.host}"):
            return problem(403, "origin_refused")
        return None

    return app


def _shell(languages: Languages) -> dict[str, Any]:
    """What shell.html is given."""

    def both(message: str, **facts: object) -> Markup:
        return PAIR.format(**languages.both(message, **facts))

    name = languages.both("printer-title")
    return {
        "branch": Name(name["zh"], name["en"]),
        "both": both,
        "csrf": "",
        "demo": False,
        "at": local_time().isoformat(timespec="seconds"),
    }
