"""The page of the teller's console, and the notes that came with the present customer."""

import json

from flask import Blueprint, Response, jsonify, render_template

from shared.access import Holder
from shared.web.box import box
from shared.web.gate import allow, require

pages = Blueprint(
    "teller_pages",
    __name__,
    template_folder="templates",
    static_folder="static",
    static_url_path="/teller/static",
)


@pages.get("/teller/<counter>")
@allow("teller", "manager")
def console(counter: str) -> str:
    """The console of `counter`; raises Refused `unknown_counter`."""
    holder = require(counter=counter)
    settings = box().settings
    settings.plan.counter(counter)
    return render_template(
        "console.html",
        counter=counter,
        keys=json.dumps(settings.teller.keys.model_dump()),
        needs_pin=_needs_pin(holder),
    )


@pages.get("/teller/<counter>/notes")
@allow("teller", "manager")
def notes(counter: str) -> Response:
    """What staff wrote for whoever serves the present customer; raises Refused `unknown_counter`."""
    require(counter=counter)
    lobby = box().door.lobby
    ticket = lobby.counter(counter).ticket
    kept = (box().private.read(note) for note in lobby.notes.get(ticket or "", ()))
    return jsonify(notes=[text for text in kept if text])


def _needs_pin(holder: Holder) -> bool:
    """Whether signing on must name a person: a device alone may not, somebody signed in is known."""
    return box().settings.plan.rules.staff_required and holder.kind == "device"
