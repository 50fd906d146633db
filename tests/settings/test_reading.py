"""Files that are not even TOML are named with the line, and a missing file by its name."""

import pytest

from shared.settings import SettingsError, check, load


def only_fault(folder):
    with pytest.raises(SettingsError) as caught:
        load(folder.path)
    (fault,) = caught.value.faults
    return fault


def test_a_missing_file_is_named(folder):
    (folder.path / "counters.toml").unlink()
    fault = only_fault(folder)
    assert (fault.file, fault.code) == ("counters.toml", "file_missing")


def test_a_missing_folder_names_every_file(tmp_path):
    codes = {fault.code for fault in check(tmp_path / "nowhere").faults}
    assert codes == {"file_missing"}


def test_a_folder_in_place_of_a_file_is_named(folder):
    (folder.path / "rules.toml").unlink()
    (folder.path / "rules.toml").mkdir()
    assert only_fault(folder).code == "file_unreadable"


def test_bad_toml_names_its_line(folder):
    folder.write("rules.toml", "[rules]\ncap_minutes = 20\nundo seconds = 30\n")
    fault = only_fault(folder)
    assert (fault.file, fault.code, fault.facts["line"]) == ("rules.toml", "bad_toml", "3")


def test_a_key_given_twice_names_its_line(folder):
    folder.write("rules.toml", "[rules]\ncap_minutes = 20\ncap_minutes = 30\n")
    assert only_fault(folder).facts["line"] == "3"


def test_a_file_that_breaks_off_says_so(folder):
    folder.write("rules.toml", "[rules]\npause_reasons = [")
    assert only_fault(folder).code in ("toml_ends_early", "bad_toml")


def test_bytes_that_are_not_utf8_are_named(folder):
    (folder.path / "rules.toml").write_bytes(b"[rules]\n# \xff\n")
    fault = only_fault(folder)
    assert (fault.code, fault.facts) == ("not_utf8", {"byte": 10})


def test_a_byte_order_mark_does_no_harm(folder):
    text = (folder.path / "rules.toml").read_bytes()
    (folder.path / "rules.toml").write_bytes(b"\xef\xbb\xbf" + text)
    assert load(folder.path).plan.rules.cap_minutes == 20


@pytest.mark.parametrize("value", ["[" * 5000 + "]" * 5000, "9" * 5000])
def test_absurd_values_are_refused_in_words(folder, value):
    folder.write("rules.toml", f"[rules]\ncap_minutes = {value}\n")
    assert only_fault(folder).code == "absurd_toml"


def test_a_file_that_nobody_reads_is_a_warning_with_the_name_it_should_have(folder):
    folder.write("counter.toml", "")
    report = check(folder.path)
    (warning,) = report.warnings
    assert report.good
    assert (warning.code, warning.facts) == ("unknown_file", {"nearest": "counters.toml"})
