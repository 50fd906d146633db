"""The application: the faces, the gate, the headers and the errors put together around one box."""

from pathlib import Path

from flask import Flask

from kiosk.lookup import lookup
from kiosk.pages import pages as kiosk_pages
from kiosk.routes import routes as kiosk_routes
from lobby_display.pages import pages as display_pages
from lobby_display.routes import routes as display_routes
from lobby_manager.day import day_routes
from lobby_manager.pages import pages as manager_pages
from lobby_manager.routes import routes as manager_routes
from server.health import Health
from server.metrics import Metrics
from server.pages import pages as start_pages
from server.routes import HEALTH, METRICS, plain_routes, routes
from shared import web
from shared.web import errors, gate, headers, shell
from shared.web.assets import assets
from shared.web.box import EXTENSION, Box
from shared.web.reading import MAX_BODY
from shared.web.signin import routes as signin_routes
from teller.pages import pages as teller_pages
from teller.routes import routes as teller_routes

WEB = Path(web.__file__).parent
API = "/api/v1"
FACES = (
    (kiosk_pages, kiosk_routes, lookup),
    (display_pages, display_routes),
    (teller_pages, teller_routes),
    (manager_pages, manager_routes, day_routes),
    (start_pages, routes, plain_routes),
    (assets, signin_routes),
)


def create_app(box: Box) -> Flask:
    """The application of this box."""
    app = Flask(
        "branchline",
        root_path=str(WEB),
        static_folder="static",
        static_url_path="/static",
        template_folder="templates",
    )
    # One more than is taken: of a body sent in chunks this much is read, and then it is seen to be too long.
    app.config["MAX_CONTENT_LENGTH"] = MAX_BODY + 1
    app.json.ensure_ascii = False  # type: ignore[attr-defined]
    metrics = Metrics(box)
    app.extensions |= {EXTENSION: box, HEALTH: Health(box), METRICS: metrics}
    metrics.install(app)
    gate.install(app)
    headers.install(app)
    errors.install(app)
    shell.install(app)
    for blueprints in FACES:
        for blueprint in blueprints:
            app.register_blueprint(blueprint)
    app.register_blueprint(plain_routes, url_prefix=API, name="server_plain_api")
    return app
