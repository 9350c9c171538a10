from operator import eq

from copytaster.comparison.sides import alone


def test_a_fact_stated_twice_against_once_is_left_over_once():
    assert alone([12, 30, 12], [30, 12], eq) == [12]
    assert alone([30, 12], [12, 30, 12], eq) == []
