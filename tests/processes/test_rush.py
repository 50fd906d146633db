"""Everybody at once over real HTTP (TRUST 15, 17)."""

from collections import Counter as Tally
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from shared.branch.fold import commands
from shared.domain import calling
from shared.domain.apply import apply_command
from shared.domain.events import TicketCalled
from shared.domain.lobby import Lobby
from shared.journal import Journal
from shared.settings import load
from tests.processes.branch_process import ROOT, BranchProcess, Client, token
from tests.processes.conftest import Starting

SERVICES = ("cash", "transfer", "account", "lost", "large")
CLASSES = ("ordinary", "ordinary", "vip", "care")


def test_fifty_same_posts_at_once_give_one_ticket_and_one_paper(serving: Starting, tmp_path: Path) -> None:
    """TRUST D, F."""
    kiosk, auditor = token("k1", "kiosk", tmp_path / "var"), token("audit", "auditor", tmp_path / "var")
    branch = serving()

    def tap(_: int) -> str:
        return branch.client(kiosk).post("/tickets", {"service": "cash"}, key="one-tap").json()["number"]

    with ThreadPoolExecutor(50) as pool:
        answers = set(pool.map(tap, range(50)))
    kinds = Tally(
        e["kind"] for e in branch.client(auditor).get("/journal?after=0&limit=1000").json()["entries"]
    )
    assert len(answers) == 1
    assert (kinds["TicketIssued"], kinds["PrintRequested"]) == (1, 1)


def test_eight_tellers_empty_five_hundred_tickets_each_called_once_in_the_rule_s_order(
    serving: Starting, tmp_path: Path
) -> None:
    """TRUST 17: C."""
    data = tmp_path / "var"
    kiosk = token("k1", "kiosk", data)
    tellers = [token(f"teller-{n}", "teller", data, "--counter", str(n)) for n in range(1, 8)]
    manager = token("tablet", "manager", data)
    branch = serving()
    take_five_hundred(branch, kiosk)
    with ThreadPoolExecutor(8) as pool:
        called = list(pool.map(lambda job: empty_the_lobby(*job), hands(branch, tellers, manager)))
    numbers = [number for some in called for number in some]
    assert len(numbers) == len(set(numbers)) == 500
    branch.stop()
    assert calls_out_of_order(data) == []


def take_five_hundred(branch: BranchProcess, kiosk: str) -> None:
    """The opening burst."""

    def take(n: int) -> int:
        wanted = {"service": SERVICES[n % 5], "priority_class": CLASSES[n % 4]}
        return branch.client(kiosk, f"k{n}").post("/tickets", wanted).status_code

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(take, range(500))) == {201}


def hands(branch: BranchProcess, tellers: list[str], manager: str) -> list[tuple[Client, str]]:
    """Seven tellers at their counters, and the lobby manager pressing at counter 7 as well."""
    seated = [(branch.client(key, f"t{n}"), str(n)) for n, key in enumerate(tellers, start=1)]
    for client, counter in seated:
        assert client.post(f"/counters/{counter}/sign-on").status_code == 200
    return [*seated, (branch.client(manager, "m"), "7")]


def empty_the_lobby(client: Client, counter: str) -> list[str]:
    """Call and call until nobody is left; the numbers this hand was given."""
    given: list[str] = []
    while True:
        answer = client.post(f"/counters/{counter}/call-next", {"finish_current": True}).json()
        if answer["ticket"] is None:
            return given
        given.append(answer["ticket"]["number"])


def calls_out_of_order(data: Path) -> list[str]:
    """Replaying the journal: calls that were not what the rule would choose at that moment."""
    journal = Journal(data / "journal.sqlite3")
    lobby, wrong = Lobby(load(ROOT / "config", demo=True).plan), []
    for entries in commands(journal.last_day()):
        for entry in entries:
            if isinstance(entry.event, TicketCalled):
                first = calling.next_for(lobby, entry.event.counter, entry.at)[0]
                if (first.ticket.id, first.reason) != (entry.event.ticket, entry.event.reason):
                    wrong.append(entry.event.ticket)
        lobby = apply_command(lobby, entries)
    journal.close()
    return wrong
