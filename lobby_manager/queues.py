"""The queues on the tablet, one for each service: its length, its oldest wait, how its promises stand."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from lobby_manager.promises import Promises
from lobby_manager.rows import moment
from shared.domain.outlook import Outlook
from shared.domain.plan import Service
from shared.domain.ticket import Ticket

Waiting = Mapping[str, Sequence[Ticket]]


def head(outlook: Outlook, promises: Promises, waiting: Sequence[Ticket]) -> dict[str, Any]:
    """The room in one glance: how many wait, since when the longest, and how many promises are in danger."""
    since = [queue.oldest for queue in outlook.queues.values() if queue.oldest]
    return {
        "waiting": outlook.lobby.waiting_count,
        "oldest": moment(outlook.plan, min(since, default=None)),
        "at_risk": promises.unsafe(waiting),
    }


def queues(outlook: Outlook, promises: Promises, waiting: Waiting) -> list[dict[str, Any]]:
    """Every service in the order of the settings; `wait` and `promise_minutes` are those of a newcomer."""
    services = outlook.plan.services.values()
    return [_queue(outlook, service, promises.unsafe(waiting.get(service.id, ()))) for service in services]


def _queue(outlook: Outlook, service: Service, at_risk: int) -> dict[str, Any]:
    ordinary = outlook.plan.classes[outlook.plan.ordinary_class]
    return {
        "service": service.id,
        "name": asdict(service.name),
        "short": asdict(service.board_name),
        "waiting": outlook.waiting(service.id),
        "oldest": moment(outlook.plan, outlook.oldest(service.id)),
        "wait": asdict(outlook.newcomer(service.id)),
        "promise_minutes": ordinary.promise(service.id).total_seconds() / 60,
        "at_risk": at_risk,
        "state": "attention" if at_risk else "fine",
    }
