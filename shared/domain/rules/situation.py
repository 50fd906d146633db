"""What every rule looks at, and the few questions most rules ask first."""

from datetime import datetime
from typing import NamedTuple

from shared.domain import life
from shared.domain.estimates import Quotes
from shared.domain.events import Event
from shared.domain.lobby import Counter, Lobby
from shared.domain.refused import Refused
from shared.domain.ticket import Ticket

Events = tuple[Event, ...]


class Situation(NamedTuple):
    """The lobby as it stands, the time, and the newest figures for waits."""

    lobby: Lobby
    now: datetime
    quotes: Quotes

    def ticket_for(self, ticket: str, kind: type[Event]) -> Ticket:
        """The ticket, in a state where `kind` may happen; raises Refused `not_allowed` and `day_closed`."""
        found = self.lobby.ticket(ticket)
        _ = self.lobby.open_day
        life.after(found.state, kind)
        return found

    def present(self, counter: str, kind: type[Event]) -> Ticket:
        """The counter's present ticket, in a state for `kind`; raises Refused `nobody_at_counter`."""
        _ = self.lobby.open_day
        ticket = self.lobby.counter(counter).ticket
        if ticket is None:
            raise Refused("nobody_at_counter")
        return self.ticket_for(ticket, kind)

    def ready(self, counter: str) -> Counter:
        """The counter, open for calling; raises Refused `counter_closed` and `counter_paused`."""
        _ = self.lobby.open_day
        found = self.lobby.counter(counter)
        if found.status != "open":
            raise Refused(f"counter_{found.status}")
        return found
