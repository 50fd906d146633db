"""Typed text is personal: it goes into the private store, and the journal holds its id (T1)."""

import json

import pytest

NOTE = "王女士的手机尾号 8012"


@pytest.fixture
def ticket(open_branch):
    """A waiting customer."""
    return open_branch.issue()["id"]


def typed(branch, ticket):
    """Every way to type something, each with the same words."""
    manager = branch.manager
    branch.act(manager, f"/tickets/{ticket}/note", {"text": NOTE})
    branch.act(manager, f"/tickets/{ticket}/move", {"to_service": "transfer", "reason": NOTE})
    branch.act(manager, f"/tickets/{ticket}/reclassify", {"priority_class": "vip", "reason": NOTE})
    branch.at_counter("sign-on")
    branch.at_counter("call-next")
    branch.at_counter("pause", {"reason": NOTE})
    branch.at_counter("transfer", {"to_service": "cash", "reason": NOTE})
    branch.act(manager, f"/tickets/{ticket}/void", {"reason": NOTE})


def test_no_typed_word_stands_in_any_file_in_the_open(open_branch, ticket):
    typed(open_branch, ticket)
    folder = open_branch.box.journal.path.parent
    for file in filter(lambda path: path.is_file(), folder.iterdir()):
        content = file.read_bytes()
        assert NOTE.encode() not in content, file.name
        assert json.dumps(NOTE).strip('"').encode() not in content, file.name


def test_whoever_may_read_it_finds_it_by_the_id_in_the_lobby(open_branch, ticket):
    typed(open_branch, ticket)
    lobby = open_branch.box.door.lobby
    ids = {*lobby.notes[ticket], lobby.counter("3").pause_reason}
    assert {open_branch.box.private.read(id) for id in ids} == {NOTE}


def test_a_note_of_a_refused_request_is_swept_and_never_read(open_branch, ticket):
    refused = open_branch.manager.post(f"/tickets/{ticket}/move", {"to_service": "gold", "reason": NOTE})
    assert refused.status_code == 422
    day = open_branch.box.door.lobby.day.date
    assert open_branch.box.private.sweep(day, open_branch.box.journal.typed_texts(day)) == 1


def test_a_note_has_a_limit_and_spaces_around_it_do_not_count(open_branch, ticket):
    path = f"/tickets/{ticket}/note"
    assert open_branch.manager.post(path, {"text": "好" * 2000}).status_code == 200
    for text in ("好" * 2001, "", " \n "):
        answer = open_branch.manager.post(path, {"text": text})
        assert (answer.status_code, answer.json["errors"]) == (422, [{"field": "text"}])


def test_lines_emoji_markup_and_formulas_are_only_text(open_branch, ticket):
    for text in (
        "first\nsecond",
        "👩‍🦽 轮椅",
        "<script>alert(1)</script>",
        "=HYPERLINK(1)",
        "@SUM(A1)",
        "مرحبا",
    ):
        assert open_branch.manager.post(f"/tickets/{ticket}/note", {"text": text}).status_code == 200
        note = open_branch.box.door.lobby.notes[ticket][-1]
        assert open_branch.box.private.read(note) == text


@pytest.mark.parametrize(
    "text", ["a\x00b", "\x1b@cut", "a\tb", "a\rb", "\x7f", "\x9b", "a\u202eb", "\u2066", "\ud800"]
)
def test_control_characters_and_reversed_text_are_refused(open_branch, ticket, text):
    head = open_branch.head
    answer = open_branch.manager.post(f"/tickets/{ticket}/note", json.dumps({"text": text}).encode())
    assert (answer.status_code, open_branch.head) == (422, head)
