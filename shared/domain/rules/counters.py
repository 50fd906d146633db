"""A counter's own day: signing on and off, pausing and opening."""

from shared.domain import commands as c
from shared.domain import events as e
from shared.domain.lobby import Counter
from shared.domain.refused import Refused
from shared.domain.rules.situation import Events, Situation


def sign_on(at: Situation, command: c.SignOn) -> Events:
    """Open the counter; one person sits at one counter, and one counter has one person."""
    _ = at.lobby.open_day
    counter = at.lobby.counter(command.counter)
    if command.staff is None and at.lobby.plan.rules.staff_required:
        raise Refused("staff_required", field="staff")
    staff = command.staff or command.device
    _check_free(counter, staff)
    _check_elsewhere(at, counter.id, staff)
    return (e.CounterSignedOn(counter.id, staff),)


def _check_free(counter: Counter, staff: str) -> None:
    if counter.status != "closed" and counter.staff != staff:
        raise Refused("counter_taken", staff=counter.staff)
    if counter.status == "open":
        raise Refused("counter_open")


def _check_elsewhere(at: Situation, counter: str, staff: str) -> None:
    for other in at.lobby.counters.values():
        if other.staff == staff and other.id != counter and other.status != "closed":
            raise Refused("staff_elsewhere", counter=other.id)


def sign_off(at: Situation, command: c.SignOff) -> Events:
    """Close the counter, once nobody is at it."""
    counter = _signed_on(at, command.counter)
    if counter.ticket:
        raise Refused("counter_busy", number=at.lobby.tickets[counter.ticket].number)
    return (e.CounterSignedOff(counter.id),)


def pause(at: Situation, command: c.Pause) -> Events:
    """Call nobody for now; the present customer is still served."""
    counter = _signed_on(at, command.counter)
    if counter.status == "paused":
        raise Refused("counter_paused")
    return (e.CounterPaused(counter.id, command.reason),)


def open_again(at: Situation, command: c.OpenCounter) -> Events:
    """End the pause."""
    counter = _signed_on(at, command.counter)
    if counter.status == "open":
        raise Refused("counter_open")
    return (e.CounterOpened(counter.id),)


def _signed_on(at: Situation, counter: str) -> Counter:
    _ = at.lobby.open_day
    found = at.lobby.counter(counter)
    if found.status == "closed":
        raise Refused("counter_closed")
    return found
