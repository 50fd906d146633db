"""The branch in config/ is the one of the demonstration, and its parts make a working lobby."""

from collections import Counter

import pytest

from shared.domain.plan import Rules
from shared.settings import check, load
from tests.settings.folder import CONFIG

MEANS = {
    "cash": (5, 0.7),
    "transfer": (7, 0.8),
    "account": (18, 0.5),
    "lost": (10, 0.7),
    "large": (12, 0.6),
    "corporate": (12, 0.9),
    "wealth": (25, 0.5),
    "special": (30, 0.6),
}


@pytest.fixture(scope="module")
def settings():
    return load(CONFIG)


def test_nothing_is_wrong_and_nothing_doubtful():
    report = check(CONFIG)
    assert report.good
    assert report.faults == report.warnings == ()


def test_the_ids_are_those_other_programs_rely_on(settings):
    plan = settings.plan
    assert {service.id: service.series for service in plan.services.values()} == {
        "cash": "A",
        "transfer": "C",
        "account": "D",
        "lost": "F",
        "large": "H",
        "corporate": "K",
        "wealth": "L",
        "special": "M",
    }
    assert list(plan.classes) == ["ordinary", "appointment", "care", "vip"]
    assert {counter.id: counter.zone for counter in plan.counters.values()} == {
        **{number: "hall" for number in "123457"},
        "6": "vip",
    }
    assert set(plan.zones) == {"hall", "vip"}
    assert set(plan.machines) == {"atm-1", "atm-2", "smart-1", "smart-2"}
    assert set(plan.kiosks) == {"k1"}


def test_services_take_as_long_as_the_demonstration_says(settings):
    services = settings.plan.services.values()
    assert {service.id: (service.mean_minutes, service.cv) for service in services} == MEANS


def test_classes_promise_what_the_science_was_done_with(settings):
    classes = settings.plan.classes.values()
    assert [c.promise_minutes for c in classes] == [20, 5, 10, 5]
    assert [c.id for c in classes if not c.divertible] == ["care"], "D8: care is never asked first"


def test_two_counters_at_least_can_do_whatever_needs_no_licence_of_its_own(settings):
    skills = Counter(service for counter in settings.plan.counters.values() for service in counter.services)
    assert {service for service, counters in skills.items() if counters < 2} == {"wealth"}


def test_only_the_flexible_counter_is_normally_closed(settings):
    assert [c.id for c in settings.plan.counters.values() if c.flexible] == ["7"]


def test_plain_cash_asks_for_no_papers_and_everything_else_says_why(settings):
    for service in settings.plan.services.values():
        assert bool(service.documents) == (service.id != "cash"), service.id
        assert all(paper.why.zh and paper.why.en for paper in service.documents)


def test_names_on_the_kiosk_fit_a_tile_and_names_on_the_board_a_row(settings):
    for service in settings.plan.services.values():
        assert len(service.name.zh) <= 9
        assert len(service.board_name.zh) <= 4


def test_messages_of_the_strip_fit_the_board(settings):
    assert settings.screens.messages
    assert all(len(message.zh) <= 16 for message in settings.screens.messages)


def test_the_kiosk_prints_on_a_network_printer(settings):
    printer = settings.printers["k1"]
    assert (printer.kind, printer.host, printer.port, printer.width_dots) == ("tcp", "127.0.0.1", 9100, 576)


def test_every_pause_reason_has_a_word_in_both_languages(settings, languages):
    assert all(f"common-pause-{reason}" in languages for reason in settings.plan.rules.pause_reasons)


def test_letters_do_not_run_out_on_a_busy_day(settings):
    assert settings.plan.rules.last_number == 9999


def test_the_demonstration_asks_for_no_sign_on_and_no_patience_before_a_no_show(settings):
    rules = load(CONFIG, demo=True).plan.rules
    assert (rules.staff_required, rules.recalls_before_no_show, rules.seconds_before_no_show) == (False, 0, 0)
    real = settings.plan.rules
    assert (real.staff_required, real.recalls_before_no_show, real.seconds_before_no_show) == (True, 2, 60)


def test_the_rules_of_the_settings_are_the_rules_of_the_domain():
    from shared.settings.rules import Rules as Table

    assert Rules(**Table().model_dump()) == Rules()
