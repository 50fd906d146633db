"""Entering: what a browser may be given, by a device's token, by a person's PIN, or in the demonstration."""

from shared.access import Holder, PinWait, Session, demo_holders
from shared.web.box import box
from shared.web.problems import Problem
from shared.web.session import current

CUSTOMERS_USE = ("kiosk", "display")


def by_token(token: str) -> Session:
    """Pair this browser with the device of that token; raises Problem 401 `token_wrong`."""
    holder = box().access.holder_of_token(token)
    if holder is None:
        raise Problem(401, "token_wrong")
    return _grant(holder)


def by_pin(name: str, pin: str) -> Session:
    """Sign a person in on this paired browser.

    The PIN is a second factor beside the device, so raises Problem 403 `pairing_required` without one and on
    a device that customers use, 403 `pin_wrong`, and 409 `pin_wait` while the delay after wrong PINs lasts.
    """
    device = _staff_device()
    try:
        person = box().access.check_pin(name, pin, device.id)
    except PinWait as wait:
        raise Problem(409, "pin_wait", seconds=wait.seconds) from None
    if person is None:
        raise Problem(403, "pin_wrong")
    return _grant(person.holder)


def by_demonstration() -> Session:
    """Every face at once, so that one browser can try them all; again it is the same session."""
    session, plan = current(), box().settings.plan
    if session and any(holder.id.startswith("demo:") for holder in session.grants):
        return session
    return _grant(*demo_holders(plan.kiosks, plan.counters))


def leave(session: Session) -> Session | None:
    """End the person's part, which leaves the device paired for the next person; else the whole session."""
    if any(holder.kind == "staff" for holder in session.grants):
        return box().access.end_person(session.id)
    box().access.close_session(session.id)
    return None


def staff_may_sign_in() -> bool:
    """Whether this browser is one that staff sign in at."""
    return any(_for_staff(holder) for holder in _held())


def _staff_device() -> Holder:
    for holder in _held():
        if _for_staff(holder):
            return holder
    raise Problem(403, "pairing_required")


def _held() -> tuple[Holder, ...]:
    session = current()
    return session.grants if session else ()


def _for_staff(holder: Holder) -> bool:
    return holder.kind == "device" and holder.role not in CUSTOMERS_USE


def _grant(*holders: Holder) -> Session:
    session, access = current(), box().access
    try:
        return access.add_grant(session.id, *holders) if session else access.open_session(holders)
    except LookupError:  # revoked, or signed out, in this very moment
        raise Problem(401, "unauthorized") from None
