"""How a comparison comes to paper."""

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices

from copytaster.gui.handlers.printing import as_shown
from copytaster.report.options import Paper, Section
from copytaster.settings import EXPORT_LANGUAGE, EXPORT_PAPER, EXPORT_SECTIONS, IMPORTANCE, ONLY_DIFFERENCES


@pytest.fixture
def viewer(monkeypatch):
    """Return a list of the files that a viewer was asked to open; its first item says whether there is one."""
    seen = [True]
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: seen.append(Path(url.toLocalFile())) or seen[0])
    return seen


def test_what_is_printed_is_opened_as_a_pdf_and_goes_with_the_window(opened, do, viewer):
    do(opened, "print")
    out = viewer[1]
    assert out.name == "Ferry runs aground near Harwick.pdf"
    assert out.read_bytes().startswith(b"%PDF")
    assert f"{out.name} goes to your PDF viewer" in opened.parts.status.currentMessage()
    opened.close()
    assert not out.parent.exists()


def test_without_a_viewer_the_way_to_paper_is_told(opened, do, viewer):
    viewer[0] = False
    do(opened, "print")
    assert "No program here opens a PDF" in opened.parts.status.currentMessage()


def test_printing_twice_writes_over_the_first(opened, do, viewer):
    do(opened, "print")
    do(opened, "print")
    assert viewer[1] == viewer[2]
    assert len(list(viewer[1].parent.iterdir())) == 1


def test_what_is_printed_is_what_is_shown_and_was_exported_last(settings):
    for setting, value in (
        (EXPORT_SECTIONS, "lineage,spun"),
        (EXPORT_PAPER, Paper.LETTER.value),
        (ONLY_DIFFERENCES, True),
        (IMPORTANCE, True),
        (EXPORT_LANGUAGE, "de"),
    ):
        settings.change(setting, value)
    options = as_shown(settings)
    assert set(Section) - options.sections == {Section.LINEAGE, Section.SPUN}
    assert (options.paper, options.only_differences, options.by_importance) == (Paper.LETTER, True, True)
    assert options.language == "de"
