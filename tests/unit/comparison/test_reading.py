from dataclasses import replace
from itertools import pairwise
from time import process_time

import pytest

from copytaster.alignment.alignment import Pin, Place
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.index import Index, counted
from copytaster.comparison.marks import absent_from, gaps, marks, overlaid, strokes, thinned
from copytaster.comparison.review import review
from copytaster.comparison.summary import summarize
from copytaster.comparison.walk import stops
from copytaster.diff.changes import Kind
from copytaster.text.document import FURNITURE_ASIDE
from copytaster.text.spans import Span
from fakes.comparisons import bridge, link
from fakes.documents import versions_of

BASE = """Divers searched the flooded quarry near Holm for a missing tractor on Sunday.
The tractor's owner Per Lund of Holm said he had parked it on firm ground.
Police are looking into the matter.
The quarry has been closed to swimmers since 1998.
Two cranes from the port will be needed to lift the machine out of the water."""
LINES = BASE.splitlines()
SHORTER = BASE.replace(" Per Lund of Holm", "").replace(LINES[3] + "\n", "")
LONGER = BASE.replace("parked it", "parked it carefully").replace(LINES[3] + "\n", "")
MOVED = "\n".join([LINES[4], *LINES[:4]])


@pytest.fixture
def index():
    return Index(compare(Inputs(versions_of(BASE, SHORTER, LONGER))))


def words(index, place, against):
    text = index.comparison.inputs.versions[place.version].paragraphs[place.paragraph].text
    return [(mark.kind, mark.span.of(text)) for mark in marks(index, place, against)]


def test_what_holds_of_two_versions_does_so_whichever_is_named_first():
    found = compare(Inputs(versions_of(BASE, SHORTER)))
    index = Index(replace(found, alignment=replace(found.alignment, reordered=frozenset({(0, 1)}))))
    assert index.between(1, 0) == index.between(0, 1) == list(found.alignment.links)
    assert index.reordered(1, 0)
    assert index.reordered(0, 1)


def test_the_partner_with_the_strongest_link_is_the_first():
    made = bridge()
    links = (link((0, 1), (1, 1), 0.5), link((0, 1), (1, 2), 0.9))
    found = Index(replace(made, alignment=replace(made.alignment, links=links), changes=()))
    assert found.partners(Place(0, 1), 1) == (Place(1, 2), Place(1, 1))


def test_a_paragraph_is_in_the_row_that_has_it():
    found = Index(bridge())
    assert [found.row_of(Place(*place)) for place in ((0, 4), (1, 2), (1, 4), (2, 2))] == [4, 4, 5, 2]


def test_what_is_set_aside_is_not_compared(index):
    version = index.versions[0]
    paragraphs = tuple(
        replace(one, set_aside=FURNITURE_ASIDE) if n == 1 else one for n, one in enumerate(version.paragraphs)
    )
    version = replace(version, document=replace(version.document, paragraphs=paragraphs))
    assert Index(compare(Inputs((version, *index.versions[1:])))).compared(0) == [Place(0, n) for n in (0, 2, 3, 4)]


def test_the_base_shows_what_a_version_left_out(index):
    [(kind, left_out)] = words(index, Place(0, 1), 1)
    assert kind is Kind.OMISSION
    assert left_out == "Per Lund of Holm"


def test_a_version_shows_where_something_was_left_out(index):
    assert words(index, Place(1, 1), 0) == [(Kind.OMISSION, "")]


def test_a_version_shows_what_it_added_and_the_base_where(index):
    assert words(index, Place(2, 1), 0) == [(Kind.ADDITION, "carefully")]
    assert words(index, Place(0, 1), 2) == [(Kind.ADDITION, "")]


def test_a_lonely_paragraph_is_marked_whole(index):
    [mark] = marks(index, Place(0, 3), 1)
    assert (mark.whole, mark.kind, mark.span.start, mark.span.end) == (True, Kind.OMISSION, 0, len(LINES[3]))


def test_what_differs_from_either_of_two_partners_is_marked():
    text = "Divers from three towns searched the flooded quarry near Holm for a missing tractor on Sunday."
    twice = "Divers searched a flooded pit near Holm on Sunday.\nFrom three towns near Holm came frogmen for a tractor."
    ties = tuple(Pin("tie", Place(0, 0), Place(1, other)) for other in (0, 1))
    own = Index(compare(Inputs(versions_of(text, twice), pins=ties)))
    numbers = [number for number in own.changes_at(Place(0, 0), 1) if counted(own.comparison.changes[number])]
    changed = {letter for number in numbers for letter in range(*own.side(number, 0)[-2:])}
    found = [mark.span for mark in marks(own, Place(0, 0), 1)]
    assert {letter for span in found for letter in range(*span)} == changed
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_marks_are_the_same_whichever_version_is_the_base(index):
    turned = Index(compare(replace(index.comparison.inputs, base=1), index.comparison))
    assert words(turned, Place(1, 1), 0) == [(Kind.ADDITION, "")]
    assert [kind for kind, _ in words(turned, Place(0, 1), 1)] == [Kind.ADDITION]


def test_words_that_two_changes_touch_are_marked_once():
    compared = compare(Inputs(versions_of(QUARRY, QUARRY.replace("deep cold ", ""))))
    [change] = compared.changes
    sides = (0, 0), (13, 24), (15, 20), (20, 30), (30, 33), (33, 33)
    changes = tuple(change._replace(left=change.left._replace(start=start, end=end)) for start, end in sides)
    found = marks(Index(replace(compared, changes=changes)), Place(0, 0), 1)
    assert [tuple(mark.span) for mark in found] == [(0, 0), (13, 24), (24, 30), (30, 33), (33, 33)]


def test_the_base_counts_who_left_out_what(index):
    assert [(thinning.span.of(LINES[3]), thinning.by) for thinning in thinned(index, Place(0, 3))] == [
        (LINES[3], (1, 2))
    ]
    assert [thinning.by for thinning in thinned(index, Place(0, 1))] == [(1,)]
    assert absent_from(index, Place(0, 3)) == (1, 2)
    assert absent_from(index, Place(0, 0)) == ()


QUARRY = "Divers searched the deep cold flooded quarry near the small town of Holm for a missing tractor on Sunday."


def left_out(index):
    return [(one.span.of(index.text(Place(0, 0))), one.by) for one in thinned(index, Place(0, 0))]


def test_where_two_versions_left_out_overlapping_words_both_are_named():
    found = Index(
        compare(Inputs(versions_of(QUARRY, QUARRY.replace("deep cold ", ""), QUARRY.replace("cold flooded ", ""))))
    )
    assert left_out(found) == [("deep ", (1,)), ("cold", (1, 2)), (" flooded", (2,))]


def test_words_of_a_rewording_that_only_the_base_has_are_left_out_too():
    ends = QUARRY.replace("tractor on Sunday.", "tractor.")
    joined = QUARRY.replace("near the small town of Holm", "near Larn")
    assert left_out(Index(compare(Inputs(versions_of(QUARRY, ends, joined))))) == [("on Sunday", (1,))]


def test_words_left_out_by_the_same_versions_are_one_stretch_where_nothing_parts_them():
    compared = compare(Inputs(versions_of(QUARRY, QUARRY.replace("deep cold ", ""))))
    [change] = compared.changes
    halves = (change._replace(left=change.left._replace(end=24)), change._replace(left=change.left._replace(start=24)))
    assert left_out(Index(replace(compared, changes=halves))) == [("deep cold", (1,))]
    apart = (halves[0], halves[1]._replace(left=change.left._replace(start=25)))
    assert left_out(Index(replace(compared, changes=apart))) == [("deep", (1,)), ("cold", (1,))]


def test_what_is_set_aside_is_not_marked():
    other = QUARRY.replace("Holm for", "Holm, for")
    aside, counted = (
        Index(compare(Inputs(versions_of(QUARRY, other), aside=frozenset(classes))))
        for classes in (("punctuation",), ())
    )
    assert words(aside, Place(1, 0), 0) == []
    assert words(counted, Place(1, 0), 0) == [(Kind.WORDING, "Holm,")]


def test_stops_follow_the_rows_and_name_both_wordings(index):
    found = stops(index)
    assert [stop.row for stop in found] == sorted(stop.row for stop in found)
    assert [(stop.version, stop.kind, stop.after) for stop in found if stop.kind == "addition"] == [
        (2, "addition", "carefully")
    ]
    assert [(stop.version, stop.place) for stop in found if stop.before == LINES[3]] == [
        (1, Place(0, 3)),
        (2, Place(0, 3)),
    ]


def test_stops_of_one_version_leave_the_others_out(index):
    assert {stop.version for stop in stops(index, 2)} == {2}
    assert stops(index, 0) == ()


def test_differences_are_numbered_as_they_are_read_whichever_version_is_asked_for(index):
    found = stops(index)
    assert [stop.number for stop in found] == list(range(1, len(found) + 1))
    assert stops(index, 2) == tuple(stop for stop in found if stop.version == 2)


def test_furniture_is_numbered_after_all_others():
    base, other = versions_of(BASE, "Share this page\n" + BASE.replace("quarry", "pit"))
    page, *article = other.paragraphs
    paragraphs = (replace(page, set_aside=FURNITURE_ASIDE), *article)
    other = replace(other, document=replace(other.document, paragraphs=paragraphs))
    found = stops(Index(compare(Inputs((base, other)))))
    assert found[0].set_aside == FURNITURE_ASIDE
    assert found[0].number == len(found)
    assert [stop.number for stop in found[1:]] == list(range(1, len(found)))


def test_a_moved_paragraph_is_one_stop():
    index = Index(compare(Inputs(versions_of(BASE, MOVED))))
    [stop] = stops(index)
    assert (stop.kind, stop.place, stop.before) == ("move", Place(1, 0), LINES[4])


def test_the_summary_counts_each_kind(index):
    summary = summarize(index)
    shorter, longer = summary.tallies
    assert (shorter.added, shorter.omitted, shorter.reworded, shorter.moved) == (0, 2, 0, 0)
    assert (longer.added, longer.omitted, longer.reworded, longer.moved) == (1, 1, 0, 0)
    assert summary.base_words == 59
    assert longer.linked == 1.0


def test_only_doubtful_links_that_nobody_set_are_to_be_reviewed_the_least_certain_first():
    made = bridge()
    assert review(Index(made)) == (8, 3)
    links = list(made.alignment.links)
    links[8] = links[8]._replace(pinned=True)
    assert review(Index(replace(made, alignment=replace(made.alignment, links=tuple(links))))) == (3,)


def test_the_letters_are_named_that_differ_in_a_word_spelt_otherwise():
    index = Index(compare(Inputs(versions_of(BASE, BASE.replace("quarry", "quarrie")))))
    place = Place(1, 0)
    text = index.comparison.inputs.versions[1].paragraphs[0].text
    assert [span.of(text) for span in strokes(index, place, 0)] == ["ie"]


def test_the_words_are_named_that_only_one_side_of_a_rewording_has():
    index = Index(compare(Inputs(versions_of(BASE, BASE.replace("on Sunday.", "on Sunday, police said.")))))
    text = index.comparison.inputs.versions[1].paragraphs[0].text
    assert [span.of(text) for span in strokes(index, Place(1, 0), 0)] == ["police said"]
    assert strokes(index, Place(0, 0), 1) == ()


def gaps_of(index, version):
    place = Place(version, 0)
    return gaps(index, place, marks(index, place, 1 - version))


def test_where_only_the_other_side_of_a_rewording_has_words_is_told_behind_the_marks_at_its_end():
    longer = LINES[0].replace("on Sunday.", "on Sunday, police said.")
    end = len(LINES[0])
    added, omitted = (Index(compare(Inputs(versions_of(*pair)))) for pair in ((BASE, longer), (longer, BASE)))
    assert [(gap.span, gap.kind) for gap in gaps_of(added, 0)] == [(Span(end, end), Kind.ADDITION)]
    assert [(gap.span, gap.kind) for gap in gaps_of(omitted, 1)] == [(Span(end, end), Kind.OMISSION)]
    assert gaps_of(added, 1) == gaps_of(omitted, 0) == ()
    told = Index(compare(Inputs(versions_of(BASE, "Police said d" + BASE[1:]))))
    assert [gap.span for gap in gaps_of(told, 0)] == [Span(0, 0)]


def test_of_several_words_spelt_otherwise_no_letters_are_named():
    index = Index(compare(Inputs(versions_of(BASE, BASE.replace("flooded quarry", "floded quarrie")))))
    assert strokes(index, Place(1, 0), 0) == ()


def test_other_words_have_no_letters_in_common_worth_naming():
    index = Index(compare(Inputs(versions_of(BASE, BASE.replace("tractor on", "lorry on")))))
    assert strokes(index, Place(1, 0), 0) == ()


def test_what_covers_a_stretch_is_told_in_the_order_given():
    spans = [(Span(4, 9), "a"), (Span(6, 6), "nothing"), (Span(0, 6), "b"), (Span(6, 12), "c"), (Span(4, 9), "d")]
    assert list(overlaid(spans, 12)) == [
        (Span(0, 4), ["b"]),
        (Span(4, 6), ["a", "b", "d"]),
        (Span(6, 9), ["a", "c", "d"]),
        (Span(9, 12), ["c"]),
    ]


def test_a_paragraph_with_thousands_of_changes_is_divided_in_the_time_it_takes_to_list_them():
    spans = [(Span(at, at + 8), at) for at in range(30_000)]
    begun = process_time()
    found = list(overlaid(spans, 40_000))
    assert (found[20_000], process_time() - begun < 4) == ((Span(20_000, 20_001), list(range(19_993, 20_001))), True)
