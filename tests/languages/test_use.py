"""Code and catalogues agree: what is said exists, what exists is said."""

import re

from shared.settings.explain import CODES, OTHERWISE
from tests.languages.catalogue import facts_of, messages
from tests.languages.code import families, quoted_ids, raised, sources

# Words of the outside contract and names of devices look like ids and are none.
NO_IDS = re.compile(r"sign-o(n|ff)|(kiosk|sign|teller|board)-[a-z]?\d+")
# Sentences found by a code that comes from elsewhere: a refusal, a reason, a state, a fault in the settings.
BY_CODE = ("problem-", "reason-", "settings-", "state-")


def test_every_sentence_that_is_asked_for_exists():
    known = messages("zh")
    missing = [(file, id) for file, id in quoted_ids() if id not in known and not NO_IDS.fullmatch(id)]
    assert missing == []


def test_every_sentence_is_used():
    text = "\n".join(sources().values())
    assert [id for id in messages("zh") if not id.startswith(BY_CODE) and not used(id, text)] == []


def test_every_refusal_has_a_sentence_that_its_facts_fill():
    known = messages("zh")
    for place, code, facts in [*raised("Refused", 0), *raised("Problem", 1)]:
        message = known.get(f"problem-{code.replace('_', '-')}")
        assert message is not None, f"{place}: no sentence for {code}"
        assert facts_of(message) <= facts, f"{place}: {code} lacks facts"


def test_every_fault_in_the_settings_has_a_sentence_and_every_such_sentence_its_fault():
    said = {
        id.removeprefix("settings-").replace("-", "_") for id in messages("zh") if id.startswith("settings-")
    }
    found = {code for _, code, _ in raised("Fault", 2)}
    assert found | {*CODES.values(), OTHERWISE} == said


def used(id, text):
    """Whether the id stands in the code whole, or as a beginning that code completes and a quoted rest.

    A beginning of two words, as `common-pause-`, is a family of its own: its rests come from elsewhere.
    """
    if re.search(rf"{re.escape(id)}(?![a-z0-9-])", text):
        return True
    begun = [start for start in families() if id.startswith(start)]
    return any(start.count("-") > 1 or is_quoted(id.removeprefix(start), text) for start in begun)


def is_quoted(rest, text):
    """Whether the rest of an id stands in quotes, as an id or a code, whole or in two parts."""
    first, _, last = rest.rpartition("-")
    wholes = (rest, rest.replace("-", "_"))
    return any(quotes(whole, text) for whole in wholes) or (quotes(first, text) and quotes(f"-{last}", text))


def quotes(word, text):
    """Whether the word stands there as a whole literal."""
    return any(f"{quote}{word}{quote}" in text for quote in "\"'`")
