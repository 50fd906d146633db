"""Joining a room and what it is shown from then on (TRUST E)."""

import re
from itertools import pairwise

import pytest

from shared.domain import commands as c
from tests.live.rig import Rig
from tests.live.screen import Screen


def test_joining_is_answered_with_the_rooms_whole_view(rig: Rig) -> None:
    rig.take()
    with Screen(rig.url, "display") as board:
        answer = board.join("board:hall")
    assert answer == rig.views.draw("board:hall")
    assert answer["view"] == {"calls": [], "waiting": 1}


def test_times_are_of_the_branch_to_the_millisecond(rig: Rig) -> None:
    rig.clock.move(microseconds=1_400)
    with Screen(rig.url, "display") as board:
        assert board.join("board:hall")["at"] == "2026-11-20T09:00:00.002+08:00"


def test_who_joins_right_after_an_action_sees_it(rig: Rig) -> None:
    with Screen(rig.url, "display") as board:
        for waiting in range(1, 30):
            rig.take()
            assert board.join("board:hall")["view"]["waiting"] == waiting


def test_a_commit_is_shown_to_the_rooms_it_changes(rig: Rig) -> None:
    with Screen(rig.url, "display") as board:
        before = board.join("board:hall")
        rig.take()
        shown = board.wait("view")
    assert shown["room"] == "board:hall"
    assert shown["view"]["waiting"] == 1
    assert (shown["seq"], shown["at"]) > (before["seq"], before["at"])


def test_a_commit_that_changes_nothing_on_a_board_sends_it_nothing(rig: Rig) -> None:
    with Screen(rig.url, "display") as board:
        joined = board.join("board:hall")["seq"]
        rig.run(c.AskHelp("k1"))
        board.wait("tick", lambda tick: tick["seq"] > joined)
        assert board.all("view") == []


def test_a_view_changes_because_time_passed(rig: Rig) -> None:
    with Screen(rig.url, "manager") as tablet:
        seq = tablet.join("manager")["seq"]
        rig.clock.move(minutes=1)
        later = tablet.wait("view")
    assert (later["seq"], later["view"]["minute"]) == (seq, 1)


def test_ticks_come_to_whoever_is_in_a_room_and_carry_the_box_s_time(rig: Rig) -> None:
    with Screen(rig.url, "display") as board, Screen(rig.url, "display-2") as idle:
        board.join("board:hall")
        tick = board.wait("tick")
        assert set(tick) == {"seq", "at"}
        assert re.fullmatch(r"2026-11-20T09:00:00\.\d{3}\+08:00", tick["at"])
        assert idle.all("tick") == []


def test_one_socket_may_be_in_many_rooms(rig: Rig) -> None:
    rooms = ["board:hall", "sign:1", "sign:2", "teller:1", "manager", "kiosk:k1"]
    with Screen(rig.url, "manager") as tablet:
        for room in rooms:
            assert tablet.join(room)["room"] == room
        rig.take()
        for room in rooms:
            assert tablet.wait("view", lambda view, room=room: view["room"] == room)["view"]["waiting"] == 1


def test_rooms_that_nobody_is_in_are_not_drawn(rig: Rig) -> None:
    with Screen(rig.url, "display") as board:
        board.join("board:hall")
        rig.drawn.clear()
        rig.take()
        board.wait("view")
    assert set(rig.drawn) == {"board:hall"}


def test_what_arrives_never_goes_back_and_ends_at_the_truth(rig: Rig) -> None:
    """Thirty customers while screens come and go: whoever takes the newest (seq, at) ends at the lobby."""
    with Screen(rig.url, "display") as board:
        board.join("board:hall")
        for _ in range(30):
            rig.take()
            with Screen(rig.url, "display-2") as guest:
                guest.join("board:hall")
        board.wait("view", lambda view: view["view"]["waiting"] == 30)
        order = [(view["seq"], view["at"]) for view in board.all("view")]
    assert all(earlier < later for earlier, later in pairwise(order))


def test_under_load_views_are_gathered_and_the_newest_comes(rig: Rig) -> None:
    with Screen(rig.url, "display") as board:
        board.join("board:hall")
        for _ in range(200):
            rig.take()
        board.wait("view", lambda view: view["view"]["waiting"] == 200)
        assert len(board.all("view")) < 200


def test_a_surface_that_fails_costs_no_other_room_anything(rig: Rig) -> None:
    with Screen(rig.url, "display") as board, Screen(rig.url, "manager") as tablet:
        board.join("board:hall")
        tablet.join("teller:1")
        rig.broken.add("board:hall")
        rig.take()
        assert tablet.wait("view")["view"]["waiting"] == 1
        answer = board.join("board:hall")
        assert answer["error"]["code"] == "internal"
        rig.broken.clear()
        rig.take()
        assert board.wait("view")["view"]["waiting"] == 2


@pytest.mark.parametrize("transports", [["polling"], None])
def test_a_client_that_polls_is_served_too(rig: Rig, transports: list[str] | None) -> None:
    with Screen(rig.url, "display", transports=transports) as board:
        board.join("board:hall")
        rig.take()
        assert board.wait("view")["view"]["waiting"] == 1
