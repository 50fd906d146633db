"""Both catalogues say the same, in words fit to be read (W8, LOOKS section 7)."""

import re
from collections import Counter

import pytest
from fluent.syntax import ast

from shared.languages import FOLDER
from tests.languages.catalogue import entries, facts_of, messages, placed_in, words_of

LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.ftl"))
# LOOKS gives these words, and one language says less than the other.
SETTLED_UNEVENLY = {
    "board-missed",
    "board-waiting",
    "phone-stale",
    "teller-deed-finish-and-call-next-who",
    "teller-done-call",
}
# A language is offered by its own name.
NAMES_OF_LANGUAGES = {"kiosk-other-language", "phone-other-language"}
HAN = re.compile("[一-鿿]")


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_in_a_catalogue_is_read(language):
    junk = [entry.content for entry in entries(language) if isinstance(entry, ast.Junk)]
    assert junk == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_id_is_given_twice(language):
    ids = Counter(entry.id.name for entry in entries(language) if isinstance(entry, ast.Message))
    assert [id for id, times in ids.items() if times > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_id_stands_in_the_section_of_its_room(language):
    room, strays = "", []
    for entry in entries(language):
        if isinstance(entry, ast.ResourceComment):
            room = entry.content.split()[0]
        elif isinstance(entry, ast.Message) and not entry.id.name.startswith(f"{room}-"):
            strays.append(f"{entry.id.name} in {room}")
    assert strays == []


def test_there_is_chinese_and_english():
    assert {"zh", "en"} <= set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogues_have_the_same_ids(language):
    assert sorted(messages(language)) == sorted(messages("zh"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_has_the_same_facts_in_every_language(language):
    chinese, other = messages("zh"), messages(language)
    uneven = {id for id in chinese if lacks(chinese[id], other[id]) or lacks(other[id], chinese[id])}
    assert uneven <= SETTLED_UNEVENLY


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_shouts(language):
    loud = [
        id for id, message in messages(language).items() if re.search("[!！]", "".join(words_of(message)))
    ]
    assert loud == []


def test_chinese_has_chinese_punctuation_after_chinese():
    sloppy = {
        id: words
        for id, message in messages("zh").items()
        if HAN.search(words := "".join(words_of(message))) and re.search("[一-鿿][,;:?]", words)
    }
    assert sloppy == {}


def test_english_has_no_chinese_in_it():
    mixed = [id for id, message in messages("en").items() if HAN.search("".join(words_of(message)))]
    assert set(mixed) <= NAMES_OF_LANGUAGES


def lacks(one, other):
    """The facts that stand in one sentence and are of no use to the other, not even to choose its words."""
    return placed_in(other) - facts_of(one)
