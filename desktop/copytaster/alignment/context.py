"""The features by which a candidate pair is judged: its words, its rivals, its neighbours, its two versions.

The numbers here shape the features. The weights in `model` were learned from features of this shape, so a number may
only change together with them (``tests/bench/learn.py``); that is why they do not stand in `weights`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from copytaster.alignment.features import Features, Words
from copytaster.alignment.groups import Best, Groups, Rivals, rivals, sides
from copytaster.alignment.inputs import Floats, Ints, Mask
from copytaster.alignment.kept_order import written
from copytaster.alignment.pairs import Pairs
from copytaster.alignment.sorting import spread

LARGE = 6.0
"""Upper bound of the log of the mean number of paragraphs: the training data has no longer texts."""
UNEQUAL = 3.5
"""Upper bound of the log of the ratio of the numbers of paragraphs, for the same reason."""
SMOOTHING = 0.02
"""Added to cosines and beliefs before their logarithm is taken: below it one is as good as another."""
LEAD = 2.0
"""Bound of the log of how far one cosine exceeds another."""
LENGTHS = 3.0
"""Bound of the log of how much longer, by its words, one paragraph is."""
LEVEL_LEAD = 1.5
"""Upper bound of the log of how far a cosine exceeds the typical one of a link."""
BELIEF_LEAD = 1.5
"""Log of the lead in belief over a rival that brings this feature to tanh(1)."""
REACH, CLOSE = 8, 3
"""How many paragraphs away a linked neighbour may be to support a pair, and up to which it counts as near."""
STEP_LOSS, SKEW_LOSS, WINDOW = 0.15, 0.1, 0.6
"""What a near neighbour's support loses for each further paragraph away, what any loses for each paragraph that it is
off the diagonal, and how far off it may be, as a share of its distance."""
SURE = 0.5
"""Belief from which a link counts for how far two versions keep one order."""
FIRM = 0.3
"""Belief from which a link counts for how common splits are and for the typical cosine of a link."""
SPLITS, SPLIT_RANGE = 0.02, 0.1
"""Share of surplus links up to which splits count as absent, and how much more makes them fully common."""
USUAL = 0.3
"""Typical cosine before any link is known: it counts as one link."""
FEW_WORDS = 5
"""Added to the total weight of a paragraph's words, so that a few words alone do not make a large share."""
FAR_OFF = -(10**6)
"""Stands for a missing partner: no paragraph is near it."""
RIVAL = 0.15
"""Belief from which a rival counts when the words that it leaves unexplained are looked up."""


def vouching() -> tuple[Floats, Floats]:
    """Return the support of a linked neighbour `k` paragraphs away on one side and `d` on the other: near, and far."""
    near, far = np.zeros((REACH + 1, REACH + 2)), np.zeros((REACH + 1, REACH + 2))
    for k in range(1, REACH + 1):
        for d in range(1, REACH + 1):
            wide, skew = max(k, d), abs(k - d)
            if wide <= CLOSE:
                near[k, d] = max(0.0, 1 - STEP_LOSS * (wide - 1) - SKEW_LOSS * skew)
            if skew <= max(2.0, WINDOW * wide):
                far[k, d] = max(0.0, (1 - (wide - 1) / (REACH + 1)) * (1 - SKEW_LOSS * skew))
    return near, far


NEAR, FAR = vouching()
STEPS = np.array([*range(1, REACH + 1), *range(-1, -REACH - 1, -1)])
"""The offsets of a paragraph's neighbours."""


class Held(NamedTuple):
    """Which paragraph contains which stem, sorted; `key` combines both into one number: paragraph · stems + stem."""

    number: Ints
    stem: Ints
    key: Ints

    @staticmethod
    def of(features: Features) -> Held:
        """Return the stems of all paragraphs."""
        stems = np.flatnonzero(features.feature < features.stems)
        number, stem = features.number.take(stems), features.feature.take(stems)
        return Held(number, stem, number * features.stems + stem)


@dataclass(frozen=True, slots=True)
class Setting:
    """What stays constant while pairs are judged: the candidates, the pairs that are fixed, and their words.

    By number of a paragraph: `written` are its words in order (`kept_order.written`), `place` is its relative position
    in its version, 0 to 1. By pair of versions (first · versions + second): `counts` are the numbers of paragraphs of
    the two, `equal` is the number of fixed pairs.
    """

    pairs: Pairs
    same: Pairs
    features: Features
    held: Held
    written: list[str]
    version: Ints
    versions: int
    groups: Groups
    place: Floats
    counts: tuple[Floats, Floats]
    equal: Floats


def setting(pairs: Pairs, same: Pairs, words: Words, features: Features, version: Ints) -> Setting:
    """Return what stays constant while `pairs` are judged."""
    versions = int(version.max()) + 1
    own = np.bincount(version[version >= 0], minlength=versions).astype(np.float64)
    place = np.zeros(len(version))
    for v in range(versions):
        at = np.flatnonzero(version == v)
        place[at] = (np.arange(len(at)) + 0.5) / max(len(at), 1)
    equal = np.bincount(version[same.x] * versions + version[same.y], minlength=versions * versions)
    return Setting(
        pairs=pairs,
        same=same,
        features=features,
        held=Held.of(features),
        written=written(words, len(version)),
        version=version,
        versions=versions,
        groups=Groups.of(pairs.x, pairs.y, version),
        place=place,
        counts=(np.repeat(own, versions), np.tile(own, versions)),
        equal=equal.astype(np.float64),
    )


def best_sums(known: Setting, best: Ints, score: Floats) -> Floats:
    """Return for each pair of versions the sum of the scores of the pairs `best`; fixed pairs count 1."""
    return known.equal + np.bincount(known.groups.versions[best], score[best], len(known.equal))


def shares(known: Setting, best: Best, score: Floats) -> Floats:
    """Return for each pair of versions the mean best score of its paragraphs; fixed pairs count 1."""
    rows = best_sums(known, best.rows, score) / np.maximum(known.counts[0], 1)
    columns = best_sums(known, best.columns, score) / np.maximum(known.counts[1], 1)
    return (rows + columns) / 2


def words_columns(known: Setting) -> Floats:
    """Return the features of each candidate from its words alone, as columns for `model.FIRST`."""
    pairs, groups = known.pairs, known.groups
    cosine = pairs.score
    best = Best.of(groups, cosine)
    row, column = (rivals(grouping, own, cosine).score for grouping, own in zip(groups[:2], best, strict=True))
    low, high = sides(
        *(np.clip(np.log((cosine + SMOOTHING) / (other + SMOOTHING)), -LEAD, LEAD) for other in (row, column))
    )
    norm = known.features.norm
    ratio = np.minimum(np.abs(np.log(norm[pairs.x] / norm[pairs.y])), LENGTHS)
    left, right = known.counts
    equal_share = (known.equal / np.maximum(left, 1) + known.equal / np.maximum(right, 1)) / 2
    size = np.minimum(0.5 * np.log(np.maximum(left * right, 1)), LARGE)
    at = groups.versions
    return np.stack(
        [
            cosine,
            np.sqrt(np.maximum(cosine, 0)),
            low,
            high,
            ratio,
            shares(known, best, cosine)[at],
            np.log(cosine * np.exp(ratio) + SMOOTHING),
            np.abs(known.place[pairs.x] - known.place[pairs.y]),
            equal_share[at],
            size[at],
            imbalance(known)[at],
        ],
        axis=1,
    )


def imbalance(known: Setting) -> Floats:
    """Return for each pair of versions the log of the ratio of their numbers of paragraphs, at most `UNEQUAL`."""
    left, right = (np.maximum(count, 1) for count in known.counts)
    return np.minimum(np.abs(np.log(left / right)), UNEQUAL)


def context_columns(known: Setting, belief: Floats) -> Floats:
    """Return the features of each candidate from its context, given all beliefs, as columns for `model.ROUNDS`."""
    pairs, groups, at = known.pairs, known.groups, known.groups.versions
    best = Best.of(groups, belief)
    near, far = support(known, best, belief)
    row, column = rivals(groups.rows, best.rows, belief), rivals(groups.columns, best.columns, belief)
    row_lead, column_lead = (
        np.tanh(np.log((belief + SMOOTHING) / (other.score + SMOOTHING)) / BELIEF_LEAD) for other in (row, column)
    )
    rows, columns = surplus(known, best, belief)
    rows, columns = rows[at], columns[at]
    gain, fresh, beside = split_signs(known, belief, (row, column))
    rest = row.score * (1 - rows) + column.score * (1 - columns)
    split = row.score * rows + column.score * columns
    more = np.maximum(rows, columns)
    ordered = order_kept(known, belief, near)[at]
    level, own_level = levels(known, belief, np.maximum(row.score, column.score))
    distance = np.abs(known.place[pairs.x] - known.place[pairs.y])
    return np.stack(
        [
            np.clip(np.log((belief + 1e-3) / (1 - belief + 1e-3)), -6, 6),
            *sides(near[0], near[1]),
            *sides(far[0], far[1]),
            shares(known, best, belief)[at],
            ordered,
            *sides(row_lead, column_lead),
            *sides(row.score, column.score),
            rest,
            split,
            more,
            level[at],
            own_level[at],
            np.clip(np.log((pairs.score + SMOOTHING) / (own_level[at] + SMOOTHING)), -LEAD, LEVEL_LEAD),
            distance * ordered,
            gain,
            fresh,
            beside,
            (row.score + column.score) * more,
            row.score + column.score,
            gain * more,
            fresh * more,
            beside * more,
        ],
        axis=1,
    )


def partners(known: Setting, candidates: Best, belief: Floats) -> tuple[Ints, Floats]:
    """Return by paragraph number · versions + version the best partner there (`FAR_OFF` if none) and its belief."""
    count, version = known.versions, known.version
    at = np.full(len(version) * count, FAR_OFF, np.int64)
    value = np.zeros(len(version) * count)
    for own, other, best in (
        (known.pairs.x, known.pairs.y, candidates.rows),
        (known.pairs.y, known.pairs.x, candidates.columns),
    ):
        line = own[best] * count + version[other[best]]
        at[line], value[line] = other[best], belief[best]
    for own, other in ((known.same.x, known.same.y), (known.same.y, known.same.x)):
        line = own * count + version[other]
        at[line], value[line] = other, 1.0
    return at, value


def support(known: Setting, best: Best, belief: Floats) -> tuple[tuple[Floats, Floats], tuple[Floats, Floats]]:
    """Return the support of each pair by its linked neighbours: (near below, near above), (far below, far above)."""
    at, value = partners(known, best, belief)
    count, size = known.versions, len(known.pairs.x)
    own = np.concatenate([known.pairs.x, known.pairs.y])
    other = np.concatenate([known.pairs.y, known.pairs.x])
    index = (own * count + known.version[other])[:, None] + count * STEPS
    apart = (at[index] - other[:, None]) * np.sign(STEPS)
    pair, step = np.nonzero((apart > 0) & (apart <= REACH))
    strength, apart, step = value[index[pair, step]], apart[pair, step], STEPS[step]
    near, far = np.zeros(2 * size), np.zeros(2 * size)
    place = pair % size + size * (step < 0)
    np.maximum.at(near, place, NEAR[np.abs(step), apart] * strength)
    np.maximum.at(far, place, FAR[np.abs(step), apart] * strength)
    return (near[:size], near[size:]), (far[:size], far[size:])


def surplus(known: Setting, best: Best, belief: Floats) -> tuple[Floats, Floats]:
    """Return for each pair of versions how common several partners of one paragraph are, 0 to 1: by row, by column."""
    firm = belief * (belief > FIRM)
    total = known.equal + np.bincount(known.groups.versions, firm, len(known.equal))
    rows, columns = (best_sums(known, own, firm) for own in best)
    return (
        np.clip(((total - rows) / (rows + 1) - SPLITS) / SPLIT_RANGE, 0, 1),
        np.clip(((total - columns) / (columns + 1) - SPLITS) / SPLIT_RANGE, 0, 1),
    )


def order_kept(known: Setting, belief: Floats, near: tuple[Floats, Floats]) -> Floats:
    """Return for each pair of versions the share of its sure links that have linked neighbours, 0 to 1."""
    firm = belief * (belief > SURE)
    at = known.groups.versions
    vouched = np.bincount(at, firm * np.maximum(*near), len(known.equal))
    return (vouched + known.equal) / (np.bincount(at, firm, len(known.equal)) + known.equal + 1)


def levels(known: Setting, belief: Floats, rival: Floats) -> tuple[Floats, Floats]:
    """Return for each pair of versions the typical cosine of a link: with fixed pairs, and without them.

    Here a link is a candidate that no `rival` on either side exceeds.
    """
    count, at = len(known.equal), known.groups.versions
    weight = belief * (belief >= np.maximum(rival, FIRM))
    total, sums = np.bincount(at, weight, count), np.bincount(at, weight * known.pairs.score, count)
    return (sums + known.equal + USUAL) / (total + known.equal + 1), (sums + USUAL) / (total + 1)


def split_signs(known: Setting, belief: Floats, rival: tuple[Rivals, Rivals]) -> tuple[Floats, Floats, Floats]:
    """Return three signs that a pair and its rival are parts of a split or join, each weighted by the rival's belief.

    How much better the lengths match if the rival's is added; the share of words that the rival does not explain;
    whether pair and rival are adjacent.
    """
    pairs, size = known.pairs, len(belief)
    whole, part = np.concatenate([pairs.x, pairs.y]), np.concatenate([pairs.y, pairs.x])
    other = np.concatenate([part[:size][rival[0].at], part[size:][rival[1].at]])
    strength = np.concatenate([rival[0].score, rival[1].score])
    length = known.features.length + 0.5
    alone = np.abs(np.log(length[other] / length[whole]))
    gain = strength * np.clip(alone - np.abs(np.log((length[other] + length[part]) / length[whole])), -1, 1)
    beside = strength * (np.abs(other - part) == 1)
    fresh = np.zeros(2 * size)
    chosen = np.flatnonzero((strength > RIVAL) & (np.tile(belief, 2) > SMOOTHING))
    fresh[chosen] = strength[chosen] * unexplained(known, whole[chosen], part[chosen], other[chosen])
    return gain[:size] + gain[size:], fresh[:size] + fresh[size:], beside[:size] + beside[size:]


def unexplained(known: Setting, whole: Ints, part: Ints, other: Ints) -> Floats:
    """Return the share of the words of `part`, weighted by idf², that are in `whole` but not in `other`."""
    features, (number, stem, key) = known.features, known.held
    whole, part, other = features.alike[whole], features.alike[part], features.alike[other]
    index, entry = spread(np.searchsorted(number, part), np.searchsorted(number, part + 1))
    weight = features.rarity[stem[entry]] ** 2
    here = holds(key, whole[index] * features.stems + stem[entry])
    there = holds(key, other[index] * features.stems + stem[entry])
    total = np.bincount(index, weight, len(part))
    return np.bincount(index, weight * (here & ~there), len(part)) / (total + FEW_WORDS)


def holds(key: Ints, wanted: Ints) -> Mask:
    """Tell which of `wanted` are in the sorted `key`."""
    at = np.minimum(np.searchsorted(key, wanted), len(key) - 1)
    return np.equal(key[at], wanted)
