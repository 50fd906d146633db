"""Bad input: a clear problem document, nothing changed, nothing of it given back (TRUST, fault 20)."""

import io
import re
from pathlib import Path

import pytest

from shared.web.errors import CODES
from shared.web.problems import MEDIA_TYPE

ROOT = Path(__file__).resolve().parents[2]
MARK = "MARKER-7f3a"
KINDS = ("service", "priority_class", "counter", "machine", "kiosk", "zone")


@pytest.fixture
def ticket(open_branch):
    """A waiting customer."""
    return open_branch.issue()["id"]


def refused(branch, answer, status):
    """The answer is a problem document of that status without anything of the request."""
    assert (answer.status_code, answer.mimetype) == (status, MEDIA_TYPE)
    assert answer.json["status"] == status
    assert {"type", "title", "status", "code", "detail"} <= answer.json.keys()
    assert answer.json["type"] == "/problems/" + answer.json["code"].replace("_", "-")
    assert answer.json["title"] and not answer.json["detail"].startswith("problem-")
    assert MARK not in answer.get_data(as_text=True)


UNREADABLE = {
    "not JSON": b"service=cash",
    "cut off": b'{"service": "cash"',
    "two values": b"{} {}",
    "only a space": b" ",
    "bad UTF-8": b'{"service": "\xff\xfe"}',
    "UTF-16": '{"service": "cash"}'.encode("utf-16"),
    "byte order mark": b"\xef\xbb\xbf{}",
    "overlong UTF-8": b'{"service": "\xc0\xaf"}',
    "NUL in the open": b'{"service": "a\x00b"}',
    "not a number": b'{"service": NaN}',
    "infinite": b'{"service": -Infinity}',
    "one name twice": b'{"service": "cash", "service": "transfer"}',
    "deep": b"[" * 60_000,
    "deep objects": b'{"a":' * 10_000,
    "a number of 50,000 figures": b'{"service": ' + b"9" * 50_000 + b"}",
    "comment": b'{"service": "cash" /* x */}',
}


@pytest.mark.parametrize("sent", UNREADABLE.values(), ids=UNREADABLE.keys())
def test_what_cannot_be_read_is_400(open_branch, sent):
    head = open_branch.head
    answer = open_branch.kiosk.post("/tickets", sent)
    refused(open_branch, answer, 400)
    assert (answer.json["code"], open_branch.head) == ("unreadable_json", head)


MISSHAPEN = {
    "a list": [],
    "null": b"null",
    "a word": b'"cash"',
    "nothing wanted": {},
    "a number": {"service": 7},
    "a truth": {"service": True},
    "a list in it": {"service": ["cash"]},
    "an object in it": {"service": {"id": "cash"}},
    "null in it": {"service": None},
    "empty": {"service": ""},
    "long": {"service": MARK * 5000},
    "a field we do not know": {"service": "cash", MARK: 1},
    "another language": {"service": "cash", "language": MARK},
    "a number for a kiosk": {"service": "cash", "kiosk": 1},
    "half a character": b'{"service": "\\ud800"}',
    "a huge number": {"service": "cash", "kiosk": 10**4000},
    "nested": b'{"service": ' + b"[" * 500 + b"]" * 500 + b"}",
}


@pytest.mark.parametrize("sent", MISSHAPEN.values(), ids=MISSHAPEN.keys())
def test_what_has_the_wrong_shape_is_422_and_names_the_field(open_branch, sent):
    head = open_branch.head
    answer = open_branch.kiosk.post("/tickets", sent)
    refused(open_branch, answer, 422)
    assert answer.json["errors"][0].keys() <= {"field", "allowed"}
    assert open_branch.head == head


HOSTILE = [
    MARK,
    f"{MARK}\x00",
    f"<script>{MARK}</script>",
    f"=cmd|'{MARK}'",
    f"\x1b@\x1d{MARK}",
    f"\u202e{MARK}",
    f"👾{MARK}",
    f"../../{MARK}",
    f"' OR 1=1 -- {MARK}",
    f"%s%n{MARK}",
    f"{{{{7*7}}}}{MARK}",
    f"{MARK}\r\nSet-Cookie: a=b",
]
PLACES = [
    ("/tickets", lambda text: {"service": text}),
    ("/tickets", lambda text: {"service": "cash", "priority_class": text}),
    ("/tickets", lambda text: {"service": "cash", "language": text}),
    ("/tickets", lambda text: {"service": "cash", "kiosk": text}),
    ("/tickets", lambda text: {"service": "cash", "appointment": text}),
    ("/tickets/{ticket}/move", lambda text: {"to_service": text, "reason": "x"}),
    ("/tickets/{ticket}/move", lambda text: {"to_counter": text, "reason": "x"}),
    ("/tickets/{ticket}/reclassify", lambda text: {"priority_class": text}),
    ("/tickets/{ticket}/offer-diversion", lambda text: {"machine": text}),
    ("/counters/3/finish", lambda text: {"outcome": text}),
    ("/counters/3/call", lambda text: {"number": text}),
    ("/counters/3/sign-on", lambda text: {"staff": text, "pin": text}),
    ("/day/close", lambda text: {"leftovers": text}),
    ("/day/open", lambda text: {text: text}),
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_where_an_id_belongs_are_refused_and_not_given_back(open_branch, ticket, text):
    head = open_branch.head
    for path, body in PLACES:
        answer = open_branch.manager.post(path.format(ticket=ticket), body(text))
        assert answer.status_code in (403, 409, 422), path
        refused(open_branch, answer, answer.status_code)
    assert open_branch.head == head


@pytest.mark.parametrize(
    "text", [MARK, "%00", "%ff%fe", "%F0%9F%91%BE", "..%2f..%2fetc", "%0d%0aX: y", "a" * 3000]
)
def test_hostile_words_in_the_path_lead_nowhere(open_branch, text):
    head = open_branch.head
    for path in (f"/tickets/{text}/leave", f"/counters/{text}/call-next", f"/kiosks/{text}/help-answered"):
        refused(open_branch, open_branch.manager.post(path), 404)
    for path in (f"/tickets/{text}", f"/t/{text}", f"/{text}"):
        refused(open_branch, open_branch.manager.get(path), 404)
    assert open_branch.head == head


def test_a_body_of_64_kb_is_read_and_a_longer_one_is_413(open_branch, ticket):
    for length, status in ((65536, 422), (65537, 413), (5_000_000, 413)):
        body = b'{"text": "' + b"x" * (length - 12) + b'"}'
        assert len(body) == length
        refused(open_branch, open_branch.manager.post(f"/tickets/{ticket}/note", body), status)


@pytest.mark.parametrize(("spaces", "status"), [(65500, 201), (70_000, 413), (200_000, 413)])
def test_a_body_sent_in_chunks_has_the_same_limit(open_branch, spaces, status):
    answer = open_branch.kiosk.ask(
        "POST",
        "/api/v1/tickets",
        input_stream=io.BytesIO(b'{"service": "cash"' + b" " * spaces + b"}"),
        content_type="application/json",
        headers={"Idempotency-Key": "k", "Transfer-Encoding": "chunked"},
        environ_overrides={"wsgi.input_terminated": True},
    )
    assert answer.status_code == status


def test_a_body_that_says_it_is_something_else_is_415_and_an_empty_one_says_nothing(open_branch):
    send = open_branch.kiosk.ask
    for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""):
        answer = send(
            "POST",
            "/api/v1/tickets",
            data=b'{"service": "cash"}',
            content_type=kind,
            headers={"Idempotency-Key": "k"},
        )
        refused(open_branch, answer, 415)
    told = send(
        "POST",
        "/api/v1/kiosks/k1/help",
        data=b"",
        content_type="text/plain",
        headers={"Idempotency-Key": "k"},
    )
    assert told.status_code == 200


def test_an_unknown_address_is_404_and_another_method_405(open_branch):
    refused(open_branch, open_branch.manager.get("/nowhere"), 404)
    answer = open_branch.manager.ask("DELETE", "/api/v1/tickets")
    refused(open_branch, answer, 405)
    assert {"GET", "POST"} <= set(answer.headers["Allow"].split(", "))


def test_sentences_follow_the_readers_language_chinese_first(open_branch):
    def told(**headers):
        return open_branch.manager.post("/tickets", {"service": "gold"}, **headers)

    english = told(**{"Accept-Language": "en-GB, zh;q=0.5"})
    assert english.json["detail"].isascii() and english.headers["Content-Language"] == "en"
    for liked in ({}, {"Accept-Language": "fr"}, {"Accept-Language": "zh-TW"}, {"Accept-Language": ";;\xff"}):
        answer = told(**liked)
        assert not answer.json["detail"].isascii()
        assert answer.headers["Content-Language"] == "zh-CN"
    assert english.headers["Vary"] == "Accept-Language"


def test_every_code_that_the_house_can_answer_with_has_its_sentence(box):
    said = re.compile(r'(?:Refused|Problem)\(\s*(?:\d{3},\s*)?"([a-z_]+)"')
    codes = {*CODES.values(), "bad_request", "internal", *(f"unknown_{kind}" for kind in KINDS)}
    for folder in ("shared", "server", "kiosk", "teller", "lobby_display", "lobby_manager"):
        for file in (ROOT / folder).rglob("*.py"):
            codes.update(said.findall(file.read_text()))
    assert len(codes) > 50
    assert sorted(c for c in codes if f"problem-{c.replace('_', '-')}" not in box.languages) == []
