"""`branchline device`: pair a device, list the devices, revoke one. It works while the server runs."""

from pathlib import Path
from typing import Annotated

import typer

from server.commands.access import USAGE, Config, Data, commands, end, opened, wrong_settings
from shared.access import Device
from shared.settings import SettingsError, load

VAR, CONFIG = Path("var"), Path("config")

device_app = commands("Pair, list and revoke the branch's devices.")


@device_app.command()
def add(
    name: Annotated[str, typer.Argument(help="1 to 40 of a-z, 0-9, '.', '_', '-'; a kiosk's is its id.")],
    role: Annotated[str, typer.Option(help="kiosk, display, teller, manager, auditor or admin.")],
    counter: Annotated[str | None, typer.Option(help="A teller device's own counter.")] = None,
    data: Data = VAR,
    config: Config = CONFIG,
) -> None:
    """Pair a device. Its token is the last line of the output and is shown this once."""
    if counter is not None or role == "kiosk":
        _check_place(name, role, counter, config)
    with opened(data) as access:
        token = access.add_device(name, role, counter)
    typer.echo(token)


@device_app.command("list")
def list_devices(data: Data = VAR, config: Config = CONFIG) -> None:
    """List every device there ever was: name, role, counter, paired and revoked when."""
    with opened(data) as access:
        devices = access.devices()
    for device in devices:
        typer.echo(_line(device))


@device_app.command()
def revoke(
    name: Annotated[str, typer.Argument(help="The device's name.")],
    data: Data = VAR,
    config: Config = CONFIG,
) -> None:
    """Take a device's rights at once, and those of every browser paired with it."""
    with opened(data) as access:
        access.revoke_device(name)


def _check_place(name: str, role: str, counter: str | None, config: Path) -> None:
    """End the command for a counter that is not there; warn of a kiosk that is not, it may come later."""
    try:
        plan = load(config).plan
    except SettingsError as error:
        wrong_settings(error)
    if counter is not None and counter not in plan.counters:
        end(USAGE, f"unknown counter; it is one of {', '.join(plan.counters)}")
    if role == "kiosk" and name.lower() not in plan.kiosks:
        known = ", ".join(plan.kiosks)
        typer.echo(f"branchline: warning: no kiosk of this name is configured ({known})", err=True)


def _line(device: Device) -> str:
    paired = f"paired {device.created:%Y-%m-%dT%H:%MZ}"
    revoked = f"  revoked {device.revoked:%Y-%m-%dT%H:%MZ}" if device.revoked else ""
    return f"{device.name:<20} {device.role:<8} {device.counter or '-':<8} {paired}{revoked}"
