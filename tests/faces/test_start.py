"""The start page: what this is, every face, and one tap to be inside."""

import pytest
from playwright.sync_api import expect

from kiosk.printing.virtual import pages
from tests.faces.visit import LAPTOP, PHONE, barriers, cut_off

FACES = ["kiosk", "teller", "board", "sign", "tablet", "phone"]


@pytest.mark.browser
def test_a_stranger_reads_what_to_try_and_enters_by_one_tap(visiting):
    page = visiting().open("/")
    expect(page.locator(".demo .lead")).to_contain_text("演示")
    expect(page.locator(".face")).to_have_count(len(FACES))
    expect(page.locator(".btn.main")).to_have_count(1)
    assert barriers(page) == []
    page.locator(".btn.main").click()
    expect(page.locator(".face .btn.main")).to_have_text("1 号取号机 Kiosk 1")
    expect(page.locator(".btn.main")).to_have_count(1)
    assert barriers(page) == []


@pytest.mark.browser
def test_every_face_opens_in_a_tab_of_its_own(visit):
    page = visit.open("/")
    links = page.locator(".links a").all()
    assert all(link.get_attribute("target") == "_blank" for link in links)
    paths = [str(link.get_attribute("href")) for link in links]
    assert {"/kiosk/k1", "/teller/7", "/board/vip", "/sign/1", "/tablet"} <= set(paths)
    opened = {path: page.request.get(visit.branch.url + path) for path in paths}
    assert {path: answer.url for path, answer in opened.items() if not answer.ok} == {}
    assert [path for path, answer in opened.items() if "/sign-in" in answer.url] == []


@pytest.mark.browser
@pytest.mark.parametrize("size", [LAPTOP, PHONE])
def test_each_line_stands_in_both_languages_in_any_window(visit, size):
    page = visit.open("/", size)
    for face in FACES:
        expect(page.locator(f".{face} .line [lang=zh-Hans]")).to_be_visible()
        expect(page.locator(f".{face} .line [lang=en]")).to_be_visible()
    assert cut_off(page) == []


def test_the_printed_paper_is_linked_where_this_server_shows_it(branch):
    branch.app.register_blueprint(pages.pages, url_prefix="/printer")
    assert 'href="/printer/"' in branch.app.test_client().get("/").get_data(as_text=True)


def test_outside_a_demonstration_it_leads_to_signing_in_and_claims_nothing(branch):
    text = branch.app.test_client().get("/").get_data(as_text=True)
    assert 'href="/sign-in"' in text
    assert "/session/demo" not in text
    assert "演示" not in text
    assert "/printer" not in text
