"""Closed by default: who may not connect, join or go on (TRUST H, faults 21 and 22)."""

from typing import Any

import pytest
import socketio

from shared.access import Holder
from tests.live.rig import Rig
from tests.live.roles import HOLDERS, OPEN_TO
from tests.live.screen import Screen


def refusal(rig: Rig, handshake: dict[str, str] | None = None, **how: Any) -> dict[str, Any]:
    """The error that a connection is refused with; empty where it did not come to Socket.IO at all."""
    told: dict[str, Any] = {}
    client = socketio.Client(reconnection=False, websocket_extra_options=handshake or {})
    client.on("connect_error", lambda data=None: told.update(data if isinstance(data, dict) else {}))
    with pytest.raises(socketio.exceptions.ConnectionError):
        client.connect(rig.url, transports=["websocket"], **how)
    client.disconnect()
    return told


@pytest.mark.parametrize(
    "auth", [None, {}, {"token": "wrong"}, {"token": None}, {"token": ["x"]}, "display", [1]]
)
def test_a_stranger_is_refused_with_a_reason(rig: Rig, auth: Any) -> None:
    told = refusal(rig, auth=auth)
    assert told["message"] == "unauthorized"
    assert (told["data"]["status"], told["data"]["code"]) == (401, "unauthorized")
    assert len(rig.hub) == 0


def test_the_reason_comes_in_the_language_of_the_screen(rig: Rig) -> None:
    assert refusal(rig, auth={"language": "en"})["data"]["detail"] == "Please sign in first"
    assert refusal(rig, headers={"Accept-Language": "en-GB"})["data"]["detail"] == "Please sign in first"
    assert refusal(rig, auth={"language": ["en"]})["data"]["detail"] == "请先登录"


def test_when_nobody_can_tell_who_it_is_the_answer_is_no(rig: Rig) -> None:
    class Unreadable(dict[str, Holder]):
        def get(self, *_: Any) -> Any:
            raise OSError("the file of tokens cannot be read")

    rig.tokens = Unreadable()
    assert refusal(rig, auth={"token": "display"})["data"]["code"] == "internal"


def test_a_page_of_another_origin_is_refused_even_with_a_good_token(rig: Rig) -> None:
    for origin in ("http://evil.example", "null", f"{rig.url}.evil.example", "http://127.0.0.1:1"):
        refusal(rig, handshake={"origin": origin}, auth={"token": "display"})
    assert rig.asked == []


def test_a_page_of_ours_and_a_program_without_an_origin_may_connect(rig: Rig) -> None:
    for handshake in ({"origin": rig.url}, {"suppress_origin": True}):
        with Screen(rig.url, "display", handshake=handshake) as board:
            assert board.join("board:hall")["view"]


def test_a_page_of_a_name_made_to_resolve_to_us_is_refused(rig: Rig) -> None:
    refusal(
        rig, handshake={"origin": "http://evil.example", "host": "evil.example"}, auth={"token": "display"}
    )
    assert rig.asked == []


@pytest.mark.parametrize("who", OPEN_TO)
def test_a_room_that_is_not_the_roles_own_is_forbidden(rig: Rig, who: str) -> None:
    with Screen(rig.url, who) as screen:
        for room in ("board:hall", "sign:1", "teller:1", "teller:2", "manager", "kiosk:k1"):
            answer = screen.join(room)
            if room in OPEN_TO[who]:
                assert answer["room"] == room
            else:
                assert (answer["error"]["status"], answer["error"]["code"]) == (403, "forbidden")


def test_a_room_that_the_branch_does_not_have_is_unknown(rig: Rig) -> None:
    with Screen(rig.url, "manager") as tablet:
        error = tablet.join("board:roof")["error"]
    assert (error["status"], error["code"]) == (422, "unknown_zone")
    assert error["errors"] == [{"field": "room", "allowed": ["hall", "vip"]}]


@pytest.mark.parametrize(
    "sent",
    [None, "board:hall", 7, [], {}, {"after": 3}]
    + [{"room": room} for room in (None, 3, ["board:hall"], "x" * 999)]
    + [{"room": "board:hall", "after": after} for after in ("3", -1, 2.5, True, 10**30)],
)  # fmt: skip
def test_a_malformed_join_is_answered_not_raised(rig: Rig, sent: Any) -> None:
    with Screen(rig.url, "display") as board:
        error = board.ask("join", sent)["error"]
        assert (error["status"], error["code"]) == (422, "bad_request_shape")
        assert board.join("board:hall")["room"] == "board:hall"


def test_a_join_with_no_or_two_things_is_malformed(rig: Rig) -> None:
    with Screen(rig.url, "display") as board:
        assert board.ask("join")["error"]["code"] == "bad_request_shape"
        assert board.ask("join", {"room": "board:hall"}, 2)["error"]["code"] == "bad_request_shape"


def test_unknown_fields_and_unknown_events_are_left_alone(rig: Rig) -> None:
    with Screen(rig.url, "display") as board:
        for event in ("call-next", "connect", "disconnect", "message", "__class__", "view"):
            board.tell(event, {"room": "manager"})
        assert board.ask("join", {"room": "board:hall", "colour": "blue"})["room"] == "board:hall"


def test_nothing_that_comes_in_on_a_socket_changes_the_lobby(rig: Rig) -> None:
    rig.take()
    before = rig.door.lobby
    with Screen(rig.url, "manager") as tablet:
        tablet.join("manager")
        for event in ("heartbeat", "shown", "spoken", "join", "call", "TakeTicket"):
            for sent in ({"seq": 1}, {"seq": "1"}, None, [1], {"command": "TakeTicket", "service": "cash"}):
                tablet.tell(event, sent)
        tablet.ask("heartbeat")
    assert rig.door.lobby == before


def test_the_socket_after_the_last_is_refused_with_a_reason(tmp_path: Any) -> None:
    with Rig(tmp_path, max_sockets=2).serving() as rig:
        first, second = Screen(rig.url, "display"), Screen(rig.url, "display-2")
        told = refusal(rig, auth={"token": "manager"})
        assert told["message"] == "too_many_sockets"
        assert told["data"]["status"] == 503
        with first:
            pass
        second.join("board:hall")
        with second, Screen(rig.url, "manager") as tablet:
            assert tablet.join("manager")["view"]


def test_a_revoked_device_is_cut_and_not_let_in_again(rig: Rig) -> None:
    with Screen(rig.url, "display") as board, Screen(rig.url, "display-2") as other:
        board.join("board:hall")
        other.join("board:hall")
        del rig.tokens["display"]
        board.wait_closed()
        rig.take()
        assert other.wait("view")["view"]["waiting"] == 1
    assert refusal(rig, auth={"token": "display"})["message"] == "unauthorized"


def test_a_cut_holder_goes_at_once_with_all_its_sockets(rig: Rig) -> None:
    with (
        Screen(rig.url, "display") as one,
        Screen(rig.url, "display") as two,
        Screen(rig.url, "manager") as tablet,
    ):
        rig.hub.cut(HOLDERS["display"].id)
        one.wait_closed()
        two.wait_closed()
        assert len(rig.hub) == 1
        assert tablet.join("manager")["view"]


def test_whoever_lost_its_counter_is_cut_and_comes_back_without_it(rig: Rig) -> None:
    with Screen(rig.url, "teller-1") as console:
        console.join("teller:1")
        rig.tokens["teller-1"] = HOLDERS["teller-2"]
        console.wait_closed()
    with Screen(rig.url, "teller-1") as console:
        assert console.join("teller:1")["error"]["code"] == "forbidden"


def test_a_socket_that_lost_its_rights_gets_no_answer_to_what_it_sends_then(rig: Rig) -> None:
    with Screen(rig.url, "display") as board:
        del rig.tokens["display"]
        board.tell("join", {"room": "board:hall"})
        board.wait_closed()
        assert board.all("view") == []


def test_a_closing_box_cuts_everybody_and_admits_nobody(tmp_path: Any) -> None:
    with Rig(tmp_path).serving() as rig, Screen(rig.url, "display") as board:
        board.join("board:hall")
        rig.hub.stop()
        board.wait_closed()
        assert refusal(rig, auth={"token": "display"})["message"] == "unavailable"
        assert len(rig.hub) == 0
