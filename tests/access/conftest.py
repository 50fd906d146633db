"""A branch's access file on an injected clock, and the smallest application that stands behind the gate."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from flask import Flask
from flask.testing import FlaskClient

from shared.access import DEVICE_ROLES, FILE, Access
from shared.languages import Languages
from shared.settings import load
from shared.web import errors, gate, shell, signin
from shared.web.box import EXTENSION
from shared.web.origins import Origins
from tests.access.views import for_one_role, for_places, open_and_forgotten, pages

ROOT = Path(__file__).resolve().parents[2]
HOME = "http://127.0.0.1:8080"
OURS = {"Origin": HOME}


class Clock:
    """A clock that stands still until a test moves it; it is also its own monotonic seconds."""

    def __init__(self):
        self.now = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)

    def __call__(self):
        return self.now

    def ticks(self):
        return self.now.timestamp()

    def forward(self, **time):
        self.now += timedelta(**time)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / FILE


@pytest.fixture
def access(path, clock):
    access = Access(path, clock, ticks=clock.ticks)
    yield access
    access.close()


@pytest.fixture(scope="session")
def settings():
    return load(ROOT / "config")


@pytest.fixture(scope="session")
def languages():
    return Languages.load()


def application(access, settings, languages, clock, demo=False):
    """An application with the gate, the sign-in pages and no faces; tests add views to it."""
    app = Flask("shared.web", root_path=str(ROOT / "shared" / "web"))
    app.extensions[EXTENSION] = SimpleNamespace(
        access=access,
        settings=settings,
        languages=languages,
        demo=demo,
        door=SimpleNamespace(now=clock),
        origins=Origins.serving("127.0.0.1", 8080),
    )
    for part in (errors, gate, shell):
        part.install(app)
    app.register_blueprint(signin.routes)
    return app


@pytest.fixture
def app(access, settings, languages, clock):
    return application(access, settings, languages, clock)


@pytest.fixture
def demonstration(path, clock, settings, languages):
    """The same application as a demonstration."""
    access = Access(path, clock, demo=True, ticks=clock.ticks)
    yield application(access, settings, languages, clock, demo=True)
    access.close()


@pytest.fixture
def browser(app):
    return browser_of(app)


@pytest.fixture
def views(app):
    """The application with views of every kind."""
    for add in (for_one_role, for_places, pages, open_and_forgotten):
        add(app)
    return app


@pytest.fixture
def tokens(access):
    """One device of each role; the teller's is at counter 3."""
    counters = {"teller": "3"}
    return {
        role: access.add_device({"kiosk": "k1"}.get(role, role), role, counters.get(role))
        for role in DEVICE_ROLES
    }


@pytest.fixture
def signed_in(views, access, tokens):
    """A browser whose session holds the device of a role, and the session."""

    def make(role):
        client, session = browser_of(views), access.open_session([access.holder_of_token(tokens[role])])
        client.hold(session)
        return client, session

    return make


@pytest.fixture
def teller(access):
    """The token of the teller device at counter 3."""
    return access.add_device("c3", "teller", "3")


class Browser(FlaskClient):
    """A client that keeps cookies and calls us by our own address."""

    def open(self, *args, **request):
        return super().open(*args, **{"base_url": HOME} | request)

    def hold(self, session):
        """Take a session's cookie from outside."""
        self.set_cookie("branchline_session", session.id, domain="127.0.0.1")


def browser_of(app):
    return Browser(app, app.response_class, use_cookies=True)


def box_of(app):
    return app.extensions[EXTENSION]
