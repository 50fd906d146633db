"""How a rule says no: a code with facts; the edge makes the sentence in the reader's language."""

from collections.abc import Mapping
from typing import Any


class Refused(Exception):
    """A command that the rules do not allow; nothing changed.

    `code` names a sentence in the catalogues (`problem-<code>` with dashes), `facts` fill it, and
    `field` is the request field at fault when the refusal is about an unknown or malformed value.
    """

    def __init__(self, code: str, *, field: str | None = None, **facts: Any) -> None:
        super().__init__(code)
        self.code = code
        self.field = field
        self.facts: Mapping[str, Any] = facts

    def __repr__(self) -> str:
        return f"Refused({self.code!r}, {dict(self.facts)!r})"
