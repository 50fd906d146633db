"""A copy of the demonstration's settings that a test may spoil."""

import shutil
from pathlib import Path

CONFIG = Path(__file__).resolve().parents[2] / "config"


class Folder:
    """A configuration folder of its own, edited like a person would."""

    def __init__(self, path: Path) -> None:
        self.path = path
        shutil.copytree(CONFIG, path)

    def edit(self, name: str, old: str, new: str) -> None:
        """Replace the first `old` in that file; it must be there."""
        text = (self.path / name).read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {name}"
        self.write(name, text.replace(old, new, 1))

    def append(self, name: str, more: str) -> None:
        """Add lines at the end of that file."""
        self.write(name, (self.path / name).read_text(encoding="utf-8") + "\n" + more)

    def write(self, name: str, text: str) -> None:
        """Make this the content of that file."""
        (self.path / name).write_text(text, encoding="utf-8")
