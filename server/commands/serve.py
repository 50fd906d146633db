"""`branchline serve`: what must be right before the server starts."""

from ipaddress import ip_address
from pathlib import Path

from server import logs
from server.commands.access import LOCKED, USAGE, end, wrong_settings
from server.lock import Locked
from server.serve import serve as serve_branch
from server.service import Service
from shared.settings import SettingsError, load


def run(config: Path, data: Path, demo: bool, host: str | None, port: int | None) -> None:
    """Serve; ends with 2 for settings or an address that cannot be used, 75 where another server is."""
    try:
        settings = load(config, demo=demo)
    except SettingsError as error:
        wrong_settings(error)
    service = Service(
        settings,
        data,
        host or settings.serving.host,
        settings.serving.port if port is None else port,
        demo,
    )
    if demo and not _loopback(service.host):
        end(USAGE, "the demonstration asks nobody who they are: it serves this machine only (127.0.0.1)")
    logs.configure()
    try:
        serve_branch(service)
    except Locked:
        end(LOCKED, f"another program works on {data}")
    except OSError as fault:
        end(USAGE, f"cannot listen on {service.host} port {service.port}: {fault.strerror}")


def _loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
