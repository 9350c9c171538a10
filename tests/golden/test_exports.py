"""Exports against stored files; run with `COPYTASTER_GOLDEN=write` to store them anew, and read the difference."""

import os
from pathlib import Path

import pypdfium2
import pytest
from lxml import etree

from copytaster.export import registry
from copytaster.report.build import build
from copytaster.report.options import Options, Section
from fakes import word_changes
from fakes.annotated import remarks
from fakes.comparisons import bridge

STORED = Path(__file__).parent / "exports"
REPORTS = {
    "bridge": Options(),
    "bridge-differences": Options(only_differences=True, versions=frozenset("C")),
    "bridge-annotated": Options(
        sections=frozenset({Section.COUNTS, Section.CODEBOOK, Section.CHANGES}), annotations=remarks()
    ),
}


def check(written, stored):
    if os.environ.get("COPYTASTER_GOLDEN") == "write":
        stored.parent.mkdir(exist_ok=True)
        stored.write_text(written, encoding="utf-8")
    assert written == stored.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", REPORTS)
@pytest.mark.parametrize("form", ["text", "json", "csv", "html", "tei", "tei-standoff"])
def test_export_is_as_stored(name, form):
    written = registry.render(build(bridge(), REPORTS[name]), form)
    check(written.decode().replace("\r\n", "\n"), STORED / f"{name}{registry.find(form).suffix}")


@pytest.mark.parametrize("name", REPORTS)
def test_the_words_of_a_pdf_are_as_stored_page_by_page(name):
    shown = pypdfium2.PdfDocument(registry.render(build(bridge(), REPORTS[name]), "pdf"))
    pages = [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in shown]
    check("\n\f\n".join(pages) + "\n", STORED / f"{name}-pdf.txt")


@pytest.mark.parametrize("name", ["bridge", "bridge-differences"])
def test_the_body_of_a_word_document_is_as_stored(name):
    body = word_changes.part(registry.render(build(bridge(), REPORTS[name]), "docx"))
    check(etree.tostring(body, pretty_print=True, encoding="unicode"), STORED / f"{name}-docx.xml")
