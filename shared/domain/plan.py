"""The branch as its settings describe it: services, counters, machines, classes and house rules."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from shared.domain.refused import Refused

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Name:
    """A name in both languages."""

    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class Document:
    """A paper the customer needs for a service, and why."""

    id: str
    name: Name
    why: Name


@dataclass(frozen=True, slots=True)
class Service:
    """What a customer may want. `series` is the letter on its tickets; times are minutes."""

    id: str
    name: Name
    board_name: Name
    group: str
    series: str
    zone: str
    mean_minutes: float
    cv: float
    documents: tuple[Document, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """A branch of the service tree, with its heading on the kiosk."""

    id: str
    name: Name


@dataclass(frozen=True, slots=True)
class PriorityClass:
    """A class of customers with its promise: minutes from arrival to the call, by service if it differs."""

    id: str
    name: Name
    promise_minutes: float
    promise_by_service: Mapping[str, float] = field(default_factory=dict)
    divertible: bool = True

    def promise(self, service: str) -> timedelta:
        """How soon after arrival this class is to be called for `service`."""
        return timedelta(minutes=self.promise_by_service.get(service, self.promise_minutes))


@dataclass(frozen=True, slots=True)
class CounterPlan:
    """A place of service: its zone, what its fittings allow, whether it normally opens."""

    id: str
    zone: str
    services: tuple[str, ...]
    flexible: bool = False


@dataclass(frozen=True, slots=True)
class MachinePlan:
    """A machine that customers may be diverted to. `minutes` is the time it takes, by service id."""

    id: str
    name: Name
    minutes: Mapping[str, float]
    places: int = 1

    @property
    def services(self) -> tuple[str, ...]:
        """The services it can do."""
        return tuple(self.minutes)


@dataclass(frozen=True, slots=True)
class Zone:
    """A part of the lobby where people sit, with the board that hangs there."""

    id: str
    name: Name


@dataclass(frozen=True, slots=True)
class Kiosk:
    """A ticket kiosk and the zone it stands in."""

    id: str
    name: Name


@dataclass(frozen=True, slots=True)
class Rules:
    """The house rules that `decide` reads; every figure is a setting (REQUIREMENTS, defaults there)."""

    cap_minutes: float = 20
    recalls_before_no_show: int = 2
    seconds_before_no_show: float = 60
    return_within_minutes: float = 30
    return_behind: int = 2
    place_kept_minutes: float = 20
    undo_seconds: float = 30
    last_number: int = 999
    staff_required: bool = True
    patience_minutes: float = 55
    suggest_waiting: int = 8
    suggest_minutes: float = 15
    pause_reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """One branch, whole. Ids are the keys; order is the order of the settings file."""

    branch: str
    name: Name
    time_zone: str
    groups: tuple[Group, ...]
    services: Mapping[str, Service]
    classes: Mapping[str, PriorityClass]
    counters: Mapping[str, CounterPlan]
    machines: Mapping[str, MachinePlan]
    zones: Mapping[str, Zone]
    kiosks: Mapping[str, Kiosk]
    rules: Rules = Rules()
    ordinary_class: str = "ordinary"

    @property
    def zone_info(self) -> ZoneInfo:
        """The branch's time zone."""
        return ZoneInfo(self.time_zone)

    def local(self, moment: datetime) -> datetime:
        """`moment` on the branch's own clock."""
        return moment.astimezone(self.zone_info)

    def date_of(self, moment: datetime) -> date:
        """The calendar date in the branch at `moment`."""
        return self.local(moment).date()

    def service(self, service: str, field: str = "service") -> Service:
        """The service of that id; raises Refused `unknown_service` naming the request field."""
        return known(self.services, service, "service", field)

    def priority_class(self, class_id: str) -> PriorityClass:
        """The class of that id; raises Refused `unknown_priority_class`."""
        return known(self.classes, class_id, "priority_class", "priority_class")

    def counter(self, counter: str, field: str | None = None) -> CounterPlan:
        """The counter of that id; raises Refused `unknown_counter`."""
        return known(self.counters, counter, "counter", field)

    def machine(self, machine: str) -> MachinePlan:
        """The machine of that id; raises Refused `unknown_machine`."""
        return known(self.machines, machine, "machine", "machine")

    def kiosk(self, kiosk: str, field: str | None = "kiosk") -> Kiosk:
        """The kiosk of that id; raises Refused `unknown_kiosk`."""
        return known(self.kiosks, kiosk, "kiosk", field)

    def counters_for(self, service: str) -> tuple[CounterPlan, ...]:
        """Every counter whose fittings allow `service`."""
        return tuple(c for c in self.counters.values() if service in c.services)


def known(things: Mapping[str, T], wanted: str, what: str, field: str | None) -> T:
    """The thing of that id; raises Refused `unknown_<what>` with the ids allowed."""
    if wanted not in things:
        raise Refused(f"unknown_{what}", field=field, allowed=list(things))
    return things[wanted]
