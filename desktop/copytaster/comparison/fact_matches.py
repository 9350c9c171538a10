"""Which facts of linked sentences are one though they look like two: a rounded figure, a name cut to its first word."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, product

from copytaster.alignment.alignment import Place, Relation
from copytaster.comparison.comparison import Passage
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.fact_drafts import Drafts, Told, told
from copytaster.comparison.rivals import alone, hedged, is_estimate, only_ones, rounds
from copytaster.facts.name_variants import same_name
from copytaster.facts.names import Name


def join(drafts: Drafts) -> None:
    """Let a rounded figure, or a shortened name, be another form of the fact that a linked sentence has in its place.

    A figure must be said to be rounded wherever it stands, and no version may state both: almost 1,900, 1,870.
    """
    evidence = drafts.evidence
    for exact, about in list(roundings(drafts)):
        one, other = (drafts.row(side.fact, side.passage.version) for side in (exact, about))
        apart = one is not other and one.wording.keys().isdisjoint(other.wording)
        if apart and all(is_rounded(evidence, passage) for passage in other.stated):
            drafts.absorb(one, other)
    for whole, short in list(shortenings(drafts)):
        one, other = (drafts.row(side.fact, side.passage.version) for side in (whole, short))
        if one is not other:
            drafts.absorb(one, other)


def roundings(drafts: Drafts) -> Iterator[tuple[Told, Told]]:
    """Yield the figures of linked sentences of which the second says that it is the first, rounded.

    Both are the only ones of their sort and unit there that the other version does not state.
    """
    telling = {place for place in places(drafts) if estimates(drafts, place)}
    for link in drafts.index.comparison.alignment.links:
        for ours, theirs in alone(drafts, link) if not telling.isdisjoint(link[:2]) else ():
            for one, other in only_ones(ours.figures, theirs.figures):
                sides = told(link.left, one), told(link.right, other)
                yield from (both for both in (sides, sides[::-1]) if rounds(drafts.evidence, *both))


def places(drafts: Drafts) -> Iterator[Place]:
    """Yield all paragraphs of the story."""
    yield from chain.from_iterable(map(drafts.index.compared, drafts.index.all))


def estimates(drafts: Drafts, place: Place) -> bool:
    """Tell whether a paragraph has a figure that is said to be rounded."""
    figures = (told(place, figure).passage for figure in drafts.evidence.facts(place).figures)
    return any(is_rounded(drafts.evidence, passage) for passage in figures)


def is_rounded(evidence: Evidence, figure: Passage) -> bool:
    """Tell whether a figure is said to be rounded."""
    return bool(hedged(evidence, figure)) or is_estimate(evidence, figure)


def shortenings(drafts: Drafts) -> Iterator[tuple[Told, Told]]:
    """Yield the names of linked sentences of which the second is the first word of the first: Dow Jones Index, the Dow.

    The version with the whole name does not have that word alone anywhere.
    """
    index, evidence = drafts.index, drafts.evidence
    for link in index.comparison.alignment.links:
        if Relation.SAME in link.relation:
            continue
        book = evidence.book(evidence.language(link.left.version))
        for pair in link.sentences:
            ours, theirs = (
                [(place, name) for name in evidence.facts(place).touched(*index.sentences(place)[number]).names]
                for place, number in zip((link.left, link.right), pair, strict=True)
            )
            for (here, whole), (there, short) in (*product(ours, theirs), *product(theirs, ours)):
                if is_cut(whole, short) and same_name(whole, short, book) and not drafts.states(short, here.version):
                    yield told(here, whole), told(there, short)


def is_cut(whole: Name, short: Name) -> bool:
    """Tell whether a name is only the first word of another one."""
    return len(short.words) == 1 < len(whole.words) and whole.words[0] == short.words[0]
