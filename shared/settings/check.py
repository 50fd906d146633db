"""Behind `branchline check`: everything that is wrong or doubtful in a configuration folder."""

from dataclasses import dataclass
from pathlib import Path

from shared.settings.config import Config
from shared.settings.doubts import doubts
from shared.settings.faults import Fault, SettingsError, Speaker
from shared.settings.load import load_config
from shared.settings.reading import strangers


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found: faults stop the start, warnings do not."""

    faults: tuple[Fault, ...]
    warnings: tuple[Fault, ...]

    @property
    def good(self) -> bool:
        """Whether the branch can start with these settings."""
        return not self.faults

    def lines(self, speaker: Speaker) -> list[str]:
        """A line for every fault and then every warning, each marked and in both languages."""
        marked = [("✗", fault) for fault in self.faults] + [("!", fault) for fault in self.warnings]
        return [f"{mark} {fault.line(speaker)}" for mark, fault in marked]


def check(config_dir: Path) -> Report:
    """Check the folder; never raises for what stands in it."""
    unread = strangers(config_dir, list(Config.model_fields))
    try:
        config = load_config(config_dir)
    except SettingsError as error:
        return Report(error.faults, tuple(unread))
    return Report((), (*unread, *doubts(config)))
