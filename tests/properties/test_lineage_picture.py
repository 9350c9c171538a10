"""In the picture of who copied whom nothing lies on anything else, however many versions there are."""

from itertools import combinations, pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from copytaster.alignment.alignment import Alignment
from copytaster.comparison.comparison import Comparison, Inputs
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Descent, Ledgers
from copytaster.export.svg import standalone
from copytaster.report.ledger_labels import LedgerLabels
from copytaster.report.lineage_lines import MOST, crosses
from copytaster.report.lineage_lines import Sign as Area
from copytaster.report.lineage_picture import lineage_picture
from copytaster.report.lineage_places import HIGH, ON_RING, ROOMS, USUAL
from copytaster.report.pictures import LETTER, Box, Line, Words
from copytaster.text.version import versions
from fakes.documents import document

MOST_VERSIONS = 60
REACH = 4
"""Points between a box and the end of a line that still reaches it."""


def star(count):
    return tuple((0, other) for other in range(1, count))


def chain(count):
    return tuple(pairwise(range(count)))


def clique(count):
    return tuple(combinations(range(count), 2))


@st.composite
def graphs(draw):
    """Return a number of versions and edges between them: mostly trees, with some edges more."""
    count = draw(st.integers(2, MOST_VERSIONS))
    tree = {(draw(st.integers(0, copy - 1)), copy) for copy in draw(st.sets(st.integers(1, count - 1)))}
    more = draw(st.sets(st.sampled_from(clique(count)), max_size=count))
    return count, tuple(sorted(tree | more))


def drawn(count, pairs, room=USUAL):
    """Return the picture of these versions and edges; two of three edges are determined, half of these backwards."""
    made = tuple(
        document("A line.", f"{number}-{'name' * (number % 9)}.txt", date="2025-03-07") for number in range(count)
    )
    index = Index(Comparison(Inputs(versions(made)), Alignment(((),) * count, ()), (), ()))
    lineage = tuple(
        Descent(*(pair if number % 2 else pair[::-1]), determined=number % 3 > 0, strength=0.8, evidence=())
        for number, pair in enumerate(pairs)
    )
    return lineage, lineage_picture(index, Ledgers(lineage=lineage), LedgerLabels(), (), room)


def parts(picture):
    """Return the boxes of the versions, and those of the numbers."""
    boxes = [shape for shape in picture.shapes if isinstance(shape, Box)]
    nodes = [box for box in boxes if box.stroke.startswith("version")]
    return nodes, [box for box in boxes if box.stroke == "line"]


def apart(one, other):
    return (
        one.x + one.width <= other.x
        or other.x + other.width <= one.x
        or one.y + one.height <= other.y
        or other.y + other.height <= one.y
    )


def inside(box, picture):
    return 0 <= box.x <= box.x + box.width <= picture.width and 0 <= box.y <= box.y + box.height <= picture.height


def courses(picture, number):
    """Return the ends of all lines of an edge: the one that leads to it, and those that follow it."""
    lines = [shape for shape in picture.shapes if isinstance(shape, Line)]
    first = next(place for place, line in enumerate(lines) if line.edge == number)
    found = [lines[first]]
    for line in lines[first + 1 :]:
        if line.edge is not None or not line.title:
            break
        found.append(line)
    return [end for line in found for end in ((line.x1, line.y1), (line.x2, line.y2))], found


def reaches(point, box):
    return (
        box.x - REACH <= point[0] <= box.x + box.width + REACH
        and box.y - REACH <= point[1] <= box.y + box.height + REACH
    )


def check(count, pairs, room=USUAL):
    """Hold everything that is true of every picture."""
    lineage, picture = drawn(count, pairs, room)
    nodes, numbers = parts(picture)
    assert (len(nodes), len(numbers)) == (count, len(pairs))
    assert all(inside(box, picture) for box in (*nodes, *numbers))
    assert all(apart(one, other) for one, other in combinations(nodes, 2))
    assert all(apart(number, node) for number in numbers for node in nodes)
    for number, one in enumerate(lineage):
        ends, lines = courses(picture, number)
        assert any(reaches(end, nodes[one.source]) for end in ends)
        assert any(reaches(end, nodes[one.copy]) for end in ends)
        heads = [(line.x2, line.y2) for line in lines if line.arrow]
        assert len(heads) == one.determined
        assert all(reaches(head, nodes[one.copy]) for head in heads)


@pytest.mark.parametrize("shape", [star, chain, clique])
@pytest.mark.parametrize("count", [*range(2, 14), 20, 40, MOST_VERSIONS])
def test_no_two_boxes_overlap_and_numbers_lie_on_none(shape, count):
    check(count, shape(count))


@pytest.mark.parametrize("room", ROOMS[1:])
@pytest.mark.parametrize("shape", [star, chain, clique])
@pytest.mark.parametrize("count", range(2, ON_RING + 1))
def test_a_ring_for_less_room_is_as_clear(shape, count, room):
    check(count, shape(count), room)
    _, picture = drawn(count, shape(count), room)
    assert not over_boxes(picture)
    numbers = parts(picture)[1]
    assert all(apart(one, other) for one, other in combinations(numbers, 2))
    words = [one for one in picture.shapes if isinstance(one, Words) and one.anchor == "start"]
    assert max(one.x + len(one.text) * one.size * LETTER for one in words) <= picture.width


@settings(max_examples=60, deadline=None)
@given(graphs())
@example((9, ()))
def test_nothing_lies_on_a_box_in_any_picture(graph):
    check(*graph)


@settings(max_examples=30, deadline=None)
@given(graphs())
@example((7, clique(7)))
@example((8, clique(8)))
def test_no_line_leads_over_a_box(graph):
    assert not over_boxes(drawn(*graph)[1])


def over_boxes(picture):
    """Return the lines that lead over a box."""
    areas = [Area(x, y, half) for box in parts(picture)[0] for x, y, half in thirds(box)]
    lines = [shape for shape in picture.shapes if isinstance(shape, Line) and shape.title]
    return [line for line in lines for area in areas if crosses(area, (line.x1, line.y1), (line.x2, line.y2))]


def thirds(box):
    """Return areas as high as a number that together cover a box."""
    return [(box.x + box.width / 2, box.y + part * HIGH, box.width / 2) for part in (0.25, 0.5, 0.75)]


@pytest.mark.parametrize(("count", "pairs"), [(6, clique(6)), (12, star(12)), (40, chain(40)), (12, clique(12))])
def test_every_number_can_be_read(count, pairs):
    _, numbers = parts(drawn(count, pairs)[1])
    assert all(apart(one, other) for one, other in combinations(numbers, 2))


@pytest.mark.parametrize("count", [3, 9, 30, MOST_VERSIONS])
def test_words_fit_their_boxes_and_numbers_are_painted_last(count):
    _, picture = drawn(count, star(count))
    nodes, numbers = parts(picture)
    words = [shape for shape in picture.shapes if isinstance(shape, Words)]
    for box in (*nodes, *numbers):
        within = [one for one in words if box.y < one.y < box.y + box.height and box.x < one.x < box.x + box.width]
        assert within
        for one in within:
            left = one.x - (len(one.text) * one.size * LETTER / 2 if one.anchor == "middle" else 0)
            assert box.x <= left <= left + len(one.text) * one.size * LETTER <= box.x + box.width
    order = [shape for shape in picture.shapes if shape in nodes or shape in numbers]
    assert order == [*nodes, *numbers]


def test_a_name_that_is_cut_is_told_under_the_pointer():
    nodes, _ = parts(drawn(20, star(20))[1])
    long = f"8-{'name' * 8}.txt"
    assert nodes[8].title.startswith(f"{long}: ")
    assert not nodes[0].title.startswith("0-")


@settings(max_examples=10, deadline=None)
@given(graphs())
def test_the_same_versions_give_the_same_bytes(graph):
    assert standalone(drawn(*graph)[1]) == standalone(drawn(*graph)[1])


def test_more_edges_than_can_be_told_apart_are_drawn_all_the_same():
    count = 20
    assert len(clique(count)) > MOST
    check(count, clique(count))
