import random

import numpy as np
import pytest

from copytaster.stories import limits
from copytaster.stories.near_copies import agreeing, longest, near_copies, resemblance
from copytaster.stories.words import words_of

WORDS = [f"word{k}" for k in range(2000)]


def found(*texts):
    return words_of(["en"] * len(texts), [text.split("\n") for text in texts])


@pytest.mark.parametrize("at_once", [1, 10, 100])
def test_resemblance_is_the_share_of_the_different_words_that_both_have(monkeypatch, at_once):
    monkeypatch.setattr("copytaster.stories.near_copies.AT_ONCE", at_once)
    words = found("red red green blue", "green\nblue grey", "green green", "", "")
    x, y = np.array([0, 0, 2, 0, 3]), np.array([1, 2, 0, 3, 4])
    assert resemblance(words, x, y).tolist() == [2 / 4, 1 / 3, 1 / 3, 0, 0]


def test_the_longest_stands_for_the_others():
    short, long = "one two three four five six seven", "one two three four five six seven eight"
    copies = near_copies(found("far away", short, long, short, "nothing of this"))
    assert copies.stand_in.tolist() == [0, 2, 2, 2, 4]
    assert copies.alike.tolist() == [1, 7 / 8, 1, 7 / 8, 1]


def test_updates_of_updates_are_near_copies_of_one_text():
    texts = [" ".join(WORDS[start : start + 40]) for start in range(0, 30, 5)]
    copies = near_copies(found(*texts))
    assert copies.stand_in.tolist() == [0] * 6
    assert copies.alike[-1] < limits.NEARLY <= copies.alike[1]


def test_texts_with_less_in_common_stand_for_themselves():
    texts = [" ".join(WORDS[start : start + 40]) for start in range(0, 60, 10)]
    copies = near_copies(found(*texts))
    assert copies.stand_in.tolist() == list(range(6))


@pytest.mark.parametrize("texts", [(), ("",), ("", "…", "word")])
def test_documents_without_words_are_no_copies_of_each_other(texts):
    assert near_copies(found(*texts)).stand_in.tolist() == list(range(len(texts)))


def test_hardly_a_pair_of_near_copies_is_overlooked_among_many_documents():
    chance = random.Random(3)  # noqa: S311 - the same texts every time
    texts = []
    for _ in range(400):
        own = chance.sample(WORDS, 80)
        swapped = chance.sample(WORDS, 11)
        texts += [" ".join(own), " ".join(own[11:] + swapped)]
    words = found(*texts)
    pairs = set(zip(*(side.tolist() for side in agreeing(words)), strict=True))
    missed = [k for k in range(0, 800, 2) if (k, k + 1) not in pairs]
    assert len(missed) <= 8


def test_connected_documents_have_one_that_stands_for_all():
    length = np.array([3, 5, 5, 1, 9])
    assert longest(length, np.array([0, 2, 0]), np.array([1, 3, 3])).tolist() == [1, 1, 1, 1, 4]
