"""branch.toml: which branch this is, its hours, and the zones people sit in."""

from pydantic import Field, HttpUrl

from shared.settings.kinds import Clock, Id, Text, Words
from shared.settings.table import Table


class Branch(Table):
    """The branch itself. `public_url` is where customers' phones reach their ticket, if anywhere (W3)."""

    id: Id
    name: Words
    address: Words
    time_zone: Text
    hotline: Text
    public_url: HttpUrl | None = None


class Hours(Table):
    """Opening hours on the branch's own clock; the demonstration ignores them."""

    opens: Clock
    closes: Clock
    last_ticket: Clock


class Zone(Table):
    """A part of the lobby with a board of its own."""

    name: Words


class BranchFile(Table):
    """branch.toml"""

    branch: Branch
    hours: Hours
    zones: dict[Id, Zone] = Field(min_length=1)
