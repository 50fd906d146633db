"""Sockets of the branch as it is really served: gunicorn, real surfaces, sessions and devices (TRUST 22)."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
import requests

from server.files import DataFiles
from shared.access import Access
from tests.live.screen import PATIENCE, Screen
from tests.processes.branch_process import BranchProcess

ROOMS = {"board:hall", "board:vip", "sign:3", "teller:3", "manager", "kiosk:k1"}


DEVICES = {
    "tablet": ("manager", None),
    "auditor": ("auditor", None),
    "wall": ("display", None),
    "hall": ("display", None),
    "k1": ("kiosk", None),
    "console": ("teller", "3"),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The branch's data."""
    data = tmp_path_factory.mktemp("served") / "var"
    DataFiles(data).prepare()
    return data


@pytest.fixture(scope="module")
def access(folder: Path) -> Iterator[Access]:
    """Its devices, as another process sees and changes them: the command line does it like this."""
    with closing(Access(DataFiles(folder).access, lambda: datetime.now(UTC))) as opened:
        yield opened


@pytest.fixture(scope="module")
def tokens(access: Access) -> dict[str, str]:
    """A token for each device, by its name."""
    return {name: access.add_device(name, role, counter) for name, (role, counter) in DEVICES.items()}


@pytest.fixture(scope="module")
def served(folder: Path, tokens: dict[str, str]) -> Iterator[BranchProcess]:
    """One demonstration branch for all of these, started when its devices are known."""
    branch = BranchProcess(folder).start()
    yield branch
    if branch.process is not None and branch.process.poll() is None:
        branch.kill()


@pytest.fixture
def browser(served: BranchProcess) -> requests.Session:
    """A browser that tries the demonstration."""
    session = requests.Session()
    session.headers["Origin"] = served.url
    session.post(f"{served.url}/session/demo", timeout=PATIENCE, allow_redirects=False).raise_for_status()
    return session


def cookies(browser: requests.Session) -> dict[str, str]:
    """The header that its pages' sockets come with."""
    return {"Cookie": "; ".join(f"{name}={value}" for name, value in browser.cookies.items())}


def test_a_browser_s_session_opens_every_room_it_has_a_face_for(
    served: BranchProcess, browser: requests.Session
) -> None:
    with Screen(served.url, headers=cookies(browser)) as page:
        assert {page.join(room)["room"] for room in ROOMS} == ROOMS


def test_signing_out_cuts_the_pages_of_that_browser_alone(
    served: BranchProcess, tokens: dict[str, str], browser: requests.Session
) -> None:
    with Screen(served.url, headers=cookies(browser)) as page, Screen(served.url, tokens["tablet"]) as tablet:
        page.join("board:hall")
        home = browser.get(f"{served.url}/", timeout=PATIENCE).text
        csrf = home.split('name="csrf-token" content="')[1].split('"')[0]
        assert browser.post(f"{served.url}/session/end", {"csrf": csrf}, timeout=PATIENCE).ok
        page.wait_closed()
        assert tablet.join("manager")["view"]


def test_a_device_revoked_by_another_process_is_cut_and_that_is_journalled(
    served: BranchProcess, access: Access, tokens: dict[str, str]
) -> None:
    auditor = served.client(tokens["auditor"])
    with Screen(served.url, tokens["wall"]) as revoked, Screen(served.url, tokens["hall"]) as board:
        head = board.join("board:hall")["seq"]
        revoked.join("board:hall")
        access.revoke_device("wall")
        revoked.wait_closed()
        board.wait("tick", lambda tick: tick["seq"] > head)
    [entry] = auditor.get(f"/journal?after={head}").json()["entries"]
    assert (entry["kind"], entry["data"]) == ("DeviceRevoked", {"device": "device:wall"})


def test_a_call_is_seen_and_heard_as_soon_as_it_was_answered(
    served: BranchProcess, tokens: dict[str, str]
) -> None:
    kiosk, teller = served.client(tokens["k1"]), served.client(tokens["console"])
    with Screen(served.url, tokens["hall"]) as board:
        board.join("board:hall")
        number = kiosk.post("/tickets", {"service": "cash"}).json()["number"]
        assert teller.post("/counters/3/sign-on").ok
        called = teller.post("/counters/3/call-next").json()
        assert called["ticket"]["number"] == number
        told = board.wait("announce")
        assert (told["seq"], told["number"], told["counter"]) == (called["seq"], number, "3")
        view = board.wait("view", lambda view: view["seq"] >= called["seq"])["view"]
        assert [(call["number"], call["counter"]) for call in view["calls"]] == [(number, "3")]
        again = board.join("board:hall")
        assert again["seq"] >= called["seq"]
        assert again["view"] == view, "an unchanged lobby gives an equal view"


def test_stopping_the_branch_cuts_its_sockets(served: BranchProcess, tokens: dict[str, str]) -> None:
    with Screen(served.url, tokens["hall"]) as board:
        board.join("board:hall")
        assert served.stop() == 0
        board.wait_closed()
