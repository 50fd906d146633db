"""Fills in a receipt from the lobby as it is when the paper is made."""

from collections.abc import Callable

from kiosk.printing.receipt import Receipt
from shared.domain.lobby import PrintJob
from shared.domain.outlook import Outlook

Link = Callable[[str], str | None]
"""The address of a ticket's own page by ticket id, or None where phones reach nothing (W3)."""


def fill_in(job: PrintJob, outlook: Outlook, complaint_phone: str | None, link: Link) -> Receipt:
    """The receipt for a job; raises Refused `unknown_ticket` for one that is not in this lobby."""
    ticket, plan = outlook.lobby.ticket(job.ticket), outlook.plan
    service = plan.service(ticket.service)
    return Receipt(
        branch=plan.name,
        number=ticket.number,
        service=service.name,
        zone=plan.zones[service.zone].name,
        issued=plan.local(ticket.issued_at),
        printed=plan.local(outlook.now),
        return_minutes=round(plan.rules.return_within_minutes),
        return_behind=plan.rules.return_behind,
        ahead=outlook.ahead(ticket),
        wait=outlook.wait(ticket),
        documents=tuple(document.name for document in service.documents),
        complaint_phone=complaint_phone,
        link=link(ticket.id),
        marked=job.marked,
        language=ticket.language,
    )
