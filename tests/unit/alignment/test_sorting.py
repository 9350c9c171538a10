"""How numbers are put in order and counted."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from copytaster.alignment.sorting import counted, order_of, starts

KEYS = st.lists(st.integers(-3, 3) | st.integers(-(1 << 62), 1 << 62), max_size=9).map(
    lambda own: np.array(own, np.int64)
)


@given(KEYS)
def test_order_is_that_of_numpy(key):
    assert order_of(key).tolist() == np.argsort(key, kind="stable").tolist()


@given(KEYS)
def test_values_are_counted_as_numpy_counts_them(key):
    names, times = np.unique(key, return_counts=True)
    assert [own.tolist() for own in counted(key)] == [names.tolist(), times.tolist()]


def test_groups_start_where_a_new_number_stands():
    assert starts(np.array([2, 2, 5, 7, 7])).tolist() == [True, False, True, True, False]
