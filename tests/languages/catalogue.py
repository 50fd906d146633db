"""The catalogues as Fluent parses them, for tests that look at the sentences themselves."""

from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from shared.languages import FOLDER


def entries(language: str) -> list[ast.EntryType]:
    """Everything in the catalogue of that language, in its order."""
    return parse((FOLDER / f"{language}.ftl").read_text(encoding="utf-8")).body


def messages(language: str) -> dict[str, ast.Message]:
    """The sentences of that language by id."""
    return {entry.id.name: entry for entry in entries(language) if isinstance(entry, ast.Message)}


def facts_of(message: ast.Message) -> set[str]:
    """The names of the facts that fill the sentence."""
    finder = _Facts()
    finder.visit(message)
    return finder.found


def placed_in(message: ast.Message) -> set[str]:
    """The names of the facts that stand in the sentence; a figure that only chooses a plural does not."""
    finder = _Placed()
    finder.visit(message)
    return finder.found


def words_of(message: ast.Message) -> list[str]:
    """The sentence's own words, without its facts."""
    finder = _Words()
    finder.visit(message)
    return finder.found


class _Facts(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.found.add(node.id.name)


class _Placed(_Facts):
    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        for variant in node.variants:
            self.visit(variant.value)


class _Words(Visitor):
    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.found.append(node.value)
