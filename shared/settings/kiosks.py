"""kiosks.toml: the ticket kiosks and their receipt printers."""

from typing import Literal

from pydantic import Field

from shared.settings.kinds import Host, Id, Port, Seconds, Words
from shared.settings.table import Table


class Printer(Table):
    """A receipt printer on the network. `confirm` is how it can tell that the paper is out (PRINTER.md)."""

    kind: Literal["tcp"] = "tcp"
    host: Host
    port: Port = 9100
    width_dots: Literal[384, 512, 576] = 576
    confirm: Literal["process_id", "status_only", "none"] = "process_id"
    answer_seconds: Seconds = 3


class Kiosk(Table):
    """A kiosk, and its printer if it has one."""

    name: Words
    printer: Printer | None = None


class KiosksFile(Table):
    """kiosks.toml"""

    kiosks: dict[Id, Kiosk] = Field(min_length=1)
