"""Every setting is documented: in docs/settings.md with its default, and in config/ for who edits it."""

import re
import tomllib
from pathlib import Path
from typing import get_origin

import pytest

from shared.settings.config import Config
from shared.settings.tree import tables_in
from tests.settings.folder import CONFIG

UNUSED = re.compile(r"^# (?=[a-z_]+ = )", re.MULTILINE)
PAGE = (Path(__file__).resolve().parents[2] / "docs" / "settings.md").read_text(encoding="utf-8")


def settings_of(model, path=()):
    """Every setting below a model: its path, and the field."""
    for key, field in model.model_fields.items():
        here = (*path, key)
        below = [*here, "<id>"] if get_origin(field.annotation) is dict else here
        tables = list(tables_in(field.annotation))
        if not tables or not field.is_required():
            yield ".".join(here), field
        for table in tables:
            yield from settings_of(table, below)


def described(page):
    """File, key and default of every row in the page's tables."""
    for section in re.split(r"^## ", page, flags=re.MULTILINE)[1:]:
        file = section.split("\n", 1)[0]
        for keys, default in re.findall(r"^\| (`.*?`) \| (.*?) \|", section, re.MULTILINE):
            yield from ((file, key, default) for key in re.findall(r"`([^`]+)`", keys))


ALL = {
    (f"{stem}.toml", key): field
    for stem, file in Config.model_fields.items()
    for table in tables_in(file.annotation)
    for key, field in settings_of(table)
}
ROWS = {(file, key): default for file, key, default in described(PAGE)}


def test_the_page_describes_every_setting_and_no_other():
    assert sorted(ROWS) == sorted(ALL)


def test_the_page_tells_every_default():
    assert {place: as_written(*place, field) for place, field in ALL.items()} == ROWS


@pytest.mark.parametrize("file", sorted({file for file, _ in ALL}))
def test_the_demonstration_shows_every_setting_or_a_comment_with_it(file):
    shown = tomllib.loads(UNUSED.sub("", (CONFIG / file).read_text(encoding="utf-8")))
    assert [key for name, key in ALL if name == file and not stands_in(shown, key.split("."))] == []


def test_every_file_opens_with_a_line_in_each_language():
    for path in CONFIG.glob("*.toml"):
        head = [line for line in path.read_text(encoding="utf-8").split("\n")[:4] if line.startswith("# ")]
        assert any(re.search("[一-鿿]", line) for line in head), path.name
        assert any(re.search("[a-z]{4}", line) for line in head), path.name


def stands_in(table, path):
    """Whether there is such a setting, for whatever id."""
    if isinstance(table, list):
        return any(stands_in(item, path) for item in table)
    if not path:
        return True
    step, *rest = path
    steps = table if step == "<id>" else [step]
    return any(step in table and stands_in(table[step], rest) for step in steps)


def as_written(_, key, field):
    """A default as the page writes it."""
    if field.is_required():
        return "required"
    default = field.get_default(call_default_factory=True)
    if key == "teller.keys":
        return "all below"
    if default is None:
        return "none"
    if isinstance(default, bool):
        return f"`{str(default).lower()}`"
    if isinstance(default, str):
        return f'`"{default}"`'
    return f"`{list(default) if isinstance(default, tuple) else default}`"
