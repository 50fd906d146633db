"""What the commands about devices and staff share: their options, the open file, and how they end."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from server.clock import system_clock
from shared.access import FILE, Access, AccessError, Locked, Unknown, Unusable
from shared.languages import Languages
from shared.settings import SettingsError

FOUND_WRONG = 1
USAGE = 2
LOCKED = 75

Data = Annotated[Path, typer.Option("--data", help="The branch's own data.")]
Config = Annotated[Path, typer.Option("--config", help="The folder of settings.")]


def commands(about: str) -> typer.Typer:
    """An empty group of commands, with plain messages: no frames, and no local values in a traceback."""
    return typer.Typer(
        help=about,
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )


@contextmanager
def opened(data: Path) -> Iterator[Access]:
    """The access file, which a running server may have open too; ends the command when it refuses."""
    try:
        access = Access(data / FILE, system_clock)
        try:
            yield access
        finally:
            access.close()
    except AccessError as error:
        end(USAGE, str(error))
    except Unknown:
        end(FOUND_WRONG, "there is no device of this name, or it is revoked already")
    except Locked:
        end(LOCKED, f"{data / FILE} is locked by another program; try again")
    except Unusable as fault:
        end(FOUND_WRONG, f"{data / FILE} cannot be used: {fault}")
    except OSError as fault:
        end(USAGE, f"{data} cannot be used for data: {fault.strerror}")


def wrong_settings(error: SettingsError) -> NoReturn:
    """Say everything that is wrong with the settings, and how to mend it."""
    end(USAGE, "\n".join(["the settings cannot be used", *error.lines(Languages.load())]))


def end(status: int, sentence: str) -> NoReturn:
    """Say on stderr why, and end with this exit status."""
    typer.echo(f"branchline: {sentence}", err=True)
    raise typer.Exit(status)
