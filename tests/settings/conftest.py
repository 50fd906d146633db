"""What the tests of the settings share."""

import pytest

from shared.languages import Languages
from tests.settings.folder import Folder


@pytest.fixture
def folder(tmp_path):
    return Folder(tmp_path / "config")


@pytest.fixture(scope="session")
def languages():
    return Languages.load()
