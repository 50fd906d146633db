"""The settings as the rest of the house sees them: the domain's plan, and what concerns the edges."""

from collections.abc import Mapping
from dataclasses import dataclass

from shared.domain.plan import Name, Plan
from shared.settings.branch import Hours
from shared.settings.kiosks import Printer
from shared.settings.receipt import Receipt
from shared.settings.screens import Screens
from shared.settings.serving import Serving
from shared.settings.teller import Teller


@dataclass(frozen=True, slots=True)
class Settings:
    """One branch, whole. `plan` goes into the journal and decides; nothing else here changes a decision.

    `printers` maps kiosk ids to receipt printers; a kiosk without one is not in it. `public_url` has no
    slash at its end and is None where phones reach nothing: then no QR is printed or shown (W3).
    """

    plan: Plan
    hours: Hours
    address: Name
    hotline: str
    public_url: str | None
    printers: Mapping[str, Printer]
    receipt: Receipt
    screens: Screens
    teller: Teller
    serving: Serving
