"""The shapes of answers, for the OpenAPI document and the tests that hold us to it. Answers may grow."""

from typing import Any

from pydantic import AwareDatetime, BaseModel

from shared.domain.ticket import State


class Wait(BaseModel):
    """A range of minutes."""

    low: float
    high: float


class Name(BaseModel):
    """A name in both languages."""

    zh: str
    en: str


class Ticket(BaseModel):
    """A ticket; `ahead` and `wait` are null unless it waits or was diverted."""

    id: str
    number: str
    service: str
    priority_class: str
    state: State
    counter: str | None
    ahead: int | None
    wait: Wait | None
    issued_at: AwareDatetime


class IssuedTicket(Ticket):
    """A new ticket with the secret link of its own page."""

    link: str


class Done(BaseModel):
    """What a command came to: the ticket it was about, and its newest journal entry."""

    ticket: Ticket | None
    seq: int


class Called(Done):
    """Who was called, and why."""

    reason: str
    reason_code: str
    reason_facts: dict[str, Any]


class Tickets(BaseModel):
    """Tickets of the open day."""

    tickets: list[Ticket]


class LinkedTicket(BaseModel):
    """What the ticket's own link shows."""

    number: str
    service: str
    state: State
    counter: str | None
    ahead: int | None
    wait: Wait | None


class Service(BaseModel):
    """A service with the letter of its tickets."""

    id: str
    name: Name
    series: str
    zone: str


class Counter(BaseModel):
    """A counter with what its fittings allow."""

    id: str
    zone: str
    services: list[str]


class Machine(BaseModel):
    """A machine, `free` or `full`."""

    id: str
    services: list[str]
    state: str


class Branch(BaseModel):
    """The branch as its settings describe it."""

    branch: str
    name: Name
    demo: bool
    time_zone: str
    zones: list[str]
    classes: list[str]
    kiosks: list[str]
    services: list[Service]
    counters: list[Counter]
    machines: list[Machine]


class Day(BaseModel):
    """The business day, null before the first one; `tickets` counts them by state."""

    date: str | None
    open: bool
    opened_at: AwareDatetime | None
    issued: int
    tickets: dict[str, int]


class View(BaseModel):
    """A room's whole view, as of an entry and a time."""

    room: str
    seq: int
    at: AwareDatetime
    view: dict[str, Any]


class JournalEntry(BaseModel):
    """One entry, chained to the one before by its hash."""

    seq: int
    day: str | None
    at: AwareDatetime
    author: str
    command: str
    kind: str
    v: int
    data: dict[str, Any]
    hash: str


class JournalPage(BaseModel):
    """A stretch of the journal; `head` is its newest entry as SEQ:HASH, for `branchline verify --head`."""

    branch: str
    journal: str
    head: str
    entries: list[JournalEntry]


class FieldError(BaseModel):
    """A request field at fault, and what it takes where that can be listed."""

    field: str
    allowed: list[str] | None = None


class ProblemDocument(BaseModel):
    """A refusal (RFC 9457) in the reader's language."""

    type: str
    title: str
    status: int
    code: str
    detail: str
    errors: list[FieldError] = []


class DayMark(BaseModel):
    """Which business day it is, and whether it is open."""

    date: str | None
    open: bool


class Health(BaseModel):
    """How the box is; `status` is `ok`, or `failing` with an answer of 503."""

    status: str
    version: str
    uptime_seconds: int
    seq: int
    day: DayMark
    database: str
    printers: dict[str, str]
    sockets: int
