"""Calling and serving over HTTP, as the outside contract says."""

from shared.settings import load
from tests.house import CONFIG, house


def called(branch, *services):
    """A branch where counter 3 signed on and called the first of these tickets."""
    tickets = [branch.issue(service) for service in services or ("cash",)]
    branch.at_counter("sign-on")
    return tickets, branch.at_counter("call-next")


def test_the_device_itself_signs_on_where_no_staff_is_required(open_branch):
    assert open_branch.at_counter("sign-on") == {"ticket": None, "seq": open_branch.head}
    assert open_branch.box.door.lobby.counter("3").status == "open"


def test_a_tablet_may_open_several_counters(open_branch):
    for counter in ("1", "2", "7"):
        assert open_branch.manager.post(f"/counters/{counter}/sign-on").status_code == 200


def test_a_call_says_who_and_why_in_a_sentence_a_code_and_facts(open_branch):
    tickets, told = called(open_branch)
    assert told["ticket"]["number"] == tickets[0]["number"]
    assert (told["ticket"]["state"], told["ticket"]["counter"]) == ("called", "3")
    assert told["reason_code"] == "promise_kept"
    assert told["reason_facts"] == {"call_by": "09:20", "minutes": 20}
    assert "20" in told["reason"]


def test_the_reason_is_said_in_the_language_of_whoever_asks(open_branch):
    open_branch.issue()
    open_branch.at_counter("sign-on")
    told = open_branch.teller.post("/counters/3/call-next", **{"Accept-Language": "en"}).json
    assert told["reason"].isascii()


def test_when_nobody_waits_the_ticket_is_null_and_the_reason_says_so(open_branch):
    open_branch.at_counter("sign-on")
    told = open_branch.at_counter("call-next")
    assert (told["ticket"], told["reason_code"], told["reason_facts"]) == (None, "nobody_waiting", {})
    assert told["seq"] == open_branch.head


def test_the_next_is_not_called_over_a_present_customer_unless_asked_to_finish(open_branch):
    tickets, _ = called(open_branch, "cash", "cash")
    busy = open_branch.teller.post("/counters/3/call-next")
    assert (busy.status_code, busy.json["code"]) == (409, "counter_busy")
    told = open_branch.at_counter("call-next", {"finish_current": True})
    assert told["ticket"]["id"] == tickets[1]["id"]
    assert open_branch.manager.get(f"/tickets/{tickets[0]['id']}").json["state"] == "finished"


def test_finishing_the_last_customer_by_call_next_answers_with_nobody(open_branch):
    called(open_branch)
    assert open_branch.at_counter("call-next", {"finish_current": True})["ticket"] is None


def test_a_customer_arrives_is_parked_called_back_and_finished(open_branch):
    tickets, _ = called(open_branch)
    steps = [
        ("recall", None, "called"),
        ("arrived", None, "serving"),
        ("park", None, "parked"),
        ("call", {"number": tickets[0]["number"].lower()}, "called"),
        ("finish", {"outcome": "referred"}, "finished"),
    ]
    for action, body, state in steps:
        assert open_branch.at_counter(action, body)["ticket"]["state"] == state


def test_whoever_is_called_can_be_finished_at_once(open_branch):
    called(open_branch)
    assert open_branch.at_counter("finish")["ticket"]["state"] == "finished"


def test_a_missed_customer_comes_back_into_line(open_branch):
    tickets, _ = called(open_branch)
    assert open_branch.at_counter("no-show")["ticket"]["state"] == "no_show"
    back = open_branch.act(open_branch.manager, f"/tickets/{tickets[0]['id']}/return")
    assert back["ticket"]["state"] == "waiting"


def test_a_customer_is_sent_on_with_a_reason_and_the_seniority_kept(open_branch):
    called(open_branch)
    told = open_branch.at_counter("transfer", {"to_service": "account", "reason": "needs a new card"})
    assert (told["ticket"]["service"], told["ticket"]["state"], told["ticket"]["ahead"]) == (
        "account",
        "waiting",
        0,
    )


def test_an_action_at_the_counter_is_undone_with_the_ticket_it_took_back(open_branch):
    tickets, _ = called(open_branch)
    told = open_branch.at_counter("undo")
    assert (told["ticket"]["id"], told["ticket"]["state"]) == (tickets[0]["id"], "waiting")
    again = open_branch.teller.post("/counters/3/undo")
    assert (again.status_code, again.json["code"]) == (409, "nothing_to_undo")


def test_a_counter_pauses_for_a_set_reason_and_opens_again(open_branch):
    open_branch.at_counter("sign-on")
    open_branch.at_counter("pause", {"reason": "lunch"})
    assert open_branch.box.door.lobby.counter("3").pause_reason == "lunch"
    paused = open_branch.teller.post("/counters/3/call-next")
    assert (paused.status_code, paused.json["code"]) == (409, "counter_paused")
    open_branch.at_counter("open")
    open_branch.at_counter("sign-off")
    assert open_branch.teller.post("/counters/3/call-next").json["code"] == "counter_closed"


def test_calling_a_number_that_is_not_there_is_refused_without_repeating_it(open_branch):
    open_branch.at_counter("sign-on")
    answer = open_branch.teller.post("/counters/3/call", {"number": "Z777"})
    assert (answer.status_code, answer.json["code"]) == (409, "no_such_number")
    assert "Z777" not in answer.get_data(as_text=True)


def test_an_unknown_counter_in_the_path_is_404_and_in_the_body_422(open_branch):
    ticket = open_branch.issue()["id"]
    assert open_branch.manager.post("/counters/99/call-next").status_code == 404
    answer = open_branch.manager.post(f"/tickets/{ticket}/move", {"to_counter": "99", "reason": "x"})
    assert (answer.status_code, answer.json["errors"][0]["field"]) == (422, "to_counter")


def test_where_staff_is_required_a_device_alone_does_not_sign_on(tmp_path, clock):
    with house(tmp_path / "var", load(CONFIG), clock) as branch:
        branch.act(branch.manager, "/day/open")
        answer = branch.teller.post("/counters/3/sign-on")
        assert (answer.status_code, answer.json["code"]) == (409, "staff_required")


def test_staff_sign_on_by_their_pin_and_are_named_at_the_counter(tmp_path, clock):
    with house(tmp_path / "var", load(CONFIG), clock) as branch:
        pin = branch.box.access.add_staff("t1", "teller")
        branch.act(branch.manager, "/day/open")
        branch.at_counter("sign-on", {"staff": "t1", "pin": pin})
        assert branch.box.door.lobby.counter("3").staff == "t1"


def test_a_wrong_pin_an_unknown_person_and_a_foreign_role_are_refused_alike(open_branch, clock):
    open_branch.box.access.add_staff("t1", "teller")
    auditor = open_branch.box.access.add_staff("a1", "auditor")
    for staff, pin in (("t1", "000000x"), ("nobody", "123456"), ("a1", auditor)):
        answer = open_branch.teller.post("/counters/3/sign-on", {"staff": staff, "pin": pin})
        assert answer.status_code == 403
        assert pin not in answer.get_data(as_text=True)
    assert open_branch.box.door.lobby.counter("3").status == "closed"


def test_guessing_pins_is_slowed_down_and_says_for_how_long(open_branch):
    open_branch.box.access.add_staff("t1", "teller")
    guesses = [open_branch.teller.post("/counters/3/sign-on", {"staff": "t1", "pin": "x"}) for _ in range(2)]
    assert [guess.status_code for guess in guesses] == [403, 409]
    assert guesses[1].json["code"] == "pin_wait"


def test_staff_without_a_pin_or_a_pin_without_staff_is_incomplete(open_branch):
    for body, missing in (({"staff": "t1"}, "pin"), ({"pin": "123456"}, "staff")):
        answer = open_branch.teller.post("/counters/3/sign-on", body)
        assert (answer.status_code, answer.json["errors"]) == (422, [{"field": missing}])
