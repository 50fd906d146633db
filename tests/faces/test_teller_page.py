"""The console's page and its notes over HTTP: for whom, and what a person must bring to sign on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from shared.settings import load
from tests.house import CONFIG, Caller, Clock, House, house


@pytest.fixture
def staffed(tmp_path: Path, clock: Clock) -> Iterator[House]:
    """A branch where counters are opened by people only."""
    with house(tmp_path / "staffed", load(CONFIG), clock) as found:
        yield found


def page(caller: Caller, path: str) -> tuple[int, str]:
    """Status and text of a page."""
    answer = caller.ask("GET", path)
    return answer.status_code, answer.get_data(as_text=True)


def test_the_console_opens_for_its_own_counter_and_no_other(open_branch):
    assert page(open_branch.teller, "/teller/3")[0] == 200
    assert page(open_branch.teller, "/teller/2")[0] == 403
    assert page(open_branch.kiosk, "/teller/3")[0] == 403


def test_a_counter_that_is_not_there_has_no_console(open_branch):
    assert page(open_branch.manager, "/teller/99")[0] == 404


def test_a_device_asks_who_signs_on_where_the_branch_wants_to_know(staffed):
    assert "data-needs-pin" in page(staffed.teller, "/teller/3")[1]


def test_in_the_demonstration_one_key_signs_on(open_branch):
    assert "data-needs-pin" not in page(open_branch.teller, "/teller/3")[1]


def test_the_keys_on_the_page_are_those_of_the_settings(open_branch):
    assert "&#34;main&#34;: &#34;F2&#34;" in page(open_branch.teller, "/teller/3")[1]


def test_notes_are_read_at_the_counter_where_their_customer_is_and_nowhere_else(open_branch):
    ticket = open_branch.issue()
    open_branch.act(open_branch.manager, f"/tickets/{ticket['id']}/note", {"text": "请慢慢说"})
    open_branch.at_counter("sign-on")
    assert open_branch.teller.ask("GET", "/teller/3/notes").get_json() == {"notes": []}
    open_branch.at_counter("call-next")
    assert open_branch.teller.ask("GET", "/teller/3/notes").get_json() == {"notes": ["请慢慢说"]}
    assert open_branch.caller("teller", "2").ask("GET", "/teller/3/notes").status_code == 403


def test_boards_and_signs_open_for_displays_and_are_not_there_for_unknown_places(open_branch):
    display = open_branch.caller("display")
    paths = ("/board/hall", "/sign/3", "/board/roof", "/sign/99")
    assert [page(display, path)[0] for path in paths] == [200, 200, 404, 404]
    assert page(open_branch.kiosk, "/board/hall")[0] == 403
