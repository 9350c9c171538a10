"""The quotations of a story; one that runs over several paragraphs is one quotation."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import NamedTuple, TypeAlias

from rapidfuzz.distance import LCSseq

from copytaster.alignment.alignment import Place
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.index import Index
from copytaster.comparison.lexicon import line_of
from copytaster.comparison.projection import Wording
from copytaster.facts.quotations import Quotation
from copytaster.text.document import Role
from copytaster.text.spans import Span

REPEATED = 2
"""The least words of a quotation for the same words elsewhere in the same version to count as its repetition."""
ELLIPSIS = re.compile(r"\w.*(?:…|\.\s?\.\s?\.).*\w", re.DOTALL)
"""A mark for words that were left out between two others."""
EXCERPTED = frozenset({Role.HEADLINE, Role.STANDFIRST, Role.QUOTATION})
"""The roles of paragraphs that show words which the text quotes too: headlines, crossheads, pull quotes."""


class Part(NamedTuple):
    """Words of a quotation in one paragraph."""

    place: Place
    words: Span


Quote: TypeAlias = tuple[Part, ...]
"""A quotation of one version, or the unmarked words that correspond to one: its parts in order."""


class Quoted:
    """A cache of the quotations of a story and their words."""

    def __init__(self, index: Index, evidence: Evidence) -> None:
        """Take the story; nothing is looked up yet."""
        self.index = index
        self.evidence = evidence
        self.known_words: dict[Quote, tuple[str, ...]] = {}

    def wording(self, place: Place) -> Wording:
        """Return the wording of a paragraph."""
        return self.evidence.lexicon.wording(self.index.text(place))

    @cached_property
    def quotes(self) -> tuple[tuple[Quote, ...], ...]:
        """Return the quotations of every version."""
        return tuple(tuple(self.of_version(version)) for version in self.index.all)

    def of_version(self, version: int) -> Iterator[Quote]:
        """Yield the quotations of a version; marks that open again in the next paragraph continue the quotation."""
        running: list[Part] = []
        for place in self.index.compared(version):
            found = [one for one in self.evidence.facts(place).quotations if one.words.start < one.words.end]
            if running and not (found and goes_on(self.index.text(place), found[0])):
                yield tuple(running)
                running = []
            for quotation in found:
                running.append(Part(place, quotation.words))
                if quotation.closed:
                    yield tuple(running)
                    running = []
        if running:
            yield tuple(running)

    @cached_property
    def excerpts(self) -> Mapping[Quote, Sequence[Quote]]:
        """Return the quotations in headings and the like by the one in the text below or above that has their words."""
        known: dict[Quote, list[Quote]] = defaultdict(list)
        for quotes in self.quotes:
            shown = {quote for quote in quotes if self.index.paragraph(quote[0].place).role in EXCERPTED}
            told = [(quote, self.line(quote)) for quote in quotes if quote not in shown] if shown else []
            for quote in quotes:
                if quote in shown and len(self.said(quote)) >= REPEATED:
                    line = self.line(quote)
                    for whole in [whole for whole, words in told if line in words][:1]:
                        known[whole].append(quote)
        return known

    def line(self, quote: Quote) -> str:
        """Return the words of a quotation separated by single spaces, with one at each end."""
        return line_of(self.said(quote))

    def said(self, quote: Quote) -> tuple[str, ...]:
        """Return the normalized words of a quotation."""
        if quote not in self.known_words:
            words = (self.wording(part.place).cut(part.words).words for part in quote)
            self.known_words[quote] = tuple(chain.from_iterable(words))
        return self.known_words[quote]

    def is_elided(self, quote: Quote) -> bool:
        """Tell whether a quotation says that words were taken out of its middle: “We [...] promise”."""
        return any(ELLIPSIS.search(part.words.of(self.index.text(part.place))) for part in quote)


def goes_on(text: str, quotation: Quotation) -> bool:
    """Tell whether a paragraph begins with a quotation, as it does if it continues the one above."""
    return not text[: quotation.span.start].strip()


def kept(ours: Sequence[str], theirs: Sequence[str]) -> float:
    """Return the share of our words that theirs have too, in the same order, 0 to 1."""
    return float(LCSseq.similarity(ours, theirs)) / max(1, len(ours))


def touched(spans: Sequence[Span], by: Span) -> range:
    """Return the numbers of those of some sorted spans, apart from each other, that overlap with one."""
    first = bisect_right(spans, by.start, key=lambda one: one.end)
    return range(first, bisect_left(spans, by.end, lo=first, key=lambda one: one.start))
