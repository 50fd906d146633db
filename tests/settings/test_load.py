"""Settings are loaded whole, frozen, and light."""

import json
import subprocess
import sys
from dataclasses import FrozenInstanceError

import pytest
from pydantic import ValidationError

from shared.settings import load
from tests.settings.folder import CONFIG

HEAVY = {"PIL", "escpos", "flask_socketio", "gunicorn", "lab", "sqlite_utils", "cryptography", "typer"}


def test_settings_cannot_be_changed_afterwards():
    settings = load(CONFIG)
    with pytest.raises(FrozenInstanceError):
        settings.hotline = "1"
    with pytest.raises(ValidationError):
        settings.serving.port = 1


def test_without_a_public_address_there_is_none():
    assert load(CONFIG).public_url is None


def test_the_public_address_has_no_slash_at_its_end(folder):
    folder.edit(
        "branch.toml", '# public_url = "https://lobby.example.com"', 'public_url = "https://x.cn/lobby/"'
    )
    assert load(folder.path).public_url == "https://x.cn/lobby"


def test_spaces_around_a_text_are_not_part_of_it(folder):
    folder.edit("branch.toml", '"0000 0000"', '"  95000 "')
    assert load(folder.path).hotline == "95000"


def test_a_class_may_promise_a_service_otherwise(folder):
    folder.edit("classes.toml", "# call_by_minutes_for =", "call_by_minutes_for =")
    ordinary = load(folder.path).plan.classes["ordinary"]
    assert ordinary.promise("corporate").total_seconds() == 30 * 60
    assert ordinary.promise("cash").total_seconds() == 20 * 60


def test_importing_the_settings_and_the_words_brings_nothing_heavy_along():
    code = "import sys, json, shared.settings, shared.languages; print(json.dumps(list(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not HEAVY & {name.split(".")[0] for name in json.loads(done.stdout)}
