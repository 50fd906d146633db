"""The virtual printer's pages, alone: papers, pictures, faults, and who may break it."""

import socket
from io import BytesIO
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from PIL import Image

from kiosk.printing.delivery import Delivery
from kiosk.printing.sample import SAMPLE, sample_slip
from kiosk.printing.virtual import demonstration
from kiosk.printing.virtual.alone import application
from kiosk.printing.virtual.demonstration import bring_printer
from kiosk.printing.virtual.faults import SIGNS
from kiosk.printing.virtual.printer import VirtualPrinter
from kiosk.printing.virtual.running import start_in_background
from shared.web.origins import Origins
from tests.printing.desk import WORDS, Sheet, printer_at, printing_to

BASE = "http://127.0.0.1:9180"


@pytest.fixture
def printer():
    return VirtualPrinter()


@pytest.fixture
def client(printer):
    return application(printer, WORDS, Origins.serving("127.0.0.1", 9180)).test_client()


def put(printer):
    """A paper comes out of it."""
    session = printer.connect(lambda data: None)
    printer.receive(session, sample_slip(WORDS).data)


def test_papers_are_listed_and_their_pictures_are_what_the_customer_holds(client, printer):
    put(printer)
    [listed] = client.get("/papers", base_url=BASE).get_json()
    assert (listed["n"], listed["size"][0], listed["cut"]) == (1, 576, True)
    answer = client.get("/papers/1.png", base_url=BASE)
    assert answer.mimetype == "image/png"
    assert Image.open(BytesIO(answer.data)).size == tuple(listed["size"])
    assert Sheet(printer.roll.papers[0]).link == SAMPLE.link


def test_a_paper_that_is_not_there_is_a_clear_404(client):
    answer = client.get("/papers/7.png", base_url=BASE)
    assert (answer.status_code, answer.get_json()["code"]) == (404, "not_found")


@pytest.mark.parametrize("kind", sorted(SIGNS))
def test_every_fault_can_be_had(client, printer, kind):
    answer = client.post("/fault", json={"kind": kind}, base_url=BASE)
    assert (answer.status_code, answer.get_json()) == (200, {"kind": kind})
    assert printer.fault == kind


@pytest.mark.parametrize(
    "sent",
    [
        {"json": {"kind": "fire"}},
        {"json": {"kind": 7}},
        {"json": {"kind": "ok", "more": 1}},
        {"json": ["ok"]},
        {"json": None},
        {"data": b"\xff{", "content_type": "application/json"},
        {"data": '{"kind":"ok"}', "content_type": "text/plain"},
        {"data": b"kind=ok", "content_type": "application/x-www-form-urlencoded"},
        {"data": b" " * 70_000, "content_type": "application/json"},
    ],
)
def test_a_fault_that_there_is_not_is_422_with_those_there_are(client, printer, sent):
    answer = client.post("/fault", base_url=BASE, **sent)
    assert answer.status_code == 422
    assert answer.mimetype == "application/problem+json"
    assert answer.get_json()["errors"] == [{"field": "kind", "allowed": list(SIGNS)}]
    assert printer.fault == "ok"


def test_the_problem_is_said_in_the_readers_language(client):
    said = [
        client.post("/fault", json={}, base_url=BASE, headers={"Accept-Language": language}).get_json()[
            "detail"
        ]
        for language in ("zh-CN", "en")
    ]
    assert said == [WORDS.say("zh", "problem-unknown-fault"), WORDS.say("en", "problem-unknown-fault")]


@pytest.mark.parametrize("origin", ["http://evil.example", "http://127.0.0.1:8080", "null", "https://"])
def test_a_strangers_page_cannot_break_the_printer(client, printer, origin):
    answer = client.post("/fault", json={"kind": "cover"}, base_url=BASE, headers={"Origin": origin})
    assert (answer.status_code, answer.get_json()["code"]) == (403, "origin_refused")
    assert printer.fault == "ok"


def test_its_own_page_can(client, printer):
    client.post("/fault", json={"kind": "cover"}, base_url=BASE, headers={"Origin": BASE})
    assert printer.fault == "cover"


def test_a_foreign_name_for_this_machine_is_refused(client):
    assert client.get("/papers", base_url="http://evil.example:9180").status_code == 403


def test_the_page_has_nothing_inline_and_asks_for_both_languages(client):
    answer = client.get("/", base_url=BASE)
    page = answer.get_data(as_text=True)
    assert "虚拟打印机" in page
    assert "Virtual printer" in page
    assert "<style" not in page
    assert "style=" not in page
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


def test_a_page_that_has_seen_all_is_told_so_in_a_few_bytes(client, printer):
    put(printer)
    first = client.get("/state", base_url=BASE)
    assert (first.get_json()["fault"], len(first.get_json()["papers"])) == ("ok", 1)
    again = client.get("/state", base_url=BASE, headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")


def test_switched_on_by_itself_it_prints_and_shows_over_real_sockets():
    running = start_in_background(0, 0)
    try:
        Delivery(printer_at(running.port), clear_first=True).run(lambda: sample_slip(WORDS), lambda: None)
        with urlopen(f"{running.url}papers/1.png") as answer:
            assert Image.open(answer).width == 576
        with pytest.raises(HTTPError, match="422"):
            urlopen(Request(f"{running.url}fault", b"{}", {"Content-Type": "application/json"}))
    finally:
        running.close()


def test_a_port_that_is_taken_is_an_error_and_leaves_nothing_open():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        for ports in ((port, 0), (0, port)):
            with pytest.raises(OSError, match="in use"):
                start_in_background(*ports)


@pytest.fixture
def usual_port(monkeypatch):
    """A free port that passes for the demonstration's."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    monkeypatch.setattr(demonstration, "PORT", port)
    monkeypatch.setattr(demonstration, "HTTP_PORT", 0)
    return port


def test_the_demonstration_brings_its_printer(usual_port):
    settings = printing_to(usual_port)
    found, running = bring_printer(settings)
    running.close()
    assert (running.port, found.printers["k1"].port) == (usual_port, usual_port)


def test_a_printer_that_is_there_already_is_used(usual_port):
    running = start_in_background(usual_port, 0)
    try:
        running.printer.set_fault("cover")
        assert bring_printer(printing_to(usual_port)) == (printing_to(usual_port), None)
    finally:
        running.close()


def test_something_else_at_its_port_makes_it_go_elsewhere(usual_port, monkeypatch):
    monkeypatch.setattr(demonstration, "PROBE_SECONDS", 0.05)
    with socket.create_server(("127.0.0.1", usual_port)):
        found, running = bring_printer(printing_to(usual_port))
        running.close()
    assert running.port != usual_port
    assert found.printers["k1"].port == running.port


def test_a_branch_with_printers_of_its_own_gets_no_virtual_one(usual_port):
    settings = printing_to(9101 if usual_port != 9101 else 9102)
    assert bring_printer(settings) == (settings, None)
