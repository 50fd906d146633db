"""live.js in a real browser: right again after every cut, never silently out of date (TRUST E, 14, 16)."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from shared.domain import commands as c
from tests.live.proxy import Proxy
from tests.live.rig import Rig
from tests.live.watching import Watching

pytestmark = pytest.mark.browser


@pytest.fixture
def watch(chromium: Browser, proxy: Proxy) -> Iterator[Any]:
    """Opens pages through the line that can be broken."""
    context = chromium.new_context()
    yield lambda room="board:hall", token="display": Watching(context.new_page(), proxy.url, room, token)
    context.close()


def test_a_page_shows_each_newer_view_and_tells_of_a_call_once(rig: Rig, watch: Any) -> None:
    board = watch()
    board.until_state("live")
    number = rig.take()
    board.until("last('show').waiting === 1")
    call = rig.call()
    board.until("count('announce') === 1 && last('show').calls.length === 1")
    assert [state["state"] for state in board.told("connection")] == ["loading", "live"]
    assert [(notice["seq"], notice["number"]) for notice in board.told("announce")] == [(call, number)]
    rig.run(c.UndoCounter("1"))
    board.until("count('withdraw') === 1")
    assert board.told("withdraw")[0]["of"] == call


def test_after_a_short_cut_the_page_is_right_and_has_the_call_it_missed(
    rig: Rig, proxy: Proxy, watch: Any
) -> None:
    rig.take()
    board = watch()
    board.until_state("live")
    proxy.cut()
    call = rig.call()
    proxy.mend()
    board.until("count('announce') === 1 && last('show').calls.length === 1")
    rig.take()
    board.until("last('show').waiting === 1")
    assert [notice["seq"] for notice in board.told("announce")] == [call]
    assert [state["state"] for state in board.told("connection")] == ["loading", "live"], (
        "a blink is no alarm"
    )


def test_a_page_whose_line_stays_cut_says_so_and_recovers_by_itself(
    rig: Rig, proxy: Proxy, watch: Any
) -> None:
    board = watch()
    board.until_state("live")
    proxy.cut()
    board.until_state("stale")
    stale = board.told("connection")[-1]
    assert stale["since"].startswith("2026-11-20T09:00:00")
    rig.take()
    rig.clock.move(minutes=5)
    proxy.mend()
    board.until_state("live")
    assert board.told("show")[-1] == {"calls": [], "waiting": 1}
    assert board.told("announce") == []


def test_a_half_open_line_is_noticed_and_left(rig: Rig, proxy: Proxy, watch: Any) -> None:
    """Nothing is closed and nothing comes: only silence tells."""
    board = watch()
    board.until_state("live")
    proxy.freeze()
    rig.take()
    board.until_state("stale")
    proxy.mend()
    board.until_state("live")
    assert board.told("show")[-1]["waiting"] == 1


def test_a_page_that_wakes_asks_for_the_newest_view_at_once(watch: Any) -> None:
    board = watch()
    board.until_state("live")
    joins = board.joins()
    board.page.evaluate("dispatchEvent(new Event('online'))")
    for _ in range(100):
        if board.joins() > joins:
            break
        board.page.wait_for_timeout(50)
    assert board.joins() == joins + 1
    assert [state["state"] for state in board.told("connection")] == ["loading", "live"]


def test_a_page_that_wakes_on_a_dead_line_leaves_it(rig: Rig, proxy: Proxy, watch: Any) -> None:
    board = watch()
    board.until_state("live")
    proxy.freeze()
    proxy.mend()  # what was open stays dead
    rig.take()
    board.page.evaluate("dispatchEvent(new Event('online'))")
    board.until("last('show').waiting === 1")
    assert [state["state"] for state in board.told("connection")] == ["loading", "live"]


def test_a_page_that_may_not_see_says_so_and_sees_as_soon_as_it_may(rig: Rig, watch: Any) -> None:
    board = watch(room="manager")
    board.until_state("refused")
    refused = board.told("connection")[-1]["problem"]
    assert (refused["status"], refused["code"], refused["detail"]) == (
        403,
        "forbidden",
        "Not done: you may not do this",
    )
    rig.tokens["display"] = rig.tokens["manager"]
    board.until_state("live")


def test_a_page_that_nobody_knows_is_refused_and_let_in_later(rig: Rig, watch: Any) -> None:
    board = watch(token="new")
    board.until_state("refused")
    assert board.told("connection")[-1]["problem"]["code"] == "unauthorized"
    rig.tokens["new"] = rig.tokens["display"]
    board.until_state("live")


def test_a_page_whose_rights_ended_stops_showing_news(rig: Rig, watch: Any) -> None:
    board = watch()
    board.until_state("live")
    del rig.tokens["display"]
    board.until_state("refused")
    shown = len(board.told("show"))
    rig.take()
    board.page.wait_for_timeout(500)
    assert len(board.told("show")) == shown


def test_a_page_says_which_call_it_showed(rig: Rig, watch: Any) -> None:
    rig.take()
    board = watch()
    board.until_state("live")
    call = rig.call()
    board.until("count('announce') === 1")
    board.page.evaluate(f"live.spoken({call})")
    before = rig.door.lobby.seq
    board.page.wait_for_timeout(300)
    rig.clock.move(seconds=31)
    for _ in range(100):
        board.page.wait_for_timeout(100)
        if rig.door.lobby.seq > before:
            break
    [entry] = rig.door.journal.read(before, 10)
    assert entry["data"] == {"call": call, "shown": ["device:board"], "spoken": ["device:board"]}


def test_a_branch_whose_journal_is_another_is_believed(
    rig: Rig, proxy: Proxy, watch: Any, tmp_path: Path
) -> None:
    """After a restore the numbers are lower than those the page had."""
    for _ in range(20):
        rig.take()
    board = watch()
    board.until_state("live")
    rig.call()
    board.until("count('announce') === 1")
    with Rig(tmp_path / "other").serving() as other:
        proxy.cut()
        proxy.carry_to(other.server.port)
        proxy.mend()
        board.until("last('show').waiting === 0")
        other.take()
        call = other.call()
        board.until("count('announce') === 2")
    assert board.told("announce")[-1]["seq"] == call < board.told("announce")[0]["seq"]
