"""What lies in the data folder: each store has a file of its own."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class DataFiles:
    """The files of one branch's data folder."""

    folder: Path

    @property
    def journal(self) -> Path:
        """The truth."""
        return self.folder / "journal.sqlite3"

    @property
    def private(self) -> Path:
        """Typed texts, sealed."""
        return self.folder / "private.sqlite3"

    @property
    def day_keys(self) -> Path:
        """What opens the typed texts; in no backup."""
        return self.folder / "keys.sqlite3"

    @property
    def access(self) -> Path:
        """Devices, staff and sessions."""
        return self.folder / "access.sqlite3"

    @property
    def seal(self) -> Path:
        """The key of links and request identities."""
        return self.folder / "seal.key"

    def prepare(self) -> None:
        """Make the folder, for the owner's eyes alone; raises OSError."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
