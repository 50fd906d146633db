"""Whether a paper is still of use to anybody: a new roll must not spit out yesterday."""

from datetime import datetime, timedelta

from shared.domain.lobby import PrintJob
from shared.domain.ticket import IN_PLACE, Ticket

STILL_AT_THE_KIOSK = timedelta(seconds=30)
"""So long the customer who was called at once may still stand there and wait for the paper."""


def worth_printing(job: PrintJob, ticket: Ticket, now: datetime, keep: timedelta) -> bool:
    """Never for a ticket that is over, nor after `keep`; a called one only at first, or if staff asked."""
    age = now - job.requested_at
    if not ticket.live or age > keep:
        return False
    return ticket.state in IN_PLACE or job.marked or age <= STILL_AT_THE_KIOSK
