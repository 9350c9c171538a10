"""Which documents have a word, or a pair of neighbouring words: how rare it is, and in which paragraphs it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

import numpy as np

from copytaster.alignment.inputs import Floats, Ints
from copytaster.alignment.sorting import BITS, starts
from copytaster.stories.words import Small, Words, begins, runs

AT_ONCE = 1 << 18
"""Words that are put in order in one go."""
UNSEEN = 60
"""Documents without a word that are thought beside those of the folder: in a small one, what several hold tells nearly
as much as what one holds. With 20 instead, of the pairs of 4 to 8 versions that each reword up to half, a tenth fewer
are found."""
PAIRS_AT_ONCE, PARTS = 1 << 22, 12
"""Pairs of neighbouring words that are numbered in one go, and bits by which they are parted for it."""
MIX = np.uint64(0x9E3779B97F4A7C15)
"""An odd number of which every bit counts: multiplied by it, neighbouring stems become one number."""


Counts: TypeAlias = Ints | Floats


class Folder(NamedTuple):
    """By document the number of its `language`; by language, how many documents and paragraphs are in it.

    Numbers of languages ascend from document to document, or run.
    """

    language: Ints
    documents: Ints
    paragraphs: Ints

    def companions(self, x: Ints, y: Ints) -> Ints:
        """Return how many documents are in the language of `x` or in that of `y`."""
        one, other = self.language[x], self.language[y]
        return self.documents[one] + np.where(one == other, 0, self.documents[other])


class Holdings(NamedTuple):
    """What documents have: entry k says that a document has `feature[k]`.

    Entries ascend by document, then feature. `only` is the paragraph in which it stands, among all paragraphs, -1 where
    it stands in several. By document, and once more for the end of the last, `entries` and `paragraphs` say where its
    own begin. By feature, `documents` counts those that have it, `among` those of its languages, `weight` is what it
    tells. By document, `total` is the weight of all it has; by paragraph, `alone` of what stands nowhere else in it.
    """

    feature: Small
    only: Small
    entries: Ints
    paragraphs: Ints
    documents: Ints
    among: Ints
    weight: Floats
    total: Floats
    alone: Floats

    def having(self, kept: Ints) -> Holdings:
        """Return the same documents as if they had nothing but the entries `kept`."""
        entries = np.searchsorted(kept, self.entries)
        return weighed(self._replace(feature=self.feature[kept], only=self.only[kept], entries=entries))


def foldered(language: Sequence[str], told: Words) -> Folder:
    """Return the folder of documents in a `language` each, and what they tell."""
    numbers = {name: number for number, name in enumerate(dict.fromkeys(language))}
    own = np.array([numbers[name] for name in language], np.int64)
    paragraphs = np.bincount(own, np.diff(told.paragraphs), len(numbers)).astype(np.int64)
    return Folder(own, np.bincount(own, minlength=len(numbers)), paragraphs)


def of_words(told: Words, folder: Folder) -> Holdings:
    """Return the words that the documents have."""
    return holdings(told, told.stem, folder)


def of_pairs(told: Words, folder: Folder) -> Holdings:
    """Return the pairs of neighbouring words that the documents have; those of one document are in the totals alone."""
    feature, single = numbered_pairs(told)
    held = holdings(told, feature, folder)
    once = weight(np.ones(1), np.ones(1), folder.documents, folder.paragraphs)[folder.language]
    singles: Floats = np.repeat(once, np.diff(told.paragraphs))
    singles *= np.bincount(single, minlength=len(told.length))
    return held._replace(alone=held.alone + singles, total=held.total + sums(singles, told.paragraphs))


def weight(documents: Counts, paragraphs: Counts, among: Counts, among_paragraphs: Counts) -> Floats:
    """Return what features tell that stand in so many of so many documents and paragraphs: the more the rarer."""
    rarity: Floats = np.log((among + UNSEEN) / (documents + 1))
    rarity *= np.log((among_paragraphs + 1) / np.maximum(paragraphs, 1)) ** 2
    return rarity


def holdings(told: Words, feature: Small, folder: Folder) -> Holdings:
    """Return which documents have what, given by word the `feature` there, -1 where there is none."""
    kinds = int(feature.max(initial=-1)) + 1
    documents, paragraphs = np.zeros(kinds, np.int64), np.zeros(kinds, np.int64)
    features, only = [np.zeros(0, np.int32)], [np.zeros(0, np.int32)]
    size = np.zeros(len(told.words) - 1, np.int64)
    for first, last in runs(told.words, AT_ONCE):
        start = int(told.paragraphs[first])
        document, paragraph, own = places(told, feature, first, last)
        wide, deep = kinds.bit_length(), int(told.paragraphs[last] - start).bit_length()
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
    held = Holdings(
        feature, np.concatenate(only), entries, told.paragraphs, documents, among, telling, telling, telling
    )
    return weighed(held)


def weighed(held: Holdings) -> Holdings:
    """Return what documents have with the totals for it."""
    return held._replace(total=summed(held, held.weight), alone=by_paragraph(held))


def places(told: Words, feature: Small, first: int, last: int) -> tuple[Ints, Ints, Ints]:
    """Return of each feature in the documents `first` to below `last`: its document and paragraph there, and itself."""
    start, end = told.paragraphs[first], told.paragraphs[last]
    length = told.length[start:end]
    own = feature[told.words[first] : told.words[last]].astype(np.int64)
    document = np.repeat(np.arange(last - first), np.diff(told.words[first : last + 1]))
    paragraph = np.repeat(np.arange(end - start), length)
    kept = own >= 0
    return (document, paragraph, own) if kept.all() else (document[kept], paragraph[kept], own[kept])


def numbered_pairs(told: Words) -> tuple[Small, Ints]:
    """Give numbers to the pairs of neighbouring words that at least two documents have.

    Returns by word the number of the pair that it begins, -1 for none; and for each pair that one document has the
    paragraph in which it first stands there. Pairs are told apart by a mixture of both stems, as many bits of it as fit
    beside a place.
    """
    feature = np.full(len(told.stem), -1, np.int32)
    paragraph = np.repeat(np.arange(len(told.length), dtype=np.int32), told.length)
    document = np.repeat(np.arange(len(told.words) - 1, dtype=np.int32), np.diff(told.words))
    begin = np.flatnonzero(paragraph[1:] == paragraph[:-1])
    mixed = (told.stem[begin].astype(np.uint64) * MIX + told.stem[begin + 1].astype(np.uint64)) * MIX
    parts = len(begin) // PAIRS_AT_ONCE + 1
    part = (mixed >> np.uint64(64 - PARTS)).astype(np.uint16) % parts
    deep = len(told.stem).bit_length()
    single, kinds = [np.zeros(0, np.int64)], 0
    for own in range(parts):
        chosen = np.flatnonzero(part == own)
        key = ((mixed[chosen] >> np.uint64(64 - BITS + deep)) << np.uint64(deep)).astype(np.int64) | begin[chosen]
        key.sort()
        place = key & ((1 << deep) - 1)
        new = np.flatnonzero(starts(key >> deep))
        holder = document[place]
        shared = np.maximum.reduceat(holder, new) > holder[new] if len(new) else new > 0
        number = np.where(shared, kinds + np.cumsum(shared) - 1, -1).astype(np.int32)
        feature[place] = np.repeat(number, np.diff(new, append=len(key)))
        kinds += int(np.count_nonzero(shared))
        single.append(paragraph[place[new[~shared]]])
    return feature, np.concatenate(single)


def summed(held: Holdings, value: Floats) -> Floats:
    """Return by document the sum of the `value` of all features it has."""
    result = np.zeros(len(held.entries) - 1)
    for first, last in runs(held.entries, AT_ONCE):
        start, end = held.entries[first], held.entries[last]
        result[first:last] = sums(value[held.feature[start:end]], held.entries[first : last + 1] - start)
    return result


def sums(value: Floats, begin: Ints) -> Floats:
    """Return the sums of the values from each place on to the next; what stands elsewhere is not in their rounding."""
    result = np.zeros(len(begin) - 1)
    filled = np.flatnonzero(np.diff(begin))
    if len(filled):
        result[filled] = np.add.reduceat(value, begin[filled])
    return result


def by_paragraph(held: Holdings) -> Floats:
    """Return by paragraph the weight of what stands in no other paragraph of its document."""
    result = np.zeros(held.paragraphs[-1])
    for first, last in runs(held.entries, AT_ONCE):
        entries = slice(held.entries[first], held.entries[last])
        start, end = held.paragraphs[first], held.paragraphs[last]
        only = held.only[entries]
        alone = only >= 0
        weight = held.weight[held.feature[entries]][alone]
        result[start:end] = np.bincount(only[alone] - start, weight, end - start)
    return result
