"""Where remarks hang in a tracked text, and what their comments say."""

from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.index import Index
from copytaster.export.docx_comments import attached, comments
from copytaster.export.docx_writer import render
from copytaster.export.docx_xml import W as SPACE
from copytaster.project.annotation import Annotation, Annotations
from copytaster.report.annotations import ReportAnnotation
from copytaster.report.build import build
from copytaster.report.labels import ENGLISH
from copytaster.report.options import Options
from copytaster.report.tracked import tracked
from copytaster.text.document import Document, Paragraph
from copytaster.text.version import versions
from fakes.annotated import remarks
from fakes.comparisons import bridge
from fakes.word_changes import W, by_heading, part, texts

SIDES = (["The mayor opened the bridge on Monday.", ""], ["The mayor opened the bridge on Monday."])


def remark(change=None, link=None, codes=("doubt",), memo=""):
    return ReportAnnotation(change, link, "wording", codes, memo, ())


def pieces(comparison, version, *found):
    """Return the words between the first and the last piece of each remark."""
    shown = tracked(Index(comparison), version)
    return [
        "".join(piece.text for number in range(start[0], end[0] + 1) for piece in shown[number].pieces)
        if start[0] != end[0]
        else "".join(piece.text for piece in shown[start[0]].pieces[start[1] : end[1] + 1])
        for _, start, end in attached(found, comparison, version, shown)
    ]


def test_a_remark_hangs_at_what_was_left_out_and_what_came_for_it():
    assert pieces(bridge(), 1, remark(0), remark(1), remark(2)) == ["closesshut", "old ", " on Friday"]


def test_a_remark_on_a_whole_paragraph_hangs_at_it():
    assert pieces(bridge(), 1, remark(5), remark(8)) == [
        "“It is safe, but it is tired,” she told reporters.",
        "Shops fear for their trade.",
    ]


def test_a_remark_on_a_move_hangs_where_the_paragraph_is():
    shown = tracked(Index(bridge()), 1)
    [(_, start, end)] = attached([remark(link=6)], bridge(), 1, shown)
    assert start == end == (3, 0)
    assert shown[3].other == 2


def test_remarks_on_other_pairs_and_loose_ones_do_not_hang():
    assert pieces(bridge(), 1, remark(3), remark(9), remark()) == []


def test_a_remark_on_a_paragraph_without_words_hangs_there_and_goes_with_it():
    made = versions(tuple(Document("a.txt", "0" * 64, tuple(map(Paragraph, side)), language="en") for side in SIDES))
    comparison = compare(Inputs(made))
    [number] = [number for number, change in enumerate(comparison.changes) if change.whole]
    (anchor, _, _) = remarks().changes[6]
    options = Options(annotations=Annotations(changes={number: Annotation(anchor, ("gone",), "")}))
    written = render(build(comparison, options))
    [start] = part(written).iter(f"{W}commentRangeStart")
    assert [one.tag.removeprefix(W) for one in start.itersiblings()] == ["commentRangeEnd", "del"]
    assert texts(by_heading(written)["A → B"], accept=True) == SIDES[1]


def test_a_comment_has_its_codes_and_the_lines_of_its_memo():
    found = comments([remark(codes=("one", "two"), memo="First.\n\nSecond.")], ENGLISH, None)
    [comment] = found
    assert comment.attrib == {f"{{{SPACE}}}id": "0", f"{{{SPACE}}}author": "Note"}
    assert ["".join(line.itertext()) for line in comment] == ["one, two", "First.", "Second."]
    assert [*map(len, (line.findall(f".//{W}annotationRef") for line in comment))] == [1, 0, 0]
