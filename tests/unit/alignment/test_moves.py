"""Which links stay in place."""

import numpy as np

from copytaster.alignment.moves import chain, in_place


def stay(*links):
    left, right, weight = (np.array(column) for column in zip(*links, strict=True))
    return in_place(left, right, weight.astype(float)).tolist()


def test_no_links_stay_nowhere():
    assert in_place(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0)).tolist() == []


def test_rising_links_all_stay():
    assert stay((0, 0, 1), (1, 2, 1), (5, 3, 1)) == [True] * 3


def test_the_lighter_of_two_crossing_links_moves():
    assert stay((0, 1, 0.9), (1, 0, 0.4)) == [True, False]


def test_a_run_outweighs_one_link():
    assert stay((0, 3, 1), (1, 0, 1), (2, 1, 1), (3, 2, 1)) == [False, True, True, True]


def test_links_that_share_a_side_do_not_cross():
    assert stay((0, 0, 1), (0, 1, 1), (1, 1, 1)) == [True] * 3


def test_a_light_run_gives_way_to_a_heavy_one():
    assert chain([(5, 1.0), (0, 3.0), (7, 1.0)]) == [False, True, True]


def test_the_first_run_of_a_chain_is_found_from_its_last():
    assert chain([(3, 1.0), (0, 1.0), (1, 1.0), (2, 1.0)]) == [False, True, True, True]


def test_a_run_that_nothing_stands_before_begins_the_chain():
    assert chain([(1, 1.0), (0, 5.0)]) == [False, True]
