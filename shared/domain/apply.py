"""`apply(lobby, entry)`: the lobby after one more entry; the fold of a day is this, entry by entry."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import reduce
from typing import Any

from shared.domain import events as e
from shared.domain.folding import day, places, tickets
from shared.domain.lobby import Lobby
from shared.domain.undo import remember

FOLDS: Mapping[type[e.Event], Callable[[Lobby, e.Entry, Any], Lobby]] = {
    e.BranchConfigured: day.branch_configured,
    e.DayOpened: day.day_opened,
    e.DayClosed: day.day_closed,
    e.TicketIssued: tickets.issued,
    e.CustomerLeft: tickets.left,
    e.TicketVoided: tickets.voided,
    e.TicketMoved: tickets.sent_on,
    e.TicketReclassified: tickets.reclassified,
    e.NoteAdded: tickets.noted,
    e.TicketCalled: tickets.called,
    e.NothingToCall: tickets.nothing_to_call,
    e.TicketRecalled: tickets.recalled,
    e.CustomerArrived: tickets.arrived,
    e.CustomerMissed: tickets.missed,
    e.ServiceFinished: tickets.finished,
    e.TicketParked: tickets.parked,
    e.TicketTransferred: tickets.sent_on,
    e.ActionUndone: tickets.undone,
    e.DiversionOffered: tickets.offered,
    e.DiversionAccepted: tickets.diverted,
    e.DiversionDeclined: tickets.declined,
    e.DiversionSucceeded: tickets.diversion_succeeded,
    e.CustomerReturned: tickets.returned,
    e.CounterSignedOn: places.signed_on,
    e.CounterSignedOff: places.signed_off,
    e.CounterPaused: places.paused,
    e.CounterOpened: places.opened,
    e.HelpAsked: places.help_asked,
    e.HelpAnswered: places.help_answered,
    e.PrintRequested: places.print_requested,
    e.PrintSent: places.print_sent,
    e.TicketPrinted: places.printed,
    e.PrintFailed: places.print_failed,
    e.PrintUnknown: places.print_unknown,
    e.PrintExpired: places.print_expired,
    e.CallPresented: places.recorded,
    e.DeviceRevoked: places.recorded,
}


def apply(lobby: Lobby, entry: e.Entry) -> Lobby:
    """The lobby after `entry`; raises Refused `not_allowed` if the table of life has no such move."""
    changed = FOLDS[type(entry.event)](lobby, entry, entry.event)
    return replace(changed, seq=entry.seq, at=entry.at)


def apply_command(lobby: Lobby, entries: Sequence[e.Entry]) -> Lobby:
    """The lobby after all entries of one command, knowing how to take it back."""
    return remember(lobby, reduce(apply, entries, lobby), entries)
