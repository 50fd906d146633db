"""The product's code as text and as Python trees, for tests that look for the words it uses."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HOUSE = ("server", "kiosk", "lobby_display", "teller", "lobby_manager", "shared", "lab")
ROOMS = (
    "access|board|common|kiosk|manager|phone|printer|problem|reason|receipt|settings|sign|start|state|teller"
)


@cache
def sources() -> dict[str, str]:
    """Every file that may use a sentence, by its path: Python, JavaScript and templates."""
    files = [file for room in HOUSE for file in (ROOT / room).rglob("*")]
    return {
        str(file.relative_to(ROOT)): file.read_text(encoding="utf-8")
        for file in files
        if file.suffix in (".py", ".js", ".html")
    }


def quoted_ids() -> Iterator[tuple[str, str]]:
    """File and text of every whole literal that looks like a sentence's id; HTML attributes are none."""
    literal = re.compile(rf"""(?<!=)["'`]((?:{ROOMS})-[a-z0-9-]*[a-z0-9])["'`]""")
    for file, text in sources().items():
        yield from ((file, id) for id in literal.findall(text))


@cache
def families() -> set[str]:
    """Beginnings of ids that code completes itself: `common-pause-` in `common-pause-${reason}`."""
    beginning = re.compile(rf"""["'`]((?:{ROOMS})-(?:[a-z0-9-]*-)?)(?:\$?\{{|["'`])""")
    return {start for text in sources().values() for start in beginning.findall(text)}


def raised(name: str, position: int) -> Iterator[tuple[str, str, set[str]]]:
    """Place, code and facts of every call of `name` that has its code, as plain text, at that position."""
    for file, text in sources().items():
        if not file.endswith(".py"):
            continue
        for call in _calls(ast.parse(text), name):
            code = call.args[position] if len(call.args) > position else None
            if isinstance(code, ast.Constant) and isinstance(code.value, str):
                yield f"{file}:{call.lineno}", code.value, {keyword.arg or "" for keyword in call.keywords}


def _calls(tree: ast.AST, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
            yield node
