"""Which copies of a paragraph are paired, and which are not."""

import numpy as np
import pytest

from copytaster.alignment.identical import MOST, agreement, identical
from copytaster.alignment.inputs import numbered
from copytaster.alignment.pairs import NONE, Pairs
from copytaster.text.document import Document, Paragraph
from copytaster.text.version import versions


def inputs_of(left, right):
    return numbered(
        versions(tuple(Document("story.txt", "", tuple(map(Paragraph, own)), language="en") for own in (left, right)))
    )


def paired(left, right, *, full=(), cuts=()):
    """Return the paired places of two versions; `full` are places of the left one, `cuts` pairs of places."""
    own = inputs_of(left, right)
    number = [np.array(of_version, np.int64) for of_version in own.number]
    taken = np.zeros((own.size, 2), bool)
    taken[number[0][list(full)], 1] = True
    apart = Pairs(*(number[side][[cut[side] for cut in cuts]] for side in (0, 1)), np.ones(len(cuts)))
    found = identical(own, taken, apart if cuts else NONE)
    return list(zip(own.paragraph[found.x].tolist(), own.paragraph[found.y].tolist(), strict=True))


@pytest.mark.parametrize(
    ("left", "right", "count"),
    [
        ("abXcd", "abXcd", 4),
        ("abXcd", "zbXcz", 2),
        ("abXcd", "azXzd", 0),  # a neighbour beyond one that differs says nothing
        ("fabXcdf", "fabXcdf", 4),  # a third neighbour says nothing
        ("Xab", "Xab", 2),
        ("abX", "abX", 2),
        ("Xcd", "abX", 0),
    ],
)
def test_the_next_two_neighbours_on_either_side_agree_as_far_as_they_are_equal(left, right, count):
    assert agreement(tuple(left), left.index("X"), tuple(right), right.index("X")) == count


def test_copies_with_equal_neighbours_are_paired_first():
    assert paired(["bay", "quay", "cod", "quay"], ["cod", "quay"]) == [(2, 0), (3, 1)]


def test_copies_that_no_neighbour_tells_apart_are_paired_in_order():
    assert paired(["quay", "bay", "quay"], ["quay", "cod", "eel", "quay"]) == [(0, 0), (2, 3)]


def test_of_more_copies_than_one_looks_at_each_is_paired_in_order():
    many = ["quay"] * (MOST + 1)
    assert paired(many, ["bay", *many]) == [(k, k + 1) for k in range(MOST + 1)]


def test_a_full_paragraph_leaves_the_other_copy_its_partner():
    assert paired(["quay", "bay", "quay"], ["quay"], full=[0]) == [(2, 0)]


def test_what_is_full_and_stands_once_gets_no_partner():
    assert paired(["quay", "bay"], ["quay", "bay"], full=[0]) == [(1, 1)]


def test_a_cut_leaves_the_other_copy_its_partner():
    assert paired(["quay", "bay", "quay"], ["quay"], cuts=[(0, 0)]) == [(2, 0)]


def test_a_cut_between_copies_that_no_neighbour_tells_apart_moves_no_others():
    assert paired(["quay", "bay", "quay"], ["quay", "cod", "eel", "quay"], cuts=[(0, 0)]) == [(2, 3)]
