"""The words of a German report, longer than the English, have the room that they need."""

from itertools import pairwise

import pypdfium2
import pytest

from copytaster.export.wrapping import columns
from copytaster.report.options import Options, Section
from copytaster.resources import resource
from copytaster.session.create import open_paths
from copytaster.session.export import render
from copytaster.session.work import compare_story

SLACK = 1
"""Points by which the boxes of two neighbouring letters may overlap."""
FRONT = frozenset(Section) - {Section.TEXT, Section.CHANGES, Section.FACTS, Section.QUOTATIONS, Section.OMISSIONS}


@pytest.fixture(scope="module")
def sample():
    session = open_paths([resource("samples", "bridge")], keep=False)
    return compare_story(session, max(session.state.stories, key=lambda story: len(story.documents)).key)


def test_the_lines_of_a_text_fit(sample):
    text = render(sample, "text", options=Options(language="de")).decode()
    assert max(map(columns, text.splitlines())) <= 79


@pytest.mark.parametrize("versions", [None, frozenset("C")])
def test_no_words_of_a_pdf_are_printed_over_each_other(sample, versions):
    options = Options(sections=FRONT, versions=versions, language="de")
    found = [clash for page in pypdfium2.PdfDocument(render(sample, "pdf", options=options)) for clash in clashes(page)]
    assert found == []


def clashes(page):
    """Yield the pairs of letters on a line of which one covers the other, with what stands around them."""
    text = page.get_textpage()
    whole = text.get_text_range()
    lines = {}
    for number, letter in enumerate(whole):
        if letter.isprintable() and not letter.isspace():
            left, _, right, _ = text.get_charbox(number)
            base = text.get_charbox(number, loose=True)[1]
            lines.setdefault(round(base), []).append((left, right, number))
    for line in lines.values():
        for (start, end, before), (left, right, number) in pairwise(sorted(line)):
            ligature = (start, end) == (left, right)
            if left < end - SLACK and not ligature:
                yield whole[max(0, before - 10) : before + 10], whole[max(0, number - 10) : number + 10]
