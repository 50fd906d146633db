"""`branchline staff`: add a member of staff. It works while the server runs."""

from pathlib import Path
from typing import Annotated

import typer

from server.commands.access import Config, Data, commands, opened

staff_app = commands("Add the people who work here.")


@staff_app.callback()
def group() -> None:
    """Add the people who work here."""


@staff_app.command()
def add(
    name: Annotated[str, typer.Argument(help="1 to 40 of a-z, 0-9, '.', '_', '-'.")],
    role: Annotated[str, typer.Option(help="teller, manager, auditor or admin.")],
    data: Data = Path("var"),
    config: Config = Path("config"),
) -> None:
    """Add a person. The six-digit PIN is the last line of the output and is shown this once."""
    with opened(data) as access:
        pin = access.add_staff(name, role)
    typer.echo(pin)
