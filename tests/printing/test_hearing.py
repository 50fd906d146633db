"""What comes back from a printer, told apart: the literal bytes of PRINTER.md, and any nonsense."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.hearing import Answer, Cleared, Completed, Ear, Frame
from kiosk.printing.status import (
    ANSWERS,
    FAULTS,
    FRAME,
    PASSING,
    QUESTIONS,
    Condition,
    answer_byte,
    answer_signs,
    frame_bytes,
    frame_signs,
)

SIGNS = sorted({sign for bits in (*ANSWERS.values(), *FRAME) for sign in bits.values()})
signs = st.frozensets(st.sampled_from(SIGNS))
marks = st.binary(min_size=4, max_size=4).map(lambda raw: bytes(0x20 + byte % 0x5F for byte in raw))
said = st.one_of(
    st.builds(lambda n, s: (bytes([answer_byte(n, s)]), Answer), st.sampled_from(QUESTIONS), signs),
    st.builds(lambda s: (frame_bytes(s), Frame), signs),
    st.builds(lambda mark: (b"\x37\x22" + mark + b"\x00", Completed), marks),
    st.just((b"\x37\x25\x00", Cleared)),
)


@pytest.mark.parametrize(
    ("question", "byte", "state"),
    [
        (1, 0x12, "online"),
        (1, 0x1A, "offline"),
        (2, 0x16, "cover_open"),
        (2, 0x1A, "offline"),  # FEED held
        (2, 0x32, "paper_out"),
        (2, 0x52, "offline"),  # error
        (3, 0x1A, "cutter"),
        (3, 0x32, "unrecoverable"),
        (3, 0x52, "offline"),  # passes by itself: hot head
        (3, 0x16, "online"),  # bit 2 differs by model
        (4, 0x1E, "paper_near_end"),
        (4, 0x72, "paper_out"),
        (4, 0x7E, "paper_out"),
    ],
)
def test_every_answer_bit_means_what_the_reference_says(question, byte, state):
    assert Ear().hear(bytes([byte])) == [Answer(byte)]
    assert Condition(answer_signs(question, byte)).state == state


@pytest.mark.parametrize(
    ("frame", "state"),
    [
        ("10 00 00 00", "online"),
        ("18 00 00 00", "offline"),
        ("38 00 00 00", "cover_open"),
        ("58 00 00 00", "offline"),  # FEED held
        ("18 04 00 00", "offline"),
        ("18 08 00 00", "cutter"),
        ("18 20 00 00", "unrecoverable"),
        ("18 40 00 00", "offline"),
        ("10 00 03 00", "paper_near_end"),
        ("18 00 0c 00", "paper_out"),
    ],
)
def test_every_bit_of_an_automatic_frame_means_what_the_reference_says(frame, state):
    data = bytes.fromhex(frame)
    assert Ear().hear(data) == [Frame(data)]
    assert Condition(frame_signs(data)).state == state


def test_every_sign_leads_to_a_state():
    assert {Condition(frozenset({sign})).state for sign in SIGNS} == {
        *FAULTS,
        "offline",
        "paper_near_end",
    }
    assert set(SIGNS) >= PASSING


@given(signs)
def test_what_is_encoded_is_understood_again(shown):
    assert frame_signs(frame_bytes(shown)) == shown
    answered = [answer_signs(question, answer_byte(question, shown)) for question in QUESTIONS]
    assert frozenset().union(*answered) == shown


@given(st.lists(said, max_size=12), st.data())
def test_words_are_told_apart_however_the_line_cuts_them(words, data):
    stream, ear, heard = b"".join(word for word, _ in words), Ear(), []
    while stream:
        cut = data.draw(st.integers(1, len(stream)))
        heard += ear.hear(stream[:cut])
        stream = stream[cut:]
    assert [type(word) for word in heard] == [kind for _, kind in words]


@given(st.binary(max_size=200))
def test_nonsense_is_never_an_error_and_is_never_kept(nonsense):
    ear = Ear()
    ear.hear(nonsense)
    ear.hear(b"\xff" * 8)
    assert ear.hear(b"\x12") == [Answer(0x12)]


@pytest.mark.parametrize(
    "noise", ["10", "37", "37 22", "37 22 42", "37 22 01 02 03 04 00", "11 13", "10 80 12"]
)
def test_an_answer_after_noise_is_heard_at_the_latest_with_the_next_few(noise):
    ear = Ear()
    heard = ear.hear(bytes.fromhex(noise))
    for _ in range(8):
        heard += ear.hear(b"\x12")
    assert Answer(0x12) in heard
