"""What a kiosk shows: the services with their waits, its newest papers, and whether help is coming."""

from dataclasses import asdict
from heapq import nlargest
from typing import Any

from shared.domain.lobby import PrintJob
from shared.domain.outlook import Outlook
from shared.domain.plan import Group, Plan, Service
from shared.domain.ticket import State

PAPERS = 4
"""How many of its newest papers a kiosk is told of; the person in front of it waits for one of them."""


def kiosk(outlook: Outlook, kiosk_id: str) -> dict[str, Any]:
    """The view of that kiosk, as JSON; waits are ranges of minutes. Raises Refused `unknown_kiosk`."""
    here = outlook.plan.kiosk(kiosk_id, None)
    lobby = outlook.lobby
    since = lobby.help.get(here.id)
    return {
        "kiosk": here.id,
        "open": lobby.day is not None and lobby.day.open,
        "groups": [_group(outlook, group) for group in outlook.plan.groups],
        "papers": [_paper(outlook, job) for job in _newest_jobs(outlook, here.id)],
        "help_since": outlook.plan.local(since).isoformat() if since else None,
    }


def tree(plan: Plan) -> list[dict[str, Any]]:
    """The services by group with names and zones alone: what a kiosk can draw before any figure is known."""
    return [_branch_of_tree(plan, group) for group in plan.groups]


def _branch_of_tree(plan: Plan, group: Group) -> dict[str, Any]:
    services = [_named(plan, service) for service in plan.services.values() if service.group == group.id]
    return {"id": group.id, "name": asdict(group.name), "services": services}


def _named(plan: Plan, service: Service) -> dict[str, Any]:
    zone = plan.zones[service.zone]
    return {"id": service.id, "name": asdict(service.name), "zone": asdict(zone.name)}


def _group(outlook: Outlook, group: Group) -> dict[str, Any]:
    named = _branch_of_tree(outlook.plan, group)
    return named | {"services": [service | _now(outlook, service["id"]) for service in named["services"]]}


def _now(outlook: Outlook, service: str) -> dict[str, Any]:
    """The figures of a service for somebody who takes a number now, and the quickest machine free for it."""
    machines = outlook.free_machines(service)
    return {
        "waiting": outlook.waiting(service),
        "wait": asdict(outlook.newcomer(service)),
        "machine": asdict(machines[0].name) if machines else None,
    }


def _newest_jobs(outlook: Outlook, kiosk_id: str) -> list[PrintJob]:
    own = (job for job in outlook.lobby.jobs.values() if job.kiosk == kiosk_id)
    return nlargest(PAPERS, own, key=lambda job: job.requested_at)


def _paper(outlook: Outlook, job: PrintJob) -> dict[str, Any]:
    """A paper's state, and the counter if its number has been called while its holder still stands here."""
    ticket = outlook.lobby.ticket(job.ticket)
    return {
        "ticket": job.ticket,
        "state": job.state,
        "fault": job.fault,
        "counter": ticket.counter if ticket.state is State.CALLED else None,
    }
