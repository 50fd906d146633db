"""What a board reads over HTTP: the same view that its room is sent."""

from typing import Any

from flask import Blueprint

from shared.domain.plan import known
from shared.web import answers, models
from shared.web.box import box
from shared.web.gate import allow
from shared.web.openapi import reading
from shared.web.reading import queried

routes = Blueprint("lobby_display_routes", __name__, url_prefix="/api/v1")


@routes.get("/board")
@allow("display", "manager")
@reading(answers.View, models.OfZone)
def board() -> dict[str, Any]:
    """The board of a zone, as its room is answered when it is joined."""
    zones = box().door.lobby.plan.zones
    zone = known(zones, queried(models.OfZone).zone, "zone", "zone")
    return box().draw(f"board:{zone.id}")
