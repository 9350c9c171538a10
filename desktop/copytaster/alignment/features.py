"""Which words each unit holds, as integer features with weights: rare words carry the evidence."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import regex
import snowballstemmer

from copytaster.alignment import weights
from copytaster.alignment.inputs import Floats, Inputs, Ints

ALGORITHMS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french", "ga": "irish",
    "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian",
    "ne": "nepali", "nl": "dutch", "no": "norwegian", "nb": "norwegian", "nn": "norwegian", "pl": "polish",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil",
    "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
PLAIN = re.compile(r"[a-z0-9_]+").findall
WORDS = regex.compile(
    rf"[{UNSPACED}][{UNSPACED}\p{{M}}]*|[[\p{{L}}\p{{N}}_]--[{UNSPACED}]][[\p{{L}}\p{{N}}\p{{M}}_]--[{UNSPACED}]]*",
    regex.V1,
).findall
IS_UNSPACED = regex.compile(rf"[{UNSPACED}]").match
INVISIBLE = regex.compile(r"\p{Cf}+")


class Features(NamedTuple):
    """The features of all units: entry k says that `unit[k]` holds `feature[k]` with `weight[k]`; units ascend.

    The weights of one unit have length 1. `kinds` features exist.
    """

    unit: Ints
    feature: Ints
    weight: Floats
    kinds: int


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


@lru_cache(maxsize=1 << 17)
def stem(word: str, language: str) -> str:
    """Return the stem of a folded word, the word itself in a language without a stemmer."""
    algorithm = ALGORITHMS.get(language)
    return str(stemmer(algorithm).stemWord(word)) if algorithm else word


@lru_cache(maxsize=8)
def stemmer(algorithm: str) -> snowballstemmer.basestemmer.BaseStemmer:
    """Return the stemmer of that name."""
    return snowballstemmer.stemmer(algorithm)


def features(inputs: Inputs) -> Features:
    """Weigh the stems and the pairs of adjacent stems of all units that need scoring (idf, lengths brought to 1)."""
    number, ids = word_numbers(inputs)
    if not len(ids):
        empty = np.zeros(0, np.int64)
        return Features(empty, empty, np.zeros(0), 0)
    kinds = int(ids.max()) + 1
    adjacent = number[1:] == number[:-1]
    pairs = ids[:-1][adjacent] * kinds + ids[1:][adjacent]
    _, pair_ids = np.unique(pairs, return_inverse=True)
    count = kinds + (int(pair_ids.max()) + 1 if len(pair_ids) else 0)
    unit = np.concatenate([number, number[1:][adjacent]])
    feature = np.concatenate([ids, pair_ids + kinds])
    key, times = np.unique(unit * count + feature, return_counts=True)
    unit, feature = key // count, key % count
    total = len(np.unique(unit))
    spread = np.bincount(feature, minlength=count)
    weight = (1 + np.log(times)) * (np.log((1 + total) / (1 + spread[feature])) + 1)
    weight[feature >= kinds] *= weights.TOKEN_PAIR
    length = np.sqrt(np.bincount(unit, weight * weight, inputs.size))
    return Features(unit, feature, weight / length[unit], count)


def word_numbers(inputs: Inputs) -> tuple[Ints, Ints]:
    """Return for every word of every unit that needs scoring the unit and the number of its stem."""
    numbers: dict[str, int] = {}
    units: list[int] = []
    lengths: list[int] = []
    ids: list[int] = []
    known: list[dict[str, int]] = [{} for _ in inputs.versions]
    for k, text in enumerate(inputs.words):
        if not text:
            continue
        v = int(inputs.version[k])
        own = known[v]
        found = words(text)
        for word in found:
            number = own.get(word)
            if number is None:
                root = stem(word, inputs.versions[v].document.language)
                number = own[word] = numbers.setdefault(root, len(numbers))
            ids.append(number)
        units.append(int(inputs.number[k]))
        lengths.append(len(found))
    return np.repeat(np.array(units, np.int64), lengths), np.array(ids, np.int64)
