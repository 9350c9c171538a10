"""Which documents contain which features (words or pairs of neighbouring words), where, and how rare these are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

import numpy as np

from copytaster.alignment.inputs import Floats, Ints
from copytaster.alignment.sorting import BITS, starts
from copytaster.stories import limits
from copytaster.stories.words import Small, Words, begins, runs

AT_ONCE = 1 << 18
"""Words that are sorted at once."""
LEAST = 1e-9
"""Least weight of a document, which avoids division by zero for those without words."""
PAIRS_AT_ONCE, PARTS = 1 << 22, 12
"""Pairs of neighbouring words that are numbered at once, and bits of their hash by which they are divided for it."""
MIX = np.uint64(0x9E3779B97F4A7C15)
"""The multiplier of the hash of two neighbouring stems: an odd number with well distributed bits (golden ratio)."""

Counts: TypeAlias = Ints | Floats


class Folder(NamedTuple):
    """The number of the `language` of each document, and by language the count of its `documents` and `paragraphs`.

    Documents are sorted by language, so that the numbers never descend.
    """

    language: Ints
    documents: Ints
    paragraphs: Ints

    def companions(self, x: Ints, y: Ints) -> Ints:
        """Return how many documents are in the language of `x` or in that of `y`."""
        one, other = self.language[x], self.language[y]
        return self.documents[one] + np.where(one == other, 0, self.documents[other])


class Holdings(NamedTuple):
    """The features of all documents: entry k says that a document has `feature[k]`.

    Entries are sorted by document, then feature. `only` is the number of the paragraph that contains it (among all
    paragraphs of all documents), -1 if several of the document do. `first_entry` and `first_paragraph` give by document
    where its own begin, with one more element for the end of the last. By feature, `documents` counts those that have
    it, `among` all documents of their languages, and `weight` rates its rarity. By document, `total` is the weight of
    all its features; by paragraph, `alone` is the weight of those in no other paragraph of the document.
    """

    feature: Small
    only: Small
    first_entry: Ints
    first_paragraph: Ints
    documents: Ints
    among: Ints
    weight: Floats
    total: Floats
    alone: Floats

    def having(self, kept: Ints) -> Holdings:
        """Return the same documents with only the entries `kept`."""
        entries = np.searchsorted(kept, self.first_entry)
        return weighed(self._replace(feature=self.feature[kept], only=self.only[kept], first_entry=entries))


def foldered(language: Sequence[str], words: Words) -> Folder:
    """Return the folder of documents, given the `language` and the words of each."""
    numbers = {name: number for number, name in enumerate(dict.fromkeys(language))}
    own = np.array([numbers[name] for name in language], np.int64)
    paragraphs = np.bincount(own, np.diff(words.first_paragraph), len(numbers)).astype(np.int64)
    return Folder(own, np.bincount(own, minlength=len(numbers)), paragraphs)


def of_words(words: Words, folder: Folder) -> Holdings:
    """Return the documents with their words as features."""
    return holdings(words, words.stem, folder, words.names)


def of_pairs(words: Words, folder: Folder) -> Holdings:
    """Return the documents with pairs of neighbouring words as features.

    Pairs of only one document are no features but are included in `total` and `alone`.
    """
    feature, single = numbered_pairs(words)
    held = holdings(words, feature, folder, np.zeros(0, np.int64))
    once = weight(np.ones(1), np.ones(1), folder.documents, folder.paragraphs)[folder.language]
    singles: Floats = np.repeat(once, np.diff(words.first_paragraph))
    singles *= np.bincount(single, minlength=len(words.length))
    return held._replace(alone=held.alone + singles, total=held.total + sums(singles, words.first_paragraph))


def weight(documents: Counts, paragraphs: Counts, among: Counts, among_paragraphs: Counts) -> Floats:
    """Return the weights of features in `documents` of `among` documents and in `paragraphs` of `among_paragraphs`.

    It is the product of the logarithmic inverse document frequency and the square of the paragraphs' one.
    """
    rarity: Floats = np.log((among + limits.UNSEEN) / (documents + 1))
    rarity *= np.log((among_paragraphs + 1) / np.maximum(paragraphs, 1)) ** 2
    return rarity


def holdings(words: Words, feature: Small, folder: Folder, names: Ints) -> Holdings:
    """Return the features of all documents, given by word the `feature` that it is, -1 for none.

    The features `names` have more weight among few documents, of which no word is known to be rare.
    """
    kinds = int(feature.max(initial=-1)) + 1
    documents, paragraphs = np.zeros(kinds, np.int64), np.zeros(kinds, np.int64)
    features, only = [np.zeros(0, np.int32)], [np.zeros(0, np.int32)]
    size = np.zeros(len(words.first_word) - 1, np.int64)
    for first, last in runs(words.first_word, AT_ONCE):
        start = int(words.first_paragraph[first])
        document, paragraph, own = places(words, feature, first, last)
        wide, deep = kinds.bit_length(), int(words.first_paragraph[last] - start).bit_length()
        key = ((document << wide | own) << deep) | paragraph
        key.sort()
        key = key[starts(key)]
        paragraph = key & ((1 << deep) - 1)
        key >>= deep
        found = key & ((1 << wide) - 1)
        new = np.flatnonzero(starts(key))
        paragraphs += np.bincount(found, minlength=kinds)
        found = found[new]
        documents += np.bincount(found, minlength=kinds)
        features.append(found.astype(np.int32))
        several = np.diff(new, append=len(key)) > 1
        only.append(np.where(several, -1, paragraph[new] + start).astype(np.int32))
        size[first:last] = np.bincount(key[new] >> wide, minlength=last - first)
    feature = np.concatenate(features)
    entries = begins(size)
    among, among_paragraphs = np.zeros(kinds, np.int64), np.zeros(kinds, np.int64)
    for language in range(len(folder.documents)):
        own = np.flatnonzero(folder.language == language)
        if len(own):
            there = np.zeros(kinds, bool)
            there[feature[entries[own[0]] : entries[own[-1] + 1]]] = True
            among += there * folder.documents[language]
            among_paragraphs += there * folder.paragraphs[language]
    telling = weight(documents, paragraphs, among, among_paragraphs)
    telling[names] *= np.interp(np.log(among[names]), np.log(limits.DOCUMENTS), limits.NAMES)
    held = Holdings(
        feature, np.concatenate(only), entries, words.first_paragraph, documents, among, telling, telling, telling
    )
    return weighed(held)


def weighed(held: Holdings) -> Holdings:
    """Return the features with `total` and `alone` calculated."""
    return held._replace(total=summed(held, held.weight), alone=by_paragraph(held))


def places(words: Words, feature: Small, first: int, last: int) -> tuple[Ints, Ints, Ints]:
    """Return document, paragraph and feature of each word in the documents `first` to below `last`, without the -1.

    Documents and paragraphs are counted from the first of these.
    """
    start, end = words.first_paragraph[first], words.first_paragraph[last]
    length = words.length[start:end]
    own = feature[words.first_word[first] : words.first_word[last]].astype(np.int64)
    document = np.repeat(np.arange(last - first), np.diff(words.first_word[first : last + 1]))
    paragraph = np.repeat(np.arange(end - start), length)
    kept = own >= 0
    return (document, paragraph, own) if kept.all() else (document[kept], paragraph[kept], own[kept])


def numbered_pairs(words: Words) -> tuple[Small, Ints]:
    """Give numbers to the pairs of neighbouring words that at least two documents have.

    Returns by word the number of the pair that begins with it, -1 for none; and for each pair that only one document
    has, its first paragraph there. Pairs are distinguished by a hash of both stems, of which as many bits are used as
    fit into a sort key with the place.
    """
    feature = np.full(len(words.stem), -1, np.int32)
    paragraph = np.repeat(np.arange(len(words.length), dtype=np.int32), words.length)
    document = np.repeat(np.arange(len(words.first_word) - 1, dtype=np.int32), np.diff(words.first_word))
    begin = np.flatnonzero(paragraph[1:] == paragraph[:-1])
    mixed = (words.stem[begin].astype(np.uint64) * MIX + words.stem[begin + 1].astype(np.uint64)) * MIX
    parts = len(begin) // PAIRS_AT_ONCE + 1
    part = (mixed >> np.uint64(64 - PARTS)).astype(np.uint16) % parts
    deep = len(words.stem).bit_length()
    single, kinds = [np.zeros(0, np.int64)], 0
    for own in range(parts):
        chosen = np.flatnonzero(part == own)
        key = ((mixed[chosen] >> np.uint64(64 - BITS + deep)) << np.uint64(deep)).astype(np.int64) | begin[chosen]
        key.sort()
        place = key & ((1 << deep) - 1)
        new = np.flatnonzero(starts(key >> deep))
        holder = document[place]
        shared = np.maximum.reduceat(holder, new) > holder[new]
        number = np.where(shared, kinds + np.cumsum(shared) - 1, -1).astype(np.int32)
        feature[place] = np.repeat(number, np.diff(new, append=len(key)))
        kinds += int(np.count_nonzero(shared))
        single.append(paragraph[place[new[~shared]]])
    return feature, np.concatenate(single)


def summed(held: Holdings, value: Floats) -> Floats:
    """Return by document the sum of the `value` of all features it has."""
    result = np.zeros(len(held.first_entry) - 1)
    for first, last in runs(held.first_entry, AT_ONCE):
        start, end = held.first_entry[first], held.first_entry[last]
        result[first:last] = sums(value[held.feature[start:end]], held.first_entry[first : last + 1] - start)
    return result


def sums(value: Floats, begin: Ints) -> Floats:
    """Return the sums of the values from each place to the next, each rounded independently of the others."""
    result = np.zeros(len(begin) - 1)
    filled = np.flatnonzero(np.diff(begin))
    result[filled] = np.add.reduceat(value, begin[filled])
    return result


def by_paragraph(held: Holdings) -> Floats:
    """Return by paragraph the weight of the features that are in no other paragraph of its document."""
    result = np.zeros(held.first_paragraph[-1])
    for first, last in runs(held.first_entry, AT_ONCE):
        entries = slice(held.first_entry[first], held.first_entry[last])
        start, end = held.first_paragraph[first], held.first_paragraph[last]
        only = held.only[entries]
        alone = only >= 0
        weight = held.weight[held.feature[entries]][alone]
        result[start:end] = np.bincount(only[alone] - start, weight, end - start)
    return result
