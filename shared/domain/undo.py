"""What can be taken back: the values from before a command, kept with the lobby that it led to."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from shared.domain import events as e
from shared.domain.lobby import Action, Lobby
from shared.domain.ticket import AT_COUNTER

UNDOABLE = (
    e.TicketCalled,
    e.TicketRecalled,
    e.CustomerArrived,
    e.CustomerMissed,
    e.ServiceFinished,
    e.TicketParked,
    e.TicketTransferred,
    e.TicketMoved,
    e.TicketReclassified,
    e.CustomerLeft,
    e.TicketVoided,
    e.DiversionOffered,
    e.DiversionAccepted,
    e.DiversionDeclined,
    e.DiversionSucceeded,
    e.CustomerReturned,
    e.CounterPaused,
    e.CounterOpened,
)


def keys_of(action: Action) -> Iterator[str]:
    """The ticket ids and counter ids an action touched."""
    yield from (ticket.id for ticket in action.tickets)
    yield from (counter.id for counter in action.counters)


def remember(before: Lobby, after: Lobby, entries: Sequence[e.Entry]) -> Lobby:
    """`after`, knowing how to take back what one command's entries did to `before`."""
    undoable = [entry for entry in entries if isinstance(entry.event, UNDOABLE)]
    if not undoable or not _open(after):
        return after
    action = _action(before, undoable)
    return replace(after, actions=after.actions.update({key: action for key in keys_of(action)}))


def _open(lobby: Lobby) -> bool:
    return lobby.day is not None and lobby.day.open


def _action(before: Lobby, entries: Sequence[e.Entry]) -> Action:
    touched = [before.tickets[t] for entry in entries if (t := getattr(entry.event, "ticket", None))]
    tickets = tuple({ticket.id: ticket for ticket in touched}.values())
    named = [c for entry in entries if (c := getattr(entry.event, "counter", None))]
    freed = [t.counter for t in tickets if t.counter and t.state in AT_COUNTER]
    counters = tuple(before.counter(counter) for counter in dict.fromkeys(named + freed))
    return Action(entries[0].seq, entries[0].at, tickets, counters)
