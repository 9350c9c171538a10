import time
from itertools import cycle, islice

import pytest

from copytaster.diff import scripts
from copytaster.diff.scripts import best, common


def gaps(left, right):
    return best(left.split(), right.split())


def test_fewest_gaps_come_first():
    assert gaps("so it was it", "it was so it") == [(0, 1, 0, 0), (3, 3, 2, 3)]


def test_a_rewording_is_better_than_an_omission_here_and_an_addition_there():
    assert gaps("brings new jobs as a bonus.", "brings a few posts as promised.") == [(1, 3, 1, 4), (4, 6, 5, 6)]


def test_a_word_that_comes_again_under_other_marks_stays_with_itself():
    assert gaps("may be shut, there may be repairs.", "may also be shut.") == [(1, 1, 1, 2), (2, 7, 3, 4)]


@pytest.mark.parametrize("light", ["to", "the"])
def test_long_words_are_kept_before_short_ones(light):
    assert gaps(f"{light} parliament", f"parliament {light}") == [(0, 1, 0, 0), (2, 2, 1, 2)]


def test_a_word_that_comes_again_with_a_capital_stays_with_itself():
    assert gaps("May may also", "may be may") == [(0, 1, 0, 2), (2, 3, 3, 3)]


def test_of_scripts_that_are_as_good_the_gaps_begin_first():
    assert gaps("the x the", "the") == [(0, 2, 0, 0)]


def test_what_is_the_same_has_no_gaps():
    assert gaps("a b", "a b") == []


def test_nothing_in_common_is_one_gap():
    assert gaps("a", "b c") == [(0, 1, 0, 2)]


def test_only_meetings_on_a_longest_common_subsequence_are_kept():
    assert common(["a", "b", "a"], ["b", "a", "c"]) == [[(1, 0)], [(2, 1)]]


def test_too_many_meetings_are_not_looked_at(monkeypatch):
    monkeypatch.setattr(scripts, "MEETINGS", 3)
    assert gaps("a a", "a a") is None


@pytest.mark.parametrize("kinds", [1, 4, 12])
def test_the_worst_that_is_looked_at_is_done_soon(kinds):
    words = list(islice(cycle("abcdefghijkl"[:kinds]), int((scripts.MEETINGS * kinds) ** 0.5)))
    begun = time.process_time()
    assert best(words, words[::-1]) is not None
    assert time.process_time() - begun < 0.5
