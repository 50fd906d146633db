"""A branch with live views, served; and a line to it that can be cut."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live.proxy import Proxy
from tests.live.rig import Rig


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    """A branch on an open day with counters 1 and 2 open."""
    with Rig(tmp_path).serving() as serving:
        yield serving


@pytest.fixture
def proxy(rig: Rig) -> Iterator[Proxy]:
    """A line to the branch that can be broken."""
    with Proxy(rig.server.port).running() as running:
        yield running
