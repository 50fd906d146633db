"""Makes one paper of one job: fills in the receipt, draws it, and has it delivered."""

from collections.abc import Callable

from kiosk.printing.delivery import Delivery
from kiosk.printing.filling import Link, fill_in
from kiosk.printing.outcome import Outcome
from kiosk.printing.picture import picture
from kiosk.printing.sample import sample_slip
from kiosk.printing.slip import Slip, make_slip
from shared.branch.door import Door
from shared.domain.lobby import PrintJob
from shared.languages import Languages
from shared.settings import Printer


class Press:
    """One printer with what is printed on it. `complaint_phone` and `link` stand on every receipt."""

    def __init__(
        self, door: Door, printer: Printer, languages: Languages, complaint_phone: str, link: Link
    ) -> None:
        self._door = door
        self._printer = printer
        self._languages = languages
        self._complaint_phone = complaint_phone
        self._link = link
        self._serial = 0
        self._clean = False

    def warm_up(self) -> None:
        """Load fonts and libraries, half a second's work, before a customer waits for it."""
        sample_slip(self._languages, self._printer.width_dots)

    def print(self, job: PrintJob, about_to_send: Callable[[], None]) -> Outcome:
        """One attempt at the job; `about_to_send` is called before the first byte and may call it off."""
        delivery = Delivery(self._printer, clear_first=not self._clean)
        self._clean = False
        outcome = delivery.run(lambda: self._slip(job), about_to_send)
        self._clean = outcome.what == "printed"
        return outcome

    def _slip(self, job: PrintJob) -> Slip:
        receipt = fill_in(job, self._door.outlook(), self._complaint_phone, self._link)
        self._serial += 1
        drawn = picture(receipt, self._printer.width_dots, self._languages)
        return make_slip(drawn, self._serial, self._printer.confirm)
