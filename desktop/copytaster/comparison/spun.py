"""Which version is another one with its words swapped for synonyms: the same skeleton, one word put for another.

A spinner replaces words and phrases one for one and leaves the sentence standing. An editor, a translator or a
second reporter adds, leaves out and builds anew. So what counts is how much of all that differs is a short
replacement; see decisions/0050.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from copytaster.alignment.alignment import Link, Place
from copytaster.comparison.comparison import Passage
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Spun, Substitution
from copytaster.comparison.projection import Block, blocks, wording
from copytaster.facts.oddities import oddities, replaced_said

SHORT = 3
"""Words of a replacement on either side: “aircraft carrier” for “plane provider”, “as well as” for “in addition to”."""
LEAST_WORDS = 80
"""Linked words below which nothing is said."""
DENSE = 0.10
"""Replacements a word from which on a text is spun throughout: spun copies .17 to .20, translations of one original
.05 to .15, edited copies under .05."""
STANDING = 0.08
"""Share of words added or left out inside linked sentences up to which the skeleton stands: spun copies under .06,
translations .10 and more."""
SPUN = 0.40
"""Share of replacements in all that differs from which on a version is called spun: spun copies .46 to .84,
translations of one original .13 to .35."""
ODD_ENOUGH = 3
"""Odd collocations from which on a document without its original is said to show signs."""
SAID_REPLACED = 0.8
LISTED = 40


@dataclass(slots=True)
class Tally:
    """What the linked sentences of a pair of versions have in common and how they differ, in words."""

    equal: int = 0
    replaced: int = 0
    replacements: Counter[tuple[str, str]] = field(default_factory=Counter)
    kept: Counter[str] = field(default_factory=Counter)
    one_sided: int = 0
    rebuilt: int = 0

    def count(self, left: tuple[str, ...], right: tuple[str, ...], block: Block) -> None:
        """Count one stretch."""
        ours, theirs = left[block.left : block.left_end], right[block.right : block.right_end]
        if block.equal:
            self.equal += len(ours)
            self.kept.update(ours)
        elif not ours or not theirs:
            self.one_sided += len(ours) + len(theirs)
        elif len(ours) <= SHORT and len(theirs) <= SHORT:
            self.replaced += len(ours)
            self.replacements[" ".join(ours), " ".join(theirs)] += 1
        else:
            self.rebuilt += len(ours)

    @property
    def words(self) -> int:
        """Return how many words of the left version were compared."""
        return self.equal + self.replaced + self.rebuilt

    @property
    def score(self) -> float:
        """Return the share of short replacements in all that differs, 0 where the skeleton does not stand."""
        swaps = self.replacements.total()
        words = max(1, self.words)
        if words < LEAST_WORDS or swaps < DENSE * words or self.one_sided > STANDING * words:
            return 0.0
        return swaps / (swaps + self.one_sided + self.rebuilt)


def spun(index: Index) -> tuple[Spun, ...]:
    """Return the versions that are spun from another, then those that only show signs of it, by version."""
    versions = range(len(index.comparison.inputs.versions))
    found: dict[int, Spun] = {}
    for left in versions:
        for right in versions[left + 1 :]:
            tally = tally_of(index, left, right)
            if tally.score >= SPUN:
                one = verdict(index, left, right, tally)
                if one.version not in found or rank(index, one) > rank(index, found[one.version]):
                    found[one.version] = one
    alone = (signs_of(index, version) for version in versions if version not in found)
    return tuple(found[version] for version in sorted(found)) + tuple(one for one in alone if one)


def rank(index: Index, one: Spun) -> tuple[int, float]:
    """Order the originals that one version may be spun from: the one that shares most with it."""
    shared = sum(
        1
        for link in index.comparison.alignment.links
        if {link.left.version, link.right.version} == {one.version, one.of}
    )
    return shared, one.score


def tally_of(index: Index, left: int, right: int) -> Tally:
    """Count how the linked sentences of two versions differ."""
    tally = Tally()
    for link in index.comparison.alignment.links:
        if (link.left.version, link.right.version) == (left, right):
            for ours, theirs in sentence_pairs(index, link):
                mine, other = wording(ours).words, wording(theirs).words
                for block in blocks(mine, other):
                    tally.count(mine, other, block)
    return tally


def sentence_pairs(index: Index, link: Link) -> Iterator[tuple[str, str]]:
    """Yield the texts of the linked sentences of a link."""
    for pair in link.sentences:
        yield sentence(index, link.left, pair[0]), sentence(index, link.right, pair[1])


def sentence(index: Index, place: Place, number: int) -> str:
    """Return the text of a sentence."""
    text = index.comparison.inputs.versions[place.version].paragraphs[place.paragraph].text
    return index.comparison.alignment.sentences[place.version][place.paragraph][number].of(text)


def verdict(index: Index, left: int, right: int, tally: Tally) -> Spun:
    """Say which of the two is the spun one, with its substitutions, those that recur first."""
    forward = oddness(index, left, right, tally) >= oddness(index, right, left, turned(tally))
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
        score=tally.score,
        consistency=consistency(swaps),
        substitutions=tuple(listed[:LISTED]),
        signs=signs(index, version),
    )


def turned(tally: Tally) -> Tally:
    """Return the tally with its sides exchanged."""
    swapped = Counter({(theirs, ours): count for (ours, theirs), count in tally.replacements.items()})
    return Tally(tally.equal, tally.replaced, swapped, tally.kept, tally.one_sided, tally.rebuilt)


def oddness(index: Index, version: int, other: int, tally: Tally) -> tuple[float, float, str]:
    """Return how much a version, of two, looks like the spun one.

    Words that a third version shares with the other one but not with this one were replaced here; so were words in
    odd collocations; and “said” is seldom said in spun copy.
    """
    thirds = {
        word
        for number, one in enumerate(index.comparison.inputs.versions)
        if number not in {version, other}
        for paragraph in one.paragraphs
        if paragraph.set_aside is None
        for word in wording(paragraph.text).words
    }
    mine = sum(count for (ours, _), count in tally.replacements.items() if not set(ours.split()) <= thirds)
    theirs = sum(count for (_, theirs), count in tally.replacements.items() if not set(theirs.split()) <= thirds)
    text = whole_text(index, version)
    language = index.comparison.inputs.versions[version].document.language
    odd = len(signs(index, version)) + replaced_said(text, language) * ODD_ENOUGH
    return odd * ODD_ENOUGH + (mine - theirs if thirds else 0), replaced_said(text, language), text


def whole_text(index: Index, version: int) -> str:
    """Return all that is compared of a version."""
    paragraphs = index.comparison.inputs.versions[version].paragraphs
    return "\n".join(paragraph.text for paragraph in paragraphs if paragraph.set_aside is None)


def consistency(tally: Tally) -> float:
    """Return how consistently words that were replaced more than once were replaced by the same ones, 0 to 1."""
    by: dict[str, list[int]] = defaultdict(list)
    for (words, _), count in tally.replacements.items():
        by[words].append(count)
    repeated = [counts for counts in by.values() if sum(counts) > 1]
    return sum(map(max, repeated)) / max(1, sum(map(sum, repeated)))


def signs(index: Index, version: int) -> tuple[Passage, ...]:
    """Return the odd collocations of a version."""
    one = index.comparison.inputs.versions[version]
    return tuple(
        Passage(version, number, *span)
        for number, paragraph in enumerate(one.paragraphs)
        if paragraph.set_aside is None
        for span, _ in oddities(paragraph.text, one.document.language)
    )


def signs_of(index: Index, version: int) -> Spun | None:
    """Return the signs of a version whose original is not at hand, None where there are too few."""
    found = signs(index, version)
    language = index.comparison.inputs.versions[version].document.language
    replaced = replaced_said(whole_text(index, version), language)
    if len(found) < ODD_ENOUGH and not (found and replaced >= SAID_REPLACED):
        return None
    return Spun(
        version,
        None,
        verdict=False,
        score=min(1.0, len(found) / (2 * ODD_ENOUGH)),
        consistency=0.0,
        signs=found,
    )
