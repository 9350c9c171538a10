"""Exports against stored files; run with `COPYTASTER_GOLDEN=write` to store them anew, and read the difference."""

import os
from pathlib import Path

import pytest

from copytaster.export import registry
from copytaster.report.build import build
from copytaster.report.options import Options
from fakes.comparisons import bridge

STORED = Path(__file__).parent / "exports"
REPORTS = {
    "bridge": Options(),
    "bridge-differences": Options(only_differences=True, versions=frozenset("C")),
}


@pytest.mark.parametrize("name", REPORTS)
@pytest.mark.parametrize("form", ["text", "json", "html"])
def test_export_is_as_stored(name, form):
    written = registry.render(build(bridge(), REPORTS[name]), form)
    stored = STORED / f"{name}{registry.find(form).suffix}"
    if os.environ.get("COPYTASTER_GOLDEN") == "write":
        stored.parent.mkdir(exist_ok=True)
        stored.write_bytes(written)
    assert written.decode() == stored.read_text(encoding="utf-8")
