"""What can be made to go wrong with the virtual printer, and what it then says of itself."""

from collections.abc import Mapping

WELL = "ok"

SIGNS: Mapping[str, frozenset[str]] = {
    WELL: frozenset(),
    "paper_near_end": frozenset({"paper_near_end"}),
    "paper_out": frozenset({"offline", "paper_near_end", "paper_out"}),
    "paper_out_mid_ticket": frozenset({"paper_near_end"}),
    "cover": frozenset({"offline", "cover_open"}),
    "cutter": frozenset({"offline", "error", "cutter"}),
    "offline": frozenset({"offline"}),
    "unrecoverable": frozenset({"offline", "error", "unrecoverable"}),
    "slow": frozenset(),
    "mute": frozenset(),
    "reset": frozenset(),
    "lost_id": frozenset(),
}
"""Every kind of fault with the signs the printer shows in it.

paper_out_mid_ticket: the paper ends in the middle of the next ticket. slow: a byte a second. mute: it prints
and never answers. reset: it breaks the connection in mid-ticket. lost_id: it prints, but never says so.
"""

OTHER_NAMES: Mapping[str, str] = {
    "none": WELL,
    "near_end": "paper_near_end",
    "cover_open": "cover",
    "connection_reset": "reset",
}


def kind_of(name: str) -> str | None:
    """The kind of fault a caller means by `name`; None for no kind that there is."""
    plain = name.strip().lower().replace("-", "_").replace(" ", "_")
    kind = OTHER_NAMES.get(plain, plain)
    return kind if kind in SIGNS else None
