"""Spun copy: which version is another one with its words swapped for synonyms.

A spinning program replaces words and phrases one for one and keeps the structure of the sentences. An editor, a
translator or a second reporter also adds, omits and restructures. So the measure is how much of all differences are
short replacements; see decisions/0052.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import NamedTuple, TypeAlias

from rapidfuzz.distance import LCSseq

from copytaster.alignment.alignment import Place
from copytaster.comparison.comparison import Passage
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Spun, Substitution
from copytaster.comparison.lexicon import Lexicon
from copytaster.comparison.projection import pairings
from copytaster.facts.facet import Facet
from copytaster.facts.oddities import oddities, replaced_said

SHORT = 3
"""Words of a replacement on either side: “aircraft carrier” for “plane provider”, “as well as” for “in addition to”."""
ALIKE = 0.3
"""Share of the shorter sentence that two must have in common, in order, for one to be a rewriting of the other."""
LEAST_WORDS = 80
"""Linked words below which no verdict is given."""
DENSE = 0.10
"""Replacements per word from which a text is spun throughout: spun copies .08 to .28, translations of one original
.11 to .16, reading levels up to .09, edited copies up to .05."""
SPUN = 0.40
"""Share of replacements in all differences from which a dense one is called spun: spun copies .63 to 1, the real one
.43 (an editor had been at its original too), translations up to .37."""
SPARSE = 0.06
"""Replacements per word from which a text is spun in places, if almost nothing else differs."""
STANDING = 0.75
"""Share of replacements in all differences for that: spun copies have .9 to 1, all other texts up to .36."""
ODD_ENOUGH = 3
"""Number of odd collocations from which a version without its original is said to show signs."""
SAID_REPLACED = 0.8
"""Share of the verbs of saying from which “said” was replaced throughout: newsrooms write “said” more than half the
time."""
CLEARLY = 0.5
"""Difference of the words that third versions know of either side, as a share of both, from which it tells which is
spun."""
LISTED = 40
"""The most substitutions that are listed for a spun version."""
Spelt: TypeAlias = Callable[[str, str], Facet | None]
"""Tells whether two wordings differ in house style only."""


@dataclass(slots=True)
class WordTally:
    """How many words of the linked sentences of two versions are equal, replaced, added and omitted.

    Words that differ in spelling only count as equal, and so do figures: “12 December” is no synonym of “December 12”.
    """

    equal: int = 0
    replaced: int = 0
    replacements: Counter[tuple[str, str]] = field(default_factory=Counter)
    kept: Counter[str] = field(default_factory=Counter)
    one_sided: int = 0
    rebuilt: int = 0

    def count_kept(self, words: Sequence[str]) -> None:
        """Count equal words."""
        self.equal += len(words)
        self.kept.update(words)

    def count_differing(self, ours: Sequence[str], theirs: Sequence[str], spelt: Spelt) -> None:
        """Count words in place of others; `spelt` tells which differ in spelling only."""
        swap = " ".join(ours), " ".join(theirs)
        if not ours or not theirs:
            self.one_sided += len(ours) + len(theirs)
        elif max(len(ours), len(theirs)) > SHORT:
            self.rebuilt += len(ours)
        elif any(map(str.isdigit, "".join(swap))) or spelt(*swap):
            self.equal += len(ours)
        else:
            self.replaced += len(ours)
            self.replacements[swap] += 1

    @property
    def words(self) -> int:
        """Return how many words of the left version were compared."""
        return self.equal + self.replaced + self.rebuilt

    @property
    def share(self) -> float:
        """Return the share of short replacements in all differences."""
        swaps = self.replacements.total()
        return swaps / max(1, swaps + self.one_sided + self.rebuilt)

    @property
    def score(self) -> float:
        """Return the share of short replacements in all differences, 0 if the text does not look spun."""
        words, swaps, share = max(1, self.words), self.replacements.total(), self.share
        dense = swaps >= DENSE * words and share >= SPUN
        sparse = swaps >= SPARSE * words and share >= STANDING
        return share if words >= LEAST_WORDS and (dense or sparse) else 0.0


def spun(index: Index, evidence: Evidence) -> tuple[Spun, ...]:
    """Return the versions that are spun from another, then those that only show signs of it, by version."""
    found: dict[int, Spun] = {}
    tallies: dict[tuple[int, int], WordTally] = {}
    for left in index.all:
        for right in index.all[left + 1 :]:
            tally = tallies[left, right] = tally_of(index, left, right, evidence)
            if tally.score:
                one = verdict(index, left, right, tally, evidence)
                if one.version not in found or rank(index, one) > rank(index, found[one.version]):
                    found[one.version] = one
    alone = (signs_of(index, version) for version in index.all if version not in found)
    nearest = (nearer(index, found[version], tallies, evidence) for version in sorted(found))
    return (*nearest, *(one for one in alone if one))


def nearer(index: Index, one: Spun, tallies: Mapping[tuple[int, int], WordTally], evidence: Evidence) -> Spun:
    """Return a spun version with the original of which it keeps most words.

    An update of that original differs from the spun copy in more words, which look like replacements too.
    """
    pairs = {pair: tally for pair, tally in tallies.items() if one.version in pair}
    left, right = max(pairs, key=lambda pair: (pairs[pair].share >= STANDING, pairs[pair].equal))
    if one.of in {left, right}:
        return one
    other = verdict(index, left, right, pairs[left, right], evidence)
    return other if other.version == one.version else one


def rank(index: Index, one: Spun) -> tuple[int, float]:
    """Return the sort key of the possible originals of a version: the one that shares most with it is the best."""
    return 0 if one.of is None else len(index.between(one.version, one.of)), one.score


def tally_of(index: Index, left: int, right: int, evidence: Evidence) -> WordTally:
    """Count how the linked sentences of two versions differ, each compared with its most similar partner."""
    tally = WordTally()
    spelt = partial(evidence.style, language=evidence.language(left))
    for ours, theirs in closest(sentence_pairs(index, left, right, evidence.lexicon)):
        for pairing in pairings(ours, theirs):
            words = ours[pairing.left : pairing.left_end]
            if pairing.equal:
                tally.count_kept(words)
            else:
                tally.count_differing(words, theirs[pairing.right : pairing.right_end], spelt)
    return tally


class Pair(NamedTuple):
    """Two linked sentences: their places, their words, and how many words they have in common."""

    left: tuple[Place, int]
    right: tuple[Place, int]
    ours: tuple[str, ...]
    theirs: tuple[str, ...]
    common: int


def sentence_pairs(index: Index, left: int, right: int, lexicon: Lexicon) -> Iterator[Pair]:
    """Yield the linked sentences of two versions that have enough words in common for one to be a rewriting."""
    for link in index.between(left, right):
        for one, other in link.sentences:
            ours = sentence(index, lexicon, link.left, one)
            theirs = sentence(index, lexicon, link.right, other)
            common = len(ours) if ours == theirs else LCSseq.similarity(ours, theirs)
            if common >= ALIKE * min(len(ours), len(theirs)):
                yield Pair((link.left, one), (link.right, other), ours, theirs, common)


def closest(pairs: Iterable[Pair]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Yield the words of the pairs, the most similar first, each sentence once."""
    taken: set[tuple[Place, int]] = set()
    for pair in sorted(pairs, key=lambda pair: (-pair.common, pair.left, pair.right)):
        if taken.isdisjoint((pair.left, pair.right)):
            taken |= {pair.left, pair.right}
            yield pair.ours, pair.theirs


def sentence(index: Index, lexicon: Lexicon, place: Place, number: int) -> tuple[str, ...]:
    """Return the normalized words of a sentence."""
    return lexicon.wording(index.text(place)).cut(index.sentences(place)[number]).words


def verdict(index: Index, left: int, right: int, tally: WordTally, evidence: Evidence) -> Spun:
    """Return the row for a spun pair: its direction if it is known, and its substitutions, recurring ones first."""
    forward = spun_side(index, left, right, tally, evidence)
    directed = forward is not None
    if forward is None:
        forward = whole_text(index, left) > whole_text(index, right)
    version, original = (left, right) if forward else (right, left)
    swaps = turned(tally) if forward else tally
    listed = [
        Substitution(words, by, count, swaps.kept[words]) for (words, by), count in swaps.replacements.most_common()
    ]
    listed.sort(key=lambda one: (-one.replaced, one.kept, one.words, one.by))
    return Spun(
        version,
        original,
        verdict=True,
        score=tally.share,
        consistency=consistency(swaps),
        substitutions=tuple(listed[:LISTED]),
        signs=signs(index, version),
        directed=directed,
    )


def spun_side(index: Index, left: int, right: int, tally: WordTally, evidence: Evidence) -> bool | None:
    """Tell whether the left of two versions is the spun one; None if nothing shows it.

    The evidence, the strongest first: odd collocations and a missing “said”; words that third versions share with only
    one of the two; dates.
    """
    odd = oddness(index, left) - oddness(index, right)
    if odd:
        return odd > 0
    mine, theirs = foreign(index, left, right, tally, evidence.lexicon)
    if abs(mine - theirs) >= CLEARLY * max(1, mine + theirs):
        return mine > theirs
    written, there = evidence.days[left], evidence.days[right]
    return written > there if written and there and written != there else None


def turned(tally: WordTally) -> WordTally:
    """Return the tally with its sides exchanged."""
    swapped = Counter({(theirs, ours): count for (ours, theirs), count in tally.replacements.items()})
    return replace(tally, replacements=swapped)


def oddness(index: Index, version: int) -> int:
    """Return how odd a version reads: the number of its odd collocations, and the same again if “said” was replaced."""
    replaced = replaced_said(whole_text(index, version), index.versions[version].document.language)
    return len(signs(index, version)) + ODD_ENOUGH * (replaced >= SAID_REPLACED)


def foreign(index: Index, left: int, right: int, tally: WordTally, lexicon: Lexicon) -> tuple[int, int]:
    """Count, for each side, the replacements where third versions have the other side's words and not this side's."""
    thirds = {
        word
        for number in index.all
        if number not in {left, right}
        for place in index.compared(number)
        for word in lexicon.words(index.text(place))
    }
    mine = theirs = 0
    for (ours, others), count in tally.replacements.items():
        known, known_there = set(ours.split()) <= thirds, set(others.split()) <= thirds
        mine += count * (known_there and not known)
        theirs += count * (known and not known_there)
    return mine, theirs


def whole_text(index: Index, version: int) -> str:
    """Return all compared text of a version."""
    return "\n".join(map(index.text, index.compared(version)))


def consistency(tally: WordTally) -> float:
    """Return how consistently words that were replaced repeatedly were replaced by the same ones, 0 to 1."""
    by: dict[str, list[int]] = defaultdict(list)
    for (words, _), count in tally.replacements.items():
        by[words].append(count)
    repeated = [counts for counts in by.values() if sum(counts) > 1]
    return sum(map(max, repeated)) / max(1, sum(map(sum, repeated)))


def signs(index: Index, version: int) -> tuple[Passage, ...]:
    """Return the odd collocations of a version."""
    language = index.versions[version].document.language
    return tuple(
        Passage(*place, *span) for place in index.compared(version) for span, _ in oddities(index.text(place), language)
    )


def signs_of(index: Index, version: int) -> Spun | None:
    """Return the row for a version that shows signs of spinning without its original, None if there are too few."""
    found = signs(index, version)
    if not found or oddness(index, version) < ODD_ENOUGH:
        return None
    return Spun(
        version,
        None,
        verdict=False,
        score=min(1.0, len(found) / (2 * ODD_ENOUGH)),
        consistency=0.0,
        signs=found,
    )
