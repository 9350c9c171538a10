import time

import pytest

from copytaster.diff import scripts, sequence
from copytaster.diff.sequence import anchors, cuts, gaps


def test_what_stands_between_common_words():
    assert gaps(["a", "b", "c"], ["a", "x", "c", "d"]) == [(1, 2, 1, 2), (3, 3, 3, 4)]


def test_nothing_in_common():
    assert gaps(["a"], ["b", "c"]) == [(0, 1, 0, 2)]


def test_of_scripts_as_long_the_one_that_reads_best_wins():
    assert gaps(["so", "it", "was", "it"], ["it", "was", "so", "it"]) == [(0, 1, 0, 0), (3, 3, 2, 3)]


def test_a_tangle_of_too_many_words_is_left_as_it_was_found(monkeypatch):
    monkeypatch.setattr(scripts, "MEETINGS", 0)
    found = gaps(["so", "it", "was", "it"], ["it", "was", "so", "it"])
    assert sum(b - a for a, b, _, _ in found) == 1


def test_anchors_are_words_each_side_has_once_in_the_longest_common_order():
    assert anchors("xabcx", "cabxx") == [(1, 1), (2, 2)]
    assert anchors("abcd", "cabd") == [(0, 1), (1, 2), (3, 3)]


@pytest.mark.parametrize(("left", "right", "found"), [("acb", "abcb", [(0, 0), (1, 2)]), ("abb", "ab", [(0, 0)])])
def test_a_word_that_one_side_has_twice_is_no_anchor(left, right, found):
    assert anchors(left, right) == found


def test_a_pair_too_large_is_cut_at_anchors(monkeypatch):
    monkeypatch.setattr(sequence, "CELLS", 9)
    assert cuts("abcdef", "abcxyzdef") == [(2, 2), (3, 6)]


def test_a_pair_too_large_without_anchors_is_halved(monkeypatch):
    monkeypatch.setattr(sequence, "CELLS", 9)
    assert cuts("aaaa", "bbbb") == [(2, 2)]


def test_cutting_loses_nothing_where_words_are_told_apart(monkeypatch):
    left = [f"w{number}" for number in range(400)]
    right = [word for word in left if not word.endswith("7")]
    whole = gaps(left, right)
    monkeypatch.setattr(sequence, "CELLS", 100)
    assert gaps(left, right) == whole


@pytest.mark.parametrize("right", ["abcdefghijklm", "mlkjihgfedcba", "aaaaaaabbbbb", "xxxxabcxxxhijk"])
def test_no_more_is_compared_at_once_than_memory_is_set_aside_for(monkeypatch, right):
    asked = []
    whole = sequence.Indel.editops
    monkeypatch.setattr(sequence, "CELLS", 9)
    monkeypatch.setattr(sequence.Indel, "editops", lambda a, b: asked.append(len(a) * len(b)) or whole(a, b))
    gaps([*"abcdefghijklm"], [*right])
    assert max(asked) <= 9


@pytest.mark.parametrize("shift", [0, 1])
def test_long_texts_stay_within_bounds(shift):
    left = [f"w{number * number % 9973}" for number in range(20_000)]
    begun = time.process_time()
    found = gaps(left, left[5:] + left[:shift])
    assert sum(b - a for a, b, _, _ in found) == 5
    assert time.process_time() - begun < 10
