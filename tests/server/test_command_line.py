"""`branchline check` and `branchline verify`: what they say, and how they end."""

import shutil
import sqlite3
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from server.cli import app
from server.files import DataFiles
from tests.house import CONFIG, Clock, demo_settings, house


def branchline(*words):
    """The command line, in this process; it ends as it means to, never by a fault of its own."""
    done = CliRunner().invoke(app, [str(word) for word in words])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done


@pytest.fixture
def data(tmp_path):
    """A data folder with a morning's journal."""
    folder = tmp_path / "var"
    with house(folder, demo_settings(), Clock()) as branch:
        branch.act(branch.manager, "/day/open")
        for _ in range(3):
            branch.issue()
    return folder


def tamper(data, statement):
    """Change the journal behind its back, as somebody with the file in hand could."""
    connection = sqlite3.connect(DataFiles(data).journal)
    for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {trigger}")
    connection.execute(statement)
    connection.commit()
    connection.close()


def test_check_is_content_with_the_demonstration(tmp_path):
    assert branchline("check", "--config", CONFIG).exit_code == 0


def test_check_names_file_and_key_and_ends_with_2(tmp_path):
    shutil.copytree(CONFIG, tmp_path / "config")
    rules = tmp_path / "config" / "rules.toml"
    rules.write_text(rules.read_text().replace("cap_minutes = 20", "cap_minutes = -20"))
    done = branchline("check", "--config", tmp_path / "config")
    assert done.exit_code == 2
    assert "rules.toml" in done.output and "cap_minutes" in done.output


def test_verify_prints_the_head_that_it_takes_again(data):
    found = branchline("verify", "--data", data)
    assert found.exit_code == 0
    head = found.stdout.strip().splitlines()[-1]
    assert branchline("verify", "--data", data, "--head", head).exit_code == 0


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entries SET data = replace(data, 'A002', 'A999')",
        "UPDATE entries SET author = 'nobody' WHERE seq = 2",
        "DELETE FROM entries WHERE seq = 3",
        "UPDATE texts SET text = text || ' '",
    ],
)
def test_verify_finds_what_was_changed_and_ends_with_1(data, statement):
    tamper(data, statement)
    assert branchline("verify", "--data", data).exit_code == 1


def test_verify_finds_a_cut_tail_by_a_head_from_outside(data):
    head = branchline("verify", "--data", data).stdout.strip().splitlines()[-1]
    tamper(data, "DELETE FROM entries WHERE seq = (SELECT max(seq) FROM entries)")
    assert branchline("verify", "--data", data).exit_code == 0
    assert branchline("verify", "--data", data, "--head", head).exit_code == 1


def test_verify_finds_a_file_that_is_no_journal(data):
    journal = DataFiles(data).journal
    journal.write_bytes(b"\x00garbage" * 4096)
    assert branchline("verify", "--data", data).exit_code == 1


def test_verify_needs_a_journal_and_a_head_of_the_right_form(data, tmp_path):
    assert branchline("verify", "--data", tmp_path / "none").exit_code == 2
    assert branchline("verify", "--data", data, "--head", "12").exit_code == 2


def test_an_unknown_command_or_option_is_a_fault_of_usage():
    for words in (["dance"], ["verify", "--loudly"], ["serve", "--port", "high"]):
        assert branchline(*words).exit_code == 2


def test_the_command_line_itself_loads_nothing_heavy():
    asked = "import sys, server.cli; print([m for m in ('escpos', 'PIL', 'socketio') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
