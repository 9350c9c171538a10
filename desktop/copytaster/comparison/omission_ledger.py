"""The ledger of omissions: what each version lacks that others carry, and whether it was cut from the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import TypeAlias

from copytaster.alignment.alignment import Place
from copytaster.comparison.comparison import Passage
from copytaster.comparison.index import Index, sentences_met
from copytaster.comparison.ledgers import OmissionRow, Where
from copytaster.comparison.lexicon import Lexicon, Lines
from copytaster.text.document import Role

Sentence: TypeAlias = tuple[Place, int]
"""A paragraph and the number of a sentence in it."""
OWN = frozenset({Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.DATELINE})
"""Roles that every desk writes anew: a version that has its own does not lack another's, nor any the name of an author,
which tells nothing of the story."""
LIKELY, WORDS = 0.6, 4
"""Confidence of a link and words of a sentence from which a way over another version counts: of 1,470 omissions in 62
made stories it takes away nine, which are none; links of less confidence take true ones away too."""
TAIL = 2
"""How many last paragraphs must be missing for a version to count as cut from the end."""
KEPT_ABOVE = 0.8
"""Share of the paragraphs above that must be there for that; with fewer, paragraphs were chosen rather than cut."""


def omission_ledger(index: Index, lexicon: Lexicon) -> tuple[OmissionRow, ...]:
    """Return what every version lacks, sorted by version, then by how many carry it, then by place.

    An omission is a paragraph, or a sentence of one whose other sentences are there. A version that shares nothing
    with the versions that carry something does not lack it, since it tells another story.
    """
    found: list[OmissionRow] = []
    for version in index.all:
        lines = Lines(map(index.text, index.compared(version)), lexicon)
        reported: set[Sentence] = set()
        for source in (index.base, *index.others):
            if source != version and index.between(version, source):
                found += lacks(index, (version, source), lines, reported)
    rows = {place: number for number, place in enumerate(reading_order(index))}
    return tuple(sorted(found, key=lambda one: (one.version, -len(one.carried_by), rows[one.place])))


def reading_order(index: Index) -> Iterator[Place]:
    """Yield all paragraphs row by row, those of the base first in each row."""
    for row in index.comparison.rows:
        for version in (index.base, *index.others):
            yield from (Place(version, paragraph) for paragraph in row.cells[version])


def lacks(index: Index, sides: tuple[int, int], lines: Lines, reported: set[Sentence]) -> Iterator[OmissionRow]:
    """Yield what a version, whose paragraphs are `lines`, lacks of a source, unless it was reported before.

    `sides` are the version and the source. `reported` are the sentences reported so far, in all versions with them;
    those reported now are added to it.
    """
    version, source = sides
    held = kept_of(index, source, version)
    own = OWN & {Role.BYLINE, *(paragraph.role for paragraph in index.versions[version].paragraphs)}
    for place in index.compared(source):
        gone = [] if index.paragraph(place).role in own else missing(index, place, version, lines)
        whole = len(gone) == len(index.sentences(place))
        for together in [gone] if gone and whole else [[sentence] for sentence in gone]:
            one = place, together[0]
            if one in reported or mostly_held(index, one, version, lines) or by_way(index, one, version, lines):
                continue
            reported |= {*((place, sentence) for sentence in together), *partners(index, place, frozenset(together))}
            carriers = carried_by(index, place, None if whole else together[0])
            passage = None if whole else Passage(*place, *index.sentences(place)[together[0]])
            yield OmissionRow(version, place, carriers, where(place, held), passage)


def missing(index: Index, place: Place, version: int, lines: Lines) -> list[int]:
    """Return the sentences of a paragraph that seem to be missing from a version whose paragraphs are `lines`."""
    kept = sentences_met(index, place, version)
    sentences = (number for number in range(len(index.sentences(place))) if number not in kept)
    return [number for number in sentences if not otherwise_held(index, (place, number), version, lines)]


def otherwise_held(index: Index, one: Sentence, version: int, lines: Lines) -> bool:
    """Tell whether a version, whose paragraphs are `lines`, has another sentence instead, or the words elsewhere."""
    return replaced(index, one, version) or lines.hold(spoken(index, one))


def mostly_held(index: Index, one: Sentence, version: int, lines: Lines) -> bool:
    """Tell whether a version that seems to lack a sentence has it in the wording of most other versions."""
    others = list(partners(index, one[0], {one[1]}))
    held = sum(
        own[1] in sentences_met(index, own[0], version) or otherwise_held(index, own, version, lines) for own in others
    )
    return held > len(others) - held + 1


def by_way(index: Index, one: Sentence, version: int, lines: Lines) -> bool:
    """Tell whether a version that seems to lack a sentence has it by way of another version.

    One half of the way is a likely link and the other word for word: this version has the words of another version's
    sentence that is linked to this one, or at least half of all versions with the same words have a link to it.
    """
    words = lines.lexicon.words
    said = words(spoken(index, one))
    told = [(other, words(spoken(index, other))) for other in partners(index, one[0], {one[1]})]
    if any(
        len(own) >= WORDS and other in likely(index, one, other[0].version) and lines.hold(spoken(index, other))
        for other, own in told
    ):
        return True
    linked = [any(likely(index, other, version)) for other, own in told if own == said and len(own) >= WORDS]
    return any(linked) and 2 * sum(linked) > len(linked)


def likely(index: Index, one: Sentence, version: int) -> Iterator[Sentence]:
    """Yield the partners of a sentence in a version that likely links give it."""
    place, sentence = one
    for other, pairs in index.paired(place, version, LIKELY):
        yield from ((other, theirs) for ours, theirs in pairs if ours == sentence)


def spoken(index: Index, one: Sentence) -> str:
    """Return the text of a sentence."""
    place, sentence = one
    return index.sentences(place)[sentence].of(index.text(place))


def partners(index: Index, place: Place, sentences: AbstractSet[int]) -> Iterator[Sentence]:
    """Yield the partners of some sentences of a paragraph in all other versions."""
    for version in index.all:
        for other, pairs in index.paired(place, version):
            yield from ((other, theirs) for ours, theirs in pairs if ours in sentences)


def replaced(index: Index, one: Sentence, version: int) -> bool:
    """Tell whether a sentence without a partner has another one opposite, in the same gap of a linked paragraph."""
    place, sentence = one
    for other, pairs in index.paired(place, version):
        first = max((theirs for ours, theirs in pairs if ours < sentence), default=-1)
        last = min((theirs for ours, theirs in pairs if ours > sentence), default=len(index.sentences(other)))
        if set(range(first + 1, last)) - sentences_met(index, other, place.version):
            return True
    return False


def carried_by(index: Index, place: Place, sentence: int | None) -> tuple[int, ...]:
    """Return the numbers of the versions that carry at least half of a paragraph, or one sentence of it, in order."""
    carriers = {place.version}
    for version in index.all:
        found = sentences_met(index, place, version)
        if len(found) * 2 >= len(index.sentences(place)) if sentence is None else sentence in found:
            carriers.add(version)
    return tuple(sorted(carriers))


def where(place: Place, kept: Sequence[Place]) -> Where:
    """Return where a paragraph is in relation to the kept ones of its version: start, middle or end."""
    if place > kept[-1]:
        return Where.END
    return Where.START if place < kept[0] else Where.MIDDLE


def kept_of(index: Index, source: int, version: int) -> list[Place]:
    """Return the paragraphs of a source that a version has."""
    return [place for place in index.compared(source) if index.links_at(place, version)]


def cut_from_end(index: Index) -> dict[int, int]:
    """Return, by version, how many last paragraphs of the base are missing, if nearly all above are kept."""
    found: dict[int, int] = {}
    own = index.compared(index.base)
    for version in index.others:
        kept = kept_of(index, index.base, version)
        above = [place for place in own if kept and place <= kept[-1]]
        if above and len(own) - len(above) >= TAIL and len(kept) >= KEPT_ABOVE * len(above):
            found[version] = len(own) - len(above)
    return found
