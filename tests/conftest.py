"""What every test stands on: a person's folders redirected, and the one setting that names the measuring data."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("suite", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("slow", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))
"""The suite is the same every time and does not time; HYPOTHESIS_PROFILE=slow searches long and at random."""

ROOT = Path(__file__).parent.parent
DATA = Path(os.environ.get("COPYTASTER_DATA", ROOT / "../shared")).resolve()
"""Gold sets, seeds and real files for measuring; tests that need them are skipped where it is absent."""


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory, monkeypatch):
    """Keep projects, settings and logs of a test away from the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, str(home / variable.lower()))
    monkeypatch.setenv("HOME", str(home))
    return home


@pytest.fixture(scope="session")
def data():
    """Return the folder of the measuring data, or skip."""
    if not (DATA / "seeds").is_dir():
        pytest.skip("the measuring data is not here (set COPYTASTER_DATA)")
    return DATA


@pytest.fixture(scope="session")
def seeds(data):
    """Return the folder of the five seed articles, or skip."""
    return data / "seeds"
