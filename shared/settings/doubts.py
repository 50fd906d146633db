"""What is allowed in the settings, yet most likely not meant."""

from collections.abc import Iterator

from shared.settings.config import Config
from shared.settings.faults import Fault


def doubts(config: Config) -> list[Fault]:
    """Everything that stops nothing and still deserves a look."""
    checks = (_unserved, _empty_groups, _empty_zones, _paperless)
    return [fault for check in checks for fault in check(config)]


def _unserved(config: Config) -> Iterator[Fault]:
    served = {service for counter in config.counters.counters.values() for service in counter.services}
    for id in config.services.services:
        if id not in served:
            yield Fault("counters.toml", "counters", "service_unserved", {"service": id})


def _empty_groups(config: Config) -> Iterator[Fault]:
    used = {service.group for service in config.services.services.values()}
    for id in config.services.groups:
        if id not in used:
            yield Fault("services.toml", f"groups.{id}", "group_empty")


def _empty_zones(config: Config) -> Iterator[Fault]:
    used = {counter.zone for counter in config.counters.counters.values()}
    for id in config.branch.zones:
        if id not in used:
            yield Fault("branch.toml", f"zones.{id}", "zone_empty")


def _paperless(config: Config) -> Iterator[Fault]:
    for id, kiosk in config.kiosks.kiosks.items():
        if kiosk.printer is None:
            yield Fault("kiosks.toml", f"kiosks.{id}", "kiosk_without_printer")
