"""The time: the one place that asks the machine for it. Everything else is handed a clock."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Now, aware and in UTC, as the machine has it."""
    return datetime.now(UTC)
