"""One process at a time on one data folder: an exclusive lock on DATA/lock, gone when its holder dies."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

PAUSE = 0.05


class Locked(Exception):
    """Another process works on this data folder."""


@contextmanager
def held(data: Path, patience: float = 0) -> Iterator[None]:
    """Hold the lock of `data`, waiting up to `patience` seconds for it; raises Locked."""
    descriptor = take(data, patience)
    try:
        yield
    finally:
        os.close(descriptor)


def take(data: Path, patience: float = 0) -> int:
    """Take the lock and give its descriptor: it is held until that is closed; raises Locked."""
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(data / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    limit = time.monotonic() + patience
    while not _try(descriptor):
        if time.monotonic() >= limit:
            os.close(descriptor)
            raise Locked(str(data))
        Event().wait(PAUSE)
    return descriptor


def _try(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
