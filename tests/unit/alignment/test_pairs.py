"""How pairs of paragraphs are combined and left out."""

import numpy as np

from copytaster.alignment.pairs import NONE, Pairs, among, full_everywhere, together, within, without

SOME = Pairs(np.array([1, 1, 4]), np.array([7, 8, 9]), np.array([0.1, 0.2, 0.3]))
OTHERS = Pairs(np.array([1, 3]), np.array([8, 7]), np.array([0.9, 0.9]))


def listed(pairs):
    return [tuple(pair) for pair in zip(*(column.tolist() for column in pairs), strict=True)]


def test_pairs_together_are_sorted_and_keep_the_score_of_the_first():
    assert listed(together(SOME, OTHERS, 10)) == [(1, 7, 0.1), (1, 8, 0.2), (3, 7, 0.9), (4, 9, 0.3)]


def test_pairs_are_taken_from_others_and_looked_for_among_them():
    assert listed(without(SOME, OTHERS, 10)) == [(1, 7, 0.1), (4, 9, 0.3)]
    assert listed(within(SOME, OTHERS, 10)) == [(1, 8, 0.2)]
    assert among(SOME, OTHERS, 10).tolist() == [False, True, False]


def test_no_pairs_change_nothing():
    assert listed(together(SOME, NONE, 10)) == listed(together(NONE, SOME, 10)) == listed(without(SOME, NONE, 10))
    assert listed(within(SOME, NONE, 10)) == listed(without(NONE, SOME, 10)) == []


def test_full_everywhere_is_what_is_full_in_every_version_but_its_own():
    full = np.array([[False, True, True], [True, False, False], [False, False, False]])
    assert full_everywhere(full).tolist() == [True, False, False]


def test_the_paragraphs_of_a_version_alone_are_not_full_everywhere():
    assert full_everywhere(np.zeros((2, 1), bool)).tolist() == [False, False]
