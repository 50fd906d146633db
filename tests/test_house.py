"""The house itself: the floors, the style, the types and the lock files, as `make lint` checks them."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from sqlite_utils.utils import sqlite3

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ["server", "kiosk", "lobby_display", "teller", "lobby_manager", "shared", "lab"]
PYTHON_LOCKS = ["requirements.lock", "requirements-dev.lock", "requirements-node.lock"]


def finds_nothing(tool: str, *arguments: str):
    """Run a tool of this very environment, and show its own words when it finds something."""
    command = [str(Path(sys.executable).with_name(tool)), *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    if done.returncode:
        pytest.fail(f"{tool} {' '.join(arguments)}\n{done.stdout}{done.stderr}", pytrace=False)


def pins(text: str) -> dict[str, set[str]]:
    """Name to pinned versions, with the spelling of names that package tools agree on."""
    found: dict[str, set[str]] = {}
    for name, version in re.findall(r"^([\w.-]+)(?:\[\w+\])?==([\w.]+)", text, re.MULTILINE):
        found.setdefault(re.sub(r"[-_.]+", "-", name).lower(), set()).add(version)
    return found


def test_a_floor_uses_only_those_below_it_and_neighbours_do_not_know_each_other():
    finds_nothing("lint-imports", "--no-logo")


def test_ruff_finds_nothing_to_say():
    finds_nothing("ruff", "check", "--quiet")


def test_every_file_is_laid_out_by_ruff():
    finds_nothing("ruff", "format", "--check", "--quiet", "--diff")


def test_the_types_hold_strictly_in_shared_and_everywhere_else():
    finds_nothing("mypy")


@pytest.mark.parametrize("room", ROOMS)
def test_every_folder_of_code_is_a_package_so_that_the_checks_see_it(room):
    folders = {path.parent for path in (ROOT / room).rglob("*.py")}
    assert [str(folder) for folder in folders if not (folder / "__init__.py").exists()] == []


@pytest.mark.parametrize("name", [*PYTHON_LOCKS, "package-lock.json"])
def test_a_lock_file_names_no_registry_and_no_place_on_a_machine(name):
    text = (ROOT / name).read_text()
    assert not re.search(
        r'find-links|index-url|file:|"resolved"|^[^"]*https?://|/(work|home|tmp|root|opt)/', text, re.M
    )


@pytest.mark.parametrize(
    ("extra", "lock"),
    [(None, "requirements.lock"), (None, "requirements-dev.lock"), ("dev", "requirements-dev.lock")],
)
def test_what_pyproject_pins_is_what_the_lock_file_installs(extra, lock):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = project["optional-dependencies"][extra] if extra else project["dependencies"]
    locked = pins((ROOT / lock).read_text())
    assert len(pins("\n".join(wanted))) == len(wanted), "every dependency is pinned exactly"
    assert [
        line for line in wanted if not all(v <= locked.get(n, set()) for n, v in pins(line).items())
    ] == []


def test_development_runs_the_very_releases_that_the_box_runs():
    box, development = (pins((ROOT / name).read_text()) for name in PYTHON_LOCKS[:2])
    assert {name: versions for name, versions in box.items() if development.get(name) != versions} == {}


def test_the_sqlite_in_use_is_one_without_the_wal_reset_fault():
    assert sqlite3.sqlite_version_info >= (3, 51, 3)
