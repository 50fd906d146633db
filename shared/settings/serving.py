"""serving.toml: where the box listens and how much it takes on."""

from typing import Annotated

from pydantic import Field

from shared.settings.kinds import Host, Port
from shared.settings.table import Table


class Serving(Table):
    """Where the box listens. Each socket pins some four threads, hence the limit on sockets."""

    host: Host = "127.0.0.1"
    port: Port = 8080
    max_sockets: Annotated[int, Field(ge=1, le=500)] = 150


class ServingFile(Table):
    """serving.toml"""

    serving: Serving
