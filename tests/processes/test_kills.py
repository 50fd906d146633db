"""kill -9 under load: no acknowledged ticket lost, no number twice, the chain whole (TRUST 1: A B D G I)."""

import random
from collections import Counter as Tally
from pathlib import Path
from threading import Event, Thread

import pytest
import requests

from tests.processes.branch_process import LOST, BranchProcess, Client, run, token

PAUSE = Event()
SERVICES = ("cash", "transfer", "account", "lost")


class Customer(Thread):
    """Takes tickets until told to stop, and asks again with the same key until each is answered."""

    def __init__(self, client: Client) -> None:
        super().__init__(daemon=True)
        self.client = client
        self.enough = Event()
        self.acknowledged: dict[str, str] = {}
        self.lost = 0
        self.surprises: list[str] = []

    def run(self) -> None:
        """One ticket after the other."""
        n = 0
        while not self.enough.is_set():
            n += 1
            self.ask(f"{self.client.name}-take-{n}", SERVICES[n % len(SERVICES)])

    def ask(self, key: str, service: str) -> None:
        """One ticket, however often the server dies over it."""
        while True:
            try:
                answer = self.client.post("/tickets", {"service": service}, key=key)
            except LOST:
                self.lost += 1
                PAUSE.wait(0.05)
                continue
            if answer.status_code != 503:
                return self.note(key, answer)

    def note(self, key: str, answer: requests.Response) -> None:
        """Keep what was acknowledged."""
        if answer.status_code != 201:
            self.surprises.append(answer.text)
        else:
            self.acknowledged[key] = answer.json()["id"]


def kill_under_load(folder: Path, kills: int, seed: int) -> None:
    """Kill the server `kills` times at random moments, then hold everything against the journal."""
    draw = random.Random(seed)
    data = folder / "var"
    kiosk, auditor = token("k1", "kiosk", data), token("audit", "auditor", data)
    branch = BranchProcess(data).start()
    customers = [Customer(branch.client(kiosk, f"customer-{n}")) for n in range(4)]
    for customer in customers:
        customer.start()
    try:
        for _ in range(kills):
            PAUSE.wait(draw.uniform(0.02, 0.6))
            branch.kill()
            branch.start()
        for customer in customers:
            customer.enough.set()
            customer.join()
        hold_to_account(branch.client(auditor), customers)
    finally:
        branch.kill()
    verified = run("verify", data=data)
    assert verified.returncode == 0, verified.stdout + verified.stderr


def hold_to_account(auditor: Client, customers: list[Customer]) -> None:
    """Every acknowledged ticket is in the journal once, and no number is there twice."""
    issued = issued_in(auditor)
    assert [surprise for customer in customers for surprise in customer.surprises] == []
    acknowledged = [id for customer in customers for id in customer.acknowledged.values()]
    assert len(acknowledged) == len(set(acknowledged)) > 0
    assert set(acknowledged) <= set(issued)
    assert Tally(issued).most_common(1)[0][1] == 1
    assert len(issued) == len(acknowledged), "a ticket nobody asked for"


def issued_in(auditor: Client) -> list[str]:
    """The ids of all tickets that the journal says were issued."""
    found, after = [], 0
    while entries := auditor.get(f"/journal?after={after}&limit=1000").json()["entries"]:
        found += [entry["data"]["ticket"] for entry in entries if entry["kind"] == "TicketIssued"]
        after = entries[-1]["seq"]
    return found


def test_twenty_kills_under_load_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    kill_under_load(tmp_path, kills=20, seed=20261120)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(3))
def test_three_hundred_kills_under_load_lose_nothing_and_double_nothing(tmp_path: Path, seed: int) -> None:
    kill_under_load(tmp_path, kills=100, seed=seed)
