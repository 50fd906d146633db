"""How the parts of the settings fit together: what one table says of another."""

from collections.abc import Collection, Iterator
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from shared.settings.config import Config
from shared.settings.faults import Fault
from shared.settings.nearest import closest, nearest


def misfits(config: Config) -> list[Fault]:
    """Every contradiction between the tables."""
    checks = (_time_zone, _hours, _services, _letters, _classes, _counters, _machines, _keys)
    return [fault for check in checks for fault in check(config)]


def _time_zone(config: Config) -> Iterator[Fault]:
    zone = config.branch.branch.time_zone
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        likely = closest(zone, available_timezones()) or "Asia/Shanghai"
        yield Fault("branch.toml", "branch.time_zone", "unknown_time_zone", {"nearest": likely})


def _hours(config: Config) -> Iterator[Fault]:
    hours = config.branch.hours
    if not hours.opens < hours.closes:
        yield Fault("branch.toml", "hours.closes", "not_after", {"other": "hours.opens"})
    if not hours.opens < hours.last_ticket <= hours.closes:
        yield Fault("branch.toml", "hours.last_ticket", "not_within_hours")


def _services(config: Config) -> Iterator[Fault]:
    for id, service in config.services.services.items():
        place = f"services.{id}"
        yield from _unknown("services.toml", f"{place}.group", [service.group], config.services.groups)
        yield from _unknown("services.toml", f"{place}.zone", [service.zone], config.branch.zones)
        yield from _twice("services.toml", f"{place}.documents", [paper.id for paper in service.documents])


def _letters(config: Config) -> Iterator[Fault]:
    owners: dict[str, str] = {}
    for id, service in config.services.services.items():
        owner = owners.setdefault(service.series, id)
        if owner != id:
            facts = {"letter": service.series, "other": f"services.{owner}"}
            yield Fault("services.toml", f"services.{id}.series", "letter_taken", facts)


def _classes(config: Config) -> Iterator[Fault]:
    file = config.classes
    yield from _unknown("classes.toml", "ordinary_class", [file.ordinary_class], file.classes)
    for id, each in file.classes.items():
        place = f"classes.{id}.call_by_minutes_for"
        yield from _unknown("classes.toml", place, each.call_by_minutes_for, config.services.services)


def _counters(config: Config) -> Iterator[Fault]:
    for id, counter in config.counters.counters.items():
        place = f"counters.{id}"
        yield from _unknown("counters.toml", f"{place}.zone", [counter.zone], config.branch.zones)
        yield from _unknown("counters.toml", f"{place}.services", counter.services, config.services.services)
        yield from _twice("counters.toml", f"{place}.services", counter.services)


def _machines(config: Config) -> Iterator[Fault]:
    for id, machine in config.machines.machines.items():
        place = f"machines.{id}.minutes"
        yield from _unknown("machines.toml", place, machine.minutes, config.services.services)


def _keys(config: Config) -> Iterator[Fault]:
    keys = list(config.teller.teller.keys.model_dump().values())
    yield from _twice("teller.toml", "teller.keys", keys)


def _unknown(file: str, key: str, named: Collection[str], known: Collection[str]) -> Iterator[Fault]:
    """Names that stand for nothing."""
    for name in named:
        if name not in known:
            yield Fault(file, key, "unknown_name", {"name": name, "nearest": nearest(name, known)})


def _twice(file: str, key: str, named: Collection[str]) -> Iterator[Fault]:
    """Names that are given more than once."""
    for name in sorted({name for name in named if list(named).count(name) > 1}):
        yield Fault(file, key, "twice", {"name": name})
