"""Notices: a call is told once, also to whoever had lost the line, while it is worth hearing."""

from pathlib import Path

from shared.domain import commands as c
from tests.live.rig import Rig
from tests.live.screen import Screen

BOARD = "board:hall"


def numbers(screen: Screen, event: str = "announce") -> list[int]:
    """The numbers of what a screen was told, once the box has said that there is no more."""
    screen.ask("heartbeat")
    return [notice["seq"] for notice in screen.all(event)]


def test_a_call_is_announced_once_to_the_board_of_the_counters_zone(rig: Rig) -> None:
    number = rig.take()
    with Screen(rig.url, "manager") as screen:
        for room in (BOARD, "board:vip", "sign:1", "teller:1", "manager"):
            screen.join(room)
        call = rig.call("1")
        told = screen.wait("announce")
        assert numbers(screen) == [call]
    assert told == {
        "seq": call,
        "room": BOARD,
        "kind": "call",
        "number": number,
        "counter": "1",
        "language": "zh",
        "repeat": 1,
        "expires_at": "2026-11-20T09:00:10.000+08:00",
    }


def test_a_call_to_the_other_zone_is_heard_there_alone(rig: Rig) -> None:
    rig.take()
    with Screen(rig.url, "display") as hall, Screen(rig.url, "display-2") as vip:
        hall.join(BOARD)
        vip.join("board:vip")
        call = rig.call("6")
        assert vip.wait("announce")["seq"] == call
        assert numbers(hall) == []


def test_the_announcement_has_the_language_of_its_ticket(rig: Rig) -> None:
    rig.run(c.TakeTicket("cash", "ordinary", language="en"))
    with Screen(rig.url, "display") as board:
        board.join(BOARD)
        rig.call()
        assert board.wait("announce")["language"] == "en"


def test_a_recall_is_announced_as_one(rig: Rig) -> None:
    number = rig.take()
    with Screen(rig.url, "display") as board:
        board.join(BOARD)
        rig.call()
        again = rig.run(c.Recall("1"))
        told = board.wait("announce", lambda notice: notice["kind"] == "recall")
    assert (told["seq"], told["number"], told["counter"]) == (again, number, "1")


def test_an_undone_call_is_withdrawn(rig: Rig) -> None:
    """Also where the call finished the customer before: the action's first entry is not the call (K1)."""
    rig.take()
    number = rig.take()
    rig.call()
    with Screen(rig.url, "display") as board:
        board.join(BOARD)
        call = rig.call()
        undo = rig.run(c.UndoCounter("1"))
        told = board.wait("withdraw")
    assert (told["seq"], told["of"]) == (undo, call)
    assert (told["room"], told["kind"], told["number"], told["counter"]) == (BOARD, "call", number, "1")


def test_an_undo_of_something_else_withdraws_nothing(rig: Rig) -> None:
    rig.take()
    rig.call()
    with Screen(rig.url, "display") as board:
        board.join(BOARD)
        rig.run(c.Arrived("1"))
        undo = rig.run(c.UndoCounter("1"))
        board.wait("tick", lambda tick: tick["seq"] >= undo)
        assert numbers(board, "withdraw") == []


def test_whoever_comes_new_is_told_nothing_old(rig: Rig) -> None:
    rig.take()
    rig.call()
    with Screen(rig.url, "display") as board:
        assert board.join(BOARD)["view"]["calls"]
        assert numbers(board) == []


def test_whoever_comes_back_is_told_what_it_missed_and_each_thing_once(rig: Rig) -> None:
    rig.take()
    rig.take()
    with Screen(rig.url, "display") as board:
        board.join(BOARD)
        heard = rig.call("1")
        board.wait("announce")
    missed = rig.call("2")
    with Screen(rig.url, "display") as board:
        board.join(BOARD, after=heard)
        assert numbers(board) == [missed]
    with Screen(rig.url, "display") as board:
        board.join(BOARD, after=missed)
        assert numbers(board) == []


def test_joining_twice_on_one_line_tells_nothing_twice(rig: Rig) -> None:
    rig.take()
    with Screen(rig.url, "display") as board:
        before = board.join(BOARD)["seq"]
        call = rig.call()
        board.wait("announce")
        board.join(BOARD, after=call)
        assert numbers(board) == [call]
        board.join(BOARD, after=before)
        assert numbers(board) == [call, call], "asked for again, it is told again: the screen drops it"


def test_a_call_that_is_too_old_is_never_told(rig: Rig) -> None:
    rig.take()
    before = rig.door.lobby.seq
    rig.call()
    rig.clock.move(seconds=10)
    with Screen(rig.url, "display") as board:
        board.join(BOARD, after=before)
        assert numbers(board) == []


def test_a_call_taken_back_meanwhile_is_told_to_nobody_who_missed_it(rig: Rig) -> None:
    rig.take()
    before = rig.door.lobby.seq
    call = rig.call()
    undo = rig.run(c.UndoCounter("1"))
    with Screen(rig.url, "display") as board:
        board.join(BOARD, after=before)
        assert numbers(board) == numbers(board, "withdraw") == []
    with Screen(rig.url, "display") as board:
        board.join(BOARD, after=call)
        assert numbers(board, "withdraw") == [undo], "whoever heard the call hears that it was taken back"


def test_a_number_from_another_journal_counts_as_none(rig: Rig) -> None:
    rig.take()
    rig.call()
    with Screen(rig.url, "display") as board:
        board.join(BOARD, after=10_000)
        assert numbers(board) == []
        rig.take()
        assert rig.call("2") == board.wait("announce")["seq"]


def test_a_call_recorded_just_before_the_box_died_is_told_after_its_return(tmp_path: Path) -> None:
    """TRUST fault 9: dead between commit and emit."""
    with Rig(tmp_path).serving() as before:
        before.take()
        seen = before.door.lobby.seq
        call = before.call()
    with Rig(tmp_path).serving() as after, Screen(after.url, "display") as board:
        board.join(BOARD, after=seen)
        assert numbers(board) == [call]


def test_an_undo_after_a_restart_still_withdraws_its_call(tmp_path: Path) -> None:
    with Rig(tmp_path).serving() as before:
        before.take()
        call = before.call()
    with Rig(tmp_path).serving() as after, Screen(after.url, "display") as board:
        board.join(BOARD)
        after.run(c.UndoCounter("1"))
        assert board.wait("withdraw")["of"] == call


def test_no_view_and_no_tick_is_ahead_of_its_notices(rig: Rig) -> None:
    """So `after` any number that came, nothing was missed before it."""
    for _ in range(20):
        rig.take()
    with Screen(rig.url, "display") as board:
        board.join(BOARD)
        calls = [rig.call("1") for _ in range(20)]
        board.wait("view", lambda view: view["seq"] >= calls[-1])
        told: set[int] = set()
        for event, body in board.heard:
            told |= {body["seq"]} if event == "announce" else set()
            if event in ("view", "tick"):
                assert {call for call in calls if call <= body["seq"]} <= told
        assert numbers(board) == calls
