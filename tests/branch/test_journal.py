"""The journal: append-only, chained, readable; tampering shows (TRUST G)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils.utils import sqlite3

from shared.branch import Door
from shared.domain import commands as c
from shared.journal import connect, verify
from shared.journal.codec import UnreadableEntry, decode
from tests.branch.openings import open_door, take


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    """A door with three tickets."""
    opened = open_door(tmp_path)
    opened.run(c.OpenDay(), "test")
    for n in range(3):
        opened.submit(take(str(n)))
    yield opened
    opened.close()


def tamper(door: Door, statement: str) -> Path:
    """Somebody with the file and no scruples."""
    path = door.journal.path
    connection = sqlite3.connect(path, isolation_level=None)
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (name,) in names:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute(statement)
    connection.close()
    return path


def test_an_untouched_journal_verifies_up_to_its_head(door: Door) -> None:
    found = verify(door.journal.path, (door.journal.seq, door.journal.hash))
    assert (found.seq, found.hash, found.wrong) == (4, door.journal.hash, None)


@pytest.mark.parametrize("statement", ["UPDATE entries SET author = 'x'", "DELETE FROM entries"])
def test_rows_cannot_be_changed_or_removed(door: Door, statement: str) -> None:
    connection = sqlite3.connect(door.journal.path)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        connection.execute(statement)
    connection.close()


@pytest.mark.parametrize(
    "column", ["day", "at", "author", "command", "kind", "v", "data", "request", "status", "answer", "hash"]
)
def test_an_edited_column_shows_at_its_row(door: Door, column: str) -> None:
    path = tamper(door, f"UPDATE entries SET {column} = '7' WHERE seq = 3")
    assert verify(path)[::2] == (3, "changed")


def test_a_removed_row_shows_as_a_gap(door: Door) -> None:
    path = tamper(door, "DELETE FROM entries WHERE seq = 2")
    assert verify(path)[::2] == (2, "gap")


def test_a_cut_tail_shows_only_with_a_head_kept_outside(door: Door) -> None:
    head = (door.journal.seq, door.journal.hash)
    path = tamper(door, "DELETE FROM entries WHERE seq = 4")
    assert verify(path).wrong is None
    assert verify(path, head).wrong == "missing_head"


def test_a_rewritten_history_does_not_meet_the_head_kept_outside(door: Door) -> None:
    assert verify(door.journal.path, (4, "0" * 64)).wrong == "other_head"


def test_settings_kept_beside_the_chain_are_part_of_it(door: Door) -> None:
    path = tamper(door, "UPDATE texts SET text = replace(text, '20', '25')")
    assert verify(path).wrong == "text"


def test_reading_goes_on_from_a_number_and_shows_no_answers(door: Door) -> None:
    rows = door.journal.read(after=2, limit=1)
    assert [row["seq"] for row in rows] == [3]
    assert set(rows[0]) == {"seq", "day", "at", "author", "command", "kind", "v", "data", "hash"}
    assert rows[0]["data"]["number"] == "A002"


def test_an_entry_from_a_newer_program_is_refused_by_name() -> None:
    with pytest.raises(UnreadableEntry, match="version 99"):
        decode("NothingToCall", 99, "{}", str)
    with pytest.raises(UnreadableEntry, match="unknown kind"):
        decode("Entry", 1, "{}", str)


def test_a_sqlite_that_can_corrupt_the_journal_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """DESIGN section 3: 3.7.0 to 3.51.2."""
    monkeypatch.setattr(connect.sqlite3, "sqlite_version_info", (3, 51, 2))
    with pytest.raises(connect.SqliteTooOld):
        connect.check_version()
