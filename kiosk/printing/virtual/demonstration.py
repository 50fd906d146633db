"""The printer of the demonstration: the virtual one inside this process, unless one is there already."""

from collections.abc import Mapping
from dataclasses import replace

import structlog

from kiosk.printing.line import Deadline, Line, LineLost
from kiosk.printing.talk import Talk
from kiosk.printing.virtual.printer import Clock, local_time
from kiosk.printing.virtual.running import HOST, HTTP_PORT, PORT, Running, start_in_background
from shared.settings import Printer, Settings

PROBE_SECONDS = 0.5

log = structlog.get_logger()


def bring_printer(settings: Settings) -> tuple[Settings, Running | None]:
    """Settings whose demonstration printer is there, and the virtual printer that was switched on for it.

    The demonstration printer is the one at 127.0.0.1:9100. Where something that answers as a printer listens
    there already, or the settings name other printers, nothing is switched on: None. Where the port is
    taken by something else, a free one is used and the settings given back say which.
    """
    if not _demonstration(settings.printers) or _answers(HOST, PORT):
        return settings, None
    running = _switch_on(lambda: settings.plan.local(local_time()))
    if running.port != PORT:
        log.warning("port taken, virtual printer elsewhere", wanted=PORT, port=running.port)
    moved = {kiosk: _at(printer, running.port) for kiosk, printer in settings.printers.items()}
    return replace(settings, printers=moved), running


def _switch_on(clock: Clock) -> Running:
    """At the usual ports, each of which may be taken."""
    for port, http_port in ((PORT, HTTP_PORT), (PORT, 0), (0, HTTP_PORT)):
        try:
            return start_in_background(port, http_port, clock=clock)
        except OSError:
            continue
    return start_in_background(0, 0, clock=clock)


def _demonstration(printers: Mapping[str, Printer]) -> bool:
    return any(_is_demonstration(printer) for printer in printers.values())


def _is_demonstration(printer: Printer) -> bool:
    return (printer.host, printer.port) == (HOST, PORT)


def _at(printer: Printer, port: int) -> Printer:
    return printer.model_copy(update={"port": port}) if _is_demonstration(printer) else printer


def _answers(host: str, port: int) -> bool:
    """Whether a printer is there: whatever its state, it says something that makes sense."""
    deadline = Deadline(PROBE_SECONDS)
    try:
        with Line.open(host, port, deadline) as line:
            return Talk(line).ask(deadline) is not None
    except LineLost:
        return False
