"""`branchline` as a process on a data folder of its own, and callers over real HTTP."""

import os
import signal
import subprocess
import sys
from itertools import count
from pathlib import Path
from threading import Thread
from typing import Any

import requests

ROOT = Path(__file__).resolve().parent.parent.parent
CLI = [sys.executable, "-m", "server.cli"]
LOST = requests.RequestException


def run(*arguments: str, data: Path) -> subprocess.CompletedProcess[str]:
    """One command of the command line, to its end."""
    command = [*CLI, *arguments, "--data", str(data)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


def token(name: str, role: str, data: Path, *more: str) -> str:
    """A device's token, as the technician gets it."""
    made = run("device", "add", name, "--role", role, *more, data=data)
    assert made.returncode == 0, made.stderr
    return made.stdout.strip().splitlines()[-1]


class Client:
    """A device of the branch."""

    def __init__(self, url: str, token: str, name: str = "c") -> None:
        self.url = url
        self.name = name
        self._keys = count(1)
        self._session = requests.Session()
        self._session.headers["Authorization"] = f"Bearer {token}"

    def get(self, path: str) -> requests.Response:
        """GET below /api/v1."""
        return self._session.get(f"{self.url}/api/v1{path}", timeout=20)

    def post(self, path: str, body: Any = None, key: str | None = None) -> requests.Response:
        """POST below /api/v1, with a key of its own unless one is given."""
        headers = {"Idempotency-Key": key or f"{self.name}-{next(self._keys)}"}
        return self._session.post(f"{self.url}/api/v1{path}", json=body or {}, headers=headers, timeout=20)


class BranchProcess:
    """`branchline serve --demo` on a folder; started, killed, started again."""

    def __init__(self, data: Path, *options: str, port: int = 0) -> None:
        self.data = data
        self.options = options
        self.port = port
        self.process: subprocess.Popen[str] | None = None
        self.url = ""

    def start(self) -> "BranchProcess":
        """Start and wait until it says that it is ready."""
        command = [*CLI, "serve", "--demo", "--port", str(self.port), "--data", str(self.data), *self.options]
        log = (self.data.parent / "serve.log").open("a")
        self.process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=log, text=True)
        log.close()
        self.url = self._ready_line().split()[-1]
        self.port = int(self.url.rsplit(":", 1)[1])
        return self

    def _ready_line(self) -> str:
        assert self.process is not None and self.process.stdout is not None
        for line in self.process.stdout:
            if line.startswith("ready "):
                Thread(target=self.process.stdout.read, daemon=True).start()
                return line
        raise AssertionError(f"serve ended with {self.process.wait()}: {self.errors()}")

    def errors(self) -> str:
        """What it wrote to its log."""
        return (self.data.parent / "serve.log").read_text()[-3000:]

    @property
    def master(self) -> int:
        """The process that was started."""
        assert self.process is not None
        return self.process.pid

    @property
    def worker(self) -> int:
        """Its one child, that holds the journal."""
        children = Path(f"/proc/{self.master}/task/{self.master}/children").read_text().split()
        return int(children[0])

    def kill(self) -> None:
        """The way a power cut or an out-of-memory killer does it."""
        os.kill(self.master, signal.SIGKILL)
        assert self.process is not None
        self.process.wait()

    def stop(self) -> int:
        """Ask it to end; its exit code."""
        assert self.process is not None
        self.process.terminate()
        return self.process.wait(timeout=20)

    def client(self, token: str, name: str = "c") -> Client:
        """A device with that token."""
        return Client(self.url, token, name)
