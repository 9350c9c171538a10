"""How a third version makes a doubtful pair likelier."""

from types import SimpleNamespace

import numpy as np
import pytest

from copytaster.alignment import weights
from copytaster.alignment.bridging import bridged, ways
from copytaster.alignment.pairs import NONE, Pairs
from copytaster.alignment.pairwise import Judgement

A, B, C, D = 10, 20, 30, 40


def judgement(beliefs, same=NONE):
    """Return a judgement of pairs with these beliefs, and of pairs that are the same."""
    x, y = np.array(list(beliefs), np.int64).reshape(-1, 2).T
    belief = np.array(list(beliefs.values()))
    known = SimpleNamespace(pairs=Pairs(x, y, belief), same=same, version=np.zeros(50, np.int64))
    return Judgement(known, np.zeros((len(belief), 0)), belief)


def support(beliefs, pair, same=NONE):
    own = judgement(beliefs, same)
    return ways(own.known, own.belief).tolist()[list(beliefs).index(pair)]


@pytest.mark.parametrize(
    ("beliefs", "pair"),
    [
        ({(A, B): 0.3, (A, C): 0.9, (B, C): 0.7}, (A, B)),
        ({(A, B): 0.9, (A, C): 0.3, (B, C): 0.7}, (A, C)),
        ({(A, B): 0.7, (A, C): 0.9, (B, C): 0.3}, (B, C)),
    ],
)
def test_a_way_is_as_sure_as_its_weaker_half_whichever_version_it_leads_through(beliefs, pair):
    assert support(beliefs, pair) == 0.7


def test_of_several_ways_the_surest_counts():
    beliefs = {(A, B): 0.3, (A, C): 0.6, (A, D): 0.9, (B, C): 0.9, (B, D): 0.8}
    assert support(beliefs, (A, B)) == 0.8


def test_a_way_needs_two_links():
    assert support({(A, B): 0.3, (A, C): 0.9, (B, C): 0.4}, (A, B)) == 0


def test_a_way_leads_through_what_is_the_same():
    same = Pairs(np.array([A]), np.array([C]), np.ones(1))
    assert support({(A, B): 0.3, (B, C): 0.9}, (A, B), same) == 0.9


def test_the_support_is_added_to_the_log_odds():
    found = bridged(judgement({(A, B): 0.5, (A, C): 0.9, (B, C): 0.6})).belief
    assert np.log(found[0] / (1 - found[0])) == pytest.approx(weights.BRIDGE * 0.6, abs=1e-4)


def test_without_candidates_there_is_nothing_to_support():
    nothing = judgement({})
    assert bridged(nothing) is nothing
