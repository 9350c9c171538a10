"""Which words each unit holds, as integer features with weights: rare words carry the evidence."""

from __future__ import annotations

import re
from itertools import chain, groupby
from operator import attrgetter
from typing import NamedTuple

import numpy as np
import regex

from copytaster.alignment import weights
from copytaster.alignment.inputs import Floats, Inputs, Ints
from copytaster.alignment.sorting import distinct
from copytaster.text.stems import stemmer

UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
PLAIN = re.compile(r"\d+(?:[.,:]\d+)+|[a-z0-9_]+").findall
WORDS = regex.compile(
    rf"\p{{Nd}}+(?:[.,:]\p{{Nd}}+)+|[{UNSPACED}][{UNSPACED}\p{{M}}]*|[[\p{{L}}\p{{N}}_]--[{UNSPACED}]][[\p{{L}}\p{{N}}\p{{M}}_]--[{UNSPACED}]]*",
    regex.V1,
).findall
IS_UNSPACED = regex.compile(rf"[{UNSPACED}]").match
INVISIBLE = regex.compile(r"\p{Cf}+")


class Words(NamedTuple):
    """Every word of every sentence to be weighed, in order of reading.

    `number` is its paragraph, `sentence` its sentence there, `stem` the number of its stem, `raw` that of its folded
    form in `forms`.
    """

    number: Ints
    sentence: Ints
    stem: Ints
    raw: Ints
    forms: tuple[str, ...]


class Features(NamedTuple):
    """The features of all paragraphs: entry k says that `number[k]` holds `feature[k]` with `weight[k]`.

    Entries ascend by number, then feature; the weights of one paragraph have length 1. The features below `stems` are
    stems, those from there to below `kinds` pairs of adjacent stems. `rarity` is the inverse document frequency,
    `length` by number the count of words, `norm` the length of the weights before they were brought to 1. Paragraphs
    with the same text have one entry: `alike` says by number under which.
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


def words(text: str) -> list[str]:
    """Return the folded words of `text`; scripts without spaces give pairs of neighbouring characters."""
    if text.isascii():
        return PLAIN(text.lower())
    found: list[str] = []
    for word in WORDS(INVISIBLE.sub("", text).casefold()):
        if IS_UNSPACED(word) and len(word) > 1:
            found.extend(word[k : k + 2] for k in range(len(word) - 1))
        else:
            found.append(word)
    return found


def split(inputs: Inputs) -> Words:
    """Return the words of all sentences to be weighed, stemmed in the language of their version."""
    stems: dict[str, int] = {}
    stem_of: list[int] = []
    languages: dict[str, dict[str, int]] = {}
    lengths: list[int] = []
    ids: list[int] = []
    for language, parts in groupby(inputs.parts, attrgetter("language")):
        found = [words(part.text) for part in parts]
        lengths += map(len, found)
        running = list(chain.from_iterable(found))
        forms = languages.setdefault(language, {})
        fresh = [word for word in dict.fromkeys(running) if word not in forms]
        forms.update(zip(fresh, range(len(stem_of), len(stem_of) + len(fresh)), strict=True))
        stem_of += [stems.setdefault(root, len(stems)) for root in map(stemmer(language), fresh)]
        ids += map(forms.__getitem__, running)
    raw = np.array(ids, np.int64)
    number = np.repeat(np.array([part.number for part in inputs.parts], np.int64), lengths)
    sentence = np.repeat(np.array([part.sentence for part in inputs.parts], np.int64), lengths)
    names = [""] * len(stem_of)
    for forms in languages.values():
        for word, at in forms.items():
            names[at] = word
    return Words(number, sentence, np.array(stem_of, np.int64)[raw], raw, tuple(names))


def features(found: Words, alike: Ints) -> Features:
    """Weigh the stems and the pairs of adjacent stems of each paragraph: (1 + ln tf) · idf, lengths brought to 1."""
    stems = int(found.stem.max()) + 1 if len(found.stem) else 0
    adjacent = (found.number[1:] == found.number[:-1]) & (found.sentence[1:] == found.sentence[:-1])
    both = found.stem[:-1][adjacent] * max(stems, 1) + found.stem[1:][adjacent]
    names, _, pair = distinct(both)
    kinds = stems + len(names)
    number = np.concatenate([found.number, found.number[1:][adjacent]])
    feature = np.concatenate([found.stem, pair + stems])
    key, times = np.unique(number * max(kinds, 1) + feature, return_counts=True)
    number, feature = key // max(kinds, 1), key % max(kinds, 1)
    total = np.count_nonzero(np.diff(number, prepend=-1))
    rarity = np.log((1 + total) / (1 + np.bincount(feature, minlength=kinds))) + 1
    weight = (1 + np.log(times)) * rarity[feature]
    weight[feature >= stems] *= weights.TOKEN_PAIR
    norm = np.sqrt(np.bincount(number, weight * weight, len(alike)))
    length = np.bincount(found.number, minlength=len(alike)).astype(np.float64)
    return Features(number, feature, weight / norm[number], stems, kinds, rarity, length[alike], norm[alike], alike)
