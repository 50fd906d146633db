"""The bytes that are sent for one paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.printing import commands
from kiosk.printing.commands import REAL_TIME, process_id, without_real_time
from kiosk.printing.sample import sample_slip
from kiosk.printing.slip import PROFILES, make_slip
from tests.printing.desk import WORDS

RASTER, CUT = b"\x1dv0\x00", b"\x1dVB\x00"


def blank(width: int = 576, height: int = 200) -> Image.Image:
    return Image.new("1", (width, height), 1)


def test_the_commands_are_the_bytes_of_the_reference():
    assert commands.ask(4) == b"\x10\x04\x04"
    assert commands.AUTOMATIC_STATUS == b"\x1d\x61\x0e"
    assert commands.CLEAR_BUFFERS == b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
    assert process_id(b"B001") == b"\x1d\x28\x48\x06\x00\x30\x30B001"


@pytest.mark.parametrize("mark", [b"", b"abc", b"abcde", b"ab\x1fc", b"ab\x7fc"])
def test_an_id_that_no_printer_would_answer_is_refused(mark):
    with pytest.raises(ValueError, match="4 printable characters"):
        process_id(mark)


def test_id_body_id_cut_id_come_in_this_order():
    slip = make_slip(blank(), 7, "process_id")
    parts = (process_id(b"A007"), RASTER, process_id(b"B007"), CUT, process_id(b"C007"))
    places = [slip.data.index(part) for part in parts]
    assert places == sorted(places)
    assert slip.data.endswith(process_id(slip.done))


def test_two_papers_have_two_ids():
    first, second = make_slip(blank(), 1, "process_id"), make_slip(blank(), 2, "process_id")
    marks = [mark for slip in (first, second) for mark in (slip.begun, slip.body, slip.done)]
    assert len(set(marks)) == 6


def test_a_printer_that_cannot_answer_is_asked_nothing():
    silent = make_slip(blank(), 7, "none").data
    assert b"\x1d(H" not in silent
    assert commands.AUTOMATIC_STATUS not in silent
    assert silent.endswith(CUT)


@pytest.mark.parametrize("width", sorted(PROFILES))
def test_the_picture_goes_out_dot_for_dot_as_raster(width):
    drawn = sample_slip(WORDS, width)
    rows, data = b"", drawn.data
    while (at := data.find(RASTER)) >= 0:
        stride, height = (int.from_bytes(data[at + k : at + k + 2], "little") for k in (4, 6))
        assert stride == width // 8
        rows += data[at + 8 : at + 8 + stride * height]
        data = data[at + 8 + stride * height :]
    assert len(rows) % (width // 8) == 0
    assert drawn.seconds == len(rows) / (width // 8) / 800


@given(st.lists(st.sampled_from([0x10, 0x04, 0x05, 0x14, 0x00, 0xFF]), max_size=60).map(bytes))
def test_no_picture_holds_a_real_time_command_and_none_loses_a_dot(raster):
    sent = without_real_time(raster)
    assert REAL_TIME.search(sent) is None
    assert len(sent) == len(raster)
    assert all(before & after == before for before, after in zip(raster, sent, strict=True))
