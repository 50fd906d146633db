"""classes.toml: priority classes and how soon each is promised a call."""

from pydantic import Field

from shared.settings.kinds import Id, Minutes, Words
from shared.settings.table import Table


class PriorityClass(Table):
    """A class of customers. `call_by_minutes` counts from arrival, by service where that differs."""

    name: Words
    call_by_minutes: Minutes
    call_by_minutes_for: dict[Id, Minutes] = Field(default_factory=dict)
    divertible: bool = True


class ClassesFile(Table):
    """classes.toml"""

    ordinary_class: Id
    classes: dict[Id, PriorityClass] = Field(min_length=1)
