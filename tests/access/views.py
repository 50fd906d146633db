"""Views of every kind, for the tiny application behind the gate, and the header a program brings."""

from shared.access import DEVICE_ROLES
from shared.web.gate import allow, public, require

API = "/api/v1"


def bearer(token):
    return {"Authorization": f"Bearer {token}"}


def for_one_role(app):
    for role in DEVICE_ROLES:
        app.add_url_rule(f"{API}/{role}", role, allow(role)(lambda: require().id), methods=["GET", "POST"])


def for_places(app):
    @app.get(f"{API}/several")
    @allow("manager", "kiosk")
    def several():
        return require("manager", "kiosk").id

    @app.post(f"{API}/counters/<counter>")
    @allow("teller", "manager")
    def at_counter(counter):
        return require("teller", "manager", counter=counter).id

    @app.post(f"{API}/kiosks/<kiosk>")
    @allow("kiosk", "manager")
    def at_kiosk(kiosk):
        return require(kiosk=kiosk).id


def pages(app):
    @app.get("/page")
    @allow("manager")
    def page():
        return "<p>page</p>"

    @app.get("/counter/<counter>")
    @allow("teller")
    def counter_page(counter):
        return require(counter=counter).id


def open_and_forgotten(app):
    @app.get(f"{API}/open")
    @public
    def everybody():
        return "welcome"

    @app.get(f"{API}/forgotten")
    def forgotten():
        return "nobody thought about this one"
