"""The one door: one effect a command id, nobody told before the commit, memory never ahead of disk."""

from collections.abc import Iterator
from pathlib import Path
from threading import Barrier, Thread

import pytest
from sqlite_utils.utils import sqlite3

from shared.branch import Door, KeyReused, Order, Unavailable
from shared.domain import commands as c
from shared.domain.refused import Refused
from tests.branch.openings import HandClock, numbered, open_door, take
from tests.domain.story import branch


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    """A door with an open day."""
    opened = open_door(tmp_path)
    opened.run(c.OpenDay(), "test")
    yield opened
    opened.close()


def test_the_same_key_has_one_effect_and_one_answer(door: Door) -> None:
    """TRUST D."""
    first, again = door.submit(take("k")), door.submit(take("k"))
    assert again.replayed and not first.replayed
    assert again.answer == first.answer
    assert len(door.lobby.tickets) == 1


def test_fifty_same_commands_at_once_give_one_ticket(door: Door) -> None:
    start, answers = Barrier(50), []

    def tap() -> None:
        start.wait()
        answers.append(door.submit(take("double tap")).answer)

    taps = [Thread(target=tap) for _ in range(50)]
    for each in taps:
        each.start()
    for each in taps:
        each.join()
    assert len(door.lobby.tickets) == 1
    assert answers == [answers[0]] * 50


def test_a_key_stands_for_one_request_and_one_author(door: Door) -> None:
    door.submit(take("k"))
    with pytest.raises(KeyReused):
        door.submit(take("k", request="another"))
    assert not door.submit(take("k", author="device:k2")).replayed


def test_a_repeat_after_a_restart_gets_the_first_answer(tmp_path: Path) -> None:
    door = open_door(tmp_path)
    door.run(c.OpenDay(), "test")
    first = door.submit(take("k")).answer
    door.submit(take("other"))
    door.close()
    door = open_door(tmp_path)
    again = door.submit(take("k"))
    door.close()
    assert (again.answer, again.replayed) == (first, True)


def test_a_refusal_is_not_remembered_and_writes_nothing(door: Door) -> None:
    order = Order(c.CallNext("1"), "device:1", "k", "r", numbered)
    for _ in range(2):
        with pytest.raises(Refused):
            door.submit(order)
    assert door.lobby.seq == door.journal.seq == 1


def test_one_faulty_order_does_not_take_others_with_it(door: Door) -> None:
    with pytest.raises(KeyError):
        door.submit(Order(c.Command(), "test", "faulty", "r", numbered))
    assert door.submit(take("next")).answer.body["number"] == "A001"


def test_the_queue_after_a_restart_is_the_queue_before(tmp_path: Path) -> None:
    door = open_door(tmp_path)
    door.run(c.OpenDay(), "test")
    door.run(c.SignOn("1", None, "device:1"), "test")
    for n in range(5):
        door.submit(take(str(n)))
    door.run(c.CallNext("1"), "test")
    before = door.lobby
    door.close()
    door = open_door(tmp_path)
    assert door.lobby == before
    door.close()


def test_an_action_can_still_be_undone_after_a_restart(tmp_path: Path) -> None:
    door = open_door(tmp_path)
    door.run(c.OpenDay(), "test")
    door.run(c.SignOn("1", None, "device:1"), "test")
    door.submit(take("k"))
    door.run(c.CallNext("1"), "test")
    door.close()
    door = open_door(tmp_path)
    door.run(c.UndoCounter("1"), "test")
    assert door.lobby.tickets["20261120-A001"].state == "waiting"
    door.close()


def test_time_never_goes_back_whatever_the_clock_does(tmp_path: Path) -> None:
    """TRUST 11: back an hour, boot in 1970."""
    clock = HandClock()
    door = open_door(tmp_path, clock=clock)
    door.run(c.OpenDay(), "test")
    before = door.now()
    clock.move(hours=-1)
    assert door.now() == before
    door.close()
    clock.move(days=-20000)
    door = open_door(tmp_path, clock=clock)
    door.submit(take("k"))
    assert door.lobby.at is not None and door.lobby.at >= before
    door.close()


def test_changed_settings_are_recorded_once_and_take_effect(tmp_path: Path) -> None:
    open_door(tmp_path).close()
    for _ in range(2):
        door = open_door(tmp_path, branch(cap_minutes=30))
        door.run(c.OpenDay(), "test") if door.lobby.day is None else None
        door.close()
    door = open_door(tmp_path, branch(cap_minutes=40))
    assert door.lobby.plan.rules.cap_minutes == 40
    kinds = [row["kind"] for row in door.journal.read(0, 100)]
    assert kinds == ["DayOpened", "BranchConfigured"]
    door.close()


def test_a_locked_database_is_said_and_the_door_goes_on_afterwards(door: Door) -> None:
    """TRUST 7."""
    other = sqlite3.connect(door.journal.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Unavailable):
        door.submit(take("k"))
    assert len(door.lobby.tickets) == 0
    other.execute("ROLLBACK")
    other.close()
    assert door.submit(take("k")).answer.body["number"] == "A001"


def test_a_commit_with_an_unknown_outcome_ends_the_process(tmp_path: Path) -> None:
    """Memory never outlives disk; the writer's connection is really broken here."""
    deaths: list[int] = []
    door = open_door(tmp_path, die=deaths.append)
    door.run(c.OpenDay(), "test")
    door.journal._connection.set_authorizer(forbid_commit)
    with pytest.raises(Unavailable):
        door.submit(take("k"))
    assert deaths == [70]
    door.journal._connection.set_authorizer(None)
    door.close()


def forbid_commit(action: int, *names: str | None) -> int:
    """An authorizer under which COMMIT fails with an error that says nothing about the disk."""
    commits = action == sqlite3.SQLITE_TRANSACTION and names[0] == "COMMIT"
    return sqlite3.SQLITE_DENY if commits else sqlite3.SQLITE_OK


def test_after_closing_the_door_takes_nothing(tmp_path: Path) -> None:
    door = open_door(tmp_path)
    door.close()
    with pytest.raises(Unavailable):
        door.submit(take("k"))


def test_listeners_hear_each_commit_and_a_failing_one_harms_nobody(tmp_path: Path) -> None:
    door = open_door(tmp_path)
    heard: list[str] = []
    door.listen(lambda lobby, entries: 1 / 0)
    door.listen(lambda lobby, entries: heard.extend(type(entry.event).__name__ for entry in entries))
    door.run(c.OpenDay(), "test")
    door.submit(take("k"))
    door.close()
    assert heard == ["DayOpened", "TicketIssued"]
