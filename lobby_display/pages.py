"""The pages of the public screens: a zone's call board and a counter's sign."""

import json
from dataclasses import asdict

from flask import Blueprint, render_template

from shared.domain.plan import known
from shared.web.box import box
from shared.web.gate import allow

pages = Blueprint(
    "display_pages",
    __name__,
    template_folder="templates",
    static_folder="static",
    static_url_path="/display/static",
)


@pages.get("/board/<zone>")
@allow("display", "manager")
def board(zone: str) -> str:
    """The call board that hangs in `zone`; raises Refused `unknown_zone`."""
    plan = box().settings.plan
    known(plan.zones, zone, "zone", None)
    return render_template(
        "board.html",
        zone=zone,
        name=json.dumps(asdict(plan.name)),
        screens=json.dumps(_screens()),
    )


@pages.get("/sign/<counter>")
@allow("display", "manager")
def sign(counter: str) -> str:
    """The sign above `counter`; raises Refused `unknown_counter`."""
    box().settings.plan.counter(counter)
    return render_template("sign.html", counter=counter)


def _screens() -> dict[str, object]:
    """What the settings say about screens, as the page reads it."""
    screens = box().settings.screens
    return {
        "call_hold_seconds": screens.call_hold_seconds,
        "message_seconds": screens.message_seconds,
        "messages": [{"zh": message.zh, "en": message.en} for message in screens.messages],
    }
