"""What stays in place is the heaviest set of links that do not cross."""

from itertools import combinations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.alignment.moves import in_place

LINKS = st.dictionaries(
    st.tuples(st.integers(0, 5), st.integers(0, 5)), st.sampled_from((0.25, 0.5, 1.0, 2.0)), min_size=1, max_size=10
).map(lambda own: sorted((*sides, weight) for sides, weight in own.items()))


def stay(links):
    left, right, weight = (np.array(column) for column in zip(*links, strict=True))
    return [link for link, own in zip(links, in_place(left, right, weight).tolist(), strict=True) if own]


def cross(one, other):
    return (one[0] - other[0]) * (one[1] - other[1]) < 0


def heaviest(links):
    """Return the weight of the heaviest links that do not cross: of each link, and the heaviest that end before it."""
    best = []
    for number, link in enumerate(links):
        before = (best[k] for k in range(number) if not cross(links[k], link))
        best.append(link[2] + max(before, default=0))
    return max(best)


@given(LINKS)
@settings(max_examples=300)
def test_no_links_without_crossings_are_heavier_than_those_that_stay(links):
    kept = stay(links)
    assert not any(cross(one, other) for one, other in combinations(kept, 2))
    assert sum(weight for _, _, weight in kept) == heaviest(links)
