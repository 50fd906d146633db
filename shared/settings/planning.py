"""From settings to the domain's `Plan`: only what decisions may depend on."""

from shared.domain import plan as domain
from shared.settings.classes import PriorityClass
from shared.settings.config import Config
from shared.settings.services import Document, Service


def plan_of(config: Config) -> domain.Plan:
    """The branch as the domain knows it; ids are the keys, in the order of the files."""
    branch = config.branch.branch
    return domain.Plan(
        branch=branch.id,
        name=branch.name.name(),
        time_zone=branch.time_zone,
        groups=tuple(domain.Group(id, group.name.name()) for id, group in config.services.groups.items()),
        services={id: _service(id, each) for id, each in config.services.services.items()},
        classes={id: _class(id, each) for id, each in config.classes.classes.items()},
        counters=_counters(config),
        machines=_machines(config),
        zones={id: domain.Zone(id, zone.name.name()) for id, zone in config.branch.zones.items()},
        kiosks={id: domain.Kiosk(id, kiosk.name.name()) for id, kiosk in config.kiosks.kiosks.items()},
        rules=domain.Rules(**config.rules.rules.model_dump()),
        ordinary_class=config.classes.ordinary_class,
    )


def _service(id: str, service: Service) -> domain.Service:
    return domain.Service(
        id=id,
        name=service.name.name(),
        board_name=service.board_name.name(),
        group=service.group,
        series=service.series,
        zone=service.zone,
        mean_minutes=service.mean_minutes,
        cv=service.cv,
        documents=tuple(_document(paper) for paper in service.documents),
    )


def _document(paper: Document) -> domain.Document:
    return domain.Document(paper.id, paper.name.name(), paper.why.name())


def _class(id: str, each: PriorityClass) -> domain.PriorityClass:
    return domain.PriorityClass(
        id=id,
        name=each.name.name(),
        promise_minutes=each.call_by_minutes,
        promise_by_service=dict(each.call_by_minutes_for),
        divertible=each.divertible,
    )


def _counters(config: Config) -> dict[str, domain.CounterPlan]:
    return {
        id: domain.CounterPlan(id, each.zone, each.services, each.flexible)
        for id, each in config.counters.counters.items()
    }


def _machines(config: Config) -> dict[str, domain.MachinePlan]:
    return {
        id: domain.MachinePlan(id, each.name.name(), dict(each.minutes), each.places)
        for id, each in config.machines.machines.items()
    }
