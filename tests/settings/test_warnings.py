"""What is allowed but most likely not meant is said, and stops nothing."""

import pytest

from shared.settings import check, load

NAME = 'name = { zh = "空", en = "Empty" }\n'
DOUBTFUL = [
    ("counters.toml", '["wealth"]', '["cash"]', "service_unserved"),
    ("services.toml", "[groups.cash]", f"[groups.spare]\n{NAME}[groups.cash]", "group_empty"),
    ("branch.toml", "[zones.hall]", f"[zones.spare]\n{NAME}[zones.hall]", "zone_empty"),
]


@pytest.mark.parametrize(("file", "old", "new", "code"), DOUBTFUL)
def test_a_doubt_is_a_warning_and_the_branch_still_starts(folder, languages, file, old, new, code):
    folder.edit(file, old, new)
    report = check(folder.path)
    assert report.good
    assert [warning.code for warning in report.warnings] == [code]
    assert report.lines(languages)[0].startswith(f"! {file}: ")
    load(folder.path)


def test_a_kiosk_without_printer_is_allowed_and_warned_of(folder):
    folder.write("kiosks.toml", '[kiosks.k1]\nname = { zh = "取号机", en = "Kiosk" }\n')
    assert [warning.code for warning in check(folder.path).warnings] == ["kiosk_without_printer"]
    assert load(folder.path).printers == {}


def test_faults_come_marked_and_before_warnings(folder, languages):
    folder.write("counter.toml", "")
    folder.edit("rules.toml", "undo_seconds = 30", "undo_seconds = 0")
    report = check(folder.path)
    assert not report.good
    assert [line[0] for line in report.lines(languages)] == ["✗", "!"]
