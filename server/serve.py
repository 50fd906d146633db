"""`branchline serve`: gunicorn with one threaded worker, and the rules its process lives by (DESIGN 3)."""

import ctypes
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gunicorn.app.base import BaseApplication
from gunicorn.workers.gthread import ThreadWorker

from server import lock
from shared.settings import Settings

GRACE_SECONDS = 2
LOCK_PATIENCE_SECONDS = 3
SPARE_THREADS = 32
EXIT_LOCKED = 75
PR_SET_PDEATHSIG = 1


@dataclass(frozen=True)
class Service:
    """What is to be served: the settings, the data folder, and where to listen."""

    settings: Settings
    data: Path
    host: str
    port: int
    demo: bool


class BranchWorker(ThreadWorker):
    """The one worker: it holds the lock, dies with its parent, and stops the branch before it goes."""

    running: Any = None

    def handle_exit(self, sig: int, frame: Any) -> None:
        """SIGTERM: stop the branch beside the loop, so that requests under way get their answers."""
        super().handle_exit(sig, frame)
        _stop(self)


class BranchApplication(BaseApplication):
    """gunicorn, told everything here and nothing by files or the command line."""

    def __init__(self, service: Service) -> None:
        self.service = service
        super().__init__()

    def load_config(self) -> None:
        """One worker with a thread for every socket and some for requests."""
        options: dict[str, Any] = {
            "bind": f"{self.service.host}:{self.service.port}",
            "workers": 1,
            "worker_class": BranchWorker,
            "threads": self.service.settings.serving.max_sockets + SPARE_THREADS,
            "worker_connections": 2000,
            "keepalive": 5,
            "timeout": 60,
            "graceful_timeout": GRACE_SECONDS - 1,
            "control_socket_disable": True,
            "loglevel": "warning",
            "post_fork": die_with_parent,
            "post_worker_init": lambda worker: _say_ready(worker),
        }
        for name, value in options.items():
            self.cfg.set(name, value)

    def load(self) -> Callable[..., Any]:
        """In the worker, after the fork: take the lock, then open the journal and start the threads."""
        return open_branch(self.service)


def open_branch(service: Service) -> Callable[..., Any]:
    """The WSGI application of a branch whose lock this process holds until it ends."""
    from server.start import start

    lock.take(service.data, LOCK_PATIENCE_SECONDS)
    running = start(service.settings, service.data, demo=service.demo, url=url_of(service))
    BranchWorker.running = running
    return running.app


def serve(service: Service) -> int:
    """Serve until told to stop; the exit code is 75 where another process holds the data folder."""
    try:
        with lock.held(service.data, LOCK_PATIENCE_SECONDS):
            pass
    except lock.Locked:
        return EXIT_LOCKED
    BranchApplication(service).run()
    return 0


def url_of(service: Service) -> str:
    """The address people open."""
    host = f"[{service.host}]" if ":" in service.host else service.host
    return f"http://{host}:{service.port}"


def die_with_parent(server: Any, worker: Any) -> None:
    """A worker whose master was killed must not answer on beside its successor: two writers, one journal."""
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != worker.ppid:
        sys.exit(1)


def _say_ready(worker: Any) -> None:
    """Said by the worker that has opened everything, when the listening socket already answers."""
    host, port = worker.sockets[0].getsockname()[:2]
    print(f"ready http://{host}:{port}", flush=True)


def _stop(worker: BranchWorker) -> None:
    from threading import Thread

    if BranchWorker.running is not None:
        Thread(target=BranchWorker.running.stop, name="stop").start()
