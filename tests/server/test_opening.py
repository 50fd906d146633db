"""Opening a branch on its data folder, and what a demonstration does by itself."""

import stat
from dataclasses import replace

import pytest

from server.files import DataFiles
from server.opening import open_box
from shared.web.seal import Seal
from tests.house import NINE, Clock


@pytest.fixture
def opened(tmp_path, settings):
    """Boxes opened on one folder, one after the other."""
    boxes = []

    def open_one(clock=None, **how):
        if boxes:
            boxes[-1].close()
        boxes.append(open_box(how.pop("settings", settings), tmp_path / "var", clock=clock or Clock(), **how))
        return boxes[-1]

    yield open_one
    boxes[-1].close()


def test_a_branch_opens_its_day_by_command_and_a_demonstration_by_itself(opened):
    assert opened().door.lobby.day is None
    day = opened(demo=True).door.lobby.day
    assert day.open and day.date.isoformat() == "2026-11-20"


def test_a_demonstration_started_again_goes_on_with_the_same_day(opened):
    before = opened(demo=True).door.lobby
    assert opened(demo=True).door.lobby == before


def test_a_demonstration_of_yesterday_ends_and_today_begins(opened):
    opened(demo=True)
    later = Clock(NINE)
    later.pass_by(minutes=24 * 60)
    assert opened(later, demo=True).door.lobby.day.date.isoformat() == "2026-11-21"


def test_a_demonstration_is_reached_by_phones_at_its_own_address_unless_the_settings_say_where(
    opened, settings
):
    url = "http://127.0.0.1:8123"
    assert opened(demo=True, url=url).settings.public_url == url
    assert opened(url=url).settings.public_url is None
    public = replace(settings, public_url="https://queue.example")
    assert opened(demo=True, url=url, settings=public).settings.public_url == "https://queue.example"


def test_pages_come_from_where_the_branch_serves_and_from_nowhere_else(opened):
    origins = opened(url="http://127.0.0.1:8123").origins
    own = "http://127.0.0.1:8123"
    assert origins.accepts(own, own)
    assert not origins.accepts("http://evil.example", own)


def test_texts_whose_command_never_came_through_are_swept_at_the_start(opened):
    box = opened(demo=True)
    box.private.keep("orphan", "words", visit="v", kind="note", day=box.door.lobby.day.date)
    assert opened(demo=True).private.read("orphan") is None


def test_the_folder_and_its_secrets_are_for_the_owner_alone(opened, tmp_path):
    opened()
    files = DataFiles(tmp_path / "var")
    assert stat.S_IMODE(files.folder.stat().st_mode) == 0o700
    for secret in (files.seal, files.private, files.day_keys, files.access):
        assert stat.S_IMODE(secret.stat().st_mode) == 0o600, secret.name


def test_the_seal_is_made_once_and_one_that_is_cut_off_is_not_trusted(tmp_path):
    path = tmp_path / "seal.key"
    assert Seal.open(path).of("link", "x") == Seal.open(path).of("link", "x")
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(ValueError, match="not a key"):
        Seal.open(path)


def test_a_seal_tells_purposes_and_parts_apart():
    seal = Seal(b"k" * 32)
    made = [
        ("link", "a"),
        ("text", "a"),
        ("link", "a", ""),
        ("link", "a", "b"),
        ("link", "ab"),
        ("link", 'a","b'),
    ]
    assert len({seal.of(*parts) for parts in made}) == len(made)
