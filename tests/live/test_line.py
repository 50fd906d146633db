"""The line between screen and box is cut, frozen and mended; the screen ends right (TRUST fault 14)."""

import os
from threading import Event
from threading import enumerate as threads

import pytest

from tests.live.proxy import Proxy
from tests.live.rig import Rig
from tests.live.screen import Screen

BOARD = "board:hall"


def readers() -> int:
    """How many threads read from sockets of ours at present."""
    return sum("simple_websocket" in thread.name for thread in threads())


def wait_until_gone(rig: Rig) -> None:
    """Until the branch has forgotten all sockets and no thread is held by one."""
    for _ in range(200):
        if len(rig.hub) == readers() == 0:
            return
        Event().wait(0.1)
    pytest.fail(f"{len(rig.hub)} sockets and {readers()} threads are left")


def test_a_call_made_while_the_line_was_cut_arrives_once_after_it_is_back(rig: Rig, proxy: Proxy) -> None:
    rig.take()
    with Screen(proxy.url, "display") as board:
        seen = board.join(BOARD)["seq"]
        proxy.cut()
        board.wait_closed()
    call = rig.call()
    proxy.mend()
    with Screen(proxy.url, "display") as board:
        answer = board.join(BOARD, after=seen)
        assert answer["view"] == {"calls": [{"number": "A001", "counter": "1"}], "waiting": 0}
        board.ask("heartbeat")
        assert [notice["seq"] for notice in board.all("announce")] == [call]


def test_a_screen_that_went_without_a_word_is_forgotten_and_holds_no_thread(rig: Rig, proxy: Proxy) -> None:
    """A half-open socket: the proxy takes everything and answers nothing."""
    with Screen(proxy.url, "display") as ghost, Screen(rig.url, "display-2") as board:
        ghost.join(BOARD)
        board.join(BOARD)
        proxy.freeze()
        rig.take()
        assert board.wait("view")["view"]["waiting"] == 1, "a ghost holds up nobody"
        for _ in range(200):
            if len(rig.hub) == 1:
                break
            Event().wait(0.1)
        assert (len(rig.hub), readers()) == (1, 1)


def test_a_screen_that_reads_nothing_is_given_up(rig: Rig, proxy: Proxy) -> None:
    """Its share of memory and threads is bounded however much there is to show."""
    rig.ballast = {"ballast": os.urandom(150_000).hex()}
    with Screen(proxy.url, "manager") as tablet:
        tablet.join("manager")
        proxy.stall()
        for _ in range(60):
            rig.take()
            Event().wait(0.05)
        wait_until_gone(rig)


def test_sockets_that_end_leave_nothing_behind(rig: Rig, proxy: Proxy) -> None:
    for _ in range(10):
        with Screen(proxy.url, "display") as board:
            board.join(BOARD)
            proxy.cut()
            board.wait_closed()
        proxy.mend()
    wait_until_gone(rig)
