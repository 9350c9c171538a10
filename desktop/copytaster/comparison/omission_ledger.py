"""What each version lacks that others carry, and whether it was cut from the end or chosen from the middle."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copytaster.alignment.alignment import Place
from copytaster.comparison.comparison import Passage
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import OmissionRow, Where
from copytaster.comparison.lexicon import Lexicon, Lines
from copytaster.text.document import Role

OWN = frozenset({Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.DATELINE})
"""What every desk writes anew: a version that has its own lacks nobody else's."""
TAIL = 2
"""Paragraphs that have to be gone from the end before a version is said to be cut there."""
KEPT_ABOVE = 0.8
"""Share of the paragraphs above that have to be there: fewer, and more was chosen than cut."""


def omission_ledger(index: Index, lexicon: Lexicon) -> tuple[OmissionRow, ...]:
    """Return what every version lacks, by version, then by how many carry it, then by place.

    What is lacking is a paragraph, or a sentence of one whose other sentences are there. A version that shares
    nothing with those who carry something does not lack it: it tells another story.
    """
    found: list[OmissionRow] = []
    for version, one in enumerate(index.comparison.inputs.versions):
        lines = Lines((one.paragraphs[number].text for number in compared(index, version)), lexicon)
        for source in (index.base, *index.others):
            if source != version and related(index, version, source):
                found += lacks(index, version, source, lines)
    rows = {place: number for number, place in enumerate(reading_order(index))}
    return tuple(sorted(found, key=lambda one: (one.version, -len(one.carried_by), rows[one.place])))


def reading_order(index: Index) -> Iterator[Place]:
    """Yield all paragraphs row by row, in each row those of the base first."""
    for row in index.comparison.rows:
        for version in (index.base, *index.others):
            yield from (Place(version, paragraph) for paragraph in row.cells[version])


def related(index: Index, version: int, source: int) -> bool:
    """Tell whether two versions have anything in common."""
    return bool(index.between(min(version, source), max(version, source)))


def lacks(index: Index, version: int, source: int, lines: Lines) -> Iterator[OmissionRow]:
    """Yield what a version, whose paragraphs are `lines`, lacks of a source, but for what one before carries too."""
    one = index.comparison.inputs.versions[source]
    theirs = index.comparison.inputs.versions[version]
    held = kept_of(index, source, version)
    roles = {paragraph.role for paragraph in theirs.paragraphs}
    for number, paragraph in enumerate(one.paragraphs):
        place = Place(source, number)
        if paragraph.set_aside is not None or (paragraph.role in OWN and paragraph.role in roles):
            continue
        kept = sentences_met(index, place, version)
        spans = index.sentences(place)
        missing = [
            sentence
            for sentence in range(len(spans))
            if sentence not in kept
            and not replaced(index, place, sentence, version)
            and not lines.hold(spans[sentence].of(paragraph.text))
        ]
        whole = len(missing) == len(spans)
        for sentence in missing[:1] if whole else missing:
            carriers = carried_by(index, place, None if whole else sentence)
            if carriers[0] == source:
                passage = None if whole else Passage(source, number, *spans[sentence])
                yield OmissionRow(version, place, tuple(sorted(carriers)), where(place, held), passage)


def sentences_met(index: Index, place: Place, version: int) -> set[int]:
    """Return the sentences of a paragraph that a version has."""
    found: set[int] = set()
    for number in index.links_at(place, version):
        link = index.comparison.alignment.links[number]
        found |= {pair[0 if link.left == place else 1] for pair in link.sentences}
    return found


def replaced(index: Index, place: Place, sentence: int, version: int) -> bool:
    """Tell whether a sentence without a partner faces another such sentence, in the same gap of a linked paragraph."""
    for number in index.links_at(place, version):
        link = index.comparison.alignment.links[number]
        pairs = [pair if link.left == place else (pair[1], pair[0]) for pair in link.sentences]
        other = link.right if link.left == place else link.left
        first = max((theirs for ours, theirs in pairs if ours < sentence), default=-1)
        last = min((theirs for ours, theirs in pairs if ours > sentence), default=len(index.sentences(other)))
        if set(range(first + 1, last)) - sentences_met(index, other, place.version):
            return True
    return False


def carried_by(index: Index, place: Place, sentence: int | None) -> list[int]:
    """Return the versions that carry a paragraph or one sentence of it, the base first, then in order."""
    carriers = []
    for version in (index.base, *index.others):
        met = sentences_met(index, place, version) if version != place.version else set()
        if version == place.version or (met if sentence is None else sentence in met):
            carriers.append(version)
    return carriers


def where(place: Place, kept: Sequence[int]) -> Where:
    """Return where a paragraph stands among those of its version that are kept."""
    if not kept or place.paragraph > kept[-1]:
        return Where.END
    return Where.START if place.paragraph < kept[0] else Where.MIDDLE


def kept_of(index: Index, source: int, version: int) -> list[int]:
    """Return the paragraphs of a source that a version has."""
    return [number for number in compared(index, source) if index.links_at(Place(source, number), version)]


def compared(index: Index, version: int) -> list[int]:
    """Return the paragraphs of a version that are compared."""
    paragraphs = index.comparison.inputs.versions[version].paragraphs
    return [number for number, paragraph in enumerate(paragraphs) if paragraph.set_aside is None]


def cut_from_end(index: Index) -> dict[int, int]:
    """Return, by version, how many paragraphs at the end of the base are gone, where nearly all above are kept."""
    found: dict[int, int] = {}
    own = compared(index, index.base)
    for version in index.others:
        kept = kept_of(index, index.base, version)
        above = [number for number in own if kept and number <= kept[-1]]
        if above and len(own) - len(above) >= TAIL and len(kept) >= KEPT_ABOVE * len(above):
            found[version] = len(own) - len(above)
    return found
