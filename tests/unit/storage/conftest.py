"""A project file and the stores that are open on it."""

import pytest

from copytaster.storage.opening import open_store


@pytest.fixture
def path(tmp_path):
    return tmp_path / "projects" / "dam.copytaster"


@pytest.fixture
def opened():
    """Open stores that are closed when the test ends."""
    stores = []

    def open_and_keep(path):
        stores.append(open_store(path))
        return stores[-1]

    yield open_and_keep
    for store in stores:
        store.close()
