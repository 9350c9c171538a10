"""What the words of a paragraph weigh."""

from itertools import pairwise

import numpy as np
import pytest

from copytaster.alignment import weights
from copytaster.alignment.features import features, split
from copytaster.alignment.inputs import Parts

FERRY = ("Fog stopped the ferry.", "Crews slept ashore.")
BAKER = ("The baker slept.",)


def weighed(*paragraphs):
    """Return the features of paragraphs given by their sentences."""
    texts = [text for own in paragraphs for text in own]
    numbers = list(range(len(paragraphs)))
    words = split(Parts(numbers, ["en"] * len(paragraphs), [len(own) for own in paragraphs], texts))
    return features(words, np.arange(len(paragraphs)))


def weights_of(own, number):
    chosen = own.number == number
    return own.weight[chosen], own.feature[chosen] >= own.stems


def test_words_are_neighbours_within_a_sentence_only():
    own = weighed(FERRY)
    assert own.kinds - own.stems == sum(len([*pairwise(text.split())]) for text in FERRY)


def test_each_paragraph_weighs_the_same():
    own = weighed(FERRY, BAKER)
    assert [sum(weights_of(own, number)[0] ** 2) for number in (0, 1)] == pytest.approx([1, 1])


def test_a_pair_of_neighbours_weighs_less_than_a_word_as_rare():
    weight, pair = weights_of(weighed(("Fog rolled in.",)), 0)
    assert weight[pair] / weight[~pair].mean() == pytest.approx([weights.TOKEN_PAIR] * 2)


def test_a_word_that_fewer_paragraphs_have_weighs_more():
    own = weighed(FERRY, BAKER)
    weight, pair = weights_of(own, 1)
    the, baker, slept = weight[~pair][np.argsort(own.feature[own.number == 1][~pair])][[0, 2, 1]].tolist()
    assert baker > the == slept


def test_a_word_said_twice_weighs_more_but_not_twice_as_much():
    weight, pair = weights_of(weighed(("Fog. ", "Fog. ", "Rain. ")), 0)
    fog, rain = weight[~pair].tolist()
    assert rain < fog < 2 * rain


def test_the_length_of_a_paragraph_is_the_number_of_its_words():
    assert weighed(FERRY, BAKER).length.tolist() == [7, 3]
