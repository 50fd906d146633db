"""The tree of settings as the models describe it: which keys a table may have."""

from collections.abc import Iterator, Sequence
from typing import Any, get_args, get_origin

from pydantic import BaseModel


def known_keys(model: type[BaseModel], path: Sequence[str]) -> list[str]:
    """The keys of the table at `path` below `model`; ids and list positions are steps of it too."""
    table, steps = model, iter(path)
    for step in steps:
        annotation = table.model_fields[step].annotation
        table = next(tables_in(annotation))
        if get_origin(annotation) in (dict, tuple):
            next(steps, None)
    return list(table.model_fields)


def tables_in(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models in a type, however deep in dicts, tuples and options."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from tables_in(inner)
