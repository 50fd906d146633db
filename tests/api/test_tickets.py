"""Taking, looking up and changing a ticket over HTTP, as the outside contract says."""

import re
from datetime import datetime

FIELDS = {"id", "number", "service", "priority_class", "state", "counter", "ahead", "wait", "issued_at"}


def test_a_ticket_is_issued_with_its_place_its_range_and_its_secret_link(open_branch):
    ticket = open_branch.issue("cash")
    assert FIELDS | {"link"} <= ticket.keys()
    assert (ticket["number"], ticket["state"], ticket["counter"], ticket["ahead"]) == (
        "A001",
        "waiting",
        None,
        0,
    )
    assert 0 <= ticket["wait"]["low"] <= ticket["wait"]["high"]
    assert datetime.fromisoformat(ticket["issued_at"]).utcoffset().total_seconds() == 8 * 3600
    assert re.fullmatch(r"/t/[\w.-]{30,}", ticket["link"])


def test_numbers_of_a_service_follow_each_other_and_those_ahead_are_counted(open_branch):
    tickets = [open_branch.issue("cash") for _ in range(3)]
    assert [t["number"] for t in tickets] == ["A001", "A002", "A003"]
    assert [t["ahead"] for t in tickets] == [0, 1, 2]


def test_the_class_is_ordinary_unless_another_is_asked_for(open_branch):
    assert open_branch.issue()["priority_class"] == "ordinary"
    assert open_branch.issue(priority_class="care")["priority_class"] == "care"


def test_without_an_open_day_nothing_is_issued(branch):
    answer = branch.kiosk.post("/tickets", {"service": "cash"})
    assert (answer.status_code, answer.json["code"]) == (409, "day_closed")


def test_an_unknown_service_is_refused_with_the_services_there_are(open_branch):
    answer = open_branch.kiosk.post("/tickets", {"service": "gold"})
    assert (answer.status_code, answer.json["code"]) == (422, "unknown_service")
    error = answer.json["errors"][0]
    assert error["field"] == "service"
    assert {"cash", "transfer", "wealth"} <= set(error["allowed"])


def test_an_unknown_class_kiosk_or_appointment_names_its_field(open_branch):
    for field in ("priority_class", "kiosk", "appointment"):
        answer = open_branch.manager.post("/tickets", {"service": "cash", field: "none-such"})
        assert (answer.status_code, answer.json["code"]) == (422, f"unknown_{field}")
        assert answer.json["errors"][0]["field"] == field


def test_a_kiosk_issues_at_itself_and_at_no_other(open_branch):
    assert open_branch.kiosk.post("/tickets", {"service": "cash", "kiosk": "k1"}).status_code == 201
    assert open_branch.kiosk.post("/tickets", {"service": "cash", "kiosk": "k2"}).status_code == 403
    printed = {job.kiosk for job in open_branch.box.door.lobby.jobs.values()}
    assert printed == {"k1"}


def test_a_manager_issues_on_paper_only_where_a_kiosk_is_named(open_branch):
    open_branch.manager.post("/tickets", {"service": "cash"})
    assert not open_branch.box.door.lobby.jobs
    open_branch.manager.post("/tickets", {"service": "cash", "kiosk": "k1"})
    assert len(open_branch.box.door.lobby.jobs) == 1


def test_a_ticket_is_found_by_its_id_and_by_its_number_in_any_spelling(open_branch):
    ticket = open_branch.issue()
    found = open_branch.kiosk.get(f"/tickets/{ticket['id']}").json
    assert found == {name: ticket[name] for name in FIELDS}
    for spelling in ("A001", "a001", "%20a001"):
        assert open_branch.manager.get(f"/tickets?number={spelling}").json == {"tickets": [found]}


def test_an_unknown_number_is_an_empty_list_and_an_unknown_id_is_404(open_branch):
    assert open_branch.manager.get("/tickets?number=Z999").json == {"tickets": []}
    assert open_branch.manager.get("/tickets/none-such").status_code == 404
    assert open_branch.manager.post("/tickets/none-such/leave").status_code == 404


def test_tickets_are_looked_up_by_number_in_the_open_day_only(open_branch):
    open_branch.issue()
    open_branch.act(open_branch.manager, "/day/close", {"leftovers": "void"})
    assert open_branch.manager.get("/tickets?number=A001").json == {"tickets": []}


def test_a_lookup_without_a_number_or_with_anything_else_is_422(open_branch):
    for query in ("", "?number=", "?number=A001&more=1", "?number=%00", "?number=" + "A" * 500):
        assert open_branch.manager.get(f"/tickets{query}").status_code == 422


def test_a_customer_leaves_and_has_no_place_any_more(open_branch):
    ticket = open_branch.issue()
    told = open_branch.act(open_branch.kiosk, f"/tickets/{ticket['id']}/leave")
    assert told["seq"] == open_branch.head
    assert (told["ticket"]["state"], told["ticket"]["ahead"], told["ticket"]["wait"]) == ("left", None, None)


def test_a_ticket_that_left_cannot_be_called_back_into_line(open_branch):
    ticket = open_branch.issue()
    open_branch.act(open_branch.kiosk, f"/tickets/{ticket['id']}/leave")
    answer = open_branch.manager.post(f"/tickets/{ticket['id']}/return")
    assert (answer.status_code, answer.json["code"]) == (409, "not_allowed")


def test_a_ticket_is_voided_moved_and_reclassified_by_the_manager(open_branch):
    manager, ticket = open_branch.manager, open_branch.issue()["id"]
    moved = open_branch.act(
        manager, f"/tickets/{ticket}/move", {"to_service": "transfer", "reason": "wrong line"}
    )
    assert moved["ticket"]["service"] == "transfer"
    vip = open_branch.act(manager, f"/tickets/{ticket}/reclassify", {"priority_class": "vip"})
    assert vip["ticket"]["priority_class"] == "vip"
    void = open_branch.act(manager, f"/tickets/{ticket}/void", {"reason": "twice"})
    assert void["ticket"]["state"] == "void"


def test_an_action_on_a_ticket_is_undone_within_its_seconds_and_not_later(open_branch, clock):
    manager, ticket = open_branch.manager, open_branch.issue()["id"]
    open_branch.act(open_branch.kiosk, f"/tickets/{ticket}/leave")
    assert open_branch.act(manager, f"/tickets/{ticket}/undo")["ticket"]["state"] == "waiting"
    open_branch.act(open_branch.kiosk, f"/tickets/{ticket}/leave")
    clock.pass_by(seconds=31)
    late = manager.post(f"/tickets/{ticket}/undo")
    assert (late.status_code, late.json["code"]) == (409, "undo_too_late")


def test_a_destination_is_exactly_one_service_or_counter_and_has_a_reason(open_branch):
    ticket = open_branch.issue()["id"]
    both = {"to_service": "transfer", "to_counter": "4", "reason": "x"}
    for body in ({"reason": "x"}, both, {"to_service": "transfer"}, {"to_counter": "4", "reason": " "}):
        assert open_branch.manager.post(f"/tickets/{ticket}/move", body).status_code == 422


def test_a_paper_is_printed_again_where_it_was_printed_first(open_branch):
    ticket = open_branch.issue()["id"]
    told = open_branch.act(open_branch.manager, f"/tickets/{ticket}/reprint")
    assert told["ticket"]["id"] == ticket
    assert [job.marked for job in open_branch.box.door.lobby.jobs.values()].count(True) == 1


def test_a_kiosk_asks_for_a_person_and_the_manager_answers(open_branch):
    assert open_branch.act(open_branch.kiosk, "/kiosks/k1/help")["ticket"] is None
    assert "k1" in open_branch.box.door.lobby.help
    open_branch.act(open_branch.manager, "/kiosks/k1/help-answered")
    assert "k1" not in open_branch.box.door.lobby.help
    assert open_branch.manager.post("/kiosks/k9/help-answered").status_code == 404
    assert open_branch.kiosk.post("/kiosks/k9/help").status_code == 403
