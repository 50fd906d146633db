"""Reading the files of a configuration folder as TOML."""

import re
import tomllib
from pathlib import Path
from typing import Any

from shared.settings.faults import Fault, SettingsError
from shared.settings.nearest import nearest

LINE = re.compile(r"at line (\d+), column (\d+)")


def read_all(folder: Path, stems: list[str]) -> tuple[dict[str, dict[str, Any]], list[Fault]]:
    """The content of each file that can be read, and a fault for each that cannot."""
    tables: dict[str, dict[str, Any]] = {}
    faults: list[Fault] = []
    for stem in stems:
        try:
            tables[stem] = _read(folder / f"{stem}.toml")
        except SettingsError as error:
            faults.extend(error.faults)
    return tables, faults


def strangers(folder: Path, stems: list[str]) -> list[Fault]:
    """A warning for every TOML file nobody reads: its name is most likely mistyped."""
    known = [f"{stem}.toml" for stem in stems]
    found = sorted(path.name for path in folder.glob("*.toml"))
    return [
        Fault(name, "", "unknown_file", {"nearest": nearest(name, known)})
        for name in found
        if name not in known
    ]


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError as error:
        raise SettingsError([Fault(path.name, "", "file_missing")]) from error
    except OSError as error:
        raise SettingsError([Fault(path.name, "", "file_unreadable")]) from error
    except UnicodeDecodeError as error:
        raise SettingsError([Fault(path.name, "", "not_utf8", {"byte": error.start})]) from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError([_bad_toml(path, error)]) from error
    except (ValueError, RecursionError) as error:
        # A figure of thousands of digits, or brackets within brackets without end.
        raise SettingsError([Fault(path.name, "", "absurd_toml")]) from error


def _bad_toml(path: Path, error: tomllib.TOMLDecodeError) -> Fault:
    place = LINE.search(str(error))
    if place is None:
        return Fault(path.name, "", "toml_ends_early")
    return Fault(path.name, "", "bad_toml", {"line": place[1], "column": place[2]})
