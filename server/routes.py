"""What the server itself answers: the branch as it is set up, its journal, its health and its figures."""

from datetime import datetime
from typing import Any

from flask import Blueprint, Response, current_app, jsonify

from server.health import GOOD, Health
from server.metrics import Metrics
from shared.domain.lobby import Lobby
from shared.domain.plan import Plan
from shared.journal.journal import GENESIS
from shared.web import answers, models, openapi
from shared.web.box import box
from shared.web.gate import allow, public
from shared.web.openapi import reading
from shared.web.reading import queried

HEALTH, METRICS = "branchline_health", "branchline_metrics"
ANY_TOKEN = ("kiosk", "display", "teller", "manager", "auditor", "admin")

routes = Blueprint("server_routes", __name__, url_prefix="/api/v1")
# Known to programs at the root by custom, so they are there too.
plain_routes = Blueprint("server_plain", __name__)


@routes.get("/branch")
@allow(*ANY_TOKEN)
@reading(answers.Branch)
def branch() -> dict[str, Any]:
    """The branch as its settings describe it, with its machines as they are."""
    lobby = box().door.lobby
    return branch_json(lobby.plan, lobby) | {"demo": box().demo}


@routes.get("/journal")
@allow("auditor")
@reading(answers.JournalPage, models.Page)
def journal() -> dict[str, Any]:
    """A stretch of the journal; the next one begins after its last entry."""
    page, lobby, held = queried(models.Page), box().door.lobby, box().journal
    newest = held.read(lobby.seq - 1, 1)
    return {
        "branch": lobby.plan.branch,
        "journal": held.id,
        "head": f"{newest[0]['seq']}:{newest[0]['hash']}" if newest else f"0:{GENESIS}",
        "entries": [_entry(lobby.plan, row) for row in held.read(page.after, page.limit)],
    }


@plain_routes.get("/health")
@public
@reading(answers.Health, nobody=True)
def health() -> tuple[Response, int]:
    """How the box is."""
    checked: Health = current_app.extensions[HEALTH]
    report = checked.report()
    return jsonify(report), 200 if report["status"] == GOOD else 503


@plain_routes.get("/metrics")
@allow("auditor")
@reading(None)
def metrics() -> Response:
    """Figures for Prometheus."""
    counted: Metrics = current_app.extensions[METRICS]
    return Response(counted.text(), content_type="text/plain; version=0.0.4; charset=utf-8")


@plain_routes.get("/openapi.json")
@public
@reading(None, nobody=True)
def openapi_json() -> dict[str, Any]:
    """This API, described."""
    return openapi.document()


def branch_json(plan: Plan, lobby: Lobby) -> dict[str, Any]:
    """The branch of the outside contract; `zones`, `classes` and `kiosks` are lists of ids."""
    return {
        "branch": plan.branch,
        "name": _name(plan),
        "time_zone": plan.time_zone,
        "zones": list(plan.zones),
        "classes": list(plan.classes),
        "kiosks": list(plan.kiosks),
        "services": [
            {"id": s.id, "name": _name(s), "series": s.series, "zone": s.zone} for s in plan.services.values()
        ],
        "counters": [
            {"id": c.id, "zone": c.zone, "services": list(c.services)} for c in plan.counters.values()
        ],
        "machines": [
            {
                "id": m.id,
                "services": list(m.services),
                "state": "free" if lobby.machine_users(m.id) < m.places else "full",
            }
            for m in plan.machines.values()
        ],
    }


def _name(named: Any) -> dict[str, str]:
    return {"zh": named.name.zh, "en": named.name.en}


def _entry(plan: Plan, row: dict[str, Any]) -> dict[str, Any]:
    """The row with its time in the branch's zone; the hash is over the row as stored."""
    at = plan.local(datetime.fromisoformat(row["at"])).isoformat(timespec="microseconds")
    return row | {"at": at}
