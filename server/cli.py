"""`branchline`: the command line. What a command needs is imported when it runs."""

import gc
from pathlib import Path
from typing import Annotated

import typer

from server.commands.access import Config, Data, commands
from server.commands.device import device_app
from server.commands.staff import staff_app

VAR, CONFIG = Path("var"), Path("config")

app = commands("Branchline runs the lobby of a bank branch.")
app.add_typer(device_app, name="device")
app.add_typer(staff_app, name="staff")


@app.command()
def serve(
    demo: Annotated[bool, typer.Option("--demo", help="Open at any hour, no PINs.")] = False,
    host: Annotated[str | None, typer.Option(help="Where to listen; the settings say by default.")] = None,
    port: Annotated[int | None, typer.Option(min=0, max=65535, help="0 takes any that is free.")] = None,
    data: Data = VAR,
    config: Config = CONFIG,
) -> None:
    """Serve the branch until told to stop; prints `ready URL` once it answers."""
    # Nothing that starting makes is rubbish: looking for it costs a fifth of the start (server/serve.py).
    gc.disable()
    from server.commands.serve import run

    run(config, data, demo, host, port)


@app.command()
def check(data: Data = VAR, config: Config = CONFIG) -> None:
    """Read the settings and say what is wrong or doubtful: file, key and remedy."""
    from server.commands.check import run

    run(config)


@app.command()
def verify(
    head: Annotated[str | None, typer.Option(help="SEQ:HASH kept outside the box; shows a cut tail.")] = None,
    data: Data = VAR,
    config: Config = CONFIG,
) -> None:
    """Walk the journal's chain and name the first row that is not what was written."""
    from server.commands.verify import run

    run(data, head)


@app.command("virtual-printer")
def virtual_printer(
    port: Annotated[int, typer.Option(min=0, max=65535)] = 9100,
    http_port: Annotated[int, typer.Option("--http-port", min=0, max=65535)] = 9180,
    data: Data = VAR,
    config: Config = CONFIG,
) -> None:
    """A receipt printer that is not there: prints to a page, and fails on request."""
    from server.commands.virtual_printer import run

    run(port, http_port)


def main() -> None:
    """The console script."""
    app()


if __name__ == "__main__":
    main()
