"""`branchline check`: the settings, judged."""

from pathlib import Path

import typer

from server.commands.access import USAGE
from shared.languages import Languages
from shared.settings.check import check


def run(config: Path) -> None:
    """Print what is wrong or doubtful; ends with 2 where the branch could not start."""
    report = check(config)
    for line in report.lines(Languages.load()):
        typer.echo(line, err=not report.good)
    if not report.good:
        raise typer.Exit(USAGE)
    typer.echo(f"{config}: good")
