"""What can be read of a branch: its set-up, its day, its rooms, its journal and its health."""

from datetime import datetime

from shared.journal import verify

SERVICES = {
    "cash": "A",
    "transfer": "C",
    "account": "D",
    "lost": "F",
    "large": "H",
    "corporate": "K",
    "wealth": "L",
    "special": "M",
}


def test_the_branch_tells_what_it_has_by_the_ids_of_the_demonstration(open_branch):
    told = open_branch.manager.get("/branch").json
    assert {s["id"]: s["series"] for s in told["services"]} == SERVICES
    assert {c["id"]: c["zone"] for c in told["counters"]} == {
        str(n): "vip" if n == 6 else "hall" for n in range(1, 8)
    }
    assert {m["id"] for m in told["machines"]} == {"atm-1", "atm-2", "smart-1", "smart-2"}
    assert set(told["classes"]) == {"ordinary", "appointment", "care", "vip"}
    assert (told["zones"], told["kiosks"], told["time_zone"]) == (["hall", "vip"], ["k1"], "Asia/Shanghai")
    assert told["demo"] is False
    assert told["services"][0]["name"].keys() == {"zh", "en"}


def test_a_branch_that_never_opened_has_a_day_without_a_date(branch):
    told = branch.manager.get("/day").json
    assert (told["date"], told["open"], told["opened_at"], told["issued"]) == (None, False, None, 0)


def test_the_day_is_opened_and_closed_by_command_and_counts_its_tickets(branch):
    assert branch.act(branch.manager, "/day/open") == {"ticket": None, "seq": branch.head}
    branch.issue()
    told = branch.manager.get("/day").json
    assert (told["date"], told["open"], told["issued"], told["tickets"]["waiting"]) == (
        "2026-11-20",
        True,
        1,
        1,
    )
    assert told["opened_at"] == "2026-11-20T09:00:00+08:00"
    refused = branch.manager.post("/day/close", {"leftovers": "refuse"})
    assert (refused.status_code, refused.json["code"]) == (409, "day_has_leftovers")
    assert branch.act(branch.manager, "/day/close", {"leftovers": "void"})["ticket"] is None
    told = branch.manager.get("/day").json
    assert (told["open"], told["tickets"]["void"]) == (False, 1)


def test_the_same_date_opened_again_goes_on_with_its_numbers(open_branch):
    open_branch.issue()
    open_branch.act(open_branch.manager, "/day/close", {"leftovers": "void"})
    open_branch.act(open_branch.manager, "/day/open")
    assert open_branch.issue()["number"] == "A002"


def test_closing_says_what_becomes_of_leftovers_in_one_of_two_words(open_branch):
    for body in ({}, {"leftovers": "keep"}, {"leftovers": True}):
        answer = open_branch.manager.post("/day/close", body)
        assert (answer.status_code, answer.json["errors"]) == (
            422,
            [{"field": "leftovers", "allowed": ["refuse", "void"]}],
        )


def test_lobby_and_board_answer_as_their_rooms_do(open_branch):
    open_branch.issue()
    for path, room in (("/lobby", "manager"), ("/board?zone=hall", "board:hall")):
        told = open_branch.manager.get(path).json
        assert (told["room"], told["seq"]) == (room, open_branch.head)
        assert datetime.fromisoformat(told["at"]).utcoffset().total_seconds() == 8 * 3600
        assert told["view"] == open_branch.box.draw(room)["view"]


def test_a_board_holds_its_calls_and_what_waits_for_each_service(open_branch):
    open_branch.issue()
    open_branch.at_counter("sign-on")
    open_branch.at_counter("call-next")
    view = open_branch.caller("display").get("/board?zone=hall").json["view"]
    assert [(call["number"], call["counter"]) for call in view["calls"]] == [("A001", "3")]
    assert {"id", "waiting", "wait"} <= view["services"][0].keys()


def test_an_unknown_zone_is_422_with_the_zones_there_are(open_branch):
    answer = open_branch.manager.get("/board?zone=moon")
    assert (answer.status_code, answer.json["code"]) == (422, "unknown_zone")
    assert answer.json["errors"] == [{"field": "zone", "allowed": ["hall", "vip"]}]
    assert open_branch.manager.get("/board").status_code == 422


def test_the_journal_is_read_page_by_page_up_to_its_head(open_branch):
    for _ in range(4):
        open_branch.issue()
    auditor, entries, after = open_branch.caller("auditor"), [], 0
    while page := auditor.get(f"/journal?after={after}&limit=3").json["entries"]:
        entries += page
        after = page[-1]["seq"]
    assert [entry["seq"] for entry in entries] == list(range(1, open_branch.head + 1))
    assert entries[-1].keys() == {"seq", "day", "at", "author", "command", "kind", "v", "data", "hash"}
    head = auditor.get("/journal").json["head"]
    assert head == f"{entries[-1]['seq']}:{entries[-1]['hash']}"
    assert entries[-1]["at"].endswith("+08:00")


def test_the_head_of_the_journal_is_what_verify_takes(open_branch):
    told = open_branch.caller("auditor").get("/journal").json
    seq, _, digest = told["head"].partition(":")
    found = verify(open_branch.box.journal.path, (int(seq), digest))
    assert (found.seq, found.hash, found.wrong) == (int(seq), digest, None)
    assert (told["branch"], told["journal"]) == ("qingjiang-road", open_branch.box.journal.id)


def test_a_page_of_the_journal_is_asked_for_in_figures(open_branch):
    for query in ("after=x", "after=-1", "limit=0", "limit=99999999", f"after={10**30}", "colour=red"):
        assert open_branch.caller("auditor").get(f"/journal?{query}").status_code == 422


def test_health_needs_nobody_and_says_how_the_box_is(open_branch):
    for path in ("/health", "/api/v1/health"):
        answer = open_branch.caller(None).ask("GET", path)
        assert (answer.status_code, answer.json["status"], answer.json["database"]) == (200, "ok", "ok")
        assert answer.json["day"] == {"date": "2026-11-20", "open": True}
        assert answer.json["printers"] == {"k1": "ok"}


def test_health_says_which_printer_fails_and_why(open_branch):
    open_branch.box.faults = lambda: {"k1": "paper_out"}
    answer = open_branch.caller(None).ask("GET", "/health")
    assert (answer.status_code, answer.json["printers"]) == (200, {"k1": "paper_out"})


def test_health_fails_loudly_when_the_journal_cannot_be_read(open_branch):
    path = open_branch.box.journal.path
    path.rename(path.with_suffix(".gone"))
    answer = open_branch.caller(None).ask("GET", "/health")
    assert (answer.status_code, answer.json["status"]) == (503, "failing")


def test_figures_count_answers_refusals_and_entries_for_the_auditor(open_branch):
    open_branch.issue()
    open_branch.kiosk.post("/tickets", {"service": "gold"})
    for path in ("/metrics", "/api/v1/metrics"):
        answer = open_branch.caller("auditor").ask("GET", path)
        text = answer.get_data(as_text=True)
        assert answer.status_code == 200
        assert 'branchline_entries_total{kind="TicketIssued"} 1.0' in text
        assert 'branchline_refusals_total{code="unknown_service"} 1.0' in text
        assert 'branchline_print_jobs{state="queued"} 1.0' in text
