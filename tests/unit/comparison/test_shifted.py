"""A sentence that stands elsewhere in its paragraph."""

import pytest

from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.index import Index
from copytaster.comparison.shifted import shifted
from copytaster.comparison.summary import summarize
from copytaster.comparison.walk import MOVE, stops
from copytaster.text.spans import Span
from fakes.documents import versions_of

LONG = "The harbour bridge was closed on Tuesday after two inspectors had found a crack in a beam."
SHORT = "Nobody in the town was hurt, police said."
OTHER = "A ferry runs every ten minutes, and it is free of charge until the end of the month."
MAYOR = "The mayor spoke of a hard winter for the shops of the old town."


def index_of(*texts):
    return Index(compare(Inputs(versions_of(*("\n".join([*text, MAYOR]) for text in texts)))))


def moved(*texts):
    return [(stop.version, stop.before, stop.after) for stop in stops(index_of(*texts)) if stop.kind == MOVE]


def test_a_sentence_that_moved_inside_its_paragraph_is_a_stop():
    index = index_of([f"{LONG} {SHORT} {OTHER}"], [f"{SHORT} {LONG} {OTHER}"])
    [stop] = stops(index)
    assert (stop.kind, stop.version, stop.before, stop.after, stop.start) == (MOVE, 1, SHORT, SHORT, 0)
    assert (stop.change, stop.number, index.shifts[stop.link].left.of(f"{LONG} {SHORT}")) == (None, 1, SHORT)
    assert summarize(index).tallies[0].moved == 1


def test_it_is_shown_as_either_version_has_it():
    edited = OTHER.replace("ten", "twelve")
    assert moved([f"{LONG} {SHORT} {OTHER}"], [f"{LONG} {edited} {SHORT}"]) == [(1, SHORT, SHORT)]
    assert moved([f"{LONG} {SHORT} {OTHER}"], [f"{edited} {LONG} {SHORT}"]) == [(1, OTHER, edited)]


def test_from_the_other_side_the_same_sentence_moved():
    index = Index(compare(Inputs(index_of([f"{LONG} {SHORT}"], [f"{SHORT} {LONG}"]).versions, base=1)))
    assert [(stop.version, stop.after, stop.start) for stop in stops(index)] == [(0, SHORT, len(LONG) + 1)]


@pytest.mark.parametrize("text", [f"{LONG} {SHORT} {OTHER}", f"{LONG} {OTHER}", f"{LONG} He said so. {SHORT} {OTHER}"])
def test_in_the_same_order_nothing_moved(text):
    assert not moved([f"{LONG} {SHORT} {OTHER}"], [text])


def test_a_sentence_that_is_repeated_did_not_move():
    assert moved([f"{SHORT} {SHORT} {LONG}"], [f"{SHORT} {SHORT} {OTHER}"]) == []
    repeated = LONG.replace("two", "three")
    assert moved([f"{LONG} {OTHER} {SHORT}"], [f"{LONG} {repeated} {SHORT} {OTHER}"]) == [(1, SHORT, SHORT)]


def test_sentences_written_anew_do_not_count_as_moved():
    left, right = "Boats left. They sank at night.", "At night they all sank there. The boats had left."
    pairs = [(Span(0, 11), Span(30, 49)), (Span(12, 31), Span(0, 29))]
    assert shifted(pairs, left, right) is None


def test_a_comparison_made_again_keeps_it():
    first = index_of([f"{LONG} {SHORT}"], [f"{SHORT} {LONG}"]).comparison
    assert first.shifts
    assert compare(Inputs(first.inputs.versions, base=1), first).shifts == first.shifts
