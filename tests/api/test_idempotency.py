"""Same key, same answer, one effect (TRUST, D): repeats in time, at once, and across a restart."""

from threading import Barrier, Thread

import pytest

from tests.house import house

REPLAYED = "Idempotent-Replayed"


def test_a_repeat_is_answered_word_for_word_and_changes_nothing(open_branch):
    first = open_branch.kiosk.post("/tickets", {"service": "cash"}, key="same")
    head = open_branch.head
    again = open_branch.kiosk.post("/tickets", {"service": "cash"}, key="same")
    assert (first.status_code, first.data) == (again.status_code, again.data)
    assert (first.headers.get(REPLAYED), again.headers.get(REPLAYED)) == (None, "true")
    assert open_branch.head == head


def test_json_is_the_same_however_it_is_spelt(open_branch):
    spellings = [
        b'{"service":"cash","language":"en"}',
        b' { "language" : "en" ,\n "service" : "\\u0063ash" } ',
    ]
    first, again = (open_branch.kiosk.post("/tickets", body, key="same") for body in spellings)
    assert (again.headers[REPLAYED], first.data) == ("true", again.data)


def test_no_body_and_an_empty_object_are_the_same_request(open_branch):
    open_branch.at_counter("sign-on")
    first, again = (open_branch.teller.post("/counters/3/call-next", body, key="k") for body in (None, {}))
    assert (again.headers[REPLAYED], first.data) == ("true", again.data)


@pytest.mark.parametrize(
    ("path", "body"),
    [("/tickets", {"service": "transfer"}), ("/tickets/none/leave", {}), ("/tickets", {"x": 1})],
)
def test_anything_else_under_the_key_is_refused(open_branch, path, body):
    open_branch.manager.post("/tickets", {"service": "cash"}, key="same")
    assert open_branch.manager.post(path, body, key="same").status_code == 422


def test_a_reused_key_is_called_by_its_name(open_branch):
    open_branch.manager.post("/tickets", {"service": "cash"}, key="same")
    answer = open_branch.manager.post("/tickets", {"service": "transfer"}, key="same")
    assert answer.json["code"] == "key_reused"


def test_a_key_belongs_to_its_holder(open_branch):
    first = open_branch.kiosk.post("/tickets", {"service": "cash"}, key="same")
    other = open_branch.manager.post("/tickets", {"service": "cash"}, key="same")
    assert first.json["number"] != other.json["number"]


def test_a_refusal_is_not_remembered(branch):
    refused = branch.kiosk.post("/tickets", {"service": "cash"}, key="same")
    branch.act(branch.manager, "/day/open")
    assert refused.status_code == 409
    assert branch.kiosk.post("/tickets", {"service": "cash"}, key="same").status_code == 201


def test_fifty_same_posts_at_once_are_one_ticket_and_one_paper(open_branch):
    kiosk, start, answers = open_branch.kiosk, Barrier(50), []

    def take():
        start.wait()
        answers.append(kiosk.post("/tickets", {"service": "cash"}, key="same"))

    threads = [Thread(target=take) for _ in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {(answer.status_code, answer.data) for answer in answers} == {(201, answers[0].data)}
    assert sum(REPLAYED not in answer.headers for answer in answers) == 1
    assert (len(open_branch.box.door.lobby.tickets), len(open_branch.box.door.lobby.jobs)) == (1, 1)


def test_a_repeat_is_known_after_a_restart_and_its_link_is_the_same(tmp_path, settings, clock):
    folder = tmp_path / "var"
    with house(folder, settings, clock) as before:
        before.act(before.manager, "/day/open")
        token = before.box.access.add_device("other", "manager")
        first = ask(before, token)
    clock.pass_by(minutes=7 * 24 * 60)
    with house(folder, settings, clock) as after:
        again = ask(after, token)
    assert (again.headers[REPLAYED], again.data) == ("true", first.data)


def ask(branch, token):
    """A ticket, asked for with the same key each time."""
    headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": "kept"}
    return branch.app.test_client().post("/api/v1/tickets", json={"service": "cash"}, headers=headers)


def test_a_tellers_note_is_answered_again_when_the_customer_is_long_at_another_counter(open_branch):
    ticket = open_branch.issue()["id"]
    open_branch.at_counter("sign-on")
    open_branch.at_counter("call-next")
    note = (f"/tickets/{ticket}/note", {"text": "speaks softly"})
    first = open_branch.teller.post(*note, key="note")
    open_branch.at_counter("transfer", {"to_counter": "2", "reason": "x"})
    open_branch.act(open_branch.manager, "/counters/2/sign-on")
    open_branch.act(open_branch.manager, "/counters/2/call-next")
    again = open_branch.teller.post(*note, key="note")
    assert (again.headers[REPLAYED], again.data) == ("true", first.data)
    assert open_branch.teller.post(*note).status_code == 403


def test_a_sign_on_is_answered_again_although_the_pin_is_being_guessed_meanwhile(open_branch):
    pin = open_branch.box.access.add_staff("t1", "teller")
    body = {"staff": "t1", "pin": pin}
    first = open_branch.teller.post("/counters/3/sign-on", body, key="on")
    open_branch.teller.post("/counters/3/sign-on", {"staff": "t1", "pin": "guess"})
    again = open_branch.teller.post("/counters/3/sign-on", body, key="on")
    assert (first.status_code, again.headers[REPLAYED], again.data) == (200, "true", first.data)


@pytest.mark.parametrize("key", ["", "two words", "t\tab", "x" * 129, "schlüssel"])
def test_a_key_is_one_to_128_visible_ascii_characters(open_branch, key):
    headers = {"Idempotency-Key": key}
    answer = open_branch.kiosk.ask("POST", "/api/v1/tickets", json={"service": "cash"}, headers=headers)
    assert (answer.status_code, answer.json["code"]) == (400, "key_malformed")


def test_a_key_may_be_as_long_as_128_and_as_odd_as_ascii_goes(open_branch):
    for key in ("x" * 128, "~", "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}"):
        assert open_branch.kiosk.post("/tickets", {"service": "cash"}, key=key).status_code == 201


def test_without_a_key_nothing_is_done(open_branch):
    answer = open_branch.kiosk.ask("POST", "/api/v1/tickets", json={"service": "cash"})
    assert (answer.status_code, answer.json["code"]) == (400, "key_missing")
