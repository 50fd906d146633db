"""Tells apart what comes back from a printer: answers, status frames, process IDs and noise."""

import re
from dataclasses import dataclass

from kiosk.printing.status import (
    ANSWER_FIXED,
    ANSWER_MASK,
    FRAME_FIXED,
    FRAME_MASK,
    FRAME_REST_MASK,
)

HEADER = 0x37
COMPLETED = re.compile(rb"\x37\x22([\x20-\x7e]{4})\x00", re.DOTALL)
CLEARED = b"\x37\x25\x00"
LENGTHS = {0x22: 7, 0x25: 3}
"""How long a reply with the header 37 is, by its second byte."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The byte that answers one DLE EOT; which one, only who asked can know."""

    byte: int


@dataclass(frozen=True, slots=True)
class Frame:
    """Four bytes of automatic status, asked for or not."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Completed:
    """Printing up to the process ID `mark` (4 characters) is done."""

    mark: bytes


@dataclass(frozen=True, slots=True)
class Cleared:
    """The printer's buffers are empty; what was in them will never be printed."""


Heard = Answer | Frame | Completed | Cleared


class Ear:
    """Cuts a stream into what was said. Noise is dropped byte by byte; nothing here raises."""

    def __init__(self) -> None:
        self._rest = b""

    def hear(self, data: bytes) -> list[Heard]:
        """What is complete with `data`; what is not yet stays for the next time."""
        self._rest += data
        said: list[Heard] = []
        while self._rest and (length := _length(self._rest)) <= len(self._rest):
            word = _understand(self._rest[:length])
            self._rest = self._rest[length if word else 1 :]
            if word:
                said.append(word)
        return said


def _length(data: bytes) -> int:
    """How many bytes what begins here takes; 1 as soon as it can only be an answer or noise."""
    if data[0] == HEADER:
        return LENGTHS.get(data[1], 1) if len(data) > 1 else 2
    framed = data[0] & FRAME_MASK == FRAME_FIXED and not any(byte & FRAME_REST_MASK for byte in data[1:4])
    return 4 if framed else 1


def _understand(data: bytes) -> Heard | None:
    if data == CLEARED:
        return Cleared()
    if completed := COMPLETED.fullmatch(data):
        return Completed(completed[1])
    if len(data) == 4 and not any(byte & FRAME_REST_MASK for byte in data[1:]):
        return Frame(data)
    if len(data) == 1 and data[0] & ANSWER_MASK == ANSWER_FIXED:
        return Answer(data[0])
    return None
