"""What is wrong with the settings: where, a code, and the facts its sentence needs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol


class Speaker(Protocol):
    """Whoever knows the sentences: `shared.languages.Languages`."""

    def both(self, message: str, /, **facts: object) -> dict[str, str]:
        """The sentence of that id in every language."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong. `key` is the path of the setting, empty when it is about the whole file."""

    file: str
    key: str
    code: str
    facts: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.place}: {self.code} {dict(self.facts) or ''}".rstrip()

    @property
    def place(self) -> str:
        """The file, and the key in it."""
        return f"{self.file}: {self.key}" if self.key else self.file

    def line(self, speaker: Speaker) -> str:
        """The place, and in both languages what is wrong and what to do."""
        sentence = speaker.both(f"settings-{self.code.replace('_', '-')}", **self.facts)
        return f"{self.place}: {sentence['zh']} / {sentence['en']}"


class SettingsError(Exception):
    """The settings cannot be used; `faults` says everything that is wrong with them."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = tuple(faults)

    def lines(self, speaker: Speaker) -> list[str]:
        """A sentence for every fault, for the person who edits the files."""
        return [fault.line(speaker) for fault in self.faults]
