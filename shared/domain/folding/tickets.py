"""A ticket's own events, at a counter and away from it."""

from dataclasses import replace
from typing import Any

from shared.domain import events as e
from shared.domain import life
from shared.domain.folding.seats import change, change_counter, free, put_counter, seat
from shared.domain.lobby import Call, Lobby
from shared.domain.ticket import State, Ticket

CALLS_KEPT = 40


def next_state(lobby: Lobby, ticket: str, event: e.Event) -> State:
    """Where the table leads."""
    return life.after(lobby.tickets[ticket].state, type(event))


def issued(lobby: Lobby, entry: e.Entry, event: e.TicketIssued) -> Lobby:
    """A ticket joins its line."""
    ticket = Ticket(
        id=event.ticket,
        visit=event.visit,
        number=event.number,
        service=event.service,
        priority_class=event.priority_class,
        language=event.language,
        issued_at=entry.at,
        since=entry.at,
        call_by=event.call_by,
        turn=event.turn,
        kiosk=event.kiosk,
    )
    series = event.number[0]
    counted = lobby.issued.set(series, lobby.issued.get(series, 0) + 1)
    return seat(replace(lobby, issued=counted, turns=event.turn), ticket)


def called(lobby: Lobby, entry: e.Entry, event: e.TicketCalled) -> Lobby:
    """The ticket leaves its line for the counter."""
    lobby = change(
        lobby,
        event.ticket,
        state=next_state(lobby, event.ticket, event),
        counter=event.counter,
        called_at=entry.at,
        called_because=event.reason,
        called_facts=event.facts,
        recalls=0,
        machine=None,
    )
    return _shown(change_counter(lobby, event.counter, ticket=event.ticket), entry, event)


def recalled(lobby: Lobby, entry: e.Entry, event: e.TicketRecalled) -> Lobby:
    """The same call once more."""
    recalls = lobby.tickets[event.ticket].recalls + 1
    return _shown(change(lobby, event.ticket, recalls=recalls), entry, event)


def _shown(lobby: Lobby, entry: e.Entry, event: e.TicketCalled | e.TicketRecalled) -> Lobby:
    number = lobby.tickets[event.ticket].number
    call = Call(entry.seq, event.ticket, number, event.counter, entry.at)
    return replace(lobby, calls=(call, *lobby.calls)[:CALLS_KEPT])


def nothing_to_call(lobby: Lobby, entry: e.Entry, event: e.NothingToCall) -> Lobby:
    """Nothing changes but the record."""
    return lobby


def arrived(lobby: Lobby, entry: e.Entry, event: e.CustomerArrived) -> Lobby:
    """Service begins."""
    state = next_state(lobby, event.ticket, event)
    return change(lobby, event.ticket, state=state, served_at=entry.at)


def missed(lobby: Lobby, entry: e.Entry, event: e.CustomerMissed) -> Lobby:
    """The counter is free again, the miss is counted."""
    misses = lobby.tickets[event.ticket].misses + 1
    return _ended(lobby, entry, event.ticket, event, misses=misses)


def finished(lobby: Lobby, entry: e.Entry, event: e.ServiceFinished) -> Lobby:
    """Over, with its outcome."""
    return _ended(lobby, entry, event.ticket, event, outcome=event.outcome)


def left(lobby: Lobby, entry: e.Entry, event: e.CustomerLeft) -> Lobby:
    """Over without service."""
    return _ended(lobby, entry, event.ticket, event)


def voided(lobby: Lobby, entry: e.Entry, event: e.TicketVoided) -> Lobby:
    """Taken out of the day."""
    return _ended(lobby, entry, event.ticket, event)


def diversion_succeeded(lobby: Lobby, entry: e.Entry, event: e.DiversionSucceeded) -> Lobby:
    """The machine did it."""
    return _ended(lobby, entry, event.ticket, event, outcome="machine")


def _ended(lobby: Lobby, entry: e.Entry, ticket: str, event: e.Event, **changes: Any) -> Lobby:
    state = next_state(lobby, ticket, event)
    return change(free(lobby, ticket), ticket, state=state, ended_at=entry.at, kept_until=None, **changes)


def parked(lobby: Lobby, entry: e.Entry, event: e.TicketParked) -> Lobby:
    """The counter is free; the ticket stays by it."""
    return change(free(lobby, event.ticket), event.ticket, state=next_state(lobby, event.ticket, event))


def sent_on(lobby: Lobby, entry: e.Entry, event: e.TicketTransferred | e.TicketMoved) -> Lobby:
    """Another line, the same seniority."""
    return change(
        free(lobby, event.ticket),
        event.ticket,
        state=next_state(lobby, event.ticket, event),
        service=event.service,
        for_counter=event.for_counter,
        call_by=event.call_by,
        counter=None,
        machine=None,
    )


def reclassified(lobby: Lobby, entry: e.Entry, event: e.TicketReclassified) -> Lobby:
    """Another promise."""
    return change(lobby, event.ticket, priority_class=event.priority_class, call_by=event.call_by)


def noted(lobby: Lobby, entry: e.Entry, event: e.NoteAdded) -> Lobby:
    """One more note with the ticket."""
    notes = (*lobby.notes.get(event.ticket, ()), event.note)
    return replace(lobby, notes=lobby.notes.set(event.ticket, notes))


def offered(lobby: Lobby, entry: e.Entry, event: e.DiversionOffered) -> Lobby:
    """The ticket remembers which machine."""
    return change(lobby, event.ticket, machine=event.machine)


def diverted(lobby: Lobby, entry: e.Entry, event: e.DiversionAccepted) -> Lobby:
    """At the machine, out of the line, its place kept."""
    state = next_state(lobby, event.ticket, event)
    return change(lobby, event.ticket, state=state, machine=event.machine, kept_until=event.kept_until)


def declined(lobby: Lobby, entry: e.Entry, event: e.DiversionDeclined) -> Lobby:
    """Nothing is lost by it, and nobody suggests it again."""
    return change(lobby, event.ticket, machine=None, declined=True)


def returned(lobby: Lobby, entry: e.Entry, event: e.CustomerReturned) -> Lobby:
    """Back in line at the place the rule gave."""
    lobby = change(
        lobby,
        event.ticket,
        state=next_state(lobby, event.ticket, event),
        since=event.since,
        call_by=event.call_by,
        turn=event.turn,
        machine=None,
        counter=None,
        kept_until=None,
        ended_at=None,
    )
    return replace(lobby, turns=max(lobby.turns, event.turn))


def undone(lobby: Lobby, entry: e.Entry, event: e.ActionUndone) -> Lobby:
    """Everything the action touched is as it was before, and its calls were never made."""
    keys = (*event.tickets, *event.counters)
    action = lobby.actions[keys[0]]
    for ticket in action.tickets:
        lobby = seat(lobby, ticket)
    for counter in action.counters:
        lobby = put_counter(lobby, counter)
    actions = lobby.actions
    for key in keys:
        actions = actions.delete(key)
    gone = set(event.tickets)
    calls = tuple(call for call in lobby.calls if call.seq < event.undone or call.ticket not in gone)
    return replace(lobby, actions=actions, calls=calls)
