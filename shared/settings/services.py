"""services.toml: what customers may want, in groups as the kiosk shows them."""

from typing import Annotated

from pydantic import Field

from shared.settings.kinds import Id, Letter, Minutes, Words
from shared.settings.table import Table


class Group(Table):
    """A heading on the kiosk."""

    name: Words


class Document(Table):
    """A paper the customer needs, and why."""

    id: Id
    name: Words
    why: Words


class Service(Table):
    """A service. `series` is the letter of its numbers; `cv` is deviation over mean of its length."""

    name: Words
    board_name: Words
    group: Id
    series: Letter
    zone: Id
    mean_minutes: Minutes
    cv: Annotated[float, Field(gt=0, le=3)]
    documents: Annotated[tuple[Document, ...], Field(strict=False, max_length=6)] = ()


class ServicesFile(Table):
    """services.toml"""

    groups: dict[Id, Group] = Field(min_length=1)
    services: dict[Id, Service] = Field(min_length=1)
