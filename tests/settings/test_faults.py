"""Every fault is named by file, key and remedy, in both languages, and nothing starts with one."""

import pytest

from shared.settings import SettingsError, check, load

CASH = "[services.cash]\n"
FOR = "# call_by_minutes_for = { corporate"
FOR_KEY = "classes.ordinary.call_by_minutes_for"
SLIPS = {
    # what stands there, what a slip makes of it, the key at fault, its code
    "services.toml": [
        ("mean_minutes = 5\n", "mean_minutes = 0\n", "services.cash.mean_minutes", "too_small"),
        ("mean_minutes = 5\n", "mean_minutes = 9999\n", "services.cash.mean_minutes", "above"),
        ("mean_minutes = 5\n", "mean_minutes = nan\n", "services.cash.mean_minutes", "wants_number"),
        ("mean_minutes = 5\n", 'mean_minutes = "5"\n', "services.cash.mean_minutes", "wants_number"),
        ("mean_minutes = 5\n", "mean_minute = 5\n", "services.cash.mean_minute", "unknown_key"),
        ("mean_minutes = 5\n", "", "services.cash.mean_minutes", "missing"),
        (CASH, CASH + "documents = 3\n", "services.cash.documents", "wants_list"),
        (CASH, CASH + 'documents = ["id"]\n', "services.cash.documents.0", "wants_table"),
        (CASH, "[services.Cash]\n", "services.Cash", "bad_id"),
        ('series = "A"', 'series = "O"', "services.cash.series", "bad_letter"),
        ('series = "A"', 'series = "a"', "services.cash.series", "bad_letter"),
        ('series = "A"', 'series = "AB"', "services.cash.series", "bad_letter"),
        ('series = "A"', 'series = "K"', "services.corporate.series", "letter_taken"),
        ('group = "cash"', 'group = "cush"', "services.cash.group", "unknown_name"),
        ('zone = "hall"', 'zone = "hell"', "services.cash.zone", "unknown_name"),
        ('zh = "现金"', 'zh = ""', "groups.cash.name.zh", "empty"),
        ('zh = "现金"', 'zh = "现\\u0007金"', "groups.cash.name.zh", "control_character"),
        ('zh = "现金"', 'zh = "现\\u202E金"', "groups.cash.name.zh", "control_character"),
        ('zh = "现金"', f'zh = "{"长" * 99}"', "groups.cash.name.zh", "too_long"),
        ('zh = "现金"', "zh = 5", "groups.cash.name.zh", "wants_text"),
    ],
    "classes.toml": [
        (
            "call_by_minutes = 5\n",
            "call_by_minutes = -5\n",
            "classes.appointment.call_by_minutes",
            "too_small",
        ),
        ('ordinary_class = "ordinary"', 'ordinary_class = "normal"', "ordinary_class", "unknown_name"),
        (FOR, FOR.replace("# ", "").replace("corporate", "corporat"), FOR_KEY, "unknown_name"),
        ("divertible = false", 'divertible = "no"', "classes.care.divertible", "wants_true_or_false"),
    ],
    "counters.toml": [
        ('services = ["cash", "large"]', 'services = ["cahs"]', "counters.1.services", "unknown_name"),
        ('services = ["cash", "large"]', 'services = ["cash", "cash"]', "counters.1.services", "twice"),
        ('services = ["cash", "large"]', "services = []", "counters.1.services", "empty"),
        ('zone = "hall"', 'zone = "hal"', "counters.1.zone", "unknown_name"),
    ],
    "machines.toml": [
        ("cash = 3", "cas = 3", "machines.atm-1.minutes", "unknown_name"),
        ("cash = 3", "cash = 0", "machines.atm-1.minutes.cash", "too_small"),
    ],
    "kiosks.toml": [
        ("port = 9100", "port = 70000", "kiosks.k1.printer.port", "above"),
        ("port = 9100", "port = 9100.5", "kiosks.k1.printer.port", "wants_whole_number"),
        ("width_dots = 576", "width_dots = 580", "kiosks.k1.printer.width_dots", "not_one_of"),
        ('confirm = "process_id"', 'confirm = "yes"', "kiosks.k1.printer.confirm", "not_one_of"),
        ('host = "127.0.0.1"', 'host = "http://x/"', "kiosks.k1.printer.host", "bad_host"),
    ],
    "branch.toml": [
        ("Asia/Shanghai", "Asia/Shangai", "branch.time_zone", "unknown_time_zone"),
        ("Asia/Shanghai", "../../etc/passwd", "branch.time_zone", "unknown_time_zone"),
        ('"09:00"', '"9 am"', "hours.opens", "wants_time"),
        ('"09:00"', "9", "hours.opens", "wants_time"),
        ('"09:00"', '"25:00"', "hours.opens", "wants_time"),
        ('"09:00"', '"09:00+08:00"', "hours.opens", "wants_time"),
        ('"17:00"', '"08:00"', "hours.closes", "not_after"),
        ('"16:45"', '"17:30"', "hours.last_ticket", "not_within_hours"),
        ('# public_url = "https', 'public_url = "ftp', "branch.public_url", "wants_address"),
    ],
    "rules.toml": [
        ("last_number = 9999", "last_number = 0", "rules.last_number", "below"),
        ("[rules]", "[rulse]", "rulse", "unknown_key"),
    ],
    "teller.toml": [
        ('recall = "F3"', 'recall = "F2"', "teller.keys", "twice"),
        ('recall = "F3"', 'recall = "R"', "teller.keys.recall", "bad_key"),
    ],
    "serving.toml": [
        ("port = 8080", "port = 0", "serving.port", "below"),
    ],
}


@pytest.mark.parametrize(("file", "slip"), [(file, slip) for file, slips in SLIPS.items() for slip in slips])
def test_a_slip_is_named_by_file_and_key(folder, languages, file, slip):
    old, new, key, code = slip
    folder.edit(file, old, new)
    with pytest.raises(SettingsError) as caught:
        load(folder.path)
    fault = next(fault for fault in caught.value.faults if (fault.key, fault.code) == (key, code))
    line = fault.line(languages)
    assert line.startswith(f"{file}: {key}: ")
    assert "settings-" not in line, "the sentence is missing in a catalogue"
    assert "{$" not in line, "the sentence lacks a fact"


def test_the_nearest_known_word_is_suggested(folder, languages):
    folder.edit("services.toml", "mean_minutes = 5\n", "mean_minuts = 5\n")
    lines = check(folder.path).lines(languages)
    assert any(line.endswith("there is no such setting; use: mean_minutes") for line in lines)


def test_the_nearest_known_id_is_suggested(folder):
    folder.edit("counters.toml", '"large"', '"larg"')
    (fault,) = check(folder.path).faults
    assert fault.facts == {"name": "larg", "nearest": "large"}


def test_where_nothing_is_near_all_that_is_allowed_is_listed(folder):
    folder.edit("counters.toml", 'zone = "hall"', 'zone = "wxyz"')
    (fault,) = check(folder.path).faults
    assert fault.facts == {"name": "wxyz", "nearest": "hall, vip"}


def test_every_fault_is_named_not_only_the_first(folder):
    folder.edit("services.toml", "mean_minutes = 5\n", "mean_minutes = -1\n")
    folder.edit("kiosks.toml", "port = 9100", "port = 0")
    (folder.path / "rules.toml").unlink()
    places = {fault.place for fault in check(folder.path).faults}
    assert places == {
        "services.toml: services.cash.mean_minutes",
        "kiosks.toml: kiosks.k1.printer.port",
        "rules.toml",
    }


def test_an_id_may_be_a_word_the_settings_use_themselves(folder):
    folder.append("branch.toml", '[zones.name]\nname = { zh = "区", en = "Zone", fr = "Zone" }')
    (fault,) = check(folder.path).faults
    assert (fault.key, fault.facts) == ("zones.name.name.fr", {"nearest": "zh, en"})
