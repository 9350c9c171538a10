"""Every word of a report is of a document or goes through translation: one that does neither is found."""

import zipfile
from collections.abc import Mapping
from dataclasses import replace
from io import BytesIO

import pytest
from lxml import etree, html

from copytaster.errors import Notice, UnreadableDocument
from copytaster.export import agreement_text, registry
from copytaster.export.pdf_data import layout_data
from copytaster.report.build import build
from copytaster.report.options import Options
from copytaster.resources import resource
from copytaster.session.create import open_paths
from copytaster.session.work import compare_story
from copytaster.text.document import Unread
from fakes.annotated import remarks
from fakes.codings import agreement_report
from fakes.comparisons import bridge
from fakes.marks import MARKS, in_marks, unmarked

REFUSED = UnreadableDocument("a/b.txt", "empty", Notice("it is empty"))
UNREAD = (Unread("a/b.txt", "empty", REFUSED.sentence.translated(lambda words: in_marks("", words))),)
CODES = frozenset(
    {"lang", "dir", "paper", "colours", "mark", "stripe", "weight", "runs", "run", "sha256", "whole", "anchor", "to"}
)
"""What the layout of the PDF gets besides words, and the runs, whose first part is a code."""


@pytest.fixture(scope="module")
def sample():
    """Return the comparison of the sample story."""
    session = open_paths([resource("samples", "bridge")], keep=False)
    return compare_story(session, max(session.state.stories, key=lambda story: len(story.documents)).key)


@pytest.fixture(scope="module", params=["whole", "differences", "annotated"])
def report(request, sample):
    """Return reports that have all there can be in one."""
    of, options = {
        "whole": (sample, Options(title="", change_limit=3)),
        "differences": (sample, Options(only_differences=True, versions=frozenset("C"), by_importance=True)),
        "annotated": (bridge(), Options(annotations=remarks())),
    }[request.param]
    return build(of, options, MARKS, UNREAD)


def documents(report):
    """Yield what stands in the documents of a report, what they are called, and what was noted on them."""
    for version in report.comparison.inputs.versions:
        one = version.document
        yield from (one.title, one.path, one.path.replace("/", " "), one.source or "", one.byline or "")
        yield from (one.sha256, one.sha256[:32], one.sha256[32:], " ".join(p.text for p in version.paragraphs))
    for row in report.tables:
        yield from (cell.words for line in row.rows for cell in line if cell.language)
    yield from (words for one in report.annotations for words in (*one.codes, one.memo))
    yield from (words for code in report.codebook for words in code)


def written(report, form):
    """Return what `form` has of a report."""
    return registry.render(report, form)


def unwrapped(text):
    """Return the blocks of a plain text, each on one line."""
    return [" ".join(block.split()) for block in text.decode().split("\n\n")]


def test_every_word_of_a_text(report):
    assert unmarked(unwrapped(written(report, "text")), documents(report)) == set()


def of_markup(tree):
    """Yield the texts and the telling attributes of a page or a picture."""
    for element in tree.iter():
        if isinstance(element.tag, str) and element.tag != "style":
            yield from (element.text or "", element.tail or "")
            yield from (element.get(name, "") for name in ("title", "aria-label", "alt"))


def test_every_word_of_a_web_page(report):
    assert unmarked(of_markup(html.fromstring(written(report, "html"))), documents(report)) == set()


@pytest.mark.parametrize("form", ["coverage-svg", "lineage-svg"])
def test_every_word_of_a_picture(report, form):
    assert unmarked(of_markup(etree.fromstring(written(report, form))), documents(report)) == set()


def of_layout(value):
    """Yield the words in what the layout of a PDF is made from."""
    match value:
        case str():
            yield value
        case list():
            yield from (words for one in value for words in of_layout(one))
        case Mapping():
            for name, one in value.items():
                if name == "svg":
                    yield from of_markup(etree.fromstring(one.encode()))
                elif name not in CODES:
                    yield from of_layout(one)
            yield from (run if isinstance(run, str) else run[1] for run in value.get("runs", ()))


def test_every_word_of_a_pdf(report):
    data = layout_data(report)
    for change in data["changes"]["rows"]:
        del change["mark"]
    assert unmarked(of_layout(data), documents(report)) == set()


def test_every_word_of_a_word_document(report):
    texts = []
    with zipfile.ZipFile(BytesIO(written(report, "docx"))) as package:
        for name in ("word/document.xml", "word/footer1.xml", "word/comments.xml", "docProps/core.xml"):
            if name in package.namelist():
                for element in etree.fromstring(package.read(name)).iter():
                    texts += [element.text or "", *(one for key, one in element.items() if key.endswith("author"))]
    assert unmarked(texts, documents(report)) == set()


@pytest.mark.parametrize("stories", [0, 1, 2])
def test_every_word_of_an_agreement(stories):
    made = agreement_report(stories=stories)
    known = ["Bridge closed", "papers brief txt", "wire feed xml", "hers", "his", "cut", "figure", "unused", "s üd"]
    units = [unit for coding in made.codings for unit in coding.differences]
    known += [words for unit in units for words in (unit.stop.before, unit.stop.after)]
    known += [note.memo for unit in units for note in (unit.first, unit.second) if note]
    text = agreement_text.render(replace(made, labels=MARKS)).replace("süd".encode(), b"")  # a word longer than a line
    assert unmarked(unwrapped(text), known) == set()


def test_a_word_outside_marks_is_found():
    assert unmarked(["⟦kept ⟦in⟧⟧ forgotten: the bridge"], ["Over the bridge."]) == {"forgotten"}
