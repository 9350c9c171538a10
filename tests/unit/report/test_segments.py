"""What the versions of a row have in common, and the readings in which they differ."""

from dataclasses import replace

import pytest

from copytaster.alignment.alignment import Place, Row
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.index import Index
from copytaster.report.segments import Begin, bounds, segments
from copytaster.text.document import FURNITURE_ASIDE, Document, Paragraph, Role
from copytaster.text.spans import Span
from copytaster.text.version import versions
from fakes.comparisons import bridge


def index_of(*texts, base=0):
    """Compare versions given as lists of paragraphs, or as the one paragraph they have."""
    found = [[text] if isinstance(text, str) else text for text in texts]
    documents = [Document(f"{n}", "0" * 64, tuple(map(Paragraph, one)), language="en") for n, one in enumerate(found)]
    return Index(compare(Inputs(versions(tuple(documents)), base)))


def told(index, number=0, shown=None):
    """Return the segments of a row: a text where all agree, else a text for each set of labels."""
    row = index.comparison.rows[number]
    return [
        {"".join(index.labels[version] for version in one.versions): one.text for one in segment.readings}
        if len(segment.readings) > 1
        else segment.readings[0].text
        for segment in segments(index, row, shown or (index.base, *index.others))
    ]


def test_versions_of_one_wording_share_a_reading():
    index = index_of("The bridge closes on Monday.", "The bridge shuts on Monday.", "The bridge closes on Monday.")
    assert told(index) == ["The bridge ", {"AC": "closes", "B": "shuts"}, " on Monday."]


def test_the_base_comes_first():
    index = index_of("The bridge closes on Monday.", "The bridge shuts on Monday.", base=1)
    assert list(told(index)[1]) == ["B", "A"]


def test_what_overlaps_is_one_segment():
    index = index_of(
        "The old bridge over the harbour closes on Monday.",
        "The very new bridge over the harbour closes on Monday.",
        "The old ferry over the harbour closes on Monday.",
        "A new ferry over the harbour closes on Monday.",
    )
    first = told(index)[0]
    assert first["A"] == "The old bridge"
    assert first["D"] == "A new ferry"


def test_changes_of_different_versions_stand_apart():
    index = index_of("The bridge closes on Monday.", "The bridge shuts on Monday.", "The bridge closes on Sunday.")
    assert [one for one in told(index) if isinstance(one, dict)] == [
        {"AC": "closes", "B": "shuts"},
        {"AB": "Monday.", "C": "Sunday."},
    ]


def test_words_put_in_are_empty_elsewhere():
    index = index_of("The bridge closes on Monday.", "The old bridge closes on Monday.")
    found = told(index)[1]
    assert (found["A"], found["B"].strip()) == ("", "old")


@pytest.mark.parametrize(
    ("space", "found"),
    [
        ("\u00a0", ["The bridge", {"A": " ", "B": "\u00a0"}, "closes on Monday."]),
        ("  ", ["The bridge ", {"A": "", "B": " "}, "closes on Monday."]),
    ],
)
def test_spaces_are_never_compared_and_differ_all_the_same(space, found):
    index = index_of("The bridge closes on Monday.", f"The bridge{space}closes on Monday.")
    assert index.comparison.changes == ()
    assert told(index) == found


def test_letters_keep_their_marks():
    index = index_of("Le cafe\u0301 ferme lundi, dit le maire.", "Le cafe\u0300 ferme lundi, dit le maire.")
    assert told(index)[1] == {"A": "cafe\u0301", "B": "cafe\u0300"}


SPLIT = (
    ["The old bridge over the harbour closes on Monday. Ferries run every ten minutes until the spring."],
    ["The old bridge over the harbour closes on Monday.", "Ferries run every ten minutes until the spring."],
)


def test_a_split_paragraph_begins_anew_in_the_midst_of_the_row():
    index = index_of(*SPLIT)
    parts = segments(index, index.comparison.rows[0], (0, 1))
    assert told(index)[1] == {"A": " ", "B": ""}
    assert [one.begins for part in parts for one in part.readings if one.begins] == [(Begin(0, Place(1, 1)),)]
    assert parts[1].readings[1].versions == (1,)
    assert parts[1].readings[1].begins


def test_a_joined_paragraph_begins_anew_too():
    index = index_of(*SPLIT, base=1)
    parts = segments(index, index.comparison.rows[0], (1, 0))
    assert [begin.place for part in parts for one in part.readings for begin in one.begins] == [Place(1, 1)]


def test_what_differs_behind_a_break_is_found_there():
    left, (first, second) = SPLIT
    index = index_of(left, [first, second.replace("ten", "twenty")])
    assert told(index)[3] == {"A": "ten", "B": "twenty"}


def test_a_part_that_belongs_to_another_row_is_put_in_as_a_whole():
    (whole,), parts = SPLIT
    between = [f"The council meets for the {number} time at noon." for number in ("first", "second", "third")]
    index = index_of([parts[0], *between, parts[1]], [whole, *between])
    assert told(index) == [parts[0], {"A": "", "B": f" {parts[1]}"}]


def test_a_part_of_another_row_lends_it_no_words():
    ferries, bridge_ = "The ferries run every ten minutes until the spring.", SPLIT[1][0]
    between = [f"The council meets for the {number} time at noon." for number in ("first", "second", "third")]
    index = index_of([bridge_, *between, ferries], [f"{ferries} {bridge_}", *between])
    assert told(index) == [{"A": "", "B": f"{ferries} "}, bridge_]


def test_a_sentence_of_a_split_paragraph_is_held_against_its_own_partner():
    first = "Parliament first promised the town a new bridge over the sound in the spring of 2011."
    plan, told_again = "The plan has been put off", "three times, and its price has risen to 310 million crowns."
    between = "The council meets for the first time at noon."
    index = index_of(
        [f"{first} {plan} {told_again}", between],
        [f"The plan for a new bridge has been put off {told_again}", between, first],
    )
    assert told(index) == [
        {"A": f"{first} ", "B": ""},
        "The plan",
        {"A": "", "B": " for a new bridge"},
        f" has been put off {told_again}",
        {"A": "", "B": first},
    ]


def test_words_left_out_are_known_wherever_they_would_stand():
    comparison = bridge()
    gone = comparison.changes[1]
    gone = gone._replace(left=gone.left._replace(end=7), right=gone.right._replace(start=75, end=75))
    index = Index(replace(comparison, changes=(comparison.changes[0], gone, *comparison.changes[2:])))
    parts = segments(index, index.comparison.rows[1], (0, 1, 2))
    assert [(one.text, one.changes) for one in parts[1].readings] == [(" old", ()), ("", (1,))]


def test_what_a_joined_paragraph_leaves_out_is_known_by_its_number():
    parts = SPLIT[1]
    index = index_of(parts, [f"{parts[0]} Nobody was hurt on the quay. {parts[1]}"])
    found = [one for part in segments(index, index.comparison.rows[0], (0, 1)) for one in part.readings if one.changes]
    assert [index.comparison.text(index.side(change, 1)) for one in found for change in one.changes] == [
        "Nobody was hurt on the quay."
    ]


def test_a_paragraph_without_words_begins_at_the_end_of_its_row():
    comparison = bridge()
    first, *others = comparison.inputs.versions
    paragraphs = (*first.paragraphs[:5], Paragraph(""))
    first = replace(first, document=replace(first.document, paragraphs=paragraphs))
    row = Row(((4, 5), (2,), ()), ((), (), ()), ((), (), ()))
    index = Index(replace(comparison, inputs=Inputs((first, *others))))
    last = segments(index, row, (0, 1, 2))[-1].readings[0]
    assert (last.text, last.begins) == ("", (Begin(0, Place(0, 5)),))


def test_a_reading_knows_its_changes():
    index = Index(bridge())
    parts = segments(index, index.comparison.rows[1], (0, 1, 2))
    found = [one.changes for part in parts for one in part.readings if one.changes]
    assert found == [(1,), (3,), (2,)]


def test_furniture_that_nothing_links_is_not_compared_word_by_word():
    shown = (Paragraph("Share this article", Role.FURNITURE, FURNITURE_ASIDE), Paragraph("The bridge closes."))
    other = (Paragraph("Print this article", Role.FURNITURE, FURNITURE_ASIDE), Paragraph("The bridge closes."))
    documents = tuple(Document(name, "0" * 64, one, language="en") for name, one in (("a", shown), ("b", other)))
    index = Index(compare(Inputs(versions(documents))))
    assert told(index) == [{"A": "Share this article", "B": "Print this article"}]


def test_sentences_that_changed_places_are_read_in_the_order_of_each_version():
    one, two = "The old bridge over the harbour closes on Monday.", "Ferries run every ten minutes until spring."
    index = index_of(f"{one} {two}", f"{two} {one}")
    assert "".join(part if isinstance(part, str) else part["B"] for part in told(index)) == f"{two} {one}"


def test_changes_that_cross_are_not_known_where_only_one_side_fits():
    index = index_of("The bridge closes on Monday.", "The bridge shuts on Sunday.")
    one, two = index.comparison.changes
    crossed = (one._replace(right=two.right), two._replace(right=one.right))
    index = Index(replace(index.comparison, changes=crossed))
    assert told(index)[1] == {"A": "closes", "B": "shuts"}
    assert not any(one.changes for part in segments(index, index.comparison.rows[0], (0, 1)) for one in part.readings)


def with_row(index, *cells):
    """Return the comparison with one row that holds these paragraphs."""
    empty = tuple(() for _ in cells)
    return Index(replace(index.comparison, rows=(Row(cells, empty, empty),)))


def test_what_is_set_aside_beside_a_linked_paragraph_is_compared_with_it():
    aside = Paragraph("Share this.", Role.FURNITURE, FURNITURE_ASIDE)
    text = Paragraph("The bridge closes on Monday.")
    documents = tuple(
        Document(name, "0" * 64, one, language="en") for name, one in (("a", (text, aside)), ("b", (text,)))
    )
    index = with_row(Index(compare(Inputs(versions(documents)))), (0, 1), (0,))
    assert told(index) == [text.text, {"A": aside.text, "B": ""}]


def test_what_nothing_links_but_nobody_set_aside_is_compared_word_by_word():
    index = with_row(index_of("The bridge closes.", "Ferries run. The bridge closes."), (0,), (0,))
    index = Index(replace(index.comparison, alignment=replace(index.comparison.alignment, links=()), changes=()))
    assert told(index) == [{"A": "", "B": "Ferries run. "}, "The bridge closes."]


def test_paragraphs_without_words_that_open_a_row_do_not_begin_in_it():
    index = with_row(index_of(["", "The bridge closes."], ["The bridge closes."]), (0, 1), (0,))
    parts = segments(index, index.comparison.rows[0], (0, 1))
    assert [(one.text, one.begins) for part in parts for one in part.readings] == [("The bridge closes.", ())]


@pytest.mark.parametrize(
    ("spans", "found"),
    [
        ([(0, 2), (1, 4)], [(0, 4)]),
        ([(0, 2), (2, 4)], [(0, 2), (2, 4)]),
        ([(2, 2), (2, 4)], [(2, 2), (2, 4)]),
        ([(3, 3), (2, 4)], [(2, 4)]),
        ([(4, 4), (2, 4)], [(2, 4), (4, 4)]),
        ([(2, 2), (2, 2)], [(2, 2)]),
    ],
)
def test_bounds_join_what_overlaps_and_nothing_else(spans, found):
    assert bounds(Span(*one) for one in spans) == [Span(*one) for one in found]
