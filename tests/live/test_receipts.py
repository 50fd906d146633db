"""Receipts: what became of a call on screens and voices is journalled once (PEERS: calls with receipts)."""

import pytest

from tests.live.rig import Rig
from tests.live.screen import Screen

BOARD = "board:hall"


@pytest.mark.parametrize("what", ["shown", "spoken"])
def test_what_became_of_a_call_is_journalled_once(rig: Rig, what: str) -> None:
    rig.take()
    with Screen(rig.url, "display") as one, Screen(rig.url, "display-2") as two:
        for board in (one, two):
            board.join(BOARD)
        call = rig.call()
        for board in (one, two):
            board.wait("announce")
            board.tell(what, {"seq": call})
            board.tell(what, {"seq": call})
            board.ask("heartbeat")
        before = rig.door.lobby.seq
        rig.clock.move(seconds=31)
        one.wait("tick", lambda tick: tick["seq"] > before)
    [entry] = [row for row in rig.door.journal.read(before, 10) if row["kind"] == "CallPresented"]
    assert entry["author"] == "box"
    assert entry["data"]["call"] == call
    assert entry["data"][what] == ["device:board", "device:board-2"]


def test_a_screen_that_was_not_told_of_a_call_cannot_claim_it(rig: Rig) -> None:
    rig.take()
    with (
        Screen(rig.url, "display") as board,
        Screen(rig.url, "display-2") as elsewhere,
        Screen(rig.url, "teller-1") as console,
    ):
        board.join(BOARD)
        elsewhere.join("board:vip")
        console.join("teller:1")
        call = rig.call()
        board.wait("announce")
        for screen in (elsewhere, console, board):
            screen.tell("shown", {"seq": call})
            screen.tell("spoken", {"seq": call + 1})
            screen.ask("heartbeat")
        rig.clock.move(seconds=31)
        board.wait("tick", lambda tick: tick["seq"] > call)
    [entry] = rig.door.journal.read(call, 10)
    assert entry["data"] == {"call": call, "shown": ["device:board"], "spoken": []}
