"""Every code of the domain has its sentence, filled by the facts that come with it."""

from datetime import UTC, datetime, timedelta

import pytest

from shared.domain.calling import REASONS, reason_facts
from shared.domain.line import Place
from shared.domain.ticket import State
from shared.languages import Languages
from shared.settings import load
from tests.settings.folder import CONFIG

LANGUAGES = Languages.load()
NOW = datetime(2026, 11, 20, 2, 14, tzinfo=UTC)


@pytest.mark.parametrize("state", State)
def test_every_state_has_a_word(state):
    assert f"state-{state.value.replace('_', '-')}" in LANGUAGES


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_is_not_allowed_says_how_the_ticket_stands(language):
    said = [LANGUAGES.say(language, "problem-not-allowed", state=state) for state in ("printed", *State)]
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("tier", REASONS)
@pytest.mark.parametrize("minutes", [0, 1, 25])
def test_every_reason_is_said_with_the_facts_of_the_rule(tier, minutes):
    plan = load(CONFIG).plan
    past = NOW - timedelta(minutes=minutes)
    facts = reason_facts(tier, Place(past, past, 1, "20261120-A017"), NOW, plan)
    sentences = LANGUAGES.both(f"reason-{REASONS[tier].replace('_', '-')}", **facts)
    assert sentences["zh"].startswith("因为")
    assert sentences["en"].startswith("Because")
    assert not any("{" in sentence for sentence in sentences.values())
    assert minutes == 0 or all(str(minutes) in sentence for sentence in sentences.values())


@pytest.mark.parametrize("code", ["named", "nobody-waiting"])
def test_a_call_by_name_and_an_empty_line_have_their_words(code):
    assert f"reason-{code}" in LANGUAGES
