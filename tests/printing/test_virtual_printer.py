"""The virtual printer by itself: what a program that speaks ESC/POS finds at its port."""

import socket
import struct
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from kiosk.printing.commands import CLEAR_BUFFERS
from kiosk.printing.virtual.faults import SIGNS, kind_of
from kiosk.printing.virtual.printer import VirtualPrinter
from kiosk.printing.virtual.roll import KEPT
from tests.printing.desk import until

CUT = b"\x1dVB\x00"


class Wire:
    """A program at the printer's port."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=20)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def ask(self, data: bytes, length: int) -> bytes:
        """Send, and hear so many bytes."""
        self.send(data)
        return self.hear(length)

    def hear(self, length: int) -> bytes:
        heard = b""
        while len(heard) < length:
            piece = self.socket.recv(length - len(heard))
            assert piece, "the printer hung up"
            heard += piece
        return heard


@pytest.fixture
def wire(virtual):
    with Wire(virtual[1]) as found:
        yield found


def raster(rows: list[bytes]) -> bytes:
    size = struct.pack("<HH", len(rows[0]), len(rows))
    return b"\x1dv0\x00" + size + b"".join(rows)


def paper(printer, n=1):
    until(lambda: printer.roll.paper(n) is not None)
    return Image.open(BytesIO(printer.roll.paper(n).png)).convert("L")


@pytest.mark.parametrize(
    ("kind", "answers"),
    [
        ("ok", "12 12 12 12"),
        ("paper_near_end", "12 12 12 1e"),
        ("paper_out", "1a 32 12 7e"),
        ("cover", "1a 16 12 12"),
        ("cutter", "1a 52 1a 12"),
        ("offline", "1a 12 12 12"),
        ("unrecoverable", "1a 52 32 12"),
    ],
)
def test_it_answers_status_questions_by_the_bits_of_the_reference(virtual, wire, kind, answers):
    virtual[0].set_fault(kind)
    heard = [wire.ask(bytes((0x10, 0x04, n)), 1) for n in (1, 2, 3, 4)]
    assert b"".join(heard) == bytes.fromhex(answers)


def test_it_tells_of_changes_by_itself_once_it_was_asked_to(virtual, wire):
    printer, _ = virtual
    assert wire.ask(b"\x1da\x0e", 4) == bytes.fromhex("10 00 00 00")
    printer.set_fault("cover")
    assert wire.hear(4) == bytes.fromhex("38 00 00 00")
    printer.set_fault("paper_out")
    assert wire.hear(4) == bytes.fromhex("18 00 0f 00")
    printer.set_fault("ok")
    assert wire.hear(4) == bytes.fromhex("10 00 00 00")


def test_the_paper_is_the_raster_dot_for_dot(virtual, wire):
    rows = [bytes([row % 256, 0xFF, 0x00, 0x81]) for row in range(300)]
    wire.send(b"\x1b@" + raster(rows[:250]) + raster(rows[250:]) + CUT)
    image = paper(virtual[0])
    assert image.size == (32, 300)
    dots = Image.frombytes("1", (32, 300), b"".join(rows)).convert("L")
    assert ImageChops.difference(ImageChops.invert(dots), image).getbbox() is None


def test_an_id_is_answered_when_all_before_it_is_printed(virtual, wire):
    printer, _ = virtual
    printer.set_fault("offline")
    wire.send(raster([b"\xff"] * 9) + CUT + b"\x1d(H\x06\x0000WXYZ")
    assert wire.ask(b"\x10\x04\x01", 1) == b"\x1a"
    printer.set_fault("ok")
    assert wire.hear(7) == b'\x37"WXYZ\x00'
    assert len(printer.roll.papers) == 1


def test_text_comes_out_as_text_in_chinese_too_and_is_torn_off_at_the_end(virtual):
    with Wire(virtual[1]) as wire:
        wire.send("\x1b@\x1ba\x01\x1d!\x11您好 Hello\n\x1d!\x00第二行\n".encode("gb18030"))
    image = paper(virtual[0])
    assert image.width == 576
    assert ImageChops.invert(image).getbbox()
    assert not virtual[0].roll.papers[0].cut


def test_a_blank_paper_is_nobodys(virtual):
    with Wire(virtual[1]) as wire:
        wire.send(b"\x1b@\n\n\x1bd\x05" + CUT)
    with Wire(virtual[1]) as wire:
        wire.send(b"x\n")
    paper(virtual[0])
    assert len(virtual[0].roll.papers) == 1


def test_parameters_of_other_commands_are_not_printed_as_text(virtual, wire):
    escapes = b"\x1btA\x1bEA\x1b3A\x1b$AA\x1b*\x21\x02\x00AAAAAA\x1bp\x00AA"
    others = b"\x1dLAA\x1dhA\x1cCA\x1c!A\x10\x05A\x1d(E\x02\x00AA"
    wire.send(escapes + others + CUT + raster([b"\xff"]) + CUT)
    assert paper(virtual[0]).size == (8, 1)


def test_clearing_forgets_half_a_ticket_and_says_so(virtual, wire):
    assert wire.ask(raster([b"\xff\xff"] * 200)[:300] + CLEAR_BUFFERS, 3) == b"\x37\x25\x00"
    wire.send(raster([b"\x0f"]) + CUT)
    assert paper(virtual[0]).size == (8, 1)


def test_a_status_question_in_the_middle_of_a_picture_is_answered_at_once_as_real_ones_do(virtual, wire):
    rows = [b"\x10\x04\x01\x00"] * 3
    assert wire.ask(raster(rows)[:-1], 3) == b"\x12\x12\x12"
    wire.send(b"\x00" + CUT)
    assert paper(virtual[0]).size == (32, 3)


def test_paper_that_ends_in_mid_ticket_stops_it_there_and_says_so(virtual, wire):
    printer, _ = virtual
    printer.set_fault("paper_out_mid_ticket")
    wire.ask(b"\x1da\x0e", 4)
    wire.send(raster([b"\xff"] * 400) + CUT)
    assert wire.hear(4) == bytes.fromhex("18 00 0f 00")
    assert printer.fault == "paper_out"
    assert printer.roll.papers == ()
    printer.set_fault("ok")
    assert paper(printer).size == (8, 400)


def test_a_reset_breaks_the_connection_in_mid_ticket(virtual, wire):
    virtual[0].set_fault("reset")
    with pytest.raises(ConnectionError):
        wire.ask(raster([b"\xff"] * 400) + CUT, 1)
    assert virtual[0].roll.papers == ()


def test_what_hung_up_while_it_was_offline_is_printed_later(virtual):
    printer, port = virtual
    printer.set_fault("offline")
    with Wire(port) as wire:
        assert wire.ask(raster([b"\xff"] * 4) + CUT + b"\x10\x04\x01", 1) == b"\x1a"
    until(lambda: not printer._sessions)
    printer.set_fault("ok")
    assert paper(printer).size == (8, 4)


def test_a_line_that_swallowed_an_answer_stays_dumb(virtual, wire):
    printer, _ = virtual
    printer.set_fault("mute")
    wire.send(b"\x10\x04\x01" + raster([b"\xff"]) + CUT)
    paper(printer)
    printer.set_fault("ok")
    wire.send(b"\x10\x04\x01" + raster([b"\xff"]) + CUT)
    paper(printer, 2)
    wire.socket.setblocking(False)
    with pytest.raises(BlockingIOError):
        wire.socket.recv(1)


def test_only_the_last_papers_are_kept(virtual, wire):
    wire.send((raster([b"\xff"]) + CUT) * (KEPT + 7))
    until(lambda: virtual[0].roll.paper(KEPT + 7) is not None)
    assert [each.n for each in virtual[0].roll.papers] == list(range(8, KEPT + 8))


@settings(deadline=None)
@given(st.lists(st.binary(max_size=40), max_size=8), st.sampled_from(sorted(SIGNS)))
def test_no_bytes_whatever_upset_it(pieces, kind):
    printer, said = VirtualPrinter(), []
    printer.set_fault(kind)
    session = printer.connect(said.append)
    for piece in pieces:
        printer.receive(session, piece)
    printer.disconnect(session, in_order=True)
    printer.set_fault("ok")


@settings(deadline=None)
@given(st.lists(st.integers(1, 30)))
def test_how_the_line_cuts_a_job_changes_nothing(cuts):
    job = (
        b"\x1b@\x10\x04\x01Hi\n" + raster([b"\x10\x14\x08"] * 3) + CLEAR_BUFFERS + raster([b"\x7e"] * 2) + CUT
    )
    printer, said = VirtualPrinter(), []
    session = printer.connect(said.append)
    for cut in cuts:
        printer.receive(session, job[:cut])
        job = job[cut:]
    printer.receive(session, job)
    assert b"".join(said) == b"\x12\x37\x25\x00"
    assert [each.size for each in printer.roll.papers] == [(8, 2)]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("none", "ok"),
        ("OK", "ok"),
        ("cover_open", "cover"),
        ("lost-id", "lost_id"),
        ("near_end", "paper_near_end"),
    ],
)
def test_a_fault_may_be_named_in_other_ways(name, kind):
    assert kind_of(name) == kind


@pytest.mark.parametrize("name", ["", "fire", "__class__", "ok\n\nx"])
def test_there_are_no_other_faults(name):
    assert kind_of(name) is None
