"""The life of a ticket: one table of which event may happen in which state, and where it leads."""

from collections.abc import Mapping

from shared.domain import events as e
from shared.domain.refused import Refused
from shared.domain.ticket import LIVE, State

W, C, S, P, D = State.WAITING, State.CALLED, State.SERVING, State.PARKED, State.DIVERTED

MOVES: Mapping[type[e.Event], Mapping[State, State]] = {
    e.TicketCalled: {W: C, P: C},
    e.TicketRecalled: {C: C},
    e.CustomerArrived: {C: S},
    e.CustomerMissed: {C: State.NO_SHOW},
    e.ServiceFinished: {C: State.FINISHED, S: State.FINISHED},
    e.TicketParked: {S: P},
    e.TicketTransferred: {C: W, S: W},
    e.TicketMoved: {W: W},
    e.TicketReclassified: {W: W},
    e.DiversionOffered: {W: W},
    e.DiversionDeclined: {W: W},
    e.DiversionAccepted: {W: D},
    e.DiversionSucceeded: {D: State.FINISHED},
    e.CustomerReturned: {D: W, State.NO_SHOW: W},
    e.CustomerLeft: {W: State.LEFT, C: State.LEFT, P: State.LEFT, D: State.LEFT},
    e.TicketVoided: {state: State.VOID for state in (*LIVE, State.NO_SHOW)},
}

ACTIONS: Mapping[type[e.Event], str] = {
    e.TicketCalled: "call",
    e.TicketRecalled: "recall",
    e.CustomerArrived: "arrived",
    e.CustomerMissed: "no_show",
    e.ServiceFinished: "finish",
    e.TicketParked: "park",
    e.TicketTransferred: "transfer",
    e.TicketMoved: "move",
    e.TicketReclassified: "reclassify",
    e.DiversionOffered: "offer_diversion",
    e.DiversionDeclined: "decline_diversion",
    e.DiversionAccepted: "accept_diversion",
    e.DiversionSucceeded: "diversion_done",
    e.CustomerReturned: "return",
    e.CustomerLeft: "leave",
    e.TicketVoided: "void",
}


def allows(state: State, kind: type[e.Event]) -> bool:
    """Whether `kind` may happen to a ticket in `state`."""
    return state in MOVES[kind]


def after(state: State, kind: type[e.Event]) -> State:
    """The state that `kind` leads to; raises Refused `not_allowed` where there is no such move."""
    if not allows(state, kind):
        raise Refused("not_allowed", action=ACTIONS[kind], state=state.value)
    return MOVES[kind][state]
