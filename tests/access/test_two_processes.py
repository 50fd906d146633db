"""Command line and server write the file at once: nothing is lost, and each sees the other."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlite_utils.utils import sqlite3

from shared.access import Access, Locked, Unusable
from shared.access.store import Store
from tests.access.conftest import ROOT

WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from shared.access import Access
access = Access(Path(sys.argv[1]), lambda: datetime.now(UTC))
for n in range(int(sys.argv[3])):
    print(access.add_device(f"{sys.argv[2]}-{n}", "display"))
"""
REVOKER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from shared.access import Access
Access(Path(sys.argv[1]), lambda: datetime.now(UTC)).revoke_device(sys.argv[2])
"""


def in_another_process(script, *arguments):
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()


def test_processes_that_make_the_file_at_the_same_instant_all_succeed(path, clock):
    with ThreadPoolExecutor(4) as threads:
        tokens = list(threads.map(lambda n: in_another_process(WRITER, path, f"p{n}", 3), range(4)))
    access = Access(path, clock)
    found = [access.holder_of_token(token).id for mine in tokens for token in mine]
    assert found == [f"device:p{process}-{n}" for process in range(4) for n in range(3)]
    access.close()


def test_a_writer_holds_the_file_from_its_start_so_that_what_it_read_stays_true(path):
    store = Store(path)
    other = sqlite3.connect(str(path), isolation_level=None, timeout=0)
    with store.writing(), pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    other.execute("BEGIN IMMEDIATE")
    other.close()
    store.close()


def test_threads_and_another_process_write_at_once_and_nothing_is_lost(access, path):
    with ThreadPoolExecutor(8) as threads:
        other = threads.submit(in_another_process, WRITER, path, "other", 5)
        mine = list(threads.map(lambda n: access.add_device(f"mine-{n}", "display"), range(12)))
        theirs = other.result()
    access.changed()
    assert all(access.holder_of_token(token) for token in [*mine, *theirs])
    assert len(access.devices()) == 17


def test_a_device_paired_by_another_process_is_known_within_a_second(access, path, clock):
    (token,) = in_another_process(WRITER, path, "b1", 1)
    clock.forward(seconds=1)
    assert access.holder_of_token(token).id == "device:b1-0"


def test_a_device_revoked_by_another_process_is_refused_within_a_second(access, path, clock):
    token = access.add_device("b1", "display")
    session = access.open_session([access.holder_of_token(token)])
    in_another_process(REVOKER, path, "b1")
    clock.forward(seconds=1)
    assert access.holder_of_token(token) is None
    assert access.session(session.id) is None


def test_changed_tells_whether_anybody_wrote_since_the_last_look(access, path):
    assert access.changed() is False
    in_another_process(WRITER, path, "b1", 1)
    assert access.changed() is True
    assert access.changed() is False


def test_while_another_program_holds_the_file_writing_is_refused_and_looking_is_not(access, path):
    token = access.add_device("b1", "display")
    other = sqlite3.connect(str(path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Locked):
        access.add_device("b2", "display")
    assert access.holder_of_token(token).id == "device:b1"
    other.execute("ROLLBACK")
    other.close()
    access.add_device("b2", "display")
    assert [device.name for device in access.devices()] == ["b1", "b2"]


def test_a_session_in_use_stays_good_while_its_use_cannot_be_noted(access, path, clock):
    session = access.open_session([access.holder_of_token(access.add_device("b1", "display"))])
    other = sqlite3.connect(str(path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    clock.forward(hours=2)
    assert access.session(session.id) == session
    other.close()


def test_a_file_that_is_no_access_file_is_said_to_be_unusable(path, clock):
    path.parent.mkdir()
    path.write_bytes(b"not a database" * 100)
    with pytest.raises(Unusable):
        Access(path, clock)


def test_a_file_that_can_no_longer_be_read_refuses_instead_of_remembering(access, path, clock):
    token = access.add_device("b1", "display")
    access.close()
    clock.forward(seconds=1)
    with pytest.raises(Unusable):
        access.holder_of_token(token)
