"""What every table of settings has in common: no unknown key, no silent conversion, no later change."""

from pydantic import BaseModel, ConfigDict


class Table(BaseModel):
    """A table of a settings file."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)
