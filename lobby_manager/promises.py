"""Which promises hold: kept so far, likely to break by the present estimate, or broken already."""

from collections.abc import Iterable
from datetime import timedelta

from shared.domain.outlook import Outlook
from shared.domain.ticket import State, Ticket

KEPT, AT_RISK, BROKEN = "kept", "at_risk", "broken"


class Promises:
    """The promises of everybody who waits at one moment, each looked at once."""

    def __init__(self, outlook: Outlook) -> None:
        self.outlook = outlook
        self._known: dict[str, str] = {}

    def of(self, ticket: Ticket) -> str | None:
        """`kept`, `at_risk` or `broken`; None unless the ticket waits."""
        if ticket.state is not State.WAITING:
            return None
        if ticket.id not in self._known:
            self._known[ticket.id] = self._look_at(ticket)
        return self._known[ticket.id]

    def unsafe(self, tickets: Iterable[Ticket]) -> int:
        """How many of these are broken or likely to be."""
        return sum(self.of(ticket) in (AT_RISK, BROKEN) for ticket in tickets)

    def _look_at(self, ticket: Ticket) -> str:
        """At risk is a promise due before the middle of the range: more likely to break than not."""
        left = ticket.call_by - self.outlook.now
        if left < timedelta():
            return BROKEN
        wait = self.outlook.wait(ticket)
        likely = timedelta(minutes=(wait.low + wait.high) / 2) if wait else timedelta()
        return AT_RISK if likely > left else KEPT
