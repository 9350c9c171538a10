"""Which words differ in the linked paragraphs of two versions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import product, starmap

from copytaster.alignment.alignment import Alignment, Link, Place, Relation
from copytaster.alignment.inputs import TEXT
from copytaster.alignment.remaining_sentences import most_alike
from copytaster.columns import maker
from copytaster.comparison.comparison import Change, Passage, Shift
from copytaster.comparison.divided import Claim, SharedParagraph, Sibling, divided
from copytaster.comparison.shifted import alike, shifted
from copytaster.diff.changes import ADDITION, OMISSION, Stretch
from copytaster.diff.compare import compare, compare_linked
from copytaster.diff.narrow import narrowed
from copytaster.diff.side import Memory
from copytaster.text.sentences import sentences
from copytaster.text.spans import Span
from copytaster.text.version import Version

MOVED = 12
"""Letters from which words left out in one place and added in another count as a moved sentence."""
PASSAGE = maker(Passage)
SAME, SPLIT, JOINED = Relation.SAME, Relation.SPLIT, Relation.JOINED


@dataclass(slots=True)
class Wordings:
    """Finds the changes inside links; every pair of wordings is compared once, however many versions share them.

    `sharing` has the links of each split or joined paragraph to each other version, the strongest first.
    """

    versions: tuple[Version, ...]
    alignment: Alignment
    texts: list[list[str]] = field(init=False)
    languages: list[str] = field(init=False)
    sharing: dict[tuple[Place, int], list[int]] = field(default_factory=lambda: defaultdict(list))
    known: dict[tuple[object, ...], tuple[Stretch, ...]] = field(default_factory=dict)
    memory: Memory = field(default_factory=Memory)
    moved: dict[tuple[object, ...], tuple[Span, Span]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Index the links that share a paragraph by that paragraph and the other version, strongest first."""
        self.texts = [list(map(TEXT, version.paragraphs)) for version in self.versions]
        self.languages = [version.document.language for version in self.versions]
        links = self.alignment.links
        shared = [number for number, link in enumerate(links) if shares(link)]
        for number in sorted(shared, key=lambda number: (-links[number].confidence, number)):
            self.sharing[links[number].left, links[number].right.version].append(number)
            self.sharing[links[number].right, links[number].left.version].append(number)

    def changes(self, number: int) -> list[Change]:
        """Return the changes inside one link, in the order of its left text."""
        link = self.alignment.links[number]
        (a, i), (b, j) = link.left, link.right
        if SAME in link.relation and self.texts[a][i] == self.texts[b][j]:
            return []
        found = self.stretches(number)
        if found and shares(link):
            one, other = self.side(number, link.left, link.right.version, 0), self.side(number, link.right, a, 1)
            if one.siblings or other.siblings:
                found = divided(found, one, other)
        return [
            Change(kind, PASSAGE((a, i, start, end)), PASSAGE((b, j, begin, stop)), number)
            for kind, (start, end), (begin, stop) in found
        ]

    def shift(self, number: int) -> Shift | None:
        """Return the sentence of a link that stands elsewhere in its paragraph; its changes must be known."""
        link = self.alignment.links[number]
        if SAME in link.relation or shares(link):
            return None
        (a, i), (b, j) = link.left, link.right
        left, right = self.texts[a][i], self.texts[b][j]
        here, there = self.alignment.sentences[a][i], self.alignment.sentences[b][j]
        if len(here) == len(there) == 1:
            moved = self.moved.get((left, right, (self.languages[a], self.languages[b])))
        else:
            moved = shifted([(here[one], there[other]) for one, other in link.sentences], left, right)
        return Shift(number, *moved) if moved else None

    def side(self, number: int, place: Place, against: int, side: int) -> SharedParagraph:
        """Return a paragraph of a link with the other links that have some of the same sentences of it."""
        links, spans = self.alignment.links, self.alignment.sentences[place.version][place.paragraph]
        sharing = self.sharing[place, against]
        own = {pair[side] for pair in links[number].sentences}
        siblings = []
        for other in sharing:
            shared = sorted(own.intersection(pair[side] for pair in links[other].sentences))
            if other != number and shared:
                differing = tuple(self.claim(other, found, side) for found in self.stretches(other))
                first = sharing.index(other) < sharing.index(number)
                siblings.append(Sibling(tuple(spans[one] for one in shared), differing, first))
        return SharedParagraph(self.texts[place.version][place.paragraph], tuple(siblings))

    def claim(self, number: int, found: Stretch, side: int) -> Claim:
        """Return what a stretch of a link changes on one of its sides."""
        link = self.alignment.links[number]
        other = link.left if side else link.right
        spans = (found.right, found.left) if side else (found.left, found.right)
        return Claim(spans[0], spans[1].of(self.texts[other.version][other.paragraph]))

    def stretches(self, number: int) -> tuple[Stretch, ...]:
        """Compare the two paragraphs of a link, without the sentences that belong to another link."""
        link = self.alignment.links[number]
        (a, i), (b, j) = link.left, link.right
        left, right = self.texts[a][i], self.texts[b][j]
        spans = self.alignment.sentences[a][i], self.alignment.sentences[b][j]
        others: tuple[tuple[int, ...], tuple[int, ...]] = ((), ())
        if shares(link):
            others = self.elsewhere(number, link.left, b, 0), self.elsewhere(number, link.right, a, 1)
        languages = self.languages[a], self.languages[b]
        whole = len(spans[0]) == len(spans[1]) == 1 and not any(others)
        key = (left, right, languages) if whole else (left, right, spans, link.sentences, others)
        if key not in self.known:
            if whole:
                self.known[key] = self.wholes(left, right, languages)
            else:
                found = compare_linked(left, right, *spans, link.sentences, *others, self.memory)
                self.known[key] = narrowed(found, left, right)
        return self.known[key]

    def wholes(self, left: str, right: str, languages: Sequence[str]) -> tuple[Stretch, ...]:
        """Compare two paragraphs as wholes, or if a sentence moved within them, sentence by sentence."""
        found = narrowed(compare(left, right), left, right)
        omitted, added = one_sided(found, left, right)
        if not omitted or not added:
            return found
        here, there = (sentences(text, language) for text, language in zip((left, right), languages, strict=True))
        ours, theirs = [span.of(left) for span in here], [span.of(right) for span in there]
        pairs = most_alike(ours, theirs)
        moved = shifted([(here[one], there[other]) for one, other in pairs], left, right)
        if not pairs or not (moved or any(starmap(alike, product(omitted, added)))):
            return found
        if moved:
            self.moved[left, right, languages] = moved
        return narrowed(compare_linked(left, right, here, there, pairs, memory=self.memory), left, right)

    def elsewhere(self, number: int, place: Place, against: int, side: int) -> tuple[int, ...]:
        """Return the sentences of a paragraph that belong to another of its links.

        A linked sentence belongs to the links that contain it, any other to the strongest link of the paragraph.
        """
        sharing, links = self.sharing[place, against], self.alignment.links
        own = {pair[side] for pair in links[number].sentences}
        taken = {pair[side] for other in sharing if other != number for pair in links[other].sentences}
        if number != sharing[0]:
            taken |= set(range(len(self.alignment.sentences[place.version][place.paragraph])))
        return tuple(sorted(taken - own))


def shares(link: Link) -> bool:
    """Tell whether another link has the same paragraph on one of its sides."""
    return SPLIT in link.relation or JOINED in link.relation


def one_sided(found: Sequence[Stretch], left: str, right: str) -> tuple[list[str], list[str]]:
    """Return the words left out and the words added in each place, if they are long enough for a sentence."""
    omitted = [here.of(left) for kind, here, _ in found if kind is OMISSION and here.end - here.start >= MOVED]
    added = [there.of(right) for kind, _, there in found if kind is ADDITION and there.end - there.start >= MOVED]
    return omitted, added
