"""What the catalogues answer: the sentence with its facts, and the language somebody asked for."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.languages import Languages

LANGUAGES = Languages.load()
ISOLATES = "\u2068\u2069"
BIG = 10**12


def test_a_sentence_is_said_with_its_facts():
    assert LANGUAGES.say("en", "common-counter", counter="3") == "Counter 3"


def test_both_languages_are_said_at_once():
    assert LANGUAGES.both("common-counter", counter="3") == {"zh": "3 号窗口", "en": "Counter 3"}


def test_a_fact_may_be_a_name_in_both_languages():
    name = {"zh": "三", "en": "three"}
    assert LANGUAGES.both("common-counter", counter=name) == {"zh": "三 号窗口", "en": "Counter three"}


def test_a_fact_nobody_knows_is_a_dash():
    assert LANGUAGES.say("en", "common-counter", counter=None) == "Counter —"


def test_facts_a_sentence_does_not_use_do_no_harm():
    said = LANGUAGES.say("en", "problem-unknown-service", allowed=["cash"], field="service")
    assert said == "There is no such service. Choose one of those listed."


def test_a_fact_is_not_taken_for_fluent_of_its_own():
    assert LANGUAGES.say("en", "common-counter", counter="{ $x }") == "Counter { $x }"


def test_an_unknown_id_is_said_as_itself_and_fails_nothing():
    assert LANGUAGES.say("zh", "kiosk-no-such-sentence") == "kiosk-no-such-sentence"
    assert "kiosk-no-such-sentence" not in LANGUAGES
    assert "common-counter" in LANGUAGES


def test_a_missing_fact_fails_nothing():
    assert "号窗口" in LANGUAGES.say("zh", "common-counter")


def test_no_marks_of_direction_are_put_around_facts():
    assert not set(ISOLATES) & set(LANGUAGES.say("zh", "common-counter", counter="3"))


def test_a_further_language_costs_only_a_file(tmp_path):
    for language, words in (("zh", "返回"), ("en", "Back"), ("fr", "Retour")):
        (tmp_path / f"{language}.ftl").write_text(f"common-back = {words}\n", encoding="utf-8")
    three = Languages.load(tmp_path)
    assert three.both("common-back") == {"zh": "返回", "en": "Back", "fr": "Retour"}
    assert three.choose("fr-CH, en;q=0.9") == "fr"


@pytest.mark.parametrize(
    ("header", "language"),
    [
        (None, "zh"),
        ("", "zh"),
        ("*", "zh"),
        ("fr-FR, de", "zh"),
        ("en", "en"),
        ("en-GB,en;q=0.9", "en"),
        ("zh-TW, en;q=0.5", "zh"),
        ("zh-Hans-CN", "zh"),
        ("en-US, zh-CN;q=0.8", "en"),
        ("zh-CN;q=0.8, en;q=0.9", "en"),
        ("de, en;q=0.3", "en"),
        ("en;q=0", "zh"),
    ],
)
def test_the_language_liked_best_is_chosen(header, language):
    assert LANGUAGES.choose(header) == language


@settings(deadline=None)
@given(st.text())
def test_any_header_chooses_some_language(header):
    assert LANGUAGES.choose(header) in ("zh", "en")


@settings(deadline=None)
@given(st.one_of(st.text(max_size=40), st.integers(-BIG, BIG), st.floats(-BIG, BIG), st.none()))
def test_any_fact_can_be_said(fact):
    assert LANGUAGES.say("zh", "common-counter", counter=fact).endswith("号窗口")
