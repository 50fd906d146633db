"""screens.toml: how boards, signs and other screens behave."""

from typing import Annotated

from pydantic import Field

from shared.settings.kinds import Seconds, Words
from shared.settings.table import Table


class Screens(Table):
    """How screens behave; `messages` page through the strip of the board, one at a time."""

    call_hold_seconds: Seconds = 10
    stale_seconds: Seconds = 15
    message_seconds: Seconds = 12
    messages: Annotated[tuple[Words, ...], Field(strict=False, max_length=12)] = ()


class ScreensFile(Table):
    """screens.toml"""

    screens: Screens
