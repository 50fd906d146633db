"""Rebuilding the lobby from the journal: the newest business day, command by command."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from shared.domain.apply import apply_command
from shared.domain.events import Entry
from shared.domain.lobby import Lobby
from shared.domain.plan import Plan


def fold(entries: Iterable[Entry], plan: Plan) -> Lobby:
    """The lobby after these entries; `plan` is only the start, an opened day brings its own."""
    lobby = Lobby(plan)
    for command in commands(entries):
        lobby = apply_command(lobby, command)
    return lobby


def commands(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    """The entries in groups, one for each command."""
    for _, group in groupby(entries, key=lambda entry: (entry.author, entry.command)):
        yield list(group)
