"""The quotations of a story, each in one piece however many paragraphs it runs over, and where their words land."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import NamedTuple, TypeAlias, TypeVar

from rapidfuzz.distance import LCSseq

from copytaster.alignment.alignment import Place
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.index import Index
from copytaster.comparison.projection import Wording, project
from copytaster.facts.quotations import Quotation
from copytaster.text.sentences import sentences
from copytaster.text.spans import Span

OVERLAP = 0.5
"""Share of the shorter quotation that has to lie where the other one would, for the two to be one."""
RUN = 3
"""Words in a row by which a sentence that is not linked is found."""
FOUND = 0.7
"""Share of the words that have to stand there for such a sentence to hold the quotation."""
THERE = 0.5
"""Share of the words that have to stand in a linked sentence where far more stands in their place."""
COMMON = 6
"""Places of a run of words from which on it is too common to lead anywhere."""
CANDIDATES = 3
"""Sentences that are looked at, those that share most runs."""
FEW = 4
"""Words below which nothing is looked for outside linked sentences."""


EVEN = 2
"""Times that a quotation may be as long as one it stands in the place of."""


class Part(NamedTuple):
    """Words of a quotation in one paragraph."""

    place: Place
    words: Span


Quote: TypeAlias = tuple[Part, ...]
"""A quotation of one version: its parts in order."""


Found = TypeVar("Found")


class Sentence(NamedTuple):
    """A sentence of a paragraph."""

    place: Place
    number: int


@dataclass(slots=True)
class Runs:
    """Where the runs of words that are quoted somewhere stand in a version: in which sentences, in which quotations.

    `at` are the quotations by place.
    """

    sentences: dict[tuple[str, ...], list[Sentence]] = field(default_factory=lambda: defaultdict(list))
    quotes: dict[tuple[str, ...], list[Quote]] = field(default_factory=lambda: defaultdict(list))
    at: dict[Place, list[Quote]] = field(default_factory=lambda: defaultdict(list))


class Quoted:
    """The quotations of a story and the wordings of its paragraphs, each made once."""

    def __init__(self, index: Index, evidence: Evidence) -> None:
        """Look nothing up yet."""
        self.index = index
        self.evidence = evidence
        self.versions = index.versions
        self.known_words: dict[Quote, tuple[str, ...]] = {}
        self.cuts: dict[Sentence, Wording] = {}
        self.landings: dict[tuple[Quote, int], Quote] = {}
        self.known_runs: dict[int, Runs] = {}

    def wording(self, place: Place) -> Wording:
        """Return the words of a paragraph."""
        return self.evidence.lexicon.wording(self.index.text(place))

    @cached_property
    def quotes(self) -> tuple[tuple[Quote, ...], ...]:
        """Return the quotations of every version."""
        return tuple(tuple(self.of_version(version)) for version in range(len(self.versions)))

    def of_version(self, version: int) -> Iterator[Quote]:
        """Yield the quotations of a version; one whose marks are opened again in the next paragraph is one."""
        running: list[Part] = []
        for place in self.index.compared(version):
            found = [one for one in self.evidence.facts(place).quotations if one.words.start < one.words.end]
            if running and not (found and goes_on(self.index.text(place), found[0])):
                yield tuple(running)
                running = []
            for quotation in found:
                part = Part(place, quotation.words)
                if running and quotation is found[0]:
                    running.append(part)
                else:
                    running = [part]
                if quotation.closed or quotation is not found[-1]:
                    yield tuple(running)
                    running = []
        if running:
            yield tuple(running)

    def said(self, quote: Quote) -> tuple[str, ...]:
        """Return the words of a quotation, folded."""
        if quote not in self.known_words:
            words = (self.wording(part.place).cut(part.words).words for part in quote)
            self.known_words[quote] = tuple(chain.from_iterable(words))
        return self.known_words[quote]

    def kept(self, ours: Sequence[str], theirs: Sequence[str]) -> float:
        """Return the share of words that stand, in order, among others."""
        return float(LCSseq.similarity(ours, theirs)) / max(1, len(ours))

    def landing(self, quote: Quote, version: int) -> Quote:
        """Return where the words of a quotation stand in another version, sentence by sentence, marks or no marks."""
        if (quote, version) not in self.landings:
            self.landings[quote, version] = self.joined(self.landed(quote, version))
        return self.landings[quote, version]

    def landed(self, quote: Quote, version: int) -> list[Part]:
        """Return where the words of each sentence of a quotation stand in another version."""
        pieces = ((sentence, piece) for part in quote for sentence, piece in self.pieces(part))
        landed = (self.lands(sentence, piece, version) for sentence, piece in pieces)
        return [part for part in landed if part]

    def pieces(self, part: Part) -> Iterator[tuple[Sentence, Span]]:
        """Yield the sentences that stand inside the marks, each with the sentence of the paragraph that it is in."""
        language = self.evidence.language(part.place.version)
        for number, around in enumerate(self.index.sentences(part.place)):
            start, end = max(around.start, part.words.start), min(around.end, part.words.end)
            if start < end:
                for span in sentences(self.index.text(part.place)[start:end], language):
                    yield Sentence(part.place, number), Span(start + span.start, start + span.end)

    def lands(self, sentence: Sentence, piece: Span, version: int) -> Part | None:
        """Return where the words of one sentence stand: in a linked sentence, or wherever most of them do.

        The words around them are fixed points in a linked sentence; anywhere else they may stand in other company.
        """
        ours = self.cut(sentence)
        said = ours.cut(piece)
        linked = set(self.linked(sentence, version))
        found: list[tuple[float, bool, Part]] = []
        for candidate in sorted({*linked, *self.alike(said.words, version)}):
            is_linked = candidate in linked
            for wording_here in (ours, said) if is_linked else (said,):
                span = project(wording_here, self.cut(candidate), piece)
                if span is None:
                    continue
                part = Part(candidate.place, span)
                theirs = self.said((part,))
                kept = self.kept(said.words, theirs)
                even = len(theirs) <= EVEN * len(said.words)
                if kept >= FOUND or (is_linked and (even or kept >= THERE)):
                    found.append((kept, is_linked, part))
        best = max(found, key=lambda one: one[:2], default=None)
        return self.after_colon(best[2]) if best else None

    def after_colon(self, part: Part) -> Part:
        """Return a passage without the “he said:” that it begins with."""
        text = self.index.text(part.place)
        for verb in self.evidence.facts(part.place).attributions:
            end = verb.span.end
            if part.words.overlaps(verb.span) and text[end : end + 1] == ":" and text[end + 1 : part.words.end].strip():
                start = end + 1 + len(text[end + 1 :]) - len(text[end + 1 :].lstrip())
                return Part(part.place, Span(start, part.words.end))
        return part

    def cut(self, sentence: Sentence) -> Wording:
        """Return the words of a sentence."""
        if sentence not in self.cuts:
            span = self.index.sentences(sentence.place)[sentence.number]
            self.cuts[sentence] = self.wording(sentence.place).cut(span)
        return self.cuts[sentence]

    def linked(self, sentence: Sentence, version: int) -> Iterator[Sentence]:
        """Yield the sentences of a version that one is linked to."""
        for number in self.index.links_at(sentence.place, version):
            link = self.index.comparison.alignment.links[number]
            ours, there = (0, link.right) if link.left == sentence.place else (1, link.left)
            yield from (Sentence(there, pair[1 - ours]) for pair in link.sentences if pair[ours] == sentence.number)

    def alike(self, said: Sequence[str], version: int) -> set[Sentence]:
        """Return the few sentences of a version that share most words in a row with what is said."""
        if len(said) < FEW:
            return set()
        known = self.runs(version).sentences
        shared = Counter(found for run in runs_of(said) for found in few(known.get(run, ())))
        ranked = sorted(shared, key=lambda found: (-shared[found], found))
        return set(ranked[:CANDIDATES])

    def runs(self, version: int) -> Runs:
        """Return where the runs of words that are quoted stand in a version."""
        if version not in self.known_runs:
            known = Runs()
            quoted = self.quoted_runs
            for place in self.index.compared(version):
                if quoted.isdisjoint(runs_of(self.wording(place).words)):
                    continue
                for number in range(len(self.index.sentences(place))):
                    sentence = Sentence(place, number)
                    for run in filter(quoted.__contains__, runs_of(self.cut(sentence).words)):
                        known.sentences[run].append(sentence)
            for quote in self.quotes[version]:
                for part in quote:
                    known.at[part.place].append(quote)
                for run in runs_of(self.said(quote)):
                    known.quotes[run].append(quote)
            self.known_runs[version] = known
        return self.known_runs[version]

    @cached_property
    def quoted_runs(self) -> frozenset[tuple[str, ...]]:
        """Return the runs of words of all quotations: nothing else is looked for."""
        return frozenset(run for version in self.quotes for quote in version for run in runs_of(self.said(quote)))

    def joined(self, found: Sequence[Part]) -> Quote:
        """Return the parts without doubles, those of neighbouring sentences put together."""
        parts: list[Part] = []
        for part in found:
            before = parts[-1] if parts else None
            if before and before.place == part.place and before.words.end <= part.words.start:
                between = self.wording(part.place).cut(Span(before.words.end, part.words.start))
                if not between.words:
                    parts[-1] = Part(part.place, Span(before.words.start, part.words.end))
                    continue
            if part not in parts:
                parts.append(part)
        return tuple(parts)

    def met(self, quote: Quote, landed: Quote, version: int) -> tuple[Quote, ...]:
        """Return the quotations of a version that a quotation meets: where its words landed, or whose words land in it.

        A quotation in the place of another without one word in common is only taken for it where it is of its length.
        """
        known, words = self.runs(version), self.said(quote)
        places = {part.place for part in landed} | {
            partner for part in quote for partner in self.index.partners(part.place, version)
        }
        near = {other for place in places for other in known.at.get(place, ())}
        near |= {other for run in runs_of(words) for other in few(known.quotes.get(run, ()))}
        found = []
        for other in sorted(near):
            theirs = self.said(other)
            if any(meets(one, there) for one in other for there in landed):
                even = max(len(words), len(theirs)) <= EVEN * min(len(words), len(theirs))
                found += [other] if even or LCSseq.similarity(words, theirs) else []
                continue
            returned = self.landing(other, quote[0].place.version)
            if any(meets(one, there) for one in quote for there in returned):
                found += [other] if self.kept(theirs, self.said(returned)) >= FOUND else []
        return tuple(found)


def goes_on(text: str, quotation: Quotation) -> bool:
    """Tell whether a paragraph begins with a quotation, as one does that goes on with the one above."""
    return not text[: quotation.span.start].strip()


def runs_of(words: Sequence[str]) -> Iterable[tuple[str, ...]]:
    """Return the runs of three words."""
    return zip(*(words[start:] for start in range(RUN)), strict=False)


def few(found: Sequence[Found]) -> Sequence[Found]:
    """Return what was found, or nothing where it was found so often that it tells nothing."""
    return found if len(found) <= COMMON else ()


def meets(one: Part, other: Part) -> bool:
    """Tell whether two passages share enough to be one quotation."""
    shared = min(one.words.end, other.words.end) - max(one.words.start, other.words.start)
    shorter = min(one.words.end - one.words.start, other.words.end - other.words.start)
    return one.place == other.place and shared >= OVERLAP * shorter and shared > 0
