"""A running branch for tests of processes."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.processes.branch_process import BranchProcess

Starting = Callable[..., BranchProcess]


@pytest.fixture
def serving(tmp_path: Path) -> Iterator[Starting]:
    """Starts branches on the test's own folder, and ends what is left of them."""
    started: list[BranchProcess] = []

    def start(*options: str) -> BranchProcess:
        branch = BranchProcess(tmp_path / "var", *options).start()
        started.append(branch)
        return branch

    yield start
    for branch in started:
        if branch.process is not None and branch.process.poll() is None:
            branch.kill()
