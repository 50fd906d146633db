"""The spool: what becomes of a paper when its printer cannot, and what the record says of it (F)."""

from threading import Event

import pytest

from kiosk.printing.worth import worth_printing
from shared.branch.orders import Unavailable
from shared.domain import commands as c
from shared.domain.commands import RecordPrint
from tests.printing.desk import desk, link, until


def kinds(kiosk, job):
    """The record of a job: the kinds of its events in order."""
    return [
        entry["kind"]
        for entry in kiosk.door.journal.read(0, 10_000)
        if entry["data"].get("job") == job.id and entry["kind"] != "PrintRequested"
    ]


def test_a_ticket_comes_out_as_one_unmarked_paper_and_the_record_says_so(kiosk):
    job = kiosk.printed()
    [paper] = kiosk.papers
    assert (paper.link, paper.marked) == (link(job.ticket), False)
    assert kinds(kiosk, job) == ["PrintSent", "TicketPrinted"]
    assert (job.attempt, job.fault) == (1, None)


def test_papers_come_in_the_order_of_their_tickets(kiosk):
    kiosk.printer.set_fault("paper_out")
    jobs = [kiosk.take() for _ in range(5)]
    kiosk.wait_for(jobs[-1], "not_printed")
    kiosk.printer.set_fault("ok")
    kiosk.wait_for(jobs[-1], "printed")
    assert [paper.link for paper in kiosk.papers] == [link(job.ticket) for job in jobs]


@pytest.mark.parametrize(
    ("kind", "fault"),
    [("paper_out", "paper_out"), ("cover", "cover_open"), ("offline", "offline"), ("cutter", "cutter")],
)
def test_everybody_whose_paper_waits_is_told_why_and_gets_it_unmarked_later(kiosk, kind, fault):
    kiosk.printer.set_fault(kind)
    jobs = [kiosk.take(), kiosk.take()]
    assert [kiosk.wait_for(job, "not_printed").fault for job in jobs] == [fault, fault]
    assert kiosk.spool.fault == fault
    kiosk.printer.set_fault("ok")
    for job in jobs:
        kiosk.wait_for(job, "printed")
        assert [paper.marked for paper in kiosk.papers_of(job)] == [False]
    assert kiosk.spool.fault is None


def test_one_trouble_is_written_down_once_however_often_it_is_tried(kiosk):
    kiosk.printer.set_fault("paper_out")
    first = kiosk.take()
    kiosk.wait_for(first, "not_printed")
    for _ in range(5):
        kiosk.wait_for(kiosk.take(), "not_printed")
    assert kinds(kiosk, first) == ["PrintFailed"]


def test_a_new_reason_is_written_down_too(kiosk):
    kiosk.printer.set_fault("paper_out")
    job = kiosk.take()
    kiosk.wait_for(job, "not_printed")
    kiosk.printer.set_fault("cover")
    until(lambda: kiosk.job(job).fault == "cover_open")
    assert kinds(kiosk, job) == ["PrintFailed", "PrintFailed"]


def test_paper_that_ended_in_mid_ticket_is_followed_by_one_whole_unmarked_paper(kiosk):
    kiosk.printer.set_fault("paper_out_mid_ticket")
    job = kiosk.wait_for(kiosk.take(), "not_printed")
    kiosk.printer.set_fault("ok")
    assert kiosk.wait_for(job, "printed").attempt == 2
    assert [paper.marked for paper in kiosk.papers_of(job)] == [False]


@pytest.mark.parametrize("kind", ["reset", "lost_id"])
def test_after_unknown_only_a_marked_paper_follows_and_only_when_somebody_asks(tmp_path, kind):
    with desk(tmp_path, answer_seconds=5) as kiosk:
        kiosk.start().printer.set_fault(kind)
        job = kiosk.wait_for(kiosk.take(), "unknown")
        kiosk.printer.set_fault("ok")
        kiosk.printed()
        before = kiosk.papers_of(job)
        again = kiosk.wait_for(kiosk.reprint(job.ticket), "printed")
        assert again.marked
        assert [paper.marked for paper in kiosk.papers_of(job)[len(before) :]] == [True]
        assert kiosk.job(job).state == "unknown"


def test_a_reprint_has_the_same_number(kiosk):
    job = kiosk.printed()
    kiosk.wait_for(kiosk.reprint(job.ticket), "printed")
    assert [(paper.link, paper.marked) for paper in kiosk.papers] == [
        (link(job.ticket), False),
        (link(job.ticket), True),
    ]


@pytest.mark.parametrize("state", ["called", "left", "old"])
def test_a_new_roll_does_not_spit_out_what_nobody_needs(kiosk, state):
    kiosk.printer.set_fault("paper_out")
    job = kiosk.wait_for(kiosk.take(), "not_printed")
    if state == "called":
        kiosk.door.run(c.SignOn("3", None, "device:teller-3"), "device:teller-3")
        kiosk.door.run(c.CallNext("3"), "device:teller-3")
        kiosk.clock.move(seconds=31)
    elif state == "left":
        kiosk.door.run(c.Leave(job.ticket), "device:k1")
    else:
        kiosk.clock.move(minutes=11)
    kiosk.wait_for(job, "expired")
    kiosk.printer.set_fault("ok")
    kiosk.printed()
    assert kiosk.papers_of(job) == []


def test_who_is_called_at_once_still_gets_the_paper_he_stands_there_for(kiosk):
    kiosk.door.run(c.SignOn("3", None, "device:teller-3"), "device:teller-3")
    kiosk.printer.set_fault("cover")
    job = kiosk.wait_for(kiosk.take(), "not_printed")
    kiosk.door.run(c.CallNext("3"), "device:teller-3")
    kiosk.printer.set_fault("ok")
    kiosk.wait_for(job, "printed")


def test_staff_may_have_a_paper_for_a_customer_who_was_called(kiosk):
    kiosk.door.run(c.SignOn("3", None, "device:teller-3"), "device:teller-3")
    job = kiosk.printed()
    kiosk.door.run(c.CallNext("3"), "device:teller-3")
    kiosk.clock.move(minutes=5)
    kiosk.wait_for(kiosk.reprint(job.ticket), "printed")


def test_a_job_of_a_ticket_that_is_over_is_worth_nothing_even_if_asked_for(kiosk):
    job = kiosk.printed()
    kiosk.door.run(c.Leave(job.ticket), "device:k1")
    again = kiosk.reprint(job.ticket)
    assert not worth_printing(again, kiosk.ticket(again), kiosk.door.now(), kiosk.spool._keep)
    kiosk.wait_for(again, "expired")


def test_nothing_is_sent_while_the_journal_cannot_say_that_it_was(kiosk, monkeypatch):
    run, refused = kiosk.door.run, Event()

    def full(command, author):
        if isinstance(command, RecordPrint) and command.what == "sent":
            refused.set()
            raise Unavailable("disk full")
        return run(command, author)

    monkeypatch.setattr(kiosk.door, "run", full)
    job = kiosk.take()
    assert refused.wait(10)
    assert kiosk.job(job).state == "queued"
    assert kiosk.papers == []
    monkeypatch.undo()
    kiosk.wait_for(job, "printed")
    assert len(kiosk.papers) == 1


def test_what_was_printed_while_the_journal_was_full_is_recorded_when_it_is_not(kiosk, monkeypatch):
    monkeypatch.setattr("kiosk.printing.ledger.RETRY_SECONDS", 0.01)
    run, refusals = kiosk.door.run, []

    def full(command, author):
        if isinstance(command, RecordPrint) and command.what == "printed" and len(refusals) < 3:
            refusals.append(command)
            raise Unavailable("disk full")
        return run(command, author)

    monkeypatch.setattr(kiosk.door, "run", full)
    kiosk.printed()
    assert (len(refusals), len(kiosk.papers)) == (3, 1)


def test_a_fault_of_our_own_ends_neither_the_spool_nor_the_promise(kiosk, monkeypatch):
    broken = Event()

    def fails(*_):
        broken.set()
        raise RuntimeError("a font is missing")

    monkeypatch.setattr("kiosk.printing.press.picture", fails)
    job = kiosk.take()
    assert broken.wait(10)
    monkeypatch.undo()
    kiosk.wait_for(job, "printed")
    assert len(kiosk.papers_of(job)) == 1


def test_the_kiosk_of_another_printer_is_none_of_its_business(kiosk):
    entries = kiosk.door.run(c.TakeTicket("cash", "ordinary"), "staff:m1")
    kiosk.printed()
    assert len(entries) == 1
    assert len(kiosk.papers) == 1
