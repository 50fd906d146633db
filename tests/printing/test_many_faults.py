"""Any faults in any order: never two unmarked papers for one number, never a silent loss (F)."""

from collections import Counter
from random import Random

import pytest

from kiosk.printing.virtual.faults import SIGNS
from tests.printing.desk import SETTLED, Desk, desk, until

FAULTS = sorted(set(SIGNS) - {"unrecoverable"})
NOT_LOST = {"printed", "unknown"}


def settle(kiosk: Desk) -> None:
    """All well again, until no paper is on its way."""
    kiosk.printer.set_fault("ok")
    until(lambda: all(job.state in SETTLED for job in kiosk.door.lobby.jobs.values()), 120)


def live_through(kiosk: Desk, chance: Random, rounds: int) -> None:
    """Tickets and reprints among faults that come and go at any time."""
    taken = [kiosk.take()]
    for _ in range(rounds):
        kiosk.printer.set_fault(chance.choice([*FAULTS, "ok", "ok"]))
        taken.append(kiosk.take(chance.choice(["cash", "transfer", "lost", "corporate"])))
        if chance.random() < 0.2:
            kiosk.reprint(chance.choice(taken).ticket)
        until(lambda: kiosk.job(taken[-1]).state != "queued" or chance.random() < 0.01)


def check(kiosk: Desk, papers: Counter) -> None:
    """What the record says is what lies on the floor."""
    for job in kiosk.door.lobby.jobs.values():
        assert job.state in NOT_LOST, f"{job} was lost"
        if job.marked:
            continue
        assert papers[job.ticket, False] <= 1, f"two unmarked papers of {job}"
        assert papers[job.ticket, False] == 1 or job.state == "unknown", f"{job} has no paper"


def many_faults(folder, seed: int, batches: int, rounds: int) -> None:
    """Batches small enough that the printer still keeps all their papers."""
    chance, papers = Random(seed), Counter()
    with desk(folder, answer_seconds=0.3, width_dots=384) as kiosk:
        kiosk.start()
        for _ in range(batches):
            seen = len(kiosk.printer.roll.papers) and kiosk.printer.roll.papers[-1].n
            live_through(kiosk, chance, rounds)
            settle(kiosk)
            for paper in (paper for paper in kiosk.papers if paper.n > seen and paper.link):
                papers[paper.link.rpartition("/")[2], paper.marked] += 1
        check(kiosk, papers)


def test_two_hundred_faults_keep_the_promise(tmp_path):
    many_faults(tmp_path, seed=12, batches=8, rounds=25)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(10))
def test_five_thousand_faults_keep_the_promise(tmp_path, seed):
    many_faults(tmp_path, seed, batches=20, rounds=25)
