"""The ESC/POS bytes that python-escpos has no call for, each with where it is written down.

The source is Seiko Epson's public "ESC/POS Command Reference"; PRINTER.md quotes what is used here.
"""

import re

CLEAR_BUFFERS = bytes.fromhex("10 14 08 01 03 14 01 06 02 08")
"""DLE DC4 (fn=8), "Clear buffer(s)": at once, also while offline, empties receive and print buffer and
answers 37 25 00. Nothing else may be sent before the answer."""

AUTOMATIC_STATUS = bytes.fromhex("1d 61 0e")
"""GS a 0E, "Enable/disable Automatic Status Back": four bytes now, and whenever its state changes."""

REAL_TIME = re.compile(rb"\x10([\x04\x05\x14])", re.DOTALL)
"""How every real-time command begins: DLE EOT, DLE ENQ, DLE DC4."""


def ask(question: int) -> bytes:
    """DLE EOT n, "Transmit real-time status", n from 1 to 4: one byte back at once, even while busy."""
    return bytes((0x10, 0x04, question))


def process_id(mark: bytes) -> bytes:
    """GS ( H (fn=48), "Set the process ID response": 37 22 `mark` 00 comes back once all before
    it is printed. `mark` is 4 characters from 20 to 7E; raises ValueError otherwise.
    """
    if len(mark) != 4 or not all(0x20 <= byte <= 0x7E for byte in mark):
        raise ValueError("a process ID is 4 printable characters")
    return bytes.fromhex("1d 28 48 06 00 30 30") + mark


def without_real_time(raster: bytes) -> bytes:
    """The same picture, holding no real-time command by accident.

    A printer obeys real-time commands in mid-picture ("Notes of Real-time Commands": data must not happen to
    look like one). One white dot beside a black one is blackened wherever a pattern would look so.
    """
    return REAL_TIME.sub(lambda found: bytes((0x10, found[1][0] | 0x08)), raster)
