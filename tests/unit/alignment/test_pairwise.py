"""Which of the believed pairs become links."""

from types import SimpleNamespace

import numpy as np
import pytest

from copytaster.alignment.pairwise import Judgement, accepted


def judgement(belief, counts):
    """Return a judgement of pairs of two versions with so many paragraphs, none of which are the same."""
    known = SimpleNamespace(
        groups=SimpleNamespace(versions=np.zeros(len(belief), np.int64)),
        equal=np.zeros(1),
        counts=tuple(np.array([float(count)]) for count in counts),
    )
    return Judgement(known, np.zeros((len(belief), 0)), np.array(belief))


def test_where_all_is_doubtful_less_than_even_odds_will_do():
    assert accepted(judgement([0.45, 0.4, 0.3], (30, 30))).tolist() == [True, True, False]


def test_where_most_is_sure_the_doubtful_is_none():
    assert accepted(judgement([0.99] * 9 + [0.4], (30, 30))).tolist() == [True] * 9 + [False]


@pytest.mark.parametrize("counts", [(4, 30), (30, 4)])
def test_a_handful_of_paragraphs_is_asked_for_even_odds(counts):
    assert accepted(judgement([0.6, 0.45, 0.4], counts)).tolist() == [True, False, False]
