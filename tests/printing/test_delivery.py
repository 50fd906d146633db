"""One attempt at one paper, in every state a printer can be in (TRUST, fault 12)."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Thread

import pytest

from kiosk.printing.commands import CLEAR_BUFFERS
from kiosk.printing.delivery import Delivery
from kiosk.printing.outcome import Outcome
from kiosk.printing.sample import sample_slip
from tests.printing.desk import WORDS, printer_at

SLIPS = {confirm: sample_slip(WORDS, confirm=confirm) for confirm in ("process_id", "status_only", "none")}
SLIP = SLIPS["process_id"]
QUICK = {"answer_seconds": 0.9}
"""For printers that must be waited for in vain."""


def attempt(port, sent=lambda: None, confirm="process_id", **changes):
    printer = printer_at(port, confirm=confirm, **changes)
    return Delivery(printer, clear_first=True).run(lambda: SLIPS[confirm], sent)


@contextmanager
def printer_that(behaves) -> Iterator[int]:
    """Somebody on a free port who does `behaves(connection)` with the first caller."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            connection, _ = server.accept()
            with connection, suppress(ConnectionError):
                behaves(connection)

        thread = Thread(target=serve, daemon=True)
        thread.start()
        yield server.getsockname()[1]
        thread.join(5)


@pytest.mark.parametrize("confirm", ["process_id", "status_only", "none"])
def test_a_well_printer_prints_once_and_it_is_said_how_that_is_known(virtual, confirm):
    printer, port = virtual
    assert attempt(port, confirm=confirm) == Outcome("printed", confirm)
    assert [paper.cut for paper in printer.roll.papers] == [True]


def test_paper_near_its_end_still_prints(virtual):
    printer, port = virtual
    printer.set_fault("paper_near_end")
    assert attempt(port).what == "printed"


@pytest.mark.parametrize(
    ("kind", "fault"),
    [
        ("paper_out", "paper_out"),
        ("cover", "cover_open"),
        ("cutter", "cutter"),
        ("offline", "offline"),
        ("unrecoverable", "unrecoverable"),
        ("mute", "mute"),
        ("slow", "mute"),
    ],
)
def test_a_printer_that_cannot_is_sent_nothing(virtual, kind, fault):
    printer, port = virtual
    printer.set_fault(kind)
    sent = []
    assert attempt(port, lambda: sent.append(True), **QUICK) == Outcome("failed", fault)
    assert sent == []
    printer.set_fault("ok")
    assert printer.roll.papers == ()


def test_nobody_at_the_address_is_unreachable():
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    assert attempt(port) == Outcome("failed", "unreachable")


def test_paper_that_ends_in_mid_ticket_leaves_nothing_behind_so_it_may_be_tried_again(virtual):
    printer, port = virtual
    printer.set_fault("paper_out_mid_ticket")
    assert attempt(port) == Outcome("failed", "paper_out")
    printer.set_fault("ok")
    assert printer.roll.papers == ()
    assert attempt(port).what == "printed"
    assert len(printer.roll.papers) == 1


def test_a_connection_reset_in_mid_ticket_is_unknown(virtual):
    printer, port = virtual
    printer.set_fault("reset")
    assert attempt(port) == Outcome("unknown", "reset")


def test_a_lost_id_is_unknown_though_the_paper_came(virtual):
    printer, port = virtual
    printer.set_fault("lost_id")
    assert attempt(port, **QUICK) == Outcome("unknown", "timeout")
    assert len(printer.roll.papers) == 1


def test_a_mute_printer_that_need_not_answer_prints(virtual):
    printer, port = virtual
    printer.set_fault("mute")
    assert attempt(port, confirm="none", **QUICK) == Outcome("printed", "none")
    assert len(printer.roll.papers) == 1


def test_without_ids_a_stop_in_mid_ticket_never_leads_to_two_papers(virtual):
    printer, port = virtual
    printer.set_fault("paper_out_mid_ticket")
    first = attempt(port, confirm="status_only")
    printer.set_fault("ok")
    assert first.detail == "paper_out"
    assert len(printer.roll.papers) <= (first.what == "unknown")


def test_without_ids_a_stop_after_all_was_sent_is_unknown_for_the_paper_may_be_out():
    def stops(asked: bytes) -> bytes:
        if CLEAR_BUFFERS in asked:
            return b"\x37\x25\x00"
        return b"\x18\x00\x0c\x00" if asked.endswith(b"\x1dVB\x00") else b""

    with printer_that(lambda connection: answers_well(connection, stops)) as port:
        assert attempt(port, confirm="status_only") == Outcome("unknown", "paper_out")


def test_the_record_comes_before_the_first_byte_and_may_call_it_off(virtual):
    printer, port = virtual

    def refuse() -> None:
        raise RuntimeError("not recorded")

    with pytest.raises(RuntimeError, match="not recorded"):
        attempt(port, refuse)
    assert attempt(port).what == "printed"
    assert len(printer.roll.papers) == 1


def test_half_a_ticket_that_an_earlier_attempt_left_does_not_swallow_the_next(virtual):
    printer, port = virtual
    printer.set_fault("offline")
    with socket.create_connection(("127.0.0.1", port)) as line:
        line.sendall(SLIP.data[:5000])
    printer.set_fault("ok")
    assert attempt(port).what == "printed"
    assert printer.roll.papers[-1].size == (576, 1217 - 2)


def answers_well(connection: socket.socket, also=lambda asked: b"") -> None:
    """Answers status questions, and `also(asked)` to everything that comes."""
    while asked := connection.recv(65536):
        connection.sendall(b"\x12" * (asked.count(b"\x10\x04") if len(asked) == 3 else 0) + also(asked))


def test_a_printer_that_stops_and_does_not_know_how_to_clear_is_unknown():
    def stops(asked: bytes) -> bytes:
        return b"\x18\x00\x0c\x00" if len(asked) > 3 and CLEAR_BUFFERS not in asked else b""

    with printer_that(lambda connection: answers_well(connection, stops)) as port:
        assert attempt(port, **QUICK) == Outcome("unknown", "paper_out")


def test_a_ticket_that_is_printed_but_not_cut_is_unknown_and_never_tried_again_unmarked():
    def jams(asked: bytes) -> bytes:
        if CLEAR_BUFFERS in asked:
            return b"\x37\x25\x00"
        answers = [b"\x37\x22" + mark + b"\x00" for mark in (SLIP.begun, SLIP.body)]
        return b"".join(answers) + b"\x18\x08\x00\x00" if asked.endswith(SLIP.done) else b""

    with printer_that(lambda connection: answers_well(connection, jams)) as port:
        assert attempt(port) == Outcome("unknown", "cutter")


def test_a_stop_after_ids_that_never_arrived_is_unknown_for_the_paper_may_be_out(virtual):
    """Found by test_many_faults: the paper was out, its ID lost, and then the cover was opened."""

    def stops(asked: bytes) -> bytes:
        if CLEAR_BUFFERS in asked:
            return b"\x37\x25\x00"
        return b"\x38\x00\x00\x00" if asked.endswith(SLIP.done) else b""

    with printer_that(lambda connection: answers_well(connection, stops)) as port:
        assert attempt(port) == Outcome("unknown", "cover_open")


def test_an_id_of_another_paper_proves_nothing():
    def confused(asked: bytes) -> bytes:
        return b"\x37\x22C999\x00" if len(asked) > 3 else b""

    with printer_that(lambda connection: answers_well(connection, confused)) as port:
        assert attempt(port, **QUICK) == Outcome("unknown", "timeout")


def test_a_printer_that_hangs_up_before_it_said_how_it_is_was_sent_nothing():
    sent = []
    with printer_that(lambda connection: connection.recv(3)) as port:
        assert attempt(port, lambda: sent.append(True)) == Outcome("failed", "unreachable")
    assert sent == []


@pytest.mark.parametrize("noise", [b"\x00", b"\x11\x13", b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\xff" * 900])
def test_noise_instead_of_answers_is_a_mute_printer(noise):
    with printer_that(lambda connection: connection.recv(3) and connection.sendall(noise)) as port:
        assert attempt(port, **QUICK).what == "failed"
