"""The pages of the kiosk: its screen, the code that a phone scans, and the page that the phone then shows."""

from dataclasses import asdict
from io import BytesIO
from typing import Any

import segno
from flask import Blueprint, Response, make_response, render_template, request
from werkzeug.wrappers import Response as BaseResponse

from kiosk.surface import tree
from shared.web.box import box
from shared.web.gate import allow, public, require
from shared.web.phone import data, linked_ticket
from shared.web.problems import Problem, reader_language
from shared.web.tickets import link_json

QUIET_MODULES = 4

pages = Blueprint(
    "kiosk_pages",
    __name__,
    template_folder="templates",
    static_folder="static",
    static_url_path="/kiosk/static",
)


@pages.get("/kiosk/<kiosk_id>")
@allow("kiosk")
def kiosk(kiosk_id: str) -> str:
    """The kiosk's screen. Raises Refused `unknown_kiosk`."""
    require(kiosk=kiosk_id)
    settings = box().settings
    here = settings.plan.kiosk(kiosk_id, None)
    return render_template(
        "kiosk.html", kiosk=here.id, tree=tree(settings.plan), public_url=settings.public_url
    )


@pages.get("/kiosk/<kiosk_id>/qr/t/<secret>")
@allow("kiosk")
def code(kiosk_id: str, secret: str) -> Response:
    """The address of a ticket's page, to be scanned. Raises Problem 404 where phones cannot reach it."""
    require(kiosk=kiosk_id)
    address = box().settings.public_url
    if address is None:
        raise Problem(404, "not_found")
    linked_ticket(box().door.outlook(), secret)
    return Response(drawing(f"{address.rstrip('/')}/t/{secret}"), mimetype="image/svg+xml")


def drawing(text: str) -> bytes:
    """`text` as a QR code in SVG that fills whatever it is put into, with its quiet zone."""
    picture = BytesIO()
    segno.make_qr(text, error="m").save(
        picture, kind="svg", border=QUIET_MODULES, dark="#000", light="#fff", omitsize=True
    )
    return picture.getvalue()


@pages.get("/t/<secret>")
@public
def phone(secret: str) -> BaseResponse:
    """What the phone shows of its ticket: the page, or for the page its data (JSON, with an ETag)."""
    answer = data(secret) if _wants_data() else _phone_page(secret)
    answer.vary.add("Accept")
    return answer


def _wants_data() -> bool:
    return request.accept_mimetypes.best_match(["text/html", "application/json"]) == "application/json"


def _phone_page(secret: str) -> BaseResponse:
    """The page with its ticket already in it; a link that leads nowhere any more gets words, not an error."""
    outlook = box().door.outlook()
    try:
        ticket = linked_ticket(outlook, secret)
    except Problem:
        return make_response(_phone_html(None), 404)
    return make_response(_phone_html(link_json(outlook, ticket)))


def _phone_html(ticket: dict[str, Any] | None) -> str:
    settings = box().settings
    service = settings.plan.services[ticket["service"]] if ticket else None
    return render_template(
        "phone.html",
        ticket=ticket,
        service=asdict(service.name) if service else None,
        zone=asdict(settings.plan.zones[service.zone].name) if service else None,
        language=reader_language(),
        stale_seconds=settings.screens.stale_seconds,
        return_minutes=round(settings.plan.rules.return_within_minutes),
    )
