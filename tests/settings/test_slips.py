"""Whatever a slip makes of the files (TRUST fault 25): they load, or the fault is named."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.settings import SettingsError, check, load
from tests.settings.folder import CONFIG

FILES = {path.name: path.read_bytes() for path in sorted(CONFIG.glob("*.toml"))}
SHORT = st.one_of(
    st.binary(max_size=6),
    st.text(max_size=6).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.sampled_from(rb"' ''' , [ ] { } = . -1 nan true \u0000 \u202e".split()),
)


@pytest.fixture(scope="module")
def spoiled():
    with tempfile.TemporaryDirectory() as folder:
        yield Path(shutil.copytree(CONFIG, Path(folder) / "config"))


@settings(deadline=None)
@given(data=st.data())
def test_a_slip_anywhere_is_harmless_or_named(spoiled, languages, data):
    name = data.draw(st.sampled_from(sorted(FILES)))
    text = FILES[name]
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 12)))
    (spoiled / name).write_bytes(text[:start] + data.draw(SHORT) + text[end:])
    try:
        agrees_with_the_check(spoiled, languages)
    finally:
        (spoiled / name).write_bytes(text)


def agrees_with_the_check(folder, languages):
    report = check(folder)
    lines = report.lines(languages)
    assert all("settings-" not in line and "{$" not in line for line in lines)
    try:
        load(folder)
    except SettingsError as error:
        assert error.faults == report.faults
    else:
        assert report.good
