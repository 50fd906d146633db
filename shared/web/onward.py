"""Where a browser goes after signing in: to a page of ours, whatever the address it came with says."""

import re

from shared.access import Session

OWN_PATH = re.compile(r"/(?!/)[!-\[\]-~]*")
"""One slash, then visible ASCII but no backslash, which browsers read as a slash: //evil is another host."""
HOMES = {"kiosk": "/kiosk/{0.kiosk}", "teller": "/teller/{0.counter}", "manager": "/tablet"}
START = "/"


def safe_next(wanted: str | None) -> str | None:
    """The path wanted if it is one of ours, else None."""
    return wanted if wanted and OWN_PATH.fullmatch(wanted) else None


def home_of(session: Session) -> str:
    """The own page of the first holder that has one, else the start page."""
    placed = [holder for holder in session.grants if holder.role != "teller" or holder.counter]
    return next((HOMES[holder.role].format(holder) for holder in placed if holder.role in HOMES), START)
