"""Which words each unit holds, as integer features with weights: rare words carry the evidence."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import count as counter
from itertools import groupby
from typing import NamedTuple

import numpy as np
import regex

from copytaster.alignment import weights
from copytaster.alignment.inputs import Floats, Ints, Parts
from copytaster.alignment.sorting import distinct, spread
from copytaster.text.stems import stemmer
from copytaster.text.tokens import SIMPLE

UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
PLAIN = re.compile(r"\d+(?:[.,:]\d+)+|[a-z0-9_]+").findall
WORDS = regex.compile(
    rf"\p{{Nd}}+(?:[.,:]\p{{Nd}}+)+|[{UNSPACED}][{UNSPACED}\p{{M}}]*|[[\p{{L}}\p{{N}}_]--[{UNSPACED}]][[\p{{L}}\p{{N}}\p{{M}}_]--[{UNSPACED}]]*",
    regex.V1,
).findall
LEAN = re.compile(r"\d+(?:[.,:]\d+)+|\w+").findall
"""What WORDS finds in texts without combining marks and scripts without spaces, in a quarter of the time."""
IS_UNSPACED = regex.compile(rf"[{UNSPACED}]").match
INVISIBLE = regex.compile(r"\p{Cf}+")
TYPOGRAPHY = re.compile("[\u00a0\u2013\u2014\u2018\u2019\u201c\u201d\u2026]")
END = "\0"
HELD = "\1\2\3"
"""What stands, while texts are cut together, between two of them, and for the separators inside a number."""
NUMBER = re.compile("[0-9][0-9]*(?:[.,:][0-9]+)+")
HOLD = str.maketrans(".,:", HELD)
BARE = {code: " " for code in range(128) if not chr(code).isalnum()} | {ord("_"): "_", 0: END}
BARE |= dict(zip(map(ord, HELD), ".,:", strict=True))


class Words(NamedTuple):
    """Every word of every sentence to be weighed, in order of reading.

    `number` is its paragraph, `sentence` its sentence there, `stem` the number of its stem.
    """

    number: Ints
    sentence: Ints
    stem: Ints


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
    folded = INVISIBLE.sub("", text).casefold()
    if SIMPLE.fullmatch(folded):
        return LEAN(folded)
    found: list[str] = []
    for word in WORDS(folded):
        if IS_UNSPACED(word) and len(word) > 1:
            found.extend(word[k : k + 2] for k in range(len(word) - 1))
        else:
            found.append(word)
    return found


def words_of_all(texts: Iterable[str]) -> Iterator[list[str]]:
    """Yield the `words` of every text, faster than one by one: 50 ns instead of 120 a word."""
    for plain, run in groupby(map(without_typography, texts), str.isascii):
        own = list(run)
        together = END.join(own)
        if plain and together.count(END) == len(own) - 1 and not any(map(together.__contains__, HELD)):
            bare = NUMBER.sub(held, together.lower()).translate(BARE)
            yield from map(str.split, bare.split(END))
        else:
            yield from map(words, own)


def without_typography(text: str) -> str:
    """Return `text` without the commonest marks that are no ASCII, so that most texts are ASCII."""
    return text if text.isascii() else TYPOGRAPHY.sub(" ", text)


def held(number: re.Match[str]) -> str:
    """Return a number with its separators held where it is one word."""
    before = number.string[number.start() - 1 : number.start()]
    return number[0] if before.isalpha() or before == "_" else number[0].translate(HOLD) + " "


def split(parts: Parts) -> Words:
    """Return the words of all sentences to be weighed, stemmed in the language of their text."""
    number, language, count, text = parts
    known: dict[str, defaultdict[str, int]] = defaultdict(numbering)
    lengths: list[int] = []
    runs: list[tuple[str, list[int]]] = []
    at = 0
    for name, run in groupby(range(len(number)), language.__getitem__):
        end = at + sum(map(count.__getitem__, run))
        runs.append((name, []))
        for found in words_of_all(text[at:end]):
            lengths.append(len(found))
            runs[-1][1].extend(map(known[name].__getitem__, found))
        at = end
    stems = numbering()
    stem_of = {
        name: np.fromiter(map(stems.__getitem__, map(stemmer(name), own)), np.int64, len(own))
        for name, own in known.items()
    }
    paragraph, sentence = spread(np.zeros(len(count), np.int64), np.array(count, np.int64))
    return Words(
        np.repeat(np.array(number, np.int64)[paragraph], lengths),
        np.repeat(sentence, lengths),
        np.concatenate([np.zeros(0, np.int64), *(stem_of[name][own] for name, own in runs if own)]),
    )


def numbering() -> defaultdict[str, int]:
    """Return what gives words numbers as they are looked up: a new one the next."""
    return defaultdict(counter().__next__)


def features(found: Words, alike: Ints) -> Features:
    """Weigh the stems and the pairs of adjacent stems of each paragraph: (1 + ln tf) · idf, lengths brought to 1."""
    stems = int(found.stem.max()) + 1 if len(found.stem) else 0
    adjacent = (found.number[1:] == found.number[:-1]) & (found.sentence[1:] == found.sentence[:-1])
    both = found.stem[:-1][adjacent] * max(stems, 1) + found.stem[1:][adjacent]
    names, pair = distinct(both)
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
