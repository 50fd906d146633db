"""`branchline virtual-printer`: until interrupted."""

from contextlib import suppress

from kiosk.printing.virtual.running import run as run_printer
from server.commands.access import USAGE, end


def run(port: int, http_port: int) -> None:
    """Print to a page; ends with 2 where a port is taken."""
    try:
        with suppress(KeyboardInterrupt):
            run_printer(port, http_port)
    except OSError as fault:
        end(USAGE, f"cannot listen on port {port} or {http_port}: {fault.strerror}")
