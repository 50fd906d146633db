"""Both languages of a receipt, the customer's own first: which words, and in which order and size."""

from collections.abc import Sequence

from kiosk.printing.fonts import Style
from kiosk.printing.pieces import Align, Column, Piece, line, paragraph, stack
from shared.domain.plan import Name
from shared.languages import Languages

SMALLEST = {"zh": 24, "en": 22}
"""Dots; below this the words are too small to read at arm's length (LOOKS, type table)."""


class Voice:
    """Says a receipt's sentences; `first` ("zh" or "en") is the customer's language."""

    def __init__(self, languages: Languages, first: str) -> None:
        self._languages = languages
        self.first = first if first in SMALLEST else "zh"
        self.second = "en" if self.first == "zh" else "zh"

    @property
    def plain(self) -> Style:
        """The style of ordinary sentences in the first language."""
        return Style(SMALLEST[self.first])

    @property
    def small(self) -> Style:
        """The style of everything in the second language."""
        return Style(SMALLEST[self.second])

    def say(self, language: str, message: str, **facts: object) -> str:
        """The sentence in one language; a `Name` or a list of names among the facts is said in it too."""
        spoken = {key: self._fact(language, fact) for key, fact in facts.items()}
        return self._languages.say(language, f"receipt-{message}", **spoken)

    def own(self, message: str, **facts: object) -> str:
        """The sentence in the customer's language."""
        return self.say(self.first, message, **facts)

    def other(self, message: str, **facts: object) -> str:
        """The sentence in the other one."""
        return self.say(self.second, message, **facts)

    def name(self, name: Name) -> tuple[str, str]:
        """A name in both languages, in order."""
        return getattr(name, self.first), getattr(name, self.second)

    def sentence(self, column: Column, style: Style, message: str, **facts: object) -> Piece:
        """The sentence in both, one under the other."""
        own = paragraph(self.own(message, **facts), style, column)
        return stack(own, paragraph(self.other(message, **facts), self.small, column))

    def heading(self, column: Column, style: Style, message: str, **facts: object) -> Piece:
        """The sentence in both, on one line where they fit."""
        own, other = self.own(message, **facts), self.other(message, **facts)
        return line([(own, style), (f" {other}", self.small)], column)

    def named(self, column: Column, name: Name, style: Style, align: Align) -> Piece:
        """A name in both, on one line where they fit."""
        own, other = self.name(name)
        return line([(own, style), (f" {other}", self.small)], column, align)

    def _fact(self, language: str, fact: object) -> object:
        if isinstance(fact, Name):
            return getattr(fact, language)
        if isinstance(fact, Sequence) and not isinstance(fact, str):
            joint = "、" if language == "zh" else ", "
            return joint.join(getattr(name, language) for name in fact)
        return fact
