"""Who may do what: devices, staff and the sessions of their browsers, in one file of its own."""

from shared.access.access import Access
from shared.access.errors import AccessError, Locked, PinWait, Unknown, Unusable
from shared.access.people import DEVICE_ROLES, STAFF_ROLES, Device, Holder, Staff, demo_holders
from shared.access.sessions import Session
from shared.access.store import FILE
from shared.access.watch import Watch

__all__ = [
    "DEVICE_ROLES",
    "FILE",
    "STAFF_ROLES",
    "Access",
    "AccessError",
    "Device",
    "Holder",
    "Locked",
    "PinWait",
    "Session",
    "Staff",
    "Unknown",
    "Unusable",
    "Watch",
    "demo_holders",
]
