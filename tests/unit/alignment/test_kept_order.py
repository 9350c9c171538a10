"""How much of the words of two paragraphs stands in the same order."""

import numpy as np

from copytaster.alignment.features import Words
from copytaster.alignment.groups import Groups
from copytaster.alignment.kept_order import LONGEST, order_columns, written
from copytaster.alignment.pairs import Pairs


def columns(*texts):
    """Return the columns of the first text beside each of the others, which are one version."""
    x, y = np.zeros(len(texts) - 1, np.int64), np.arange(1, len(texts))
    version = np.array([0] + [1] * (len(texts) - 1))
    pairs = Pairs(x, y, np.ones(len(x)))
    return order_columns(pairs, Groups.of(x, y, version), np.arange(len(texts)), list(texts))


def test_the_words_of_each_paragraph_are_written_in_order():
    words = Words(np.array([1, 1, 1, 3]), np.zeros(4, np.int64), np.array([5, 0, 5, 2]))
    texts = written(words, 4)
    assert [len(text) for text in texts] == [0, 3, 0, 1]
    assert texts[1][0] == texts[1][2] != texts[1][1]
    assert texts[3][0] not in texts[1]


def test_the_share_counts_what_stands_in_the_same_order():
    assert columns("abcd", "abcd", "abxd", "dcba", "wxyz")[:, 0].tolist() == [1.0, 0.75, 0.25, 0.0]


def test_who_keeps_most_leads_and_the_others_trail():
    lead = columns("abcd", "abcd", "abyz")[:, 1]
    assert lead[0] > 0 > lead[1]


def test_of_a_very_long_paragraph_the_beginning_is_looked_at():
    words = Words(np.zeros(LONGEST + 1, np.int64), np.zeros(LONGEST + 1, np.int64), np.arange(LONGEST + 1))
    assert len(written(words, 1)[0]) == LONGEST


def test_no_pairs_have_no_columns():
    assert columns("abcd").shape == (0, 3)


def test_a_text_that_stands_twice_is_found_under_the_number_it_shares():
    x, y, version = np.array([0]), np.array([2]), np.array([0, 1, 1])
    pairs, groups = Pairs(x, y, np.ones(1)), Groups.of(x, y, version)
    assert order_columns(pairs, groups, np.array([0, 1, 1]), ["ab", "ab", ""])[0, 0] == 1
