"""The places of the lobby on the tablet: counters with who sits there, machines, and the kiosks' printers."""

from dataclasses import asdict
from typing import Any

from lobby_manager.promises import Promises
from lobby_manager.rows import moment, row
from shared.domain.lobby import Counter, Lobby, PrintJob
from shared.domain.outlook import Outlook
from shared.domain.plan import CounterPlan, Kiosk, MachinePlan

FAILED = ("not_printed", "unknown")


def counters(promises: Promises) -> list[dict[str, Any]]:
    """Every counter with its present ticket; `since` is when its status began."""
    lobby = promises.outlook.lobby
    return [_counter(promises, lobby.counter(plan.id), plan) for plan in lobby.plan.counters.values()]


def _counter(promises: Promises, counter: Counter, plan: CounterPlan) -> dict[str, Any]:
    lobby = promises.outlook.lobby
    ticket = lobby.tickets[counter.ticket] if counter.ticket else None
    at = (ticket.served_at or ticket.called_at) if ticket else None
    return {
        "id": counter.id,
        "status": counter.status,
        "staff": counter.staff,
        "since": moment(lobby.plan, counter.since),
        "pause_reason": counter.pause_reason,
        "services": list(plan.services),
        "ticket": row(promises, ticket) if ticket else None,
        "ticket_since": moment(lobby.plan, at),
    }


def machines(outlook: Outlook) -> list[dict[str, Any]]:
    """Every machine: `full` or `free`, and the minutes it takes by service."""
    return [_machine(outlook.lobby, machine) for machine in outlook.plan.machines.values()]


def _machine(lobby: Lobby, machine: MachinePlan) -> dict[str, Any]:
    users = lobby.machine_users(machine.id)
    return {
        "id": machine.id,
        "name": asdict(machine.name),
        "state": "free" if users < machine.places else "full",
        "users": users,
        "places": machine.places,
        "minutes": dict(machine.minutes),
    }


def kiosks(lobby: Lobby) -> list[dict[str, Any]]:
    """Every kiosk: since when somebody asks for help there, and how its printer does."""
    return [_kiosk(lobby, kiosk) for kiosk in lobby.plan.kiosks.values()]


def _kiosk(lobby: Lobby, kiosk: Kiosk) -> dict[str, Any]:
    newest = newest_jobs(lobby, kiosk.id)
    failed = [job for job in newest if job.state in FAILED]
    return {
        "id": kiosk.id,
        "name": asdict(kiosk.name),
        "help_since": moment(lobby.plan, lobby.help.get(kiosk.id)),
        "printer": _printer(newest),
        "fault": failed[-1].fault if failed else None,
        "fault_since": moment(lobby.plan, failed[0].requested_at) if failed else None,
        "without_paper": [job.ticket for job in failed],
    }


def newest_jobs(lobby: Lobby, kiosk: str) -> list[PrintJob]:
    """The newest order of each live ticket at the kiosk, oldest first: a paper printed again is mended."""
    own = sorted((job for job in lobby.jobs.values() if job.kiosk == kiosk), key=lambda job: job.requested_at)
    newest = {job.ticket: job for job in own}
    return [job for job in newest.values() if lobby.tickets[job.ticket].live]


def _printer(newest: list[PrintJob]) -> str:
    """`fault` while paper cannot come, `unsure` where it may not have come, `fine`, or `unused`."""
    states = {job.state for job in newest}
    if "not_printed" in states:
        return "fault"
    if "unknown" in states:
        return "unsure"
    return "fine" if states else "unused"
