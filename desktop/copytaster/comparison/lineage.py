"""Who copied whom: which versions are related most closely, in which direction the copying went, with the evidence.

Without dates, copying and a common source look the same: such an edge is undetermined. Two versions that both have more
in common with a third one than with each other have no edge. Of versions with one text, such as a page that was saved
every day, the earliest stands for all: the others have an edge with it alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations, islice
from typing import NamedTuple

import regex
from rapidfuzz.distance import Indel

from copytaster.comparison.clues import Clue, ClueKind
from copytaster.comparison.coverage import PARTIALLY, shared
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Descent, QuotationRow, QuotationVerdict, Spun
from copytaster.comparison.lexicon import Lexicon, line_of
from copytaster.comparison.projection import pairings
from copytaster.comparison.takes import is_revised, later_words
from copytaster.facts.name_variants import respelt
from copytaster.text.document import Document, Role
from copytaster.text.normalize import normalize

LONG_RUN = 8
"""Number of consecutive words that two reporters do not both write by chance."""
NESTED = 0.97
"""Derived share from which a version has nothing of its own."""
MORE = 0.9
"""Derived share below which the other version clearly has more."""
SHOWN = 2
"""The most spellings that are given as evidence."""
EXAMPLES = 4
"""The most substitutions that are given as evidence."""
FEW_LETTERS = 3
"""The most letters that may be removed and added between two spellings of one name."""
LONG_NAME = 5
"""Letters from which two names that differ so little count as one."""
QUOTED = 80
"""The most characters of a text that are quoted as evidence."""
CREDITS = frozenset({Role.BYLINE, Role.STANDFIRST, Role.DATELINE})
"""The roles of paragraphs in which a version credits its source."""
ORDERING = frozenset({ClueKind.DATED, ClueKind.UNTOLD})
"""The clues that show nothing but which of two versions is older: two desks may both have written of one event."""
CLOSING = regex.compile(r"\([^()]{2,60}\)$")
"""The brackets at the end of an article: (mit dpa)."""
KEPT = {
    QuotationVerdict.VERBATIM,
    QuotationVerdict.TRIMMED,
    QuotationVerdict.MARKS_REMOVED,
    QuotationVerdict.REATTRIBUTED,
}
"""The verdicts on quotations that a version has in the words of the reference."""


class Kinship(NamedTuple):
    """How closely two versions are related, 0 to 1: how much of each the other has, reworded words counted half.

    `left_derived` and `right_derived` are the shares of each that derive from the other, `moved` is how many paragraphs
    stand elsewhere in the other.
    """

    left: int
    right: int
    left_strength: float
    right_strength: float
    left_derived: float
    right_derived: float
    moved: int

    @property
    def strength(self) -> float:
        """Return how much the other has of the version that has less of its own."""
        return max(self.left_strength, self.right_strength)

    def nearness(self, version: int) -> tuple[float, int]:
        """Return how much of one of the two the other one has; of equal shares, the one in the same order is nearer."""
        return (self.left_strength if version == self.left else self.right_strength), -self.moved


@dataclass(frozen=True, slots=True)
class Traces:
    """All that the evidence about copying is drawn from; `spellings` are those of the names in each version."""

    index: Index
    evidence: Evidence
    quotations: Sequence[QuotationRow]
    spun: Sequence[Spun]
    spellings: Sequence[Mapping[str, str]]


def lineage(
    index: Index, evidence: Evidence, quotations: Sequence[QuotationRow], spun: Sequence[Spun]
) -> tuple[Descent, ...]:
    """Return the edges of the graph, strongest first, each with its evidence."""
    traces = Traces(index, evidence, quotations, spun, [spellings(index, evidence, version) for version in index.all])
    stands_for = firsts(index, evidence)
    distinct = sorted(set(stands_for))
    pairs = {(left, right): kinship(index, left, right, evidence.lexicon) for left, right in combinations(distinct, 2)}
    near = [one for one in pairs.values() if not indirect(one, pairs, distinct)]
    same = (sorted((version, stands_for[version])) for version in index.all if version != stands_for[version])
    near += [kinship(index, left, right, evidence.lexicon) for left, right in same]
    found = (descent(traces, one) for one in near if one.strength >= PARTIALLY)
    edges = (edge for edge in found if any(clue.kind not in ORDERING for clue in edge.evidence))
    return tuple(sorted(edges, key=lambda one: (-one.strength, one.source, one.copy)))


def firsts(index: Index, evidence: Evidence) -> list[int]:
    """Return for each version the earliest one with the same text, which may be itself.

    Of one day, or without dates, it is the first by its path, so that the order of the versions does not matter.
    """
    texts = [tuple(normalize(index.text(place)) for place in index.compared(version)) for version in index.all]
    first: dict[tuple[str, ...], int] = {}
    for version in sorted(
        index.all, key=lambda one: (evidence.days[one] or date.max, index.versions[one].document.identity)
    ):
        first.setdefault(texts[version], version)
    return [first[text] for text in texts]


def kinship(index: Index, left: int, right: int, lexicon: Lexicon) -> Kinship:
    """Measure how closely two versions are related, each against the other."""
    of_left, of_right = (shared(index, *pair, lexicon) for pair in ((left, right), (right, left)))
    return Kinship(
        left,
        right,
        left_strength=(of_left.derived_share + of_left.verbatim_share) / 2,
        right_strength=(of_right.derived_share + of_right.verbatim_share) / 2,
        left_derived=of_left.derived_share,
        right_derived=of_right.derived_share,
        moved=sum(link.moved for link in index.between(left, right)),
    )


def indirect(one: Kinship, pairs: Mapping[tuple[int, int], Kinship], versions: Iterable[int]) -> bool:
    """Tell whether each of two versions has more in common with a third one than with the other.

    Each is measured for itself: a version that was cut short is wholly in many others, but has little of them.
    """
    return any(
        all(pairs[min(end, third), max(end, third)].nearness(end) > one.nearness(end) for end in (one.left, one.right))
        for third in versions
        if third not in {one.left, one.right}
    )


def descent(traces: Traces, one: Kinship) -> Descent:
    """Return an edge with its evidence, and its direction if anything determines it."""
    of_both = (item for item in traces.spun if item.verdict and {item.version, item.of} == {one.left, one.right})
    copied = next(of_both, None)
    source, copy, why = direction(traces.index, traces.evidence, one, copied)
    clues = (
        *swapped(copied),
        *shared_runs(traces.index, traces.evidence, one),
        *shared_quotations(traces, one),
        *shared_spellings(traces.spellings, one),
        *nested(one),
        why or Clue(ClueKind.UNTOLD, (source, copy)),
    )
    return Descent(source, copy, why is not None, one.strength, clues)


def direction(index: Index, evidence: Evidence, one: Kinship, copied: Spun | None) -> tuple[int, int, Clue | None]:
    """Return source and copy, and the clue that shows it; None if nothing does."""
    if copied is not None and copied.of is not None and copied.directed:
        return copied.of, copied.version, Clue(ClueKind.READS_SWAPPED, (copied.version,))
    documents, days = [version.document for version in index.versions], evidence.days
    ways = (one.left, one.right), (one.right, one.left)
    for source, copy in ways:
        if (first := days[source]) and (last := days[copy]) and first < last:
            return source, copy, Clue(ClueKind.DATED, (source, copy), words=(str(first), str(last)))
    for source, copy in ways:
        if words := later_words(documents[copy], documents[source]):
            return source, copy, Clue(ClueKind.LATER, (copy, source), words=(cut(words),))
    for source, copy in ways:
        if is_revised(documents[copy], documents[source]):
            moments = (documents[source].revised or "", documents[copy].revised or "")
            return source, copy, Clue(ClueKind.REVISED, (source, copy), words=moments)
    for source, copy in ways:
        credit = credited(index, copy, source)
        if credit and not credited(index, source, copy):
            return source, copy, Clue(ClueKind.CREDITS, (copy, source), words=(credit,))
    return one.left, one.right, None


def credited(index: Index, version: int, source: int) -> str:
    """Return the words in which a version credits the source, or the outlet in the byline, of another one.

    A byline with the same author credits nobody, since what follows the name may be a place: By Jane Roe, Oslo.
    """
    document = index.versions[source].document
    bylines = [paragraph.text for paragraph in document.paragraphs if paragraph.role is Role.BYLINE]
    parts = [normalize(line).rpartition(",") for line in bylines if "," in line]
    authors = [author for name, _, _ in parts if (author := " ".join(name.split()[-2:]))]
    outlets = {outlet.strip() for _, _, outlet in parts}
    outlets |= {normalize(document.source).strip()} if document.source else set()
    own = index.versions[version].document
    if own.source and normalize(own.source) in outlets:
        return ""
    for line in credit_lines(own):
        words = normalize(line)
        if any(outlet and is_word(outlet, words) for outlet in outlets) and not any(map(words.__contains__, authors)):
            return cut(line)
    return ""


def is_word(outlet: str, words: str) -> bool:
    """Tell whether the name of an outlet stands in a line, and not inside another word: AP, appears."""
    return regex.search(rf"(?<!\p{{Ll}}){regex.escape(outlet)}(?!\p{{Ll}})", words) is not None


def credit_lines(document: Document) -> Iterator[str]:
    """Yield where a document may credit its source: above the text, and at its end, in brackets or set aside."""
    last = max((number for number, one in enumerate(document.paragraphs) if one.set_aside is None), default=-1)
    for number, paragraph in enumerate(document.paragraphs):
        if paragraph.role in CREDITS or number > last:
            yield paragraph.text
        elif number == last and (closing := CLOSING.search(paragraph.text)):
            yield closing.group()


def swapped(copied: Spun | None) -> list[Clue]:
    """Return the clue that one of the two is the other with its words swapped, if it is."""
    if copied is None or copied.of is None:
        return []
    pairs = tuple((swap.words, swap.by) for swap in copied.substitutions[:EXAMPLES])
    if copied.directed:
        return [Clue(ClueKind.SWAPPED, (copied.version, copied.of), pairs=pairs)]
    return [Clue(ClueKind.ONE_TEXT, (copied.of, copied.version), pairs=pairs)]


def shared_runs(index: Index, evidence: Evidence, one: Kinship) -> list[Clue]:
    """Return the clues about long runs of words that the two share, and which of these no other version has."""
    runs = sorted(set(runs_of(index, evidence.lexicon, one)), key=lambda run: (-len(run[0]), run))
    if not runs:
        return []
    found = [Clue(ClueKind.RUNS, counts=(len(runs), LONG_RUN), words=(cut(runs[0][1]),))]
    others = [evidence.line(version) for version in index.all if version not in {one.left, one.right}]
    rare = [text for run, text in runs if others and not any(line_of(run) in other for other in others)]
    if rare and len(runs) == 1:
        found.append(Clue(ClueKind.RUN_ONLY_HERE))
    elif rare and rare[0] == runs[0][1]:
        found.append(Clue(ClueKind.RUNS_ONLY_HERE, counts=(len(rare),)))
    elif rare:
        found.append(Clue(ClueKind.RUNS_ONLY_HERE_AS, counts=(len(rare),), words=(cut(rare[0]),)))
    return found


def runs_of(index: Index, lexicon: Lexicon, one: Kinship) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the long runs of words that linked paragraphs share: normalized, and as the left version has them."""
    for link in index.between(one.left, one.right):
        text, other = index.text(link.left), index.text(link.right)
        ours = lexicon.wording(text)
        for pairing in pairings(ours.words, lexicon.words(other)):
            span = ours.span_of(pairing.left, pairing.left_end)
            if pairing.equal and span and pairing.left_end - pairing.left >= LONG_RUN:
                yield ours.words[pairing.left : pairing.left_end], span.of(text)


def cut(text: str) -> str:
    """Return a text shortened at a word to a length that fits in a sentence."""
    return text if len(text) <= QUOTED else text[:QUOTED].rpartition(" ")[0] + " …"


def shared_quotations(traces: Traces, one: Kinship) -> list[Clue]:
    """Return the clues about quotations that both have in the same words, and that no other version has."""
    both = [
        row
        for row in traces.quotations
        if all(version == row.reference or row.verdict.get(version) in KEPT for version in (one.left, one.right))
    ]
    if not both:
        return []
    alone = sum(set(row.wording) == {one.left, one.right} for row in both)
    others = len(traces.index.versions) > len((one.left, one.right))
    if alone and others:
        return [Clue(ClueKind.QUOTATIONS_ONLY_HERE, counts=(len(both), alone))]
    return [Clue(ClueKind.QUOTATIONS, counts=(len(both),))]


def shared_spellings(written: Sequence[Mapping[str, str]], one: Kinship) -> list[Clue]:
    """Return the clue about spellings of names that the two share against all other versions, such as copied errors.

    At least two others have the other spelling: the only one that differs is alone with an error of its own.
    """
    rest = [forms for version, forms in enumerate(written) if version not in {one.left, one.right}]
    others = {word: form for forms in rest for word, form in forms.items()}
    times = Counter(word for forms in rest for word in forms)
    left, right = written[one.left], written[one.right]
    elsewhere = sorted(word for word in others.keys() - left.keys() - right.keys() if times[word] > 1)
    pairs = (
        (left[ours], others[theirs])
        for ours in sorted((left.keys() & right.keys()) - others.keys())
        for theirs in elsewhere
        if misspelt(ours, theirs)
    )
    found = tuple(islice(pairs, SHOWN))
    return [Clue(ClueKind.SPELLINGS, pairs=found)] if found else []


def misspelt(one: str, other: str) -> bool:
    """Tell whether two words are one name in two spellings, and not, for example, a country and its adjective."""
    if not respelt(one, other) or Indel.distance(one, other) > FEW_LETTERS:
        return False
    return len(one) >= LONG_NAME and one[0] == other[0] and not one.startswith(other) and not other.startswith(one)


def spellings(index: Index, evidence: Evidence, version: int) -> dict[str, str]:
    """Return the words of names in a version by their plain letters, each as the version spells it."""
    found: dict[str, str] = {}
    for place in index.compared(version):
        for one in evidence.facts(place).names:
            written = one.span.of(index.text(place)).split()
            if len(written) == len(one.words):
                found.update(zip(one.words, written, strict=True))
    return found


def nested(one: Kinship) -> list[Clue]:
    """Return the clue that one version has nothing that the other lacks, if that is so."""
    found = []
    for inner, outer, inside, outside in (
        (one.left, one.right, one.left_derived, one.right_derived),
        (one.right, one.left, one.right_derived, one.left_derived),
    ):
        if inside >= NESTED and outside < MORE:
            more = round((1 - outside) * 100)
            found.append(Clue(ClueKind.NESTED, (outer, inner), (more,)))
    return found
