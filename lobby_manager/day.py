"""The business day over HTTP: how it stands, its opening and closing, and the live lobby (O2, D1)."""

from collections import Counter
from typing import Any

from flask import Blueprint, Response

from shared.domain.commands import CloseDay, OpenDay
from shared.domain.lobby import Lobby
from shared.domain.ticket import State
from shared.web import answers, models
from shared.web.box import box
from shared.web.gate import allow, require
from shared.web.openapi import posting, reading
from shared.web.orders import receive
from shared.web.replies import noted

day_routes = Blueprint("lobby_manager_day", __name__, url_prefix="/api/v1")


@day_routes.get("/day")
@allow("manager")
@reading(answers.Day)
def day() -> dict[str, Any]:
    """The business day with its tickets counted by state."""
    return day_json(box().door.lobby)


@day_routes.post("/day/open")
@allow("manager")
@posting(models.Nothing, answers.Done)
def open_day() -> Response:
    """Open the business day of today's date."""
    return receive(models.Nothing, require()).carry_out(OpenDay(), noted)


@day_routes.post("/day/close")
@allow("manager")
@posting(models.CloseDay, answers.Done)
def close_day() -> Response:
    """Close the business day; tickets still live keep it open, or are voided."""
    post = receive(models.CloseDay, require())
    return post.carry_out(CloseDay(void_leftovers=post.body.leftovers == "void"), noted)


@day_routes.get("/lobby")
@allow("manager")
@reading(answers.View)
def lobby() -> dict[str, Any]:
    """The live lobby, as the room `manager` is answered when it is joined."""
    return box().draw("manager")


def day_json(lobby: Lobby) -> dict[str, Any]:
    """The day; before the first one ever there is no date."""
    states = Counter(ticket.state for ticket in lobby.tickets.values())
    day = lobby.day
    return {
        "date": day.date.isoformat() if day else None,
        "open": day is not None and day.open,
        "opened_at": lobby.plan.local(day.opened_at).isoformat(timespec="seconds") if day else None,
        "issued": len(lobby.tickets),
        "tickets": {state.value: states[state] for state in State},
    }
