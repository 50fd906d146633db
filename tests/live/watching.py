"""A page under watch: live.js in a browser, and what it tells its face."""

from typing import Any

from playwright.sync_api import Page

PATIENCE_MS = 20_000
CONDITION = """
(condition) => {
  const all = (name) => (window.told ?? []).filter(([what]) => what === name).map(([, fact]) => fact);
  const last = (name) => all(name).at(-1);
  const count = (name) => all(name).length;
  return new Function("last", "count", `return ${condition}`)(last, count);
}
"""


class Watching:
    """A page that watches a room."""

    def __init__(self, page: Page, url: str, room: str, token: str) -> None:
        self.page = page
        self._sent: list[str] = []
        page.on(
            "websocket", lambda socket: socket.on("framesent", lambda frame: self._sent.append(str(frame)))
        )
        page.set_default_timeout(PATIENCE_MS)
        page.goto(f"{url}/watch?room={room}&token={token}")

    def told(self, what: str) -> list[Any]:
        """What it was told by that name, in order."""
        return self.page.evaluate(
            "(what) => told.filter(([name]) => name === what).map(([, fact]) => fact)", what
        )

    def joins(self) -> int:
        """How often it has asked for its room."""
        return sum('["join"' in frame for frame in self._sent)

    def until(self, condition: str) -> None:
        """Until an expression over `last(name)` and `count(name)` holds."""
        self.page.wait_for_function(CONDITION, arg=condition)

    def until_state(self, state: str) -> None:
        """Until the connection is in that state."""
        self.until(f"last('connection')?.state === '{state}'")
