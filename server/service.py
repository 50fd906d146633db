"""What is to be served."""

from dataclasses import dataclass
from pathlib import Path

from shared.settings import Settings


@dataclass(frozen=True)
class Service:
    """The settings, the data folder, and where to listen (port 0: any free one)."""

    settings: Settings
    data: Path
    host: str
    port: int
    demo: bool
