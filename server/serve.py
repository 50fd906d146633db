"""`branchline serve`: gunicorn with one threaded worker, and the rules its process lives by (DESIGN 3)."""

import ctypes
import gc
import os
import signal
import socket
import sys
from collections.abc import Callable
from threading import Thread
from typing import Any

from gunicorn.app.base import BaseApplication
from gunicorn.workers.gthread import ThreadWorker

from server import lock
from server.running import Running, start
from server.service import Service

GRACE_SECONDS = 1
LOCK_PATIENCE_SECONDS = 3
SPARE_THREADS = 32
PR_SET_PDEATHSIG = 1  # prctl(2)


class BranchWorker(ThreadWorker):
    """The one worker: it stops the branch before it goes, so that whoever waits gets an answer."""

    branch: Running | None = None

    def handle_exit(self, sig: int, frame: Any) -> None:
        """SIGTERM. The branch stops beside the loop, which meanwhile sends the last answers."""
        super().handle_exit(sig, frame)
        if BranchWorker.branch is not None:
            Thread(target=BranchWorker.branch.stop, name="stop").start()


class BranchApplication(BaseApplication):
    """gunicorn, told everything here and nothing by files or the command line."""

    def __init__(self, service: Service, listener: socket.socket) -> None:
        self.service = service
        self.url = url_of(listener)
        self.descriptor = listener.detach()  # gunicorn's from here on
        super().__init__()

    def load_config(self) -> None:
        """One worker, with a thread for every socket and some for requests."""
        options: dict[str, Any] = {
            "bind": f"fd://{self.descriptor}",
            "workers": 1,
            "worker_class": BranchWorker,
            "threads": self.service.settings.serving.max_sockets + SPARE_THREADS,
            "worker_connections": 2000,
            "keepalive": 5,
            "timeout": 60,
            "graceful_timeout": GRACE_SECONDS,
            "control_socket_disable": True,
            "loglevel": "warning",
            "post_fork": die_with_parent,
            "post_worker_init": lambda worker: print(f"ready {self.url}", flush=True),
        }
        for name, value in options.items():
            self.cfg.set(name, value)

    def load(self) -> Callable[..., Any]:
        """In the worker, after the fork: take the lock, then open the journal and start the threads."""
        lock.take(self.service.data, LOCK_PATIENCE_SECONDS)
        BranchWorker.branch = start(self.service, self.url)
        gc.freeze()
        gc.enable()
        return BranchWorker.branch.app


def serve(service: Service) -> None:
    """Serve until told to stop. Raises Locked, and OSError where the address cannot be listened on."""
    with lock.held(service.data, LOCK_PATIENCE_SECONDS):
        listener = listen(service.host, service.port)
    BranchApplication(service, listener).run()


def listen(host: str, port: int) -> socket.socket:
    """The listening socket, made before the fork so that its address is known to all."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((host, port), family=family, backlog=2048)


def url_of(listener: socket.socket) -> str:
    """The address people open."""
    host, port = listener.getsockname()[:2]
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"


def die_with_parent(server: Any, worker: Any) -> None:
    """A worker whose master was killed must not answer on beside its successor: two writers, one journal."""
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != worker.ppid:
        sys.exit(1)
