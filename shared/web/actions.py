"""The actions that need no more than their address: one POST, one command."""

from collections.abc import Callable, Mapping

from flask import Blueprint, Response

from shared.domain.commands import Command
from shared.web.answers import Done
from shared.web.gate import allow, require
from shared.web.models import Nothing
from shared.web.openapi import posting
from shared.web.orders import receive
from shared.web.replies import done

Making = Callable[[str], Command]


def accept_for_tickets(routes: Blueprint, actions: Mapping[str, Making], *roles: str) -> None:
    """Accept POST /tickets/{id}/{action} from these roles, each action with the command it makes."""
    for action, command in actions.items():
        _accept(routes, f"/tickets/<ticket>/{action}", action, allow(*roles)(_for_ticket(command)))


def accept_for_counters(routes: Blueprint, actions: Mapping[str, Making]) -> None:
    """Accept POST /counters/{c}/{action} from the counter's own teller and the manager."""
    for action, command in actions.items():
        act = allow("teller", "manager")(_for_counter(command))
        _accept(routes, f"/counters/<counter>/{action}", action, act)


def _for_ticket(command: Making) -> Callable[..., Response]:
    def act(ticket: str) -> Response:
        return receive(Nothing, require()).carry_out(command(ticket), done)

    act.__doc__ = command.__doc__
    return act


def _for_counter(command: Making) -> Callable[..., Response]:
    def act(counter: str) -> Response:
        return receive(Nothing, require(counter=counter)).carry_out(command(counter), done)

    act.__doc__ = command.__doc__
    return act


def _accept(routes: Blueprint, path: str, action: str, act: Callable[..., Response]) -> None:
    act.__name__ = action.replace("-", "_")
    routes.post(path, endpoint=act.__name__)(posting(Nothing, Done)(act))
