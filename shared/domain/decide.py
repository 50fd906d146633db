"""`decide(lobby, command, now, quotes)`: what a command makes happen, or why not. Pure."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from shared.domain import commands as c
from shared.domain.estimates import Quotes
from shared.domain.lobby import Lobby
from shared.domain.rules import counters, day, diversions, paper, serving, tickets, undoing
from shared.domain.rules.situation import Events, Situation

RULES: Mapping[type[c.Command], Callable[[Situation, Any], Events]] = {
    c.ConfigureBranch: day.configure,
    c.OpenDay: day.open_day,
    c.CloseDay: day.close_day,
    c.TakeTicket: tickets.take,
    c.Leave: tickets.leave,
    c.VoidTicket: tickets.void,
    c.MoveTicket: tickets.move,
    c.Reclassify: tickets.reclassify,
    c.AddNote: tickets.add_note,
    c.Reprint: paper.reprint,
    c.UndoTicket: undoing.undo_ticket,
    c.OfferDiversion: diversions.offer,
    c.AcceptDiversion: diversions.accept,
    c.DeclineDiversion: diversions.decline,
    c.ConfirmDiversion: diversions.confirm,
    c.Return: diversions.come_back,
    c.SignOn: counters.sign_on,
    c.SignOff: counters.sign_off,
    c.Pause: counters.pause,
    c.OpenCounter: counters.open_again,
    c.CallNext: serving.call_next,
    c.CallNumber: serving.call_number,
    c.Recall: serving.recall,
    c.Arrived: serving.arrived,
    c.NoShow: serving.no_show,
    c.Finish: serving.finish,
    c.Transfer: serving.transfer,
    c.Park: serving.park,
    c.UndoCounter: undoing.undo_counter,
    c.AskHelp: paper.ask_help,
    c.AnswerHelp: paper.answer_help,
    c.RecordPrint: paper.record_print,
    c.RecordPresented: paper.record_presented,
    c.RecordRevoked: paper.record_revoked,
}


def decide(lobby: Lobby, command: c.Command, now: datetime, quotes: Quotes) -> Events:
    """The events of `command` at `now` (aware), at least one; raises Refused, and then nothing happens."""
    return RULES[type(command)](Situation(lobby, now, quotes), command)
