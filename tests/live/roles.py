"""Who there is in these tests, and what each may see (DESIGN 6, Who)."""

from shared.access import Holder

HOLDERS = {
    "display": Holder("device:board", "device", "display", "board"),
    "display-2": Holder("device:board-2", "device", "display", "board-2"),
    "teller-1": Holder("device:t1", "device", "teller", "t1", counter="1"),
    "teller-2": Holder("device:t2", "device", "teller", "t2", counter="2"),
    "manager": Holder("device:tablet", "device", "manager", "tablet"),
    "kiosk": Holder("device:k1", "device", "kiosk", "k1", kiosk="k1"),
    "auditor": Holder("staff:a1", "staff", "auditor", "a1"),
    "admin": Holder("staff:root", "staff", "admin", "root"),
}

ROOMS = [
    "board:hall",
    "board:vip",
    "sign:1",
    "sign:2",
    "teller:1",
    "teller:2",
    "manager",
    "kiosk:k1",
    "kiosk:k2",
]
OPEN_TO = {
    "display": {"board:hall", "board:vip", "sign:1", "sign:2"},
    "teller-1": {"sign:1", "teller:1"},
    "teller-2": {"sign:2", "teller:2"},
    "manager": set(ROOMS),
    "kiosk": {"kiosk:k1"},
    "auditor": set(),
    "admin": set(),
}
