"""The catalogues, read once and asked often: what to say in which language."""

from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Self

import structlog
from fluent.runtime import FluentBundle, FluentResource
from werkzeug.datastructures import LanguageAccept
from werkzeug.http import parse_accept_header

FOLDER = Path(__file__).parent
"""Where the catalogues are, `<language>.ftl`; browsers read the same files."""

DEFAULT = "zh"

Fact = str | int | float
_log = structlog.get_logger(__name__)


class Languages:
    """One catalogue per language. A sentence with the same facts is made once and remembered."""

    def __init__(self, catalogues: Mapping[str, Path]) -> None:
        self._catalogues = catalogues
        self._remembered = lru_cache(maxsize=4096)(self._format)

    @classmethod
    def load(cls, folder: Path = FOLDER) -> Self:
        """Every catalogue of the folder; a further language costs only a file (W8)."""
        return cls({path.stem: path for path in sorted(folder.glob("*.ftl"))})

    def say(self, language: str, message: str, /, **facts: object) -> str:
        """The sentence of that id in `language`; a fact may be a name in every language.

        An unknown id is answered by itself and logged: no screen may fail for a word.
        """
        spoken = ((name, _in(language, fact)) for name, fact in facts.items())
        return self._remembered(language, message, tuple(spoken))

    def both(self, message: str, /, **facts: object) -> dict[str, str]:
        """The sentence in every language, by language."""
        return {language: self.say(language, message, **facts) for language in self._catalogues}

    def choose(self, accept_language: str | None) -> str:
        """The language that an Accept-Language header likes best; Chinese when it likes none of ours."""
        wanted = parse_accept_header(accept_language, LanguageAccept)
        liked = (tag.split("-")[0].lower() for tag, quality in wanted if quality > 0)
        return next((language for language in liked if language in self._catalogues), DEFAULT)

    def __contains__(self, message: str) -> bool:
        return _bundle(self._catalogues[DEFAULT]).has_message(message)

    def _format(self, language: str, message: str, facts: tuple[tuple[str, Fact], ...]) -> str:
        bundle = _bundle(self._catalogues[language])
        pattern = bundle.get_message(message).value if bundle.has_message(message) else None
        if pattern is None:
            _log.warning("no_such_sentence", language=language, message=message)
            return message
        text, faults = bundle.format_pattern(pattern, dict(facts))
        if faults:
            _log.warning("sentence_lacks_facts", language=language, message=message, faults=repr(faults))
        return str(text)


def _in(language: str, fact: object) -> Fact:
    """A fact as the sentence can hold it; what is not known is a dash, as on every face."""
    if isinstance(fact, Mapping):
        fact = fact.get(language)
    if isinstance(fact, Fact):
        return fact
    return "—" if fact is None else str(fact)


@cache
def _bundle(path: Path) -> FluentBundle:
    """The catalogue, parsed at its first word: a restarting box does not wait a tenth of a second for it."""
    # Isolation marks around figures would be drawn as boxes by some receipt and kiosk fonts.
    bundle = FluentBundle([path.stem], use_isolating=False)
    bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
