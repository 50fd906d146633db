"""What a hostile or broken peer can do: little, and to nobody else (TRUST J, faults 19 and 21)."""

import json
import logging
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
import requests
from structlog.testing import capture_logs
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from shared.live.doorstep import SPARE
from shared.live.limits import BURST, PER_SECOND, Bucket
from shared.live.websocket import MOST_BYTES
from tests.live.rig import Rig
from tests.live.screen import PATIENCE, Screen

HELLO = '40{"token":"display"}'


@contextmanager
def raw(rig: Rig, *first: str) -> Iterator[ClientConnection]:
    """A WebSocket that says exactly what it is told to, after the engine has opened it."""
    address = f"{rig.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket"
    with connect(address, origin=rig.url, max_size=None) as line:  # type: ignore[arg-type]
        assert str(line.recv(PATIENCE)).startswith("0{")
        for message in first:
            line.send(message)
        yield line


def until(line: ClientConnection, start: str) -> str:
    """The first message that begins like this."""
    while True:
        message = str(line.recv(PATIENCE))
        if message.startswith(start):
            return message


def wait_closed(line: ClientConnection) -> None:
    """Until the box has hung up."""
    with pytest.raises(ConnectionClosed):
        while True:
            line.recv(PATIENCE)


TEST_S_OWN = ("werkzeug", "engineio.client", "socketio.client")


def said(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What the log has, but for what the test's own web server and its clients say."""
    return [record.getMessage() for record in caplog.records if record.name not in TEST_S_OWN]


@pytest.mark.parametrize(
    "garbage",
    ["", "zzz", "4", "4\x00", "b!!!!", "4null", "4[]", '4{"a":1}', b"\x00\xff", "45", "4½",
     '451-["shown",{"_placeholder":true,"num":0}]', "461-[]", "2" * MOST_BYTES + "!", "4" * 2_000_000],
    ids=lambda garbage: repr(garbage[:12]),
)  # fmt: skip
def test_who_sends_what_is_no_packet_is_hung_up_on(
    rig: Rig, garbage: str | bytes, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    with capture_logs() as logged, Screen(rig.url, "display-2") as board:
        board.join("board:hall")
        with raw(rig, HELLO) as line:
            until(line, "40")
            line.send(garbage)
            wait_closed(line)
        rig.take()
        assert board.wait("view")["view"]["waiting"] == 1
    assert said(caplog) == logged == [], "a stranger must not be able to fill the log"


@pytest.mark.parametrize(
    "odd",
    ["9", "42", "42[]", "42{}", "42null", "42[1]", "42[[]]", '42[{"a":1}]', "42[null,{}]", '42["join"',
     "43[]", "4377[1]", '42/other,["join"]', "42" + "[" * 5_000, '42999999999["join"]', "40", "41/other,"],
)  # fmt: skip
def test_an_odd_packet_is_left_alone(rig: Rig, odd: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    with raw(rig, HELLO) as line:
        until(line, "40")
        line.send(odd)
        line.send('421["join",{"room":"board:hall"}]')
        assert json.loads(until(line, "431")[3:])[0]["room"] == "board:hall"
    assert said(caplog) == []


def test_a_message_that_is_too_large_ends_its_sender(rig: Rig) -> None:
    with raw(rig, HELLO) as line:
        until(line, "40")
        line.send(f'421["join",{{"room":"board:hall","x":"{"x" * MOST_BYTES}"}}]')
        wait_closed(line)


def test_who_never_says_who_it_is_is_hung_up_on(rig: Rig) -> None:
    with raw(rig) as line:
        wait_closed(line)


def test_who_was_refused_and_stays_is_hung_up_on(rig: Rig) -> None:
    with raw(rig, '40{"token":"wrong"}') as line:
        assert json.loads(until(line, "44")[2:])["data"]["code"] == "unauthorized"
        wait_closed(line)


def test_who_sends_too_much_is_hung_up_on(rig: Rig) -> None:
    with raw(rig, HELLO) as line:
        until(line, "40")
        with pytest.raises(ConnectionClosed):
            for _ in range(100 * BURST):
                line.send('42["heartbeat",{}]')
        assert rig.door.lobby.seq == rig.views.draw("board:hall")["seq"]


def test_an_allowance_fills_again_with_time() -> None:
    bucket = Bucket(0.0)
    assert [bucket.take(0.0) for _ in range(BURST + 1)] == [True] * BURST + [False]
    assert [bucket.take(1.0) for _ in range(PER_SECOND + 1)] == [True] * PER_SECOND + [False]


@pytest.mark.parametrize("name", ["connect", "disconnect"])
def test_an_event_that_bears_a_name_of_socket_io_s_own_does_nothing(rig: Rig, name: str) -> None:
    with Screen(rig.url, "display") as board:
        board.join("board:hall")
        for sent in ({}, {"token": "manager"}):
            board.tell(name, sent)
        assert board.ask("heartbeat")["seq"] == rig.door.lobby.seq
        assert board.join("manager")["error"]["code"] == "forbidden"
        assert len(rig.hub) == 1
        rig.take()
        assert board.wait("view")["view"]["waiting"] == 1


def test_more_transports_than_can_be_refused_in_words_are_turned_away_by_http(tmp_path: Path) -> None:
    with Rig(tmp_path, max_sockets=1).serving() as rig, ExitStack() as strangers:
        with pytest.raises(InvalidStatus) as refused:
            for _ in range(1 + SPARE + 1):
                strangers.enter_context(raw(rig))
        answer = refused.value.response
        assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
        assert json.loads(answer.body or b"")["code"] == "too_many_sockets"


def test_a_poller_s_body_that_is_too_large_is_refused(rig: Rig) -> None:
    polling = f"{rig.url}/socket.io/?EIO=4&transport=polling"
    opened: dict[str, Any] = json.loads(requests.get(polling, timeout=PATIENCE).text[1:])
    answer = requests.post(f"{polling}&sid={opened['sid']}", data=b"4" * (MOST_BYTES + 1), timeout=PATIENCE)
    assert answer.status_code == 400
