"""What is logged, and above all what is not (TRUST, K)."""

import io
import json
import logging

import pytest
import structlog

from server import logs


class FullDisk(io.StringIO):
    """A log on a disk that is full."""

    def write(self, text):
        raise OSError(28, "No space left on device")


@pytest.fixture
def lines():
    """A log set up as the server's is; gives what was logged so far."""
    stream = io.StringIO()
    before = logging.getLogger().handlers[:]
    logs.configure(stream)
    yield lambda: [json.loads(line) for line in stream.getvalue().splitlines()]
    structlog.reset_defaults()
    logging.getLogger().handlers[:] = before


def failing(secret):
    """A fault whose message quotes what somebody typed."""
    raise ValueError(f"cannot read {secret}")


def test_a_line_is_one_json_object_with_its_time_and_level(lines):
    structlog.get_logger().info("opened", kiosk="k1")
    (line,) = lines()
    assert (line["event"], line["level"], line["kiosk"]) == ("opened", "info", "k1")
    assert line["timestamp"].endswith("Z")


def test_an_exception_is_logged_by_its_kind_and_place_without_its_words(lines):
    try:
        failing("王女士 8012")
    except ValueError:
        structlog.get_logger().exception("failed")
    (line,) = lines()
    assert line["kind"] == "ValueError"
    assert any("failing" in frame for frame in line["frames"])
    assert "8012" not in json.dumps(line, ensure_ascii=False)


def test_what_a_library_logs_comes_without_what_it_was_filled_with(lines):
    logging.getLogger("library").warning("cannot read %s", "王女士 8012")
    (line,) = lines()
    assert line["message"] == "cannot read %s"
    assert "8012" not in json.dumps(line, ensure_ascii=False)


def test_a_full_log_disk_fails_nobody(lines):
    logs.configure(FullDisk())
    structlog.get_logger().error("lost")
    logging.getLogger("library").error("lost")


def test_a_days_work_leaves_no_token_no_body_and_no_note_in_the_log(lines, open_branch):
    ticket = open_branch.issue()["id"]
    pin = open_branch.box.access.add_staff("t1", "teller")
    open_branch.act(open_branch.manager, f"/tickets/{ticket}/note", {"text": "hush hush"})
    open_branch.teller.post("/counters/3/sign-on", {"staff": "t1", "pin": pin + "x"})
    open_branch.kiosk.post("/tickets", b'{"service": "hush hush')
    open_branch.box.draw = lambda room: failing("hush hush")
    assert open_branch.manager.get("/lobby").status_code == 500
    said = json.dumps(lines(), ensure_ascii=False)
    assert "request_failed" in said
    assert [word for word in ("hush", pin, *open_branch.manager.rights.values()) if word in said] == []
