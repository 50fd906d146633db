"""The secret link on the paper: the phone's data, and nothing for whoever has no link (W3)."""

import pytest

from tests.house import house


def data(branch, link, **headers):
    """What the link shows to a page that asks for data."""
    return branch.caller(None).ask("GET", link, headers={"Accept": "application/json", **headers})


def test_the_link_shows_number_place_and_range_and_nothing_personal(open_branch):
    ticket = open_branch.issue(priority_class="vip")
    for path in (ticket["link"], f"/api/v1{ticket['link']}"):
        told = data(open_branch, path)
        assert told.status_code == 200
        assert told.json == {
            name: ticket[name] for name in ("number", "service", "state", "counter", "ahead", "wait")
        }


def test_an_unchanged_answer_is_only_its_tag(open_branch):
    link = open_branch.issue()["link"]
    tag = data(open_branch, link).headers["ETag"]
    again = data(open_branch, link, **{"If-None-Match": tag})
    assert (again.status_code, again.data) == (304, b"")
    open_branch.at_counter("sign-on")
    open_branch.at_counter("call-next")
    changed = data(open_branch, link, **{"If-None-Match": tag})
    assert (changed.status_code, changed.json["state"], changed.json["counter"]) == (200, "called", "3")


def test_the_link_is_not_kept_in_the_journal(open_branch):
    secret = open_branch.issue()["link"].removeprefix("/t/")
    files = open_branch.box.journal.path.parent.iterdir()
    assert not [file.name for file in files if file.is_file() and secret.encode() in file.read_bytes()]


@pytest.mark.parametrize("forge", [
    lambda secret: secret[:-1] + ("A" if secret[-1] != "A" else "B"),
    lambda secret: secret.replace("A002", "A001"),
    lambda secret: secret.partition(".")[0],
    lambda secret: secret + ".",
    lambda secret: "号",
    lambda secret: "%ff%fe",
    lambda secret: "x" * 5000,
])  # fmt: skip
def test_any_other_secret_leads_nowhere(open_branch, forge):
    open_branch.issue()
    secret = open_branch.issue()["link"].removeprefix("/t/")
    assert data(open_branch, f"/t/{forge(secret)}").status_code == 404


def test_two_branches_do_not_share_their_secrets(tmp_path, settings, clock):
    links = set()
    for name in ("one", "two"):
        with house(tmp_path / name, settings, clock) as branch:
            branch.act(branch.manager, "/day/open")
            links.add(branch.issue()["link"])
    assert len(links) == 2
