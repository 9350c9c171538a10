"""What is known about a candidate pair before it is judged: its words, its rivals, its neighbours, its two versions."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from copytaster.alignment.candidates import Pairs
from copytaster.alignment.features import Features
from copytaster.alignment.groups import Groups, best_sums, rivals, sorted_groups
from copytaster.alignment.inputs import Floats, Ints, Mask

REACH = 8
"""How many paragraphs away a neighbour may vouch."""
SURE = 0.5
RIVAL = 0.15
"""Below this a rival is none, and what it leaves unexplained is not looked up."""


def vouching() -> tuple[Floats, Floats]:
    """Return what a linked neighbour `k` down on one side and `d` down on the other is worth: near, and far."""
    near, far = np.zeros((REACH + 1, REACH + 2)), np.zeros((REACH + 1, REACH + 2))
    for k in range(1, REACH + 1):
        for d in range(1, REACH + 1):
            wide, skew = max(k, d), abs(k - d)
            if wide <= 3:  # noqa: PLR2004 - the near window
                near[k, d] = max(0.0, 1 - 0.15 * (wide - 1) - 0.1 * skew)
            if skew <= max(2.0, 0.6 * wide):
                far[k, d] = max(0.0, (1 - (wide - 1) / (REACH + 1)) * (1 - 0.1 * skew))
    return near, far


NEAR, FAR = vouching()


@dataclass(frozen=True, slots=True)
class Setting:
    """What stays the same while pairs are judged: the candidates, the pairs that are the same, and their words."""

    pairs: Pairs
    same: Pairs
    features: Features
    version: Ints
    groups: Groups
    all_groups: Groups
    row_share: Floats
    counts: tuple[Floats, Floats]

    @property
    def versions(self) -> int:
        """Return how many versions there are."""
        return int(self.version.max()) + 1


def setting(pairs: Pairs, same: Pairs, features: Features, version: Ints) -> Setting:
    """Gather what stays the same while `pairs` are judged."""
    versions = int(version.max()) + 1
    own = np.bincount(version[version >= 0], minlength=versions).astype(np.float64)
    position = np.zeros(len(version))
    for v in range(versions):
        at = np.flatnonzero(version == v)
        position[at] = (np.arange(len(at)) + 0.5) / max(len(at), 1)
    groups = Groups.of(pairs.x, pairs.y, version)
    every = Groups.of(np.concatenate([pairs.x, same.x]), np.concatenate([pairs.y, same.y]), version)
    return Setting(
        pairs, same, features, version, groups, every, position, (np.repeat(own, versions), np.tile(own, versions))
    )


def shares(known: Setting, score: Floats) -> Floats:
    """Return for each pair of versions the mean best score of its paragraphs, those that are the same counting 1."""
    total = np.concatenate([score, known.same.score])
    left, right = known.counts
    count = len(left)
    rows = best_sums(known.all_groups.row, known.all_groups.versions, total, count) / np.maximum(left, 1)
    columns = best_sums(known.all_groups.column, known.all_groups.versions, total, count) / np.maximum(right, 1)
    return (rows + columns) / 2


def sides(a: Floats, b: Floats) -> tuple[Floats, Floats]:
    """Return the smaller and the larger of what holds for the two sides, so that neither direction is preferred."""
    return np.minimum(a, b), np.maximum(a, b)


def words_columns(known: Setting) -> Floats:
    """Return what the words alone say of each candidate, one column each (see `model.WORDS`)."""
    pairs, groups = known.pairs, known.groups
    cosine = pairs.score
    row, column = (rivals(group, cosine).score for group in (groups.row, groups.column))
    low, high = sides(*(np.clip(np.log((cosine + 0.02) / (other + 0.02)), -2, 2) for other in (row, column)))
    norm = known.features.norm
    ratio = np.minimum(np.abs(np.log(norm[pairs.x] / norm[pairs.y])), 3.0)
    left, right = known.counts
    equal = np.bincount(Groups.of(known.same.x, known.same.y, known.version).versions, minlength=len(left))
    equal_share = (equal / np.maximum(left, 1) + equal / np.maximum(right, 1)) / 2
    size = 0.5 * np.log(np.maximum(left * right, 1))
    at = groups.versions
    return np.stack(
        [
            cosine,
            np.sqrt(np.maximum(cosine, 0)),
            low,
            high,
            ratio,
            shares(known, cosine)[at],
            np.log(cosine * np.exp(ratio) + 0.02),
            np.abs(known.row_share[pairs.x] - known.row_share[pairs.y]),
            equal_share[at],
            size[at],
        ],
        axis=1,
    )


def context_columns(known: Setting, belief: Floats) -> Floats:
    """Return what the surroundings say of each candidate, given how far each is believed (see `model.CONTEXT`)."""
    pairs, groups, at = known.pairs, known.groups, known.groups.versions
    near, far = support(known, belief)
    row, column = rivals(groups.row, belief), rivals(groups.column, belief)
    row_lead, column_lead = (np.tanh(np.log((belief + 0.02) / (other.score + 0.02)) / 1.5) for other in (row, column))
    rows, columns = surplus(known, belief)
    rows, columns = rows[at], columns[at]
    gain, fresh, beside = split_signs(known, belief, (row.at, column.at))
    rest = row.score * (1 - rows) + column.score * (1 - columns)
    split = row.score * rows + column.score * columns
    more = np.maximum(rows, columns)
    ordered = order_kept(known, belief, near)[at]
    level, own_level = levels(known, belief)
    distance = np.abs(known.row_share[pairs.x] - known.row_share[pairs.y])
    return np.stack(
        [
            np.clip(np.log((belief + 1e-3) / (1 - belief + 1e-3)), -6, 6),
            *sides(near[0], near[1]),
            *sides(far[0], far[1]),
            shares(known, belief)[at],
            ordered,
            *sides(row_lead, column_lead),
            *sides(row.score, column.score),
            rest,
            split,
            more,
            level[at],
            own_level[at],
            np.clip(np.log((pairs.score + 0.02) / (own_level[at] + 0.02)), -2, 1.5),
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


def partners(known: Setting, belief: Floats) -> tuple[Ints, Floats]:
    """Return by paragraph number · versions + version the best partner there (far off without one) and its belief."""
    count = known.versions
    x, y = np.concatenate([known.pairs.x, known.same.x]), np.concatenate([known.pairs.y, known.same.y])
    total = np.concatenate([belief, known.same.score])
    at = np.full(len(known.version) * count, -(10**6), np.int64)
    value = np.zeros(len(known.version) * count)
    for group, partner in ((known.all_groups.row, y), (known.all_groups.column, x)):
        order, start = sorted_groups(group, total)
        at[group[order[start]]] = partner[order[start]]
        value[group[order[start]]] = total[order[start]]
    return at, value


def support(known: Setting, belief: Floats) -> tuple[tuple[Floats, Floats], tuple[Floats, Floats]]:
    """Return how far the neighbours below and above vouch for each pair: (near below, above), (far below, above)."""
    at, value = partners(known, belief)
    count = known.versions
    x, y, version = known.pairs.x, known.pairs.y, known.version
    steps = np.arange(1, REACH + 1)
    near: list[Floats] = []
    far: list[Floats] = []
    for sign in (1, -1):
        best_near, best_far = np.zeros(len(x)), np.zeros(len(x))
        for own, other in ((x, y), (y, x)):
            index = (own[:, None] + sign * steps) * count + version[other][:, None]
            apart = np.clip(sign * (at[index] - other[:, None]), 0, REACH + 1)
            strength = value[index]
            best_near = np.maximum(best_near, (NEAR[steps, apart] * strength).max(axis=1, initial=0.0))
            best_far = np.maximum(best_far, (FAR[steps, apart] * strength).max(axis=1, initial=0.0))
        near.append(best_near)
        far.append(best_far)
    return (near[0], near[1]), (far[0], far[1])


def surplus(known: Setting, belief: Floats) -> tuple[Floats, Floats]:
    """Return for each pair of versions how usual it is that a paragraph has several partners, 0 to 1: rows, columns."""
    firm = np.concatenate([belief * (belief > 0.3), known.same.score])  # noqa: PLR2004 - half of the firm belief
    groups, count = known.all_groups, len(known.counts[0])
    total = np.bincount(groups.versions, firm, count)
    both = []
    for group in (groups.row, groups.column):
        best = best_sums(group, groups.versions, firm, count)
        both.append(np.clip(((total - best) / (best + 1) - 0.02) / 0.1, 0, 1))
    return both[0], both[1]


def order_kept(known: Setting, belief: Floats, near: tuple[Floats, Floats]) -> Floats:
    """Return for each pair of versions how far its sure links have linked neighbours, 0 to 1."""
    firm = belief * (belief > SURE)
    count, at = len(known.counts[0]), known.groups.versions
    vouched = np.bincount(at, firm * np.maximum(*near), count)
    same = np.bincount(Groups.of(known.same.x, known.same.y, known.version).versions, minlength=count)
    return (vouched + same) / (np.bincount(at, firm, count) + same + 1)


def levels(known: Setting, belief: Floats) -> tuple[Floats, Floats]:
    """Return for each pair of versions the usual cosine of a link: with and without paragraphs that are the same."""
    count, at = len(known.counts[0]), known.groups.versions
    leads = belief >= np.maximum(rivals(known.groups.row, belief).score, 0.3)
    weight = belief * leads
    total, sums = np.bincount(at, weight, count), np.bincount(at, weight * known.pairs.score, count)
    same = np.bincount(Groups.of(known.same.x, known.same.y, known.version).versions, minlength=count)
    return (sums + same + 0.3) / (total + same + 1), (sums + 0.3) / (total + 1)


def split_signs(known: Setting, belief: Floats, rival: tuple[Ints, Ints]) -> tuple[Floats, Floats, Floats]:
    """Return what speaks for a split or join beside the rival of either side, each weighed with the rival's belief.

    How much better the lengths fit together with the rival's; the share of the words that the rival does not explain;
    whether it stands beside the rival.
    """
    gain, fresh, beside = np.zeros(len(belief)), np.zeros(len(belief)), np.zeros(len(belief))
    length = known.features.length + 0.5
    for at, whole, part in ((rival[0], known.pairs.x, known.pairs.y), (rival[1], known.pairs.y, known.pairs.x)):
        other, strength = part[at], np.where(at >= 0, belief[at], 0.0)
        alone = np.abs(np.log(length[other] / length[whole]))
        gain += strength * np.clip(alone - np.abs(np.log((length[other] + length[part]) / length[whole])), -1, 1)
        beside += strength * (np.abs(other - part) == 1)
        chosen = np.flatnonzero((strength > RIVAL) & (belief > 0.02))  # noqa: PLR2004 - the rest is lost anyway
        fresh[chosen] += strength[chosen] * unexplained(known.features, whole[chosen], part[chosen], other[chosen])
    return gain, fresh, beside


def unexplained(features: Features, whole: Ints, part: Ints, other: Ints) -> Floats:
    """Return the share of the words of `part` (by idf²) that stand in `whole` but not in `other`."""
    own = features.feature < features.stems
    number, feature = features.number[own], features.feature[own]
    key = number * features.stems + feature
    begin, end = np.searchsorted(number, part), np.searchsorted(number, part + 1)
    index = np.repeat(np.arange(len(part)), end - begin)
    entry = np.arange(len(index)) - (np.cumsum(end - begin) - (end - begin))[index] + begin[index]
    weight = features.rarity[feature[entry]] ** 2
    here = holds(key, whole[index] * features.stems + feature[entry])
    there = holds(key, other[index] * features.stems + feature[entry])
    total = np.bincount(index, weight, len(part))
    return np.bincount(index, weight * (here & ~there), len(part)) / (total + 5)


def holds(key: Ints, wanted: Ints) -> Mask:
    """Tell which of `wanted` stand in the sorted `key`."""
    at = np.minimum(np.searchsorted(key, wanted), len(key) - 1)
    return np.equal(key[at], wanted)
