"""When a store cannot be written: 503 within two seconds, nothing changed, and it goes on by itself."""

from contextlib import contextmanager

import pytest
from sqlite_utils.utils import sqlite3

from server.files import DataFiles


@contextmanager
def locked(path):
    """Another writer that holds the file."""
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


@pytest.fixture
def files(open_branch):
    """The branch's files."""
    return DataFiles(open_branch.box.journal.path.parent)


def unavailable(answer):
    """Whether the answer says: not now, try again."""
    return (answer.status_code, answer.json["code"]) == (503, "unavailable") and answer.headers["Retry-After"]


def test_a_locked_journal_is_503_and_the_same_key_works_afterwards(open_branch, files):
    head = open_branch.head
    with locked(files.journal):
        assert unavailable(open_branch.kiosk.post("/tickets", {"service": "cash"}, key="same"))
    assert open_branch.head == head
    answer = open_branch.kiosk.post("/tickets", {"service": "cash"}, key="same")
    assert (answer.status_code, answer.json["number"]) == (201, "A001")


@pytest.mark.parametrize("store", ["private", "day_keys"])
def test_a_locked_private_store_refuses_typed_text_and_nothing_else(open_branch, files, store):
    ticket = open_branch.issue()["id"]
    with locked(getattr(files, store)):
        head = open_branch.head
        assert unavailable(open_branch.manager.post(f"/tickets/{ticket}/note", {"text": "x"}))
        assert open_branch.head == head
        assert open_branch.kiosk.post("/tickets", {"service": "cash"}).status_code == 201


def test_a_branch_that_is_closing_takes_no_more_commands(open_branch):
    open_branch.box.door.close()
    assert unavailable(open_branch.kiosk.post("/tickets", {"service": "cash"}))
    assert open_branch.manager.get("/day").status_code == 200
