"""The kinds of value a setting may have, each with its limits."""

import re
import unicodedata
from datetime import time
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from shared.domain.plan import Name
from shared.settings.table import Table

ID = re.compile(r"[a-z0-9][a-z0-9-]{0,31}")
HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.:-]{0,252}[A-Za-z0-9])?")
KEY = re.compile(r"F([1-9]|1[0-2])|Ctrl\+[A-Z]")
UNCLEAR = "IOQV"
"""Letters that are misread on paper or misheard in a call, and so never begin a number (S4)."""


def _id(text: str) -> str:
    if not ID.fullmatch(text):
        raise PydanticCustomError("bad_id", "not an id")
    return text


def _letter(text: str) -> str:
    if not re.fullmatch("[A-Z]", text) or text in UNCLEAR:
        raise PydanticCustomError("bad_letter", "not a letter for numbers")
    return text


def _host(text: str) -> str:
    if not HOST.fullmatch(text):
        raise PydanticCustomError("bad_host", "not a host")
    return text


def _key(text: str) -> str:
    """A letter alone would call somebody while the teller types Chinese."""
    if not KEY.fullmatch(text):
        raise PydanticCustomError("bad_key", "not a key of the console")
    return text


def _clock(value: object) -> object:
    """Pydantic would take 9 for nine seconds past midnight, and a time of another zone for one of ours."""
    if isinstance(value, time) or (isinstance(value, str) and re.fullmatch(r"\d\d:\d\d", value)):
        return value
    raise PydanticCustomError("wants_time", "not a time of day")


def _printable(text: str) -> str:
    """No control or direction marks: printers obey the former, screens the latter."""
    if any(unicodedata.category(letter) in ("Cc", "Cf", "Zl", "Zp") for letter in text):
        raise PydanticCustomError("control_character", "a control character")
    return text


Id = Annotated[str, AfterValidator(_id)]
Letter = Annotated[str, AfterValidator(_letter)]
Host = Annotated[str, AfterValidator(_host)]
Text = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80), AfterValidator(_printable)
]
Key = Annotated[str, AfterValidator(_key)]
Minutes = Annotated[float, Field(gt=0, le=1440)]
Seconds = Annotated[float, Field(gt=0, le=3600)]
Port = Annotated[int, Field(ge=1, le=65535)]
# TOML has lists and no tuples, and "09:00" is kinder to write than its 09:00:00.
Ids = Annotated[tuple[Id, ...], Field(strict=False)]
Clock = Annotated[time, BeforeValidator(_clock), Field(strict=False)]


class Words(Table):
    """The same words in both languages."""

    zh: Text
    en: Text

    def name(self) -> Name:
        """As the domain has it."""
        return Name(self.zh, self.en)
