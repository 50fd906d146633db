"""What every test may ask for: a branch on disk, its callers, and a clock that stands still."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from shared.settings import Settings
from shared.web.box import Box
from tests.chromium import chromium as running_chromium
from tests.house import Caller, Clock, House, demo_settings, house


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The one browser of this test process."""
    with running_chromium() as browser:
        yield browser


@pytest.fixture
def clock() -> Clock:
    """09:00 in the branch, until told otherwise."""
    return Clock()


@pytest.fixture(scope="session")
def settings() -> Settings:
    """The demonstration branch."""
    return demo_settings()


@pytest.fixture
def branch(tmp_path: Path, settings: Settings, clock: Clock) -> Iterator[House]:
    """A branch whose day is not open yet."""
    with house(tmp_path / "var", settings, clock) as found:
        yield found


@pytest.fixture
def open_branch(branch: House) -> House:
    """A branch on an open day."""
    branch.act(branch.manager, "/day/open")
    return branch


@pytest.fixture
def box(open_branch: House) -> Box:
    """The box of an open branch."""
    return open_branch.box


@pytest.fixture
def client(open_branch: House) -> Callable[..., Caller]:
    """Callers of an open branch, by role: `client("teller")`."""
    return open_branch.caller
