"""machines.toml: the machines customers may use instead of a counter."""

from typing import Annotated

from pydantic import Field

from shared.settings.kinds import Id, Minutes, Words
from shared.settings.table import Table


class Machine(Table):
    """A machine, the minutes it takes by service, and how many can use it at once."""

    name: Words
    minutes: dict[Id, Minutes] = Field(min_length=1)
    places: Annotated[int, Field(ge=1, le=20)] = 1


class MachinesFile(Table):
    """machines.toml"""

    machines: dict[Id, Machine]
