"""Counters, kiosks, print jobs: what happens beside the tickets."""

from dataclasses import replace
from typing import Any

from immutables import Map

from shared.domain import events as e
from shared.domain.folding.seats import change_counter
from shared.domain.lobby import Action, Lobby, PrintJob


def signed_on(lobby: Lobby, entry: e.Entry, event: e.CounterSignedOn) -> Lobby:
    """Somebody sits there, ready; earlier actions at the counter stand."""
    lobby = replace(lobby, actions=_without(lobby, event.counter))
    return change_counter(
        lobby, event.counter, status="open", staff=event.staff, since=entry.at, pause_reason=None
    )


def signed_off(lobby: Lobby, entry: e.Entry, event: e.CounterSignedOff) -> Lobby:
    """Nobody sits there."""
    lobby = replace(lobby, actions=_without(lobby, event.counter))
    return change_counter(
        lobby, event.counter, status="closed", staff=None, since=entry.at, pause_reason=None
    )


def _without(lobby: Lobby, counter: str) -> Map[str, Action]:
    return lobby.actions.delete(counter) if counter in lobby.actions else lobby.actions


def paused(lobby: Lobby, entry: e.Entry, event: e.CounterPaused) -> Lobby:
    """Calls nobody."""
    return change_counter(lobby, event.counter, status="paused", since=entry.at, pause_reason=event.reason)


def opened(lobby: Lobby, entry: e.Entry, event: e.CounterOpened) -> Lobby:
    """Calls again."""
    return change_counter(lobby, event.counter, status="open", since=entry.at, pause_reason=None)


def help_asked(lobby: Lobby, entry: e.Entry, event: e.HelpAsked) -> Lobby:
    """A kiosk waits for a person."""
    return replace(lobby, help=lobby.help.set(event.kiosk, lobby.help.get(event.kiosk, entry.at)))


def help_answered(lobby: Lobby, entry: e.Entry, event: e.HelpAnswered) -> Lobby:
    """Somebody went."""
    return replace(lobby, help=lobby.help.delete(event.kiosk))


def print_requested(lobby: Lobby, entry: e.Entry, event: e.PrintRequested) -> Lobby:
    """A job joins its kiosk's spool."""
    job = PrintJob(event.job, event.ticket, event.kiosk, event.marked, entry.at)
    return replace(lobby, jobs=lobby.jobs.set(job.id, job))


def print_sent(lobby: Lobby, entry: e.Entry, event: e.PrintSent) -> Lobby:
    """Bytes are on their way."""
    return _job(lobby, event.job, state="sent", attempt=event.attempt, fault=None)


def printed(lobby: Lobby, entry: e.Entry, event: e.TicketPrinted) -> Lobby:
    """The paper is out."""
    return _job(lobby, event.job, state="printed", fault=None)


def print_failed(lobby: Lobby, entry: e.Entry, event: e.PrintFailed) -> Lobby:
    """No paper; it may be tried again."""
    return _job(lobby, event.job, state="not_printed", fault=event.fault)


def print_unknown(lobby: Lobby, entry: e.Entry, event: e.PrintUnknown) -> Lobby:
    """Nobody knows."""
    return _job(lobby, event.job, state="unknown", fault=event.fault)


def print_expired(lobby: Lobby, entry: e.Entry, event: e.PrintExpired) -> Lobby:
    """Of no use any more."""
    return _job(lobby, event.job, state="expired")


def _job(lobby: Lobby, job: str, **changes: Any) -> Lobby:
    return replace(lobby, jobs=lobby.jobs.set(job, replace(lobby.jobs[job], **changes)))


def recorded(lobby: Lobby, entry: e.Entry, event: e.CallPresented | e.DeviceRevoked) -> Lobby:
    """For the record only."""
    return lobby
