"""Laws of agreement: bounds, symmetry, and what does not matter."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.project.agreement import agreement, alpha, kappa, masi, nominal

CODES = st.frozensets(st.sampled_from("abc"))
UNITS = st.lists(st.tuples(CODES, CODES), max_size=30)


def figures(found):
    """Return every figure, with or without a value."""
    return [found.same, found.alpha, *(one for code in found.codes for one in (code.same, code.kappa, code.alpha))]


def values(found):
    """Return the value of every figure that has one."""
    return [one.value for one in figures(found) if one.value is not None]


@given(UNITS)
def test_no_figure_is_out_of_bounds_and_each_has_a_value_or_a_reason(units):
    found = agreement(units, ("d", "ad"))
    assert all(-1 <= value <= 1 for value in values(found))
    assert all((one.value is None) != (one.undefined is None) for one in figures(found))


@given(UNITS)
def test_counts_are_those_of_the_units_and_kappa_lies_in_its_interval(units):
    for code in agreement(units, ((), ())).codes:
        assert code.counts.units == len(units)
        if code.interval is not None:
            assert -1 <= code.interval[0] <= code.kappa.value <= code.interval[1] <= 1


@given(UNITS)
def test_it_does_not_matter_who_is_first(units):
    found, turned = agreement(units, ("a", "b")), agreement([unit[::-1] for unit in units], ("b", "a"))
    assert (found.alike, values(found)) == (turned.alike, [*map(pytest.approx, values(turned))])


@given(UNITS, st.randoms())
def test_the_order_of_differences_does_not_matter(units, random):
    shuffled = random.sample(units, len(units))
    assert values(agreement(units, ((), ()))) == [*map(pytest.approx, values(agreement(shuffled, ((), ()))))]


@given(st.lists(CODES, min_size=1, max_size=20))
def test_one_who_agrees_with_everything_agrees_perfectly_or_undefined(given):
    assert set(values(agreement([(one, one) for one in given], ((), ())))) == {1}


@given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=40))
def test_alpha_and_kappa_have_a_value_together(given):
    table = [[sum((a, b) == (one, other) for a, b in given) for other in (True, False)] for one in (True, False)]
    assert (kappa(table).value is None) == (alpha(given, nominal).value is None)


@given(st.lists(st.tuples(*[st.sampled_from("abc").map(frozenset)] * 2), min_size=1, max_size=30))
def test_of_single_codes_the_distance_of_sets_is_that_of_names(units):
    assert alpha(units, masi) == alpha(units, nominal)


@given(st.lists(CODES, min_size=3, max_size=3))
def test_a_distance_is_0_between_equals_alone_and_the_same_from_either_side(sets):
    for one, other in pairwise(sets):
        assert (masi(one, other) == 0) == (one == other)
        assert 0 <= masi(one, other) == masi(other, one) <= 1
