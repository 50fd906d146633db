"""What each view says about who may use it. A view that says nothing is used by nobody."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from flask import Flask

View = TypeVar("View", bound=Callable[..., Any])
Roles = tuple[str, ...]

PUBLIC: Roles = ("public",)
_MARK = "branchline_roles"


def allow(*roles: str) -> Callable[[View], View]:
    """Let holders of these roles use the view, and nobody else."""
    if not roles:
        raise ValueError("name at least one role, or say public")
    return _marking(roles)


def public(view: View) -> View:
    """Let everybody use the view."""
    return _marking(PUBLIC)(view)


def roles_of(app: Flask, endpoint: str) -> Roles | None:
    """The roles declared for an endpoint; None if its view says nothing. Static files are public."""
    if endpoint.rpartition(".")[2] == "static":
        return PUBLIC
    return cast(Roles | None, getattr(app.view_functions[endpoint], _MARK, None))


@dataclass(frozen=True, slots=True)
class Route:
    """One route with its methods, and the roles it is for: PUBLIC, or None where it was forgotten."""

    rule: str
    methods: frozenset[str]
    roles: Roles | None


def routes(app: Flask) -> list[Route]:
    """Every route of the application with its roles, for the matrix that tries them all."""
    return [
        Route(rule.rule, frozenset(rule.methods or ()) - {"HEAD", "OPTIONS"}, roles_of(app, rule.endpoint))
        for rule in app.url_map.iter_rules()
    ]


def _marking(roles: Roles) -> Callable[[View], View]:
    def mark(view: View) -> View:
        setattr(view, _MARK, roles)
        return view

    return mark
