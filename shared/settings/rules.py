"""rules.toml: the house rules of calling, missing, diverting and undoing."""

from typing import Annotated

from pydantic import Field

from shared.settings.kinds import Ids, Minutes, Seconds
from shared.settings.table import Table


class Rules(Table):
    """The house rules, as the domain's `Rules` has them; a no-show limit of 0 is off."""

    cap_minutes: Minutes = 20
    recalls_before_no_show: Annotated[int, Field(ge=0, le=9)] = 2
    seconds_before_no_show: Annotated[float, Field(ge=0, le=600)] = 60
    return_within_minutes: Minutes = 30
    return_behind: Annotated[int, Field(ge=0, le=99)] = 2
    place_kept_minutes: Minutes = 20
    undo_seconds: Seconds = 30
    last_number: Annotated[int, Field(ge=1, le=9999)] = 999
    staff_required: bool = True
    patience_minutes: Minutes = 55
    suggest_waiting: Annotated[int, Field(ge=1, le=999)] = 8
    suggest_minutes: Minutes = 15
    pause_reasons: Ids = ()


class RulesFile(Table):
    """rules.toml"""

    rules: Rules
