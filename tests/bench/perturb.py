"""How document pairs with known links are varied, so that weights learned from them carry over to other texts.

Words are exchanged, paragraphs joined, parts cut out: texts that share less, split more or are shorter than those at
hand, with links that are still known.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from typing import NamedTuple

WORD = re.compile(r"\w+")
LETTERS = "abdeilmnorstu"
EVERYWHERE = 0.6
"""Share of the words that are exchanged alike wherever they stand, as a second writer would."""
TURNED, MOVED, REWORDED, THINNED, FRONTED = 0.5, 0.3, 0.7, 0.5, 0.5
"""How often sides are exchanged, the end of a text put before its beginning, what was joined reworded, a part thinned,
and the end of a reworded unit put before its beginning."""


class Pair(NamedTuple):
    """Two texts, each a list of units, and which units are linked."""

    left: list[str]
    right: list[str]
    links: list[tuple[int, int]]


def reworded(units: Sequence[str], share: float, rng: random.Random, others: Sequence[str]) -> list[str]:
    """Return `units` with about `share` of their words left out, exchanged for some of `others` or for new ones."""
    settled: dict[str, str] = {}

    def instead(found: re.Match[str]) -> str:
        word = found.group()
        low = word.lower()
        if rng.random() < EVERYWHERE and low in settled:
            return settled[low]
        new = exchanged(rng, others) if rng.random() < share else word
        if rng.random() < EVERYWHERE:
            settled.setdefault(low, new)
        return new

    return [fronted(WORD.sub(instead, unit), rng) or "q" for unit in units]


def fronted(unit: str, rng: random.Random) -> str:
    """Return `unit`, at times with its end before its beginning, as when a time or a speaker is named first."""
    if rng.random() >= FRONTED:
        return unit
    words = unit.split()
    cut = rng.randrange(len(words)) if words else 0
    return " ".join(words[cut:] + words[:cut])


def exchanged(rng: random.Random, others: Sequence[str]) -> str:
    """Return nothing, one of `others`, or a word that nobody else uses."""
    draw = rng.random()
    if draw < 0.25:
        return ""
    return rng.choice(others) if draw < 0.55 else "q" + "".join(rng.choice(LETTERS) for _ in range(6))


def with_other_words(pair: Pair, rng: random.Random) -> Pair:
    """Return `pair` with a tenth to seven tenths of the words of one side exchanged."""
    left, right, links = turned(pair, rng)
    return moved(Pair(left, reworded(right, rng.uniform(0.1, 0.7), rng, words_of(pair)), links), rng)


def joined(pair: Pair, rng: random.Random) -> Pair:
    """Return `pair` with neighbouring units of one side joined, and mostly reworded."""
    left, right, links = turned(pair, rng)
    share = rng.uniform(0.1, 0.6)
    units: list[str] = []
    place: list[int] = []
    for unit in right:
        if units and rng.random() < share:
            units[-1] += " " + unit
        else:
            units.append(unit)
        place.append(len(units) - 1)
    if rng.random() < REWORDED:
        units = reworded(units, rng.uniform(0.1, 0.6), rng, words_of(pair))
    return moved(Pair(left, units, sorted({(i, place[j]) for i, j in links})), rng)


def part(pair: Pair, rng: random.Random) -> Pair:
    """Return some neighbouring units of the left side and about as many of the right around what they are linked to.

    Of every second one units of both sides are left out, so that few have a partner.
    """
    left, right, links = pair
    most = 60 if len(left) > 100 else max(3, len(left) * 2 // 3)
    count = min(rng.randint(2, most), len(left))
    start = rng.randrange(len(left) - count + 1)
    partners = sorted(j for i, j in links if start <= i < start + count)
    if not partners:
        return Pair([], [], [])
    size = min(len(right), max(2, int(count * rng.uniform(0.7, 1.4))))
    other = min(max(0, partners[len(partners) // 2] - size // 2), len(right) - size)
    share = rng.uniform(0.3, 0.7) if rng.random() < THINNED else 1.0
    lefts = [i for i in range(start, start + count) if rng.random() < share]
    rights = [j for j in range(other, other + size) if rng.random() < share]
    inside = [(lefts.index(i), rights.index(j)) for i, j in links if i in lefts and j in rights]
    return Pair([left[i] for i in lefts], [right[j] for j in rights], inside)


def turned(pair: Pair, rng: random.Random) -> Pair:
    """Return `pair`, or its mirror image."""
    left, right, links = pair
    return pair if rng.random() < TURNED else Pair(right, left, sorted((j, i) for i, j in links))


def moved(pair: Pair, rng: random.Random) -> Pair:
    """Return `pair`, at times with the end of the right side before its beginning."""
    if rng.random() >= MOVED:
        return pair
    count = len(pair.right)
    cut = rng.randrange(count)
    links = sorted((i, (j - cut) % count) for i, j in pair.links)
    return Pair(pair.left, pair.right[cut:] + pair.right[:cut], links)


def words_of(pair: Pair) -> list[str]:
    """Return all words of both sides."""
    return [word.lower() for side in pair[:2] for unit in side for word in WORD.findall(unit)] or ["q"]
