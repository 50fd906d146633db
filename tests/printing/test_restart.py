"""The box dies after "sent" (TRUST, fault 13): the next start does not guess."""

import signal
import subprocess
import sys
from pathlib import Path

from shared.domain import commands as c
from tests.printing import doomed
from tests.printing.desk import Desk, desk, listening, printing_to

ROOT = Path(__file__).resolve().parents[2]


def killed_when_sent(folder: Path, port: int) -> str:
    """Another process takes a ticket and is killed while its paper is under way: the job."""
    command = [sys.executable, "-m", doomed.__name__, str(folder), str(port)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        job = process.stdout.readline().strip()
        process.send_signal(signal.SIGKILL)
    return job


def test_what_was_sent_when_the_box_died_is_unknown_and_comes_again_only_marked(tmp_path):
    with listening() as (printer, port):
        printer.set_fault("lost_id")
        job_id = killed_when_sent(tmp_path, port)
        printer.set_fault("ok")
        kiosk = Desk(tmp_path, printing_to(port), printer, doomed.CLOCK)
        before = kiosk.door.lobby.jobs[job_id]
        kiosk.start()
        job = kiosk.wait_for(before, "unknown")
        kiosk.printed()
        kiosk.wait_for(kiosk.reprint(job.ticket), "printed")
        papers = kiosk.papers_of(job)
        kiosk.close()
    assert before.state == "sent"
    assert job.fault == "restart"
    assert sum(not paper.marked for paper in papers) <= 1
    assert sum(paper.marked for paper in papers) == 1


def test_what_had_not_been_sent_goes_on_after_a_restart(tmp_path):
    with desk(tmp_path) as kiosk:
        kiosk.start().printer.set_fault("cover")
        waiting = kiosk.wait_for(kiosk.take(), "not_printed")
    with desk(tmp_path) as kiosk:
        queued = kiosk.take()
        kiosk.start()
        kiosk.wait_for(waiting, "printed")
        kiosk.wait_for(queued, "printed")
        assert [paper.marked for paper in kiosk.papers] == [False, False]


def test_stopping_in_the_middle_is_no_loss_either(tmp_path):
    with desk(tmp_path, answer_seconds=30) as kiosk:
        kiosk.start().printer.set_fault("lost_id")
        job = kiosk.wait_for(kiosk.take(), "sent")
    with desk(tmp_path) as kiosk:
        kiosk.start()
        assert kiosk.wait_for(job, "unknown").fault == "restart"


def test_a_day_that_ended_leaves_the_spool_in_peace(kiosk):
    kiosk.printer.set_fault("paper_out")
    kiosk.wait_for(kiosk.take(), "not_printed")
    kiosk.door.run(c.CloseDay(void_leftovers=True), "test")
    kiosk.clock.move(days=1)
    kiosk.door.run(c.OpenDay(), "test")
    kiosk.printer.set_fault("ok")
    job = kiosk.printed()
    assert [paper.link for paper in kiosk.papers] == [paper.link for paper in kiosk.papers_of(job)]
