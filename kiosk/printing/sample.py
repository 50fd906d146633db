"""A receipt with everything on it: for warming up, for a test print and for measuring."""

from datetime import UTC, datetime

from kiosk.printing.picture import picture
from kiosk.printing.receipt import Receipt
from kiosk.printing.slip import Slip, make_slip
from shared.domain.estimates import Wait
from shared.domain.plan import Name
from shared.languages import Languages

MOMENT = datetime(2025, 11, 20, 10, 14, tzinfo=UTC)

SAMPLE = Receipt(
    branch=Name("清江路支行", "Qingjiang Road Branch"),
    number="C018",
    service=Name("补卡", "Replace a card"),
    zone=Name("大厅", "Hall"),
    issued=MOMENT,
    printed=MOMENT,
    return_minutes=30,
    return_behind=2,
    ahead=2,
    wait=Wait(15, 22),
    documents=(Name("身份证", "ID"), Name("旧卡", "old card"), Name("手机", "phone")),
    complaint_phone="0000 0001",
    link="http://127.0.0.1:8080/t/20251120-C018.0123456789abcdefghijkl",
)


def sample_slip(languages: Languages, width: int = 576, confirm: str = "process_id") -> Slip:
    """The sample, drawn and rendered: the whole of what the box computes for one paper."""
    return make_slip(picture(SAMPLE, width, languages), 0, confirm)
