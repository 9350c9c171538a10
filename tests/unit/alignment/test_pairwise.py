"""Which of the believed pairs become links."""

from types import SimpleNamespace

import numpy as np
import pytest

from copytaster.alignment.pairwise import Judgement, accepted


def judgement(belief, counts, same=(0,), of=0):
    """Return a judgement of pairs of two versions with so many paragraphs; `same` are so many more that are the same.

    Where several pairs of versions are judged, `same` is given for each, and `of` tells which pair is of which.
    """
    known = SimpleNamespace(
        groups=SimpleNamespace(versions=np.zeros(len(belief), np.int64) + of),
        equal=np.array(same, float),
        counts=tuple(np.full(len(same), float(count)) for count in counts),
    )
    return Judgement(known, np.zeros((len(belief), 0)), np.array(belief))


def test_where_all_is_doubtful_less_than_even_odds_will_do():
    assert accepted(judgement([0.45, 0.4, 0.3], (30, 30))).tolist() == [True, True, False]


def test_where_most_is_sure_the_doubtful_is_none():
    assert accepted(judgement([0.99] * 9 + [0.4], (30, 30))).tolist() == [True] * 9 + [False]


@pytest.mark.parametrize("counts", [(4, 30), (30, 4)])
def test_a_handful_of_paragraphs_is_asked_for_even_odds(counts):
    assert accepted(judgement([0.6, 0.45, 0.4], counts)).tolist() == [True, False, False]


def test_where_much_is_the_same_the_doubtful_is_none():
    assert accepted(judgement([0.45, 0.4], (30, 30), same=(20,))).tolist() == [False, False]


@pytest.mark.parametrize("order", [(0, 1, 2, 3, 4, 5), (5, 3, 4, 0, 2, 1)])
def test_how_sure_two_versions_are_is_nothing_to_two_others(order):
    belief, of = np.array([0.45, 0.4, 0.3, 0.99, 0.98, 0.45]), np.array([0, 0, 0, 1, 1, 1])
    found = accepted(judgement(belief[[*order]], (30, 30), same=(0, 20), of=of[[*order]]))
    assert found.tolist() == np.array([True, True, False, True, True, False])[[*order]].tolist()


def test_where_nothing_is_judged_nothing_is_a_link():
    assert accepted(judgement([], (30, 30))).tolist() == []
