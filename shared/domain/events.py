"""What happened in the branch, in the past tense: the only things that change a lobby.

Every event is a frozen dataclass of plain values. When and by whom stands on the `Entry` around it.
Nothing a person typed is in here: such text lives in the private store, the event holds its id.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from shared.domain.plan import Plan


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened."""


# The day and the branch


@dataclass(frozen=True, slots=True)
class BranchConfigured(Event):
    """The branch took these settings at start."""

    plan: Plan


@dataclass(frozen=True, slots=True)
class DayOpened(Event):
    """A business day began, or, on a date already known, went on; `plan` holds its rules."""

    date: date
    plan: Plan


@dataclass(frozen=True, slots=True)
class DayClosed(Event):
    """The business day ended, reconciled: tickets issued, and how many ended in each state (O2)."""

    date: date
    issued: int
    ended: Mapping[str, int]


# A ticket


@dataclass(frozen=True, slots=True)
class TicketIssued(Event):
    """A customer got a number. `ahead` and the range (minutes) are what the customer was told."""

    ticket: str
    visit: str
    number: str
    service: str
    priority_class: str
    language: str
    kiosk: str | None
    call_by: datetime
    turn: int
    ahead: int
    wait_low: float
    wait_high: float


@dataclass(frozen=True, slots=True)
class CustomerLeft(Event):
    """The customer gave up the wait."""

    ticket: str


@dataclass(frozen=True, slots=True)
class TicketVoided(Event):
    """Staff took the ticket out of the day."""

    ticket: str
    reason: str | None


@dataclass(frozen=True, slots=True)
class TicketMoved(Event):
    """A waiting ticket goes to another service or counter; its seniority goes with it."""

    ticket: str
    service: str
    for_counter: str | None
    call_by: datetime
    reason: str | None


@dataclass(frozen=True, slots=True)
class TicketReclassified(Event):
    """The ticket's priority class changed."""

    ticket: str
    priority_class: str
    call_by: datetime
    reason: str | None


@dataclass(frozen=True, slots=True)
class NoteAdded(Event):
    """Staff wrote a note for whoever serves the ticket next."""

    ticket: str
    note: str


# Calling and serving


@dataclass(frozen=True, slots=True)
class TicketCalled(Event):
    """A counter called the ticket, and why: a reason code with its facts."""

    ticket: str
    counter: str
    reason: str
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NothingToCall(Event):
    """A counter asked for the next ticket and nobody it can serve was waiting."""

    counter: str


@dataclass(frozen=True, slots=True)
class TicketRecalled(Event):
    """The counter called the same ticket again."""

    ticket: str
    counter: str


@dataclass(frozen=True, slots=True)
class CustomerArrived(Event):
    """The called customer is at the counter; service begins."""

    ticket: str
    counter: str


@dataclass(frozen=True, slots=True)
class CustomerMissed(Event):
    """The called customer did not come."""

    ticket: str
    counter: str


@dataclass(frozen=True, slots=True)
class ServiceFinished(Event):
    """The counter finished with the ticket."""

    ticket: str
    counter: str
    outcome: str


@dataclass(frozen=True, slots=True)
class TicketParked(Event):
    """The customer steps aside for a moment; the counter will call the ticket back by its number."""

    ticket: str
    counter: str


@dataclass(frozen=True, slots=True)
class TicketTransferred(Event):
    """The counter sent the customer on to a service or a counter, seniority kept (K3)."""

    ticket: str
    counter: str
    service: str
    for_counter: str | None
    call_by: datetime
    reason: str | None


@dataclass(frozen=True, slots=True)
class ActionUndone(Event):
    """The last action on these tickets and this counter was taken back; `undone` is its first entry."""

    tickets: tuple[str, ...]
    counters: tuple[str, ...]
    undone: int


# Diversion


@dataclass(frozen=True, slots=True)
class DiversionOffered(Event):
    """A machine was offered to a waiting customer."""

    ticket: str
    machine: str


@dataclass(frozen=True, slots=True)
class DiversionAccepted(Event):
    """The customer tries the machine; the place in line is kept until `kept_until`."""

    ticket: str
    machine: str
    kept_until: datetime


@dataclass(frozen=True, slots=True)
class DiversionDeclined(Event):
    """The customer prefers the counter."""

    ticket: str
    machine: str


@dataclass(frozen=True, slots=True)
class DiversionSucceeded(Event):
    """The machine did it; the ticket is over."""

    ticket: str
    machine: str


@dataclass(frozen=True, slots=True)
class CustomerReturned(Event):
    """Back in line, from a machine (the old place) or after a missed call (behind some others)."""

    ticket: str
    since: datetime
    call_by: datetime
    turn: int


# Counters


@dataclass(frozen=True, slots=True)
class CounterSignedOn(Event):
    """Somebody opened the counter: a member of staff, or the device itself where that is allowed."""

    counter: str
    staff: str


@dataclass(frozen=True, slots=True)
class CounterSignedOff(Event):
    """The counter closed."""

    counter: str


@dataclass(frozen=True, slots=True)
class CounterPaused(Event):
    """The counter calls nobody for now; `reason` is a code of the settings or the id of a typed text."""

    counter: str
    reason: str


@dataclass(frozen=True, slots=True)
class CounterOpened(Event):
    """The pause is over."""

    counter: str


# Kiosk, paper and screens


@dataclass(frozen=True, slots=True)
class HelpAsked(Event):
    """Somebody at a kiosk asked for a person (A4)."""

    kiosk: str


@dataclass(frozen=True, slots=True)
class HelpAnswered(Event):
    """Staff is on the way to that kiosk."""

    kiosk: str


@dataclass(frozen=True, slots=True)
class PrintRequested(Event):
    """A receipt is to be printed; `marked` means it bears REPRINT."""

    job: str
    ticket: str
    kiosk: str
    marked: bool


@dataclass(frozen=True, slots=True)
class PrintSent(Event):
    """The first byte is about to leave for the printer; from here on silence means unknown."""

    job: str
    attempt: int


@dataclass(frozen=True, slots=True)
class TicketPrinted(Event):
    """The paper is out; `confirmed` says how that is known (process_id, status_only or none)."""

    job: str
    confirmed: str


@dataclass(frozen=True, slots=True)
class PrintFailed(Event):
    """The paper did not come, with the printer's own reason; the job may be tried again unmarked."""

    job: str
    fault: str


@dataclass(frozen=True, slots=True)
class PrintUnknown(Event):
    """Nobody can say whether the paper came; only a marked reprint may follow."""

    job: str
    fault: str


@dataclass(frozen=True, slots=True)
class PrintExpired(Event):
    """The paper is of no use any more and will not be printed."""

    job: str


@dataclass(frozen=True, slots=True)
class CallPresented(Event):
    """What became of a call: the screens that showed it and the voices that spoke it."""

    call: int
    shown: tuple[str, ...]
    spoken: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DeviceRevoked(Event):
    """A device lost its rights; its sockets were cut."""

    device: str


@dataclass(frozen=True, slots=True)
class Entry:
    """An event as the journal holds it: its sequence number, business day, time, author and command."""

    seq: int
    day: date | None
    at: datetime
    author: str
    command: str
    event: Event
