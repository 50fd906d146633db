"""Orders to print, and what the spool saw of them; help at a kiosk; records of calls and devices."""

from shared.domain import commands as c
from shared.domain import events as e
from shared.domain.lobby import Lobby
from shared.domain.refused import Refused
from shared.domain.rules.situation import Events, Situation

FOLLOWS = {
    "sent": ("queued", "not_printed"),
    "printed": ("sent",),
    "failed": ("queued", "not_printed", "sent"),
    "unknown": ("sent",),
    "expired": ("queued", "not_printed"),
}


def first_print(ticket: str, kiosk: str | None) -> Events:
    """The order for a new ticket's paper; none where no kiosk stands behind it."""
    return (e.PrintRequested(f"{ticket}.1", ticket, kiosk, False),) if kiosk else ()


def last_papers(lobby: Lobby) -> Events:
    """What becomes of papers still under way when the day closes: not begun, never; begun, nobody knows."""
    under_way = [job for job in lobby.jobs.values() if job.state in ("queued", "not_printed", "sent")]
    return tuple(
        e.PrintUnknown(job.id, "day_closed") if job.state == "sent" else e.PrintExpired(job.id)
        for job in sorted(under_way, key=lambda job: (job.requested_at, job.id))
    )


def reprint(at: Situation, command: c.Reprint) -> Events:
    """Print once more, marked: the first paper may be in somebody's hand."""
    _ = at.lobby.open_day
    ticket = at.lobby.ticket(command.ticket)
    kiosk = command.kiosk or ticket.kiosk
    if kiosk is None:
        raise Refused("no_printer")
    at.lobby.plan.kiosk(kiosk)
    return (e.PrintRequested(_next_job(at, ticket.id), ticket.id, kiosk, True),)


def _next_job(at: Situation, ticket: str) -> str:
    count = 1
    while f"{ticket}.{count}" in at.lobby.jobs:
        count += 1
    return f"{ticket}.{count}"


def record_print(at: Situation, command: c.RecordPrint) -> Events:
    """What the spool saw, in an order that can be true."""
    job = at.lobby.jobs.get(command.job)
    if job is None:
        raise Refused("unknown_job")
    if job.state not in FOLLOWS[command.what]:
        raise Refused("not_allowed", action=command.what, state=job.state)
    if command.what == "sent":
        return (e.PrintSent(job.id, job.attempt + 1),)
    if command.what == "expired":
        return (e.PrintExpired(job.id),)
    kinds = {"printed": e.TicketPrinted, "failed": e.PrintFailed, "unknown": e.PrintUnknown}
    return (kinds[command.what](job.id, command.detail),)


def ask_help(at: Situation, command: c.AskHelp) -> Events:
    """Somebody at the kiosk wants a person (A4)."""
    return (e.HelpAsked(at.lobby.plan.kiosk(command.kiosk, None).id),)


def answer_help(at: Situation, command: c.AnswerHelp) -> Events:
    """Staff goes there."""
    kiosk = at.lobby.plan.kiosk(command.kiosk, None).id
    if kiosk not in at.lobby.help:
        raise Refused("nothing_asked")
    return (e.HelpAnswered(kiosk),)


def record_presented(at: Situation, command: c.RecordPresented) -> Events:
    """A call's receipt from screens and voices."""
    return (e.CallPresented(command.call, command.shown, command.spoken),)


def record_revoked(at: Situation, command: c.RecordRevoked) -> Events:
    """A device that was cut."""
    return (e.DeviceRevoked(command.device),)
