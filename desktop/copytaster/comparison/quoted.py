"""The quotations of a story, each in one piece however many paragraphs it runs over, and where their words land."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain
from typing import NamedTuple, TypeAlias

from rapidfuzz.distance import LCSseq

from copytaster.alignment.alignment import Place
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.index import Index
from copytaster.comparison.projection import Wording, project, wording
from copytaster.facts.quotations import Quotation
from copytaster.text.spans import Span

OVERLAP = 0.5
"""Share of the shorter quotation that has to lie where the other one would, for the two to be one."""
RUN = 3
"""Words in a row by which a sentence that is not linked is found."""
FOUND = 0.7
"""Share of the words that have to stand there for such a sentence to hold the quotation."""
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


class Sentence(NamedTuple):
    """A sentence of a paragraph."""

    place: Place
    number: int


class Quoted:
    """The quotations of a story and the wordings of its paragraphs, each made once."""

    def __init__(self, index: Index, evidence: Evidence) -> None:
        """Look nothing up yet."""
        self.index = index
        self.evidence = evidence
        self.versions = index.comparison.inputs.versions
        self.wordings: dict[Place, Wording] = {}

    def text(self, place: Place) -> str:
        """Return the text of a paragraph."""
        return self.versions[place.version].paragraphs[place.paragraph].text

    def wording(self, place: Place) -> Wording:
        """Return the words of a paragraph."""
        if place not in self.wordings:
            self.wordings[place] = wording(self.text(place))
        return self.wordings[place]

    def sentences(self, place: Place) -> tuple[Span, ...]:
        """Return the sentences of a paragraph."""
        return self.index.comparison.alignment.sentences[place.version][place.paragraph]

    def places(self, version: int) -> Iterator[Place]:
        """Yield the compared paragraphs of a version."""
        for number, paragraph in enumerate(self.versions[version].paragraphs):
            if paragraph.set_aside is None:
                yield Place(version, number)

    @cached_property
    def quotes(self) -> tuple[tuple[Quote, ...], ...]:
        """Return the quotations of every version."""
        return tuple(tuple(self.of_version(version)) for version in range(len(self.versions)))

    def of_version(self, version: int) -> Iterator[Quote]:
        """Yield the quotations of a version; one whose marks are opened again in the next paragraph is one."""
        running: list[Part] = []
        for place in self.places(version):
            found = [one for one in self.evidence.facts(place).quotations if one.words.start < one.words.end]
            if running and not (found and self.goes_on(place, found[0])):
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

    def goes_on(self, place: Place, quotation: Quotation) -> bool:
        """Tell whether a paragraph begins with a quotation, as one does that goes on with the one above."""
        return not self.text(place)[: quotation.span.start].strip()

    def said(self, quote: Sequence[Part]) -> tuple[str, ...]:
        """Return the words of a quotation, folded."""
        return tuple(chain.from_iterable(self.wording(part.place).cut(part.words).words for part in quote))

    def kept(self, ours: Sequence[str], theirs: Sequence[str]) -> float:
        """Return the share of words that stand, in order, among others."""
        return float(LCSseq.similarity(ours, theirs)) / max(1, len(ours))

    def landing(self, quote: Quote, version: int) -> Quote:
        """Return where the words of a quotation stand in another version, sentence by sentence, marks or no marks."""
        found: list[Part] = []
        for part in quote:
            for number, sentence in enumerate(self.sentences(part.place)):
                piece = Span(max(sentence.start, part.words.start), min(sentence.end, part.words.end))
                if piece.start < piece.end:
                    landed = self.lands(Sentence(part.place, number), piece, version)
                    found += [landed] if landed else []
        return self.joined(found)

    def lands(self, sentence: Sentence, piece: Span, version: int) -> Part | None:
        """Return where the words of one sentence stand: in a linked sentence, or wherever most of them do.

        The words around them are fixed points in a linked sentence; anywhere else they may stand in other company.
        """
        ours = self.cut(sentence)
        said = ours.cut(piece)
        linked = set(self.linked(sentence, version))
        best: tuple[float, bool, Part] | None = None
        for candidate in sorted({*linked, *self.alike(said.words, version)}):
            is_linked = candidate in linked
            for wording_here in (ours, said) if is_linked else (said,):
                span = project(wording_here, self.cut(candidate), piece)
                if span is None:
                    continue
                part = Part(candidate.place, span)
                kept = self.kept(said.words, self.said((part,)))
                if (is_linked or kept >= FOUND) and (best is None or (kept, is_linked) > best[:2]):
                    best = (kept, is_linked, part)
        return self.after_colon(best[2]) if best else None

    def after_colon(self, part: Part) -> Part:
        """Return a passage without the “he said:” that it begins with."""
        text = self.text(part.place)
        for verb in self.evidence.facts(part.place).attributions:
            end = verb.span.end
            if part.words.overlaps(verb.span) and text[end : end + 1] == ":" and text[end + 1 : part.words.end].strip():
                start = end + 1 + len(text[end + 1 :]) - len(text[end + 1 :].lstrip())
                return Part(part.place, Span(start, part.words.end))
        return part

    def cut(self, sentence: Sentence) -> Wording:
        """Return the words of a sentence."""
        return self.wording(sentence.place).cut(self.sentences(sentence.place)[sentence.number])

    def linked(self, sentence: Sentence, version: int) -> Iterator[Sentence]:
        """Yield the sentences of a version that one is linked to."""
        for number in self.index.links_at(sentence.place, version):
            link = self.index.comparison.alignment.links[number]
            ours, there = (0, link.right) if link.left == sentence.place else (1, link.left)
            yield from (Sentence(there, pair[1 - ours]) for pair in link.sentences if pair[ours] == sentence.number)

    def alike(self, said: Sequence[str], version: int) -> set[Sentence]:
        """Return the sentences of a version that share words in a row with what is said."""
        if len(said) < FEW:
            return set()
        runs = self.runs(version)
        return {
            found for start in range(len(said) - RUN + 1) for found in runs.get(tuple(said[start : start + RUN]), ())
        }

    def runs(self, version: int) -> dict[tuple[str, ...], list[Sentence]]:
        """Return in which sentences of a version each run of three words stands."""
        if version not in self.known_runs:
            known: dict[tuple[str, ...], list[Sentence]] = defaultdict(list)
            for place in self.places(version):
                for number in range(len(self.sentences(place))):
                    words = self.cut(Sentence(place, number)).words
                    for start in range(len(words) - RUN + 1):
                        known[tuple(words[start : start + RUN])].append(Sentence(place, number))
            self.known_runs[version] = known
        return self.known_runs[version]

    @cached_property
    def known_runs(self) -> dict[int, dict[tuple[str, ...], list[Sentence]]]:
        """Hold the runs of the versions that were asked for."""
        return {}

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
        back = {part.place for part in landed} | {
            partner for part in quote for partner in self.index.partners(part.place, version)
        }
        words = self.said(quote)
        found = []
        for other in self.quotes[version]:
            theirs = self.said(other)
            if any(meets(one, there) for one in other for there in landed):
                even = max(len(words), len(theirs)) <= EVEN * min(len(words), len(theirs))
                found += [other] if even or LCSseq.similarity(words, theirs) else []
            elif back & {part.place for part in other} or self.shares(words, theirs):
                returned = self.landing(other, quote[0].place.version)
                near = any(meets(one, there) for one in quote for there in returned)
                found += [other] if near and self.kept(theirs, self.said(returned)) >= FOUND else []
        return tuple(found)

    def shares(self, ours: Sequence[str], theirs: Sequence[str]) -> bool:
        """Tell whether two quotations share words in a row."""
        runs = {tuple(ours[start : start + RUN]) for start in range(len(ours) - RUN + 1)}
        return any(tuple(theirs[start : start + RUN]) in runs for start in range(len(theirs) - RUN + 1))


def meets(one: Part, other: Part) -> bool:
    """Tell whether two passages share enough to be one quotation."""
    shared = min(one.words.end, other.words.end) - max(one.words.start, other.words.start)
    shorter = min(one.words.end - one.words.start, other.words.end - other.words.start)
    return one.place == other.place and shared >= OVERLAP * shorter and shared > 0
