"""The ledger of omissions: what each version lacks that others carry, and whether it was cut from the end."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
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


@dataclass(frozen=True, slots=True)
class Search:
    """A version that is searched for what others have.

    `lines` are the words of its paragraphs, `partners` the sentences of all other versions that each sentence of any
    version is linked to, and `reported` what it was said to lack so far, in all versions that have it.
    """

    index: Index
    version: int
    lines: Lines
    partners: Mapping[Sentence, Sequence[Sentence]]
    reported: set[Sentence] = field(default_factory=set)


def omission_ledger(index: Index, lexicon: Lexicon) -> tuple[OmissionRow, ...]:
    """Return what every version lacks, sorted by version, then by how many carry it, then by place.

    An omission is a paragraph, or a sentence of one whose other sentences are there. A version that shares nothing
    with the versions that carry something does not lack it, since it tells another story.
    """
    found: list[OmissionRow] = []
    partners = all_partners(index)
    for version in index.all:
        search = Search(index, version, Lines(map(index.text, index.compared(version)), lexicon), partners)
        for source in (index.base, *index.others):
            if source != version and index.between(version, source):
                found += lacks(search, source)
    rows = {place: number for number, place in enumerate(reading_order(index))}
    return tuple(sorted(found, key=lambda one: (one.version, -len(one.carried_by), rows[one.place])))


def all_partners(index: Index) -> Mapping[Sentence, Sequence[Sentence]]:
    """Return the partners of each sentence in all other versions."""
    found: dict[Sentence, list[Sentence]] = defaultdict(list)
    for link in index.comparison.alignment.links:
        for ours, theirs in link.sentences:
            found[link.left, ours].append((link.right, theirs))
            found[link.right, theirs].append((link.left, ours))
    return found


def reading_order(index: Index) -> Iterator[Place]:
    """Yield all paragraphs row by row, those of the base first in each row."""
    for row in index.comparison.rows:
        for version in (index.base, *index.others):
            yield from (Place(version, paragraph) for paragraph in row.cells[version])


def lacks(search: Search, source: int) -> Iterator[OmissionRow]:
    """Yield what a version lacks of a source, unless it was reported before; what is reported now is added to that."""
    index = search.index
    held = kept_of(index, source, search.version)
    own = OWN & {Role.BYLINE, *(paragraph.role for paragraph in index.versions[search.version].paragraphs)}
    for place in index.compared(source):
        gone = [] if index.paragraph(place).role in own else missing(search, place)
        whole = len(gone) == len(index.sentences(place))
        for together in [gone] if gone and whole else [[one] for one in gone]:
            first = together[0]
            if first in search.reported or mostly_held(search, first) or by_way(search, first):
                continue
            search.reported.update(together, *(search.partners.get(one, ()) for one in together))
            passage = None if whole else Passage(*place, *index.sentences(place)[first[1]])
            yield OmissionRow(search.version, place, carried_by(search, together), where(place, held), passage)


def missing(search: Search, place: Place) -> list[Sentence]:
    """Return the sentences of a paragraph that a version seems to lack."""
    kept = sentences_met(search.index, place, search.version)
    sentences = ((place, number) for number in range(len(search.index.sentences(place))) if number not in kept)
    return [one for one in sentences if not otherwise_held(search, one)]


def otherwise_held(search: Search, one: Sentence) -> bool:
    """Tell whether a version has another sentence instead, or the words elsewhere."""
    return replaced(search, one) or search.lines.hold(spoken(search.index, one))


def mostly_held(search: Search, one: Sentence) -> bool:
    """Tell whether a version that seems to lack a sentence has it in the wording of most other versions."""
    others = search.partners.get(one, ())
    held = sum(
        sentence in sentences_met(search.index, place, search.version) or otherwise_held(search, (place, sentence))
        for place, sentence in others
    )
    return held > len(others) - held + 1


def by_way(search: Search, one: Sentence) -> bool:
    """Tell whether a version that seems to lack a sentence has it by way of another version.

    One half of the way is a likely link and the other word for word: this version has the words of another version's
    sentence that is linked to this one, or at least half of all versions with the same words have a link to it.
    """
    index, words = search.index, search.lines.lexicon.words
    said = words(spoken(index, one))
    told = [(other, words(spoken(index, other))) for other in search.partners.get(one, ())]
    if any(
        len(own) >= WORDS and other in likely(index, one, other[0].version) and search.lines.hold(spoken(index, other))
        for other, own in told
    ):
        return True
    linked = [any(likely(index, other, search.version)) for other, own in told if own == said and len(own) >= WORDS]
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


def replaced(search: Search, one: Sentence) -> bool:
    """Tell whether a sentence without a partner has another one opposite, in the same gap of a linked paragraph."""
    place, sentence = one
    for other, pairs in search.index.paired(place, search.version):
        first = max((theirs for ours, theirs in pairs if ours < sentence), default=-1)
        last = min((theirs for ours, theirs in pairs if ours > sentence), default=len(search.index.sentences(other)))
        if set(range(first + 1, last)) - sentences_met(search.index, other, place.version):
            return True
    return False


def carried_by(search: Search, sentences: Sequence[Sentence]) -> tuple[int, ...]:
    """Return the numbers of the versions that carry at least half of some sentences of a paragraph, in order."""
    met = Counter(
        version for one in sentences for version in {other.version for other, _ in search.partners.get(one, ())}
    )
    own = sentences[0][0].version
    return tuple(sorted({own, *(version for version, count in met.items() if 2 * count >= len(sentences))}))


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
