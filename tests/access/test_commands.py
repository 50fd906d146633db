"""`branchline device` and `branchline staff`: what they print, how they end, and that they say why."""

import pytest
from sqlite_utils.utils import sqlite3
from typer.testing import CliRunner

from server.commands.device import device_app
from server.commands.staff import staff_app
from tests.access.conftest import ROOT


@pytest.fixture
def run(path):
    """Run a command on this test's data folder and the demonstration's settings."""

    def run(app, *words, config=ROOT / "config"):
        places = ["--data", str(path.parent), "--config", str(config)]
        return CliRunner().invoke(app, [*words, *places], catch_exceptions=False)

    return run


def test_the_token_stands_alone_on_the_last_line(run, access):
    done = run(device_app, "add", "c3", "--role", "teller", "--counter", "3")
    assert (done.exit_code, done.stderr) == (0, "")
    access.changed()
    assert access.holder_of_token(done.stdout.splitlines()[-1]).counter == "3"


def test_the_pin_stands_alone_on_the_last_line(run, access):
    done = run(staff_app, "add", "t1", "--role", "teller")
    assert (done.exit_code, done.stderr) == (0, "")
    access.changed()
    assert access.check_pin("t1", done.stdout.splitlines()[-1], "device:c3").name == "t1"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["add", "x", "--role", "boss"], "kiosk, display, teller, manager, auditor, admin"),
        (["add", "x", "--role", "teller"], "needs its counter"),
        (["add", "x", "--role", "teller", "--counter", "99"], "1, 2, 3, 4, 5, 6, 7"),
        (["add", "x", "--role", "manager", "--counter", "3"], "only a teller device"),
        (["add", "a b", "--role", "manager"], "1 to 40"),
        (["add", "taken", "--role", "manager"], "in use"),
        (["add", "x"], "--role"),
        (["add"], "name"),
        (["remove", "x"], "remove"),
    ],
)
def test_a_device_that_cannot_be_added_ends_with_2_and_says_what_is_allowed(run, access, words, says):
    access.add_device("taken", "display")
    done = run(device_app, *words)
    assert (done.exit_code, done.stdout) == (2, "")
    assert says in done.stderr and "Traceback" not in done.stderr
    assert [device.name for device in access.devices()] == ["taken"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["add", "x", "--role", "kiosk"], "teller, manager, auditor, admin"),
        (["add", "x" * 41, "--role", "teller"], "1 to 40"),
        (["add", "T1", "--role", "teller"], "in use"),
    ],
)
def test_a_person_who_cannot_be_added_ends_with_2_too(run, access, words, says):
    access.add_staff("t1", "teller")
    done = run(staff_app, *words)
    assert (done.exit_code, done.stdout) == (2, "")
    assert says in done.stderr


def test_a_kiosk_that_is_not_configured_is_paired_with_a_warning(run):
    assert run(device_app, "add", "k1", "--role", "kiosk").stderr == ""
    done = run(device_app, "add", "k9", "--role", "kiosk")
    assert done.exit_code == 0
    assert "no kiosk of this name is configured (k1)" in done.stderr
    assert len(done.stdout.splitlines()[-1]) == 64


def test_wrong_settings_end_with_2_where_they_are_needed_and_never_stop_a_revocation(run, access, tmp_path):
    access.add_device("b1", "display")
    assert run(device_app, "add", "k1", "--role", "kiosk", config=tmp_path / "none").exit_code == 2
    assert run(device_app, "revoke", "b1", config=tmp_path / "none").exit_code == 0


def test_revoking_takes_the_rights_at_once_and_an_unknown_device_ends_with_1(run, access, clock):
    token = access.add_device("b1", "display")
    assert run(device_app, "revoke", "B1").exit_code == 0
    clock.forward(seconds=1)
    assert access.holder_of_token(token) is None
    for name in ("b1", "b2"):
        done = run(device_app, "revoke", name)
        assert done.exit_code == 1
        assert "no device of this name" in done.stderr


def test_the_list_tells_name_role_counter_and_who_is_revoked_and_no_token(run, access):
    tokens = [access.add_device("c3", "teller", "3"), access.add_device("b1", "display")]
    access.revoke_device("b1")
    first, second = run(device_app, "list").stdout.splitlines()
    assert first.split() == ["c3", "teller", "3", "paired", "2026-11-20T09:00Z"]
    assert second.split()[-2:] == ["revoked", "2026-11-20T09:00Z"]
    assert not any(token in first + second for token in tokens)


def test_a_file_held_by_another_program_ends_with_75(run, access, path):
    other = sqlite3.connect(str(path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    for app, words in (
        (device_app, ["add", "b1", "--role", "display"]),
        (staff_app, ["add", "x", "--role", "admin"]),
    ):
        done = run(app, *words)
        assert (done.exit_code, done.stdout) == (75, "")
        assert "locked" in done.stderr
    other.close()


def test_a_damaged_file_ends_with_1_and_a_folder_that_is_none_with_2(run, path):
    path.parent.write_text("not a folder")
    assert run(device_app, "list").exit_code == 2
    path.parent.unlink()
    path.parent.mkdir()
    path.write_bytes(b"junk" * 500)
    assert run(device_app, "list").exit_code == 1
