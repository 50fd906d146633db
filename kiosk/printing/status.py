"""What a printer says of itself, bit by bit, and which of it keeps a ticket from being printed.

The bits are those of the maker's public reference (PRINTER.md, "Asking"): DLE EOT n answers one byte,
automatic status back (GS a) sends frames of four. What differs by model (bit 2 of n=3) is not read.
"""

from collections.abc import Mapping
from dataclasses import dataclass

Bits = Mapping[int, str]

QUESTIONS = (1, 2, 3, 4)

ANSWERS: Mapping[int, Bits] = {
    1: {0x08: "offline"},
    2: {0x04: "cover_open", 0x08: "feeding", 0x20: "paper_out", 0x40: "error"},
    3: {0x08: "cutter", 0x20: "unrecoverable", 0x40: "recovering"},
    4: {0x0C: "paper_near_end", 0x60: "paper_out"},
}
"""The signs in the answer to DLE EOT n, by n. n=2 bit 5 is "stopped by paper end", bit 3 FEED held down;
n=3 bit 6 is an error that passes by itself, such as a hot head. Two bits of one sign are set together."""

FRAME: tuple[Bits, Bits, Bits, Bits] = (
    {0x08: "offline", 0x20: "cover_open", 0x40: "feeding"},
    {0x04: "error", 0x08: "cutter", 0x20: "unrecoverable", 0x40: "recovering"},
    {0x03: "paper_near_end", 0x0C: "paper_out"},
    {},
)
"""The signs in the four bytes of an automatic status frame."""

ANSWER_FIXED, ANSWER_MASK = 0x12, 0x93
"""An answer to DLE EOT has the form 0xx1xx10."""

FRAME_FIXED, FRAME_MASK = 0x10, 0x93
"""The first byte of a frame has the form 0xx1xx00."""

FRAME_REST_MASK = 0x90
"""The other three bytes of a frame have neither bit 4 nor bit 7."""

FAULTS = ("unrecoverable", "cover_open", "paper_out", "cutter")
"""What stops a printer, the most telling first; each sets the offline bit too."""

PASSING = frozenset({"offline", "feeding", "error", "recovering"})
"""Signs that stop it with no better reason known."""


@dataclass(frozen=True, slots=True)
class Condition:
    """The signs a printer shows."""

    signs: frozenset[str] = frozenset()

    @property
    def fault(self) -> str | None:
        """Why it cannot print: unrecoverable, cover_open, paper_out, cutter or offline; None if it can."""
        named = next((fault for fault in FAULTS if fault in self.signs), None)
        return named or ("offline" if self.signs & PASSING else None)

    @property
    def state(self) -> str:
        """The fault, or paper_near_end, or online."""
        return self.fault or ("paper_near_end" if "paper_near_end" in self.signs else "online")


def answer_signs(question: int, answer: int) -> frozenset[str]:
    """The signs in the byte that answered DLE EOT `question`."""
    return _signs(ANSWERS[question], answer)


def frame_signs(frame: bytes) -> frozenset[str]:
    """The signs in a frame of four bytes."""
    return frozenset().union(*(_signs(bits, byte) for bits, byte in zip(FRAME, frame, strict=True)))


def answer_byte(question: int, signs: frozenset[str]) -> int:
    """The byte that answers DLE EOT `question` for a printer with these signs."""
    return ANSWER_FIXED | _byte(ANSWERS[question], signs)


def frame_bytes(signs: frozenset[str]) -> bytes:
    """The automatic status frame of a printer with these signs."""
    first, *rest = (_byte(bits, signs) for bits in FRAME)
    return bytes([FRAME_FIXED | first, *rest])


def _signs(bits: Bits, byte: int) -> frozenset[str]:
    return frozenset(sign for mask, sign in bits.items() if byte & mask == mask)


def _byte(bits: Bits, signs: frozenset[str]) -> int:
    return sum(mask for mask, sign in bits.items() if sign in signs)
