"""A visit of a browser to a running branch, and what must hold on every page it opens."""

from typing import Any

from playwright.sync_api import Browser, ConsoleMessage, Page, StorageState

from tests.processes.branch_process import ROOT, BranchProcess

Size = tuple[int, int]
KIOSK: Size = (1080, 1920)
LAPTOP: Size = (1366, 768)
TABLET: Size = (1280, 800)
TABLET_UPRIGHT: Size = (800, 1280)
PHONE: Size = (390, 844)
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
# A refusal or a box that is away is said by the browser too; that is what those tests are about.
# Colours half-way through a transition are nobody's to judge.
STILL = "Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null)))"
EXPECTED = "Failed to load resource"


class Visit:
    """One browser of one person, with the rights that it was given."""

    def __init__(self, browser: Browser, branch: BranchProcess, rights: StorageState | None = None) -> None:
        self.branch = branch
        self.context = browser.new_context(locale="zh-CN", timezone_id="UTC", storage_state=rights)
        self.complaints: list[str] = []

    def enter(self) -> StorageState:
        """Enter the demonstration from its start page; the rights that gives."""
        page = self.open("/")
        page.locator("form .btn.main").click()
        page.locator(".face .btn.main").wait_for()
        page.close()
        return self.context.storage_state()

    def open(self, path: str, size: Size = LAPTOP) -> Page:
        """A page of the branch in a window of `size`."""
        page = self.context.new_page()
        page.set_viewport_size({"width": size[0], "height": size[1]})
        page.on("console", self._listen)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.goto(self.branch.url + path)
        return page

    def _listen(self, message: ConsoleMessage) -> None:
        if message.type == "error" and EXPECTED not in message.text:
            self.complaints.append(message.text)

    def end(self) -> None:
        """Close it; no page may have broken, nor tried what its own policy forbids."""
        self.context.close()
        assert self.complaints == []


def act(page: Page, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
    """An action of the API by this page's session, through the pages' own `post`; it must come through."""
    outcome: dict[str, Any] = page.evaluate(
        "async ([path, body]) => (await import('/static/js/post.js')).post(`/api/v1${path}`, body)",
        [path, body or {}],
    )
    assert outcome["ok"], outcome
    return outcome["data"]  # type: ignore[no-any-return]


def barriers(page: Page) -> list[str]:
    """What axe-core has against the page as it stands: nothing, or rule and place."""
    page.evaluate(STILL)
    page.evaluate(AXE.read_text())
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in found["violations"]]


def cut_off(page: Page) -> list[str]:
    """What sticks out of the window sideways."""
    found: list[str] = page.evaluate(
        """() => [...document.querySelectorAll("body *")]
          .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
          .map((one) => one.outerHTML.slice(0, 80))"""
    )
    return found
