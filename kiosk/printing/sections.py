"""The parts of a ticket's paper from top to bottom, after looks/receipt.png: each a piece, or nothing."""

from datetime import datetime

from kiosk.printing.drawn import CLEAR, mark, qr
from kiosk.printing.fonts import BOLD, HEAVY, Style
from kiosk.printing.pieces import (
    RULE,
    WHITE,
    Column,
    Piece,
    band,
    beside,
    bitmap,
    field,
    fits,
    gap,
    line,
    paragraph,
    stack,
)
from kiosk.printing.receipt import Receipt
from kiosk.printing.voice import Voice
from shared.domain.estimates import Wait

NUMBER = Style(184, HEAVY, leading=1.08)
SERVICE = Style(38, BOLD)
SEAT = Style(32, BOLD)
HEADING = Style(30, BOLD)
LABEL = Style(26)
MARK = 38
NARROW = 400
"""Dots: a column below this gets smaller figures, and its halves stand one under the other sooner."""


def head(receipt: Receipt, voice: Voice, column: Column) -> Piece:
    """The branch, with the mark before its name where both fit."""
    own, other = voice.name(receipt.branch)
    both = MARK + 8 + HEADING.width(own)
    title = paragraph(own, HEADING, column, "center")
    if both <= column.width:
        left = column.start(both, "center")
        title = beside(bitmap(mark(MARK), left), line([(own, HEADING)], Column(left + MARK + 8, both)))
    return stack(title, paragraph(other, voice.small, column, "center"))


def marked(receipt: Receipt, voice: Voice, column: Column) -> Piece | None:
    """White on black, above everything else: this number was given before."""
    if not receipt.marked:
        return None
    own = paragraph(voice.own("reprint"), HEADING, column, "center", WHITE)
    other = paragraph(voice.other("reprint"), voice.small, column, "center", WHITE)
    return band(stack(gap(8), own, other, gap(10)), column)


def number(receipt: Receipt, voice: Voice, column: Column) -> Piece:
    """The number as large as the paper allows, and what it is for."""
    style = NUMBER
    if style.width(receipt.number) > column.width:
        style = Style(NUMBER.size * column.width // style.width(receipt.number), HEAVY, NUMBER.leading)
    title = line([(receipt.number, style)], column, "center")
    return stack(title, voice.named(column, receipt.service, SERVICE, "center"))


def figures(receipt: Receipt, voice: Voice, column: Column) -> Piece | None:
    """How long and behind how many, side by side."""
    if receipt.wait is None or receipt.ahead is None:
        return None
    style = Style(52 if column.width > NARROW else 44, BOLD)
    first, second = column.split(column.width * 5 // 9, 29)
    wait, ahead = _wait(receipt.wait, voice, first, style), _ahead(receipt.ahead, voice, second, style)
    upright = field(Column(second.left - 29, RULE), max(wait.height, ahead.height))
    return beside(wait, upright, ahead)


def seat(receipt: Receipt, voice: Voice, column: Column) -> Piece | None:
    """Where to wait; nothing once the number was called."""
    return voice.sentence(column, SEAT, "seat", zone=receipt.zone) if receipt.ahead is not None else None


def follow(receipt: Receipt, voice: Voice, column: Column) -> Piece | None:
    """The code that opens the customer's own page, where there is a way to it (W3)."""
    left = max(column.left, CLEAR)
    code = qr(receipt.link, 2 * column.left + column.width - 2 * left) if receipt.link else None
    if code is None:
        return None
    picture, used = bitmap(code, left), left + code.width + CLEAR - column.left
    beyond = Column(column.left + used, column.width - used)
    clear = gap(CLEAR - 14)  # the rules above and below keep 14 already
    if beyond.width < 160:
        return stack(clear, picture, clear, voice.sentence(column, HEADING, "follow"))
    return stack(clear, beside(picture, voice.sentence(beyond, HEADING, "follow")), clear)


def papers(receipt: Receipt, voice: Voice, column: Column) -> Piece:
    """What to have ready, what happens to a passed number, and where to complain (L3)."""
    rule = {"minutes": receipt.return_minutes, "count": receipt.return_behind}
    notes = [voice.sentence(column, voice.plain, "passed", **rule)]
    if receipt.documents:
        notes.insert(0, voice.sentence(column, voice.plain, "documents", names=receipt.documents))
    if receipt.complaint_phone:
        notes.append(voice.heading(column, voice.plain, "complaints", phone=receipt.complaint_phone))
    return stack(*(piece for note in notes for piece in (note, gap(10))))


def foot(receipt: Receipt, voice: Voice, column: Column) -> Piece:
    """When the number was given, and, where that differs, when this paper was printed."""
    issued, printed = f"{receipt.issued:%H:%M}", f"{receipt.printed:%H:%M}"
    words = issued if issued == printed else voice.own("printed-at", issued=issued, printed=printed)
    clock, date = (words, voice.plain), (_date(receipt.issued, voice), voice.plain)
    if fits([clock, ("  ", voice.plain), date], column):
        return beside(line([clock], column), line([date], column, "right"))
    return stack(line([clock], column), line([date], column))


def _date(moment: datetime, voice: Voice) -> str:
    return voice.own("date", month=moment.month, day=moment.day, weekday=moment.isoweekday())


def _wait(wait: Wait, voice: Voice, column: Column, style: Style) -> Piece:
    label = voice.heading(column, LABEL, "wait")
    if wait.high == 0:
        return stack(label, line([(voice.own("no-wait"), style)], column))
    figures = f"{wait.low:.0f}–{wait.high:.0f}"
    return stack(label, line([(figures, style), (f" {voice.own('minutes')}", LABEL)], column))


def _ahead(count: int, voice: Voice, column: Column, style: Style) -> Piece:
    unit = (f" {voice.own('people', count=count)}", LABEL)
    return stack(voice.heading(column, LABEL, "ahead"), line([(str(count), style), unit], column))
