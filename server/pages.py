"""The start page: every face of the branch, with a line on what it is and what to try."""

from dataclasses import dataclass
from typing import Any

from flask import Blueprint, current_app, render_template, url_for

from shared.domain.plan import Name, Plan
from shared.web.box import box
from shared.web.gate import caller, public

VIRTUAL_PRINTER = "virtual_printer"

pages = Blueprint(
    "server_pages",
    __name__,
    template_folder="templates",
    static_folder="static",
    static_url_path="/start",
)


@dataclass(frozen=True, slots=True)
class Link:
    """Where a face is opened: by the name of its place, by its counter, or by the face's own name."""

    path: str
    name: Name | None = None
    counter: str | None = None


@pages.get("/")
@public
def start() -> str:
    """The start page; in the demonstration one tap opens everything, else it leads to signing in."""
    return render_template("start.html", faces=faces(box().settings.plan), entered=bool(caller()))


def faces(plan: Plan) -> list[dict[str, Any]]:
    """The faces in the order of a visit: id, icon, and the links that open them."""
    kiosks = [Link(f"/kiosk/{kiosk.id}", name=kiosk.name) for kiosk in plan.kiosks.values()]
    boards = [Link(f"/board/{zone.id}", name=zone.name) for zone in plan.zones.values()]
    return [
        _face("kiosk", "kiosk", kiosks),
        *_paper(),
        _face("teller", "console", _at_counters(plan, "/teller")),
        _face("board", "screen", boards),
        _face("sign", "sign", _at_counters(plan, "/sign")),
        _face("tablet", "tablet", [Link("/tablet")]),
        _face("phone", "phone", []),
    ]


def _at_counters(plan: Plan, path: str) -> list[Link]:
    return [Link(f"{path}/{counter}", counter=counter) for counter in plan.counters]


def _paper() -> list[dict[str, Any]]:
    """The virtual printer's page, where this server has one."""
    if VIRTUAL_PRINTER not in current_app.blueprints:
        return []
    return [_face("paper", "paper", [Link(url_for(f"{VIRTUAL_PRINTER}.page"))])]


def _face(face: str, icon: str, links: list[Link]) -> dict[str, Any]:
    return {"id": face, "icon": icon, "links": links}
