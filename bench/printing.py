"""A paper: drawing it, making its bytes, and the way through TCP to the printer's word that it is out."""

from collections.abc import Callable, Iterator
from time import perf_counter

from bench.table import Figure, spread
from kiosk.printing.delivery import Delivery
from kiosk.printing.picture import picture
from kiosk.printing.sample import SAMPLE
from kiosk.printing.slip import Slip, make_slip
from kiosk.printing.virtual.listener import Listener
from kiosk.printing.virtual.printer import VirtualPrinter
from shared.languages import Languages
from shared.settings import Printer

PAPERS = 60
LANGUAGES = Languages.load()


def measure() -> Iterator[Figure]:
    """Time the three steps, each warm, at 576 dots."""
    drawn = picture(SAMPLE, 576, LANGUAGES)
    yield figure("receipt drawn, 576 dots", lambda: picture(SAMPLE, 576, LANGUAGES))
    yield figure("its bytes by python-escpos", lambda: make_slip(drawn, 0, "process_id"))
    slip = make_slip(drawn, 0, "process_id")
    listener = Listener(VirtualPrinter(), "127.0.0.1", 0)
    yield figure("sent, printed virtually, confirmed", lambda: delivered(listener.port, slip))
    listener.close()


def delivered(port: int, slip: Slip) -> None:
    """One paper out of the virtual printer; raises RuntimeError where it did not come."""
    printer = Printer(host="127.0.0.1", port=port)
    outcome = Delivery(printer, clear_first=False).run(lambda: slip, lambda: None)
    if outcome.what != "printed":
        raise RuntimeError(f"not printed: {outcome}")


def figure(name: str, step: Callable[[], object]) -> Figure:
    """How long the step takes in the middle of many, and at worst of a hundred."""
    samples = []
    for _ in range(PAPERS):
        start = perf_counter()
        step()
        samples.append((perf_counter() - start) * 1000)
    value, p99 = spread(samples)
    return Figure(name, value, "ms", p99)
