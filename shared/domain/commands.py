"""What somebody wants done, in the imperative. Passing a command to `decide` gives events or a refusal.

Ids are checked by the rules, not here. A `reason` or `note` is the id of a text in the private store.
"""

from dataclasses import dataclass

from shared.domain.plan import Plan


@dataclass(frozen=True, slots=True)
class Command:
    """Something to be decided."""


@dataclass(frozen=True, slots=True)
class ConfigureBranch(Command):
    """Take these settings, if they differ from the present ones."""

    plan: Plan


@dataclass(frozen=True, slots=True)
class OpenDay(Command):
    """Open the business day of today's date."""


@dataclass(frozen=True, slots=True)
class CloseDay(Command):
    """Close the business day; `void_leftovers` voids what is still live, else that is refused."""

    void_leftovers: bool


@dataclass(frozen=True, slots=True)
class TakeTicket(Command):
    """Give a customer a number; prints where a kiosk is named."""

    service: str
    priority_class: str
    language: str = "zh"
    kiosk: str | None = None


@dataclass(frozen=True, slots=True)
class Leave(Command):
    """The customer gives up."""

    ticket: str


@dataclass(frozen=True, slots=True)
class VoidTicket(Command):
    """Take a ticket out of the day."""

    ticket: str
    reason: str | None


@dataclass(frozen=True, slots=True)
class MoveTicket(Command):
    """Send a waiting ticket to another service, or to one counter."""

    ticket: str
    to_service: str | None
    to_counter: str | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class Reclassify(Command):
    """Give a waiting ticket another priority class."""

    ticket: str
    priority_class: str
    reason: str | None


@dataclass(frozen=True, slots=True)
class AddNote(Command):
    """Attach a typed note."""

    ticket: str
    note: str


@dataclass(frozen=True, slots=True)
class Reprint(Command):
    """Print the ticket once more, marked; at `kiosk`, else where it was issued."""

    ticket: str
    kiosk: str | None = None


@dataclass(frozen=True, slots=True)
class UndoTicket(Command):
    """Take back the last action on a ticket."""

    ticket: str


@dataclass(frozen=True, slots=True)
class OfferDiversion(Command):
    """Offer a machine to a waiting customer."""

    ticket: str
    machine: str


@dataclass(frozen=True, slots=True)
class AcceptDiversion(Command):
    """The customer goes to the offered machine."""

    ticket: str


@dataclass(frozen=True, slots=True)
class DeclineDiversion(Command):
    """The customer prefers the counter."""

    ticket: str


@dataclass(frozen=True, slots=True)
class ConfirmDiversion(Command):
    """The machine did it."""

    ticket: str


@dataclass(frozen=True, slots=True)
class Return(Command):
    """The customer is back, from a machine or after a missed call."""

    ticket: str


@dataclass(frozen=True, slots=True)
class SignOn(Command):
    """Open a counter as `staff`, or as the device `device` itself where the rules allow that."""

    counter: str
    staff: str | None
    device: str


@dataclass(frozen=True, slots=True)
class SignOff(Command):
    """Close a counter."""

    counter: str


@dataclass(frozen=True, slots=True)
class Pause(Command):
    """Call nobody for now."""

    counter: str
    reason: str


@dataclass(frozen=True, slots=True)
class OpenCounter(Command):
    """End the pause."""

    counter: str


@dataclass(frozen=True, slots=True)
class CallNext(Command):
    """Call whoever the rule chooses; `finish_current` finishes the present customer first."""

    counter: str
    finish_current: bool = False


@dataclass(frozen=True, slots=True)
class CallNumber(Command):
    """Call a named number: one that waits, or one that is parked."""

    counter: str
    number: str


@dataclass(frozen=True, slots=True)
class Recall(Command):
    """Call the called customer again."""

    counter: str


@dataclass(frozen=True, slots=True)
class Arrived(Command):
    """The called customer is here."""

    counter: str


@dataclass(frozen=True, slots=True)
class NoShow(Command):
    """The called customer did not come."""

    counter: str


@dataclass(frozen=True, slots=True)
class Finish(Command):
    """Service is over."""

    counter: str
    outcome: str = "done"


@dataclass(frozen=True, slots=True)
class Transfer(Command):
    """Send the present customer on, with a reason."""

    counter: str
    to_service: str | None
    to_counter: str | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class Park(Command):
    """Put the present customer aside."""

    counter: str


@dataclass(frozen=True, slots=True)
class UndoCounter(Command):
    """Take back the last action at a counter."""

    counter: str


@dataclass(frozen=True, slots=True)
class AskHelp(Command):
    """Somebody at the kiosk asks for a person."""

    kiosk: str


@dataclass(frozen=True, slots=True)
class AnswerHelp(Command):
    """Staff goes to the kiosk."""

    kiosk: str


@dataclass(frozen=True, slots=True)
class RecordPrint(Command):
    """What the print spool saw: sent, printed, failed, unknown or expired, with its detail."""

    job: str
    what: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class RecordPresented(Command):
    """What became of a call on screens and voices."""

    call: int
    shown: tuple[str, ...]
    spoken: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RecordRevoked(Command):
    """A device lost its rights."""

    device: str
