"""The words of each paragraph as numbered features with tf-idf weights."""

from __future__ import annotations

from collections import defaultdict
from itertools import compress
from itertools import count as counter
from typing import NamedTuple

import numpy as np

from copytaster.alignment import weights
from copytaster.alignment.compounds import LANGUAGES, NONE, Compounds
from copytaster.alignment.inputs import Floats, Ints, Mask, Parts
from copytaster.alignment.sorting import counted, distinct, spread, starts
from copytaster.alignment.spelling import spelled
from copytaster.text.stems import stemmer


class Words(NamedTuple):
    """Every word of every sentence to be weighed, in reading order.

    `number` is its paragraph, `sentence` its sentence in it, `stem` the number of its stem. `compounds` tells which
    stems contain others.
    """

    number: Ints
    sentence: Ints
    stem: Ints
    compounds: Compounds = NONE

    def where(self, kept: Mask) -> Words:
        """Return the words that are `kept`."""
        return Words(self.number[kept], self.sentence[kept], self.stem[kept], self.compounds)

    def opened(self) -> Words:
        """Return the words, followed by the parts of compounds, each as if it were a word of its own."""
        whole, part = self.compounds
        if not len(whole):
            return self
        entry, place = spread(np.searchsorted(whole, self.stem), np.searchsorted(whole, self.stem, "right"))
        return self._replace(
            number=np.concatenate([self.number, self.number[entry]]),
            sentence=np.concatenate([self.sentence, self.sentence[entry]]),
            stem=np.concatenate([self.stem, part[place]]),
        )


class Features(NamedTuple):
    """The features of all paragraphs: entry k says that paragraph `number[k]` has `feature[k]` with `weight[k]`.

    Entries are sorted by number, then feature; the weights of a paragraph are a unit vector. Features below `stems` are
    stems, those from there to below `kinds` are pairs of adjacent stems. `rarity` is the inverse document frequency by
    feature, `length` the number of words by paragraph, `norm` the length of its weights before they were normalized.
    Paragraphs with the same text have one entry, under the number that `alike` gives for each.
    """

    number: Ints
    feature: Ints
    weight: Floats
    stems: int
    kinds: int
    rarity: Floats
    length: Floats
    norm: Floats
    alike: Ints


def split(parts: Parts) -> Words:
    """Return the words of all sentences to be weighed, stemmed in the language of their text."""
    number, language, sentences, text = parts
    paragraph, sentence = spread(np.zeros(len(number), np.int64), np.array(sentences, np.int64))
    own = {name: np.array([other == name for other in language], bool)[paragraph] for name in dict.fromkeys(language)}
    found = {name: spelled(list(compress(text, chosen))) for name, chosen in own.items()}
    count = np.zeros(len(text), np.int64)
    for name, chosen in own.items():
        count[chosen] = found[name].lengths
    stem = np.zeros(count.sum(), np.int64)
    stems: defaultdict[str, int] = defaultdict(counter().__next__)
    for name, chosen in own.items():
        names, number_of, _ = found[name]
        stem_of = np.fromiter(map(stems.__getitem__, map(stemmer(name), names)), np.int64, len(names))
        stem[np.repeat(chosen, count)] = stem_of[number_of]
    compounds = Compounds.among(stems) if LANGUAGES.intersection(own) else NONE
    return Words(np.repeat(np.array(number, np.int64)[paragraph], count), np.repeat(sentence, count), stem, compounds)


def features(found: Words, alike: Ints) -> Features:
    """Weigh the stems and pairs of adjacent stems of each paragraph: (1 + ln tf) · idf, normalized to length 1.

    The parts of a compound count as words in addition to it.
    """
    stems = int(found.stem.max()) + 1 if len(found.stem) else 0
    adjacent = (found.number[1:] == found.number[:-1]) & (found.sentence[1:] == found.sentence[:-1])
    both = found.stem[:-1][adjacent] * max(stems, 1) + found.stem[1:][adjacent]
    names, pair = distinct(both)
    kinds = stems + len(names)
    opened = found.opened()
    number = np.concatenate([opened.number, found.number[1:][adjacent]])
    feature = np.concatenate([opened.stem, pair + stems])
    key, times = counted(number * max(kinds, 1) + feature)
    number = key // max(kinds, 1)
    feature = key - number * max(kinds, 1)
    total = np.count_nonzero(starts(number))
    rarity = np.log((1 + total) / (1 + np.bincount(feature, minlength=kinds))) + 1
    weight = (1 + np.log(times)) * rarity.take(feature)
    weight[feature >= stems] *= weights.TOKEN_PAIR
    norm = np.sqrt(np.bincount(number, weight * weight, len(alike)))
    weight /= norm.take(number)
    length = np.bincount(found.number, minlength=len(alike)).astype(np.float64)
    return Features(number, feature, weight, stems, kinds, rarity, length[alike], norm[alike], alike)
