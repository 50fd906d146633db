"""One process, one journal: the lock, the parent's death, the graceful end (DESIGN section 3)."""

import os
import signal
from pathlib import Path
from threading import Event

import requests

from tests.processes.branch_process import run, token
from tests.processes.conftest import Starting


def gone(pid: int) -> bool:
    """Whether the process has ended, given a moment."""
    for _ in range(100):
        status = Path(f"/proc/{pid}/status")
        if not status.exists() or "State:\tZ" in status.read_text():
            return True
        Event().wait(0.05)
    return False


def test_a_second_server_on_the_same_journal_is_turned_away(serving: Starting) -> None:
    branch = serving()
    second = run("serve", "--demo", "--port", "0", data=branch.data)
    assert second.returncode == 75
    assert branch.client("").get("/health").status_code == 200


def test_the_worker_dies_with_its_master_and_leaves_no_second_writer(serving: Starting) -> None:
    """After kill -9 of gunicorn's master an old worker must not answer on."""
    branch = serving()
    worker = branch.worker
    branch.kill()
    assert gone(worker)


def test_a_killed_worker_is_replaced_and_the_queue_is_as_it_was(serving: Starting, tmp_path: Path) -> None:
    kiosk = token("k1", "kiosk", tmp_path / "var")
    manager = token("tablet", "manager", tmp_path / "var")
    branch = serving()
    client = branch.client(kiosk)
    numbers = [client.post("/tickets", {"service": "cash"}).json()["number"] for _ in range(3)]
    os.kill(branch.worker, signal.SIGKILL)
    found = [one["number"] for one in eventually(branch.client(manager), numbers)]
    assert found == numbers


def eventually(manager, numbers: list[str]) -> list[dict[str, str]]:
    """The tickets, once the new worker answers."""
    for _ in range(100):
        try:
            return [manager.get(f"/tickets?number={n}").json()["tickets"][0] for n in numbers]
        except requests.ConnectionError:
            Event().wait(0.1)
    raise AssertionError("no worker came back")


def test_asked_to_end_it_answers_what_it_took_and_goes(serving: Starting, tmp_path: Path) -> None:
    kiosk = token("k1", "kiosk", tmp_path / "var")
    branch = serving()
    ticket = branch.client(kiosk).post("/tickets", {"service": "cash"}).json()
    worker = branch.worker
    assert branch.stop() == 0
    assert gone(worker)
    branch.start()
    again = branch.client(kiosk).get(f"/tickets/{ticket['id']}").json()
    assert again["number"] == ticket["number"]


def test_a_demonstration_is_for_this_machine_only(tmp_path: Path) -> None:
    refused = run("serve", "--demo", "--host", "0.0.0.0", data=tmp_path / "var")
    assert refused.returncode == 2
    assert "127.0.0.1" in refused.stderr


def test_wrong_settings_stop_the_start_and_change_nothing(tmp_path: Path) -> None:
    config = tmp_path / "config"
    config.mkdir()
    refused = run("serve", "--config", str(config), "--port", "0", data=tmp_path / "var")
    assert refused.returncode == 2
    assert "branch.toml" in refused.stderr
    assert not (tmp_path / "var" / "journal.sqlite3").exists()
