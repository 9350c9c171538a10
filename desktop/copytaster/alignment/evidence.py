"""What two linked paragraphs share that tells: the rarest words, names and figures, as they stand in the text."""

from __future__ import annotations

from operator import itemgetter

import numpy as np

from copytaster.alignment import weights
from copytaster.alignment.candidates import Pairs
from copytaster.alignment.features import Features, Words
from copytaster.alignment.groups import Grouping, ranks
from copytaster.alignment.inputs import Floats, Inputs, Ints
from copytaster.alignment.sorting import distinct

MARKS = ".,;:!?()[]\"'“”‘’„«»"
CURRENCY = "$€£¥₹"
FIGURE = 1.5
"""How much more a figure tells than a word of the same rarity."""
LONG = 7
"""Letters of a word that is looked for before the shorter ones are."""
LETTER = 0.02
"""How much more each letter of a word tells: of two equally rare ones the longer is rarer elsewhere."""


def shared_words(inputs: Inputs, words: Words, features: Features, pairs: Pairs) -> list[tuple[str, ...]]:
    """Return for each pair the rarest words both share, at most `weights.EVIDENCE`, as the earlier one writes them."""
    chosen: list[list[str]] = [[] for _ in range(len(pairs.x))]
    index, raw, telling = shared(words, features, pairs)
    rank = ranks(Grouping.by(index), telling)
    kept = np.flatnonzero(rank < weights.EVIDENCE)
    for k in kept[np.lexsort((rank[kept], index[kept]))].tolist():
        chosen[index[k]].append(words.forms[raw[k]])
    return [
        tuple(written(inputs, x, forms)) if forms else longest(inputs, x, y)
        for x, y, forms in zip(pairs.x.tolist(), pairs.y.tolist(), chosen, strict=True)
    ]


def longest(inputs: Inputs, x: int, y: int) -> tuple[str, ...]:
    """Return the longest words that two paragraphs share whose words were not weighed."""
    (a, i), (b, j) = inputs.place(x), inputs.place(y)
    left, right = inputs.versions[a].paragraphs[i].text, inputs.versions[b].paragraphs[j].text
    words, others = left.split(), right.split()
    common = {word for word in words if len(word) >= LONG}.intersection(others)
    if len(common) < weights.EVIDENCE:
        common = set(words).intersection(others)
    chosen = sorted(common)
    chosen.sort(key=len, reverse=True)
    return tuple([bare for word in chosen[: weights.EVIDENCE] if (bare := word.strip(MARKS))])


def shared(words: Words, features: Features, pairs: Pairs) -> tuple[Ints, Ints, Floats]:
    """Return the pair, the folded form in the earlier paragraph and the telling weight of every shared stem."""
    left, right = features.alike[pairs.x], features.alike[pairs.y]
    stems = max(features.stems, 1)
    key, first, _ = distinct(words.number * stems + words.stem)
    number = key // stems
    begin, end = np.searchsorted(number, left), np.searchsorted(number, left + 1)
    index = np.repeat(np.arange(len(pairs.x)), end - begin)
    entry = np.arange(len(index)) - (np.cumsum(end - begin) - (end - begin))[index] + begin[index]
    stem = key[entry] % stems
    wanted = right[index] * stems + stem
    at = np.minimum(np.searchsorted(key, wanted), max(len(key) - 1, 0))
    hit = key[at] == wanted if len(key) else np.zeros(0, bool)
    index, entry, stem = index[hit], entry[hit], stem[hit]
    raw = words.raw[first[entry]]
    figure = np.fromiter(map(str.isdigit, map(itemgetter(0), words.forms)), bool, len(words.forms))
    length = np.fromiter(map(len, words.forms), np.int64, len(words.forms))
    return index, raw, features.rarity[stem] * (np.where(figure[raw], FIGURE, 1.0) + LETTER * length[raw])


def written(inputs: Inputs, number: int, forms: list[str]) -> list[str]:
    """Return folded `forms` as the paragraph writes them."""
    version, paragraph = inputs.place(number)
    text = inputs.versions[version].paragraphs[paragraph].text
    folded = text.lower()
    if len(folded) != len(text):
        return forms
    found: list[str] = []
    for form in forms:
        at = folded.find(form)
        begin = at - 1 if at > 0 and text[at - 1] in CURRENCY else at
        found.append(text[begin : at + len(form)] if at >= 0 else form)
    return found
