"""Who signs on at a counter: the person who proves it by a PIN, or whoever is signed in already."""

from shared.access import Holder, PinWait, Staff
from shared.web.box import box
from shared.web.models import SignOn
from shared.web.problems import Problem

SERVING_ROLES = ("teller", "manager")


def signed_in(holder: Holder, body: SignOn) -> str | None:
    """The name of the member of staff; None where only a device asks. Raises Problem 403 or 409."""
    if body.staff is None or body.pin is None:
        return holder.name if holder.kind == "staff" else None
    person = _proven(body.staff, body.pin, holder.id)
    if person is None:
        raise Problem(403, "pin_wrong")
    if person.role not in SERVING_ROLES:
        raise Problem(403, "forbidden")
    return person.name


def _proven(name: str, pin: str, device: str) -> Staff | None:
    try:
        return box().access.check_pin(name, pin, device)
    except PinWait as wait:
        raise Problem(409, "pin_wait", seconds=wait.seconds) from None
