"""Where the words of a quotation are in another version, and which of its quotations correspond."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import NamedTuple, TypeAlias, TypeVar

from rapidfuzz.distance import LCSseq

from copytaster.alignment.alignment import Place
from copytaster.comparison.projection import Wording, project
from copytaster.comparison.quoted import Part, Quote, Quoted, kept, touched
from copytaster.facts.facts import within as facts_in
from copytaster.text.sentences import sentences
from copytaster.text.spans import Span

OVERLAP = 0.5
"""Share of the shorter quotation that must be where the other one is expected, for the two to correspond."""
RUN = 3
"""Number of consecutive words by which a sentence that is not linked is found."""
FOUND = 0.7
"""Share of the words that such a sentence must have to contain the quotation."""
THERE = 0.5
"""Share of the words that a linked sentence must have if it has far more words in their place."""
FOREIGN = 0.25
"""Share of the words of a quotation below which one in its place can have lent it hardly any."""
COMMON = 6
"""A run of words that occurs in more places than this is too common to be used."""
CANDIDATES = 3
"""The most sentences that are examined: those that share most runs."""
FEW = 4
"""A sentence with fewer words is searched in linked sentences only."""
EVEN = 2
"""How many times longer a quotation may be than one in whose place it is, if they share no word."""

Run: TypeAlias = tuple[str, ...]
"""`RUN` words in a row."""
Found = TypeVar("Found")


class Sentence(NamedTuple):
    """A sentence of a paragraph."""

    place: Place
    number: int


class Counterparts:
    """Follows the quotations of a story into its other versions: by links of sentences, and by runs of words."""

    def __init__(self, quoted: Quoted) -> None:
        """Take the story; nothing is looked up yet."""
        self.quoted = quoted
        self.index = quoted.index
        self.evidence = quoted.evidence
        self.wordings: dict[Sentence, Wording] = {}
        self.passages: dict[tuple[Quote, int], Quote] = {}
        self.links: dict[tuple[Place, int], dict[int, list[Sentence]]] = {}

    def passage(self, quote: Quote, version: int) -> Quote:
        """Return where the words of a quotation are in another version, sentence by sentence, quoted or not."""
        if (quote, version) not in self.passages:
            self.passages[quote, version] = self.joined(self.parts(quote, version))
        return self.passages[quote, version]

    def parts(self, quote: Quote, version: int) -> list[Part]:
        """Return where the words of each sentence of a quotation are in another version."""
        pieces = ((sentence, piece) for part in quote for sentence, piece in self.pieces(part))
        found = (self.part(sentence, piece, version) for sentence, piece in pieces)
        return [part for part in found if part]

    def pieces(self, part: Part) -> Iterator[tuple[Sentence, Span]]:
        """Yield the sentences inside the quotation marks, each with the sentence of the paragraph that it is in."""
        language = self.evidence.language(part.place.version)
        for sentence in self.touched(part):
            around = self.index.sentences(part.place)[sentence.number]
            start, end = max(around.start, part.words.start), min(around.end, part.words.end)
            for span in sentences(self.index.text(part.place)[start:end], language):
                yield sentence, Span(start + span.start, start + span.end)

    def touched(self, part: Part) -> Iterator[Sentence]:
        """Yield the sentences that a passage touches."""
        for number in touched(self.index.sentences(part.place), part.words):
            yield Sentence(part.place, number)

    def part(self, sentence: Sentence, piece: Span, version: int) -> Part | None:
        """Return where the words of one sentence are: in a linked sentence, or wherever most of them are.

        In a linked sentence the words around them are fixed points; elsewhere the words around them may differ.
        """
        ours = self.wording(sentence)
        said = ours.cut(piece)
        linked = set(self.linked(sentence, version))
        found: list[tuple[float, bool, Part]] = []
        for candidate in sorted({*linked, *self.alike(said.words, version)}):
            is_linked = candidate in linked
            for wording_here in (ours, said) if is_linked else (said,):
                span = project(wording_here, self.wording(candidate), piece)
                if span is None:
                    continue
                part = Part(candidate.place, span)
                theirs = self.quoted.said((part,))
                share = kept(said.words, theirs)
                even = len(theirs) <= EVEN * len(said.words)
                if share >= FOUND or (is_linked and (even or share >= THERE)):
                    found.append((share, is_linked, part))
        best = max(found, key=lambda one: one[:2], default=None)
        return self.after_colon(best[2]) if best else None

    def after_colon(self, part: Part) -> Part:
        """Return a passage without the “he said:” or “he told us: “” that it begins with."""
        text = self.index.text(part.place)
        for quotation in facts_in(self.evidence.facts(part.place).quotations, *part.words):
            start = quotation.words.start
            if part.words.start < start < part.words.end and text[: quotation.span.start].rstrip().endswith(":"):
                return Part(part.place, Span(start, part.words.end))
        for verb in self.evidence.facts(part.place).attributions:
            end = verb.span.end
            if part.words.overlaps(verb.span) and text[end : end + 1] == ":" and text[end + 1 : part.words.end].strip():
                start = end + 1 + len(text[end + 1 :]) - len(text[end + 1 :].lstrip())
                return Part(part.place, Span(start, part.words.end))
        return part

    def wording(self, sentence: Sentence) -> Wording:
        """Return the wording of a sentence."""
        if sentence not in self.wordings:
            span = self.index.sentences(sentence.place)[sentence.number]
            self.wordings[sentence] = self.quoted.wording(sentence.place).cut(span)
        return self.wordings[sentence]

    def linked(self, sentence: Sentence, version: int) -> Sequence[Sentence]:
        """Return the sentences of a version that one is linked to."""
        key = sentence.place, version
        if key not in self.links:
            self.links[key] = defaultdict(list)
            for place, pairs in self.index.paired(sentence.place, version):
                for ours, theirs in pairs:
                    self.links[key][ours].append(Sentence(place, theirs))
        return self.links[key].get(sentence.number, ())

    def alike(self, said: Sequence[str], version: int) -> list[Sentence]:
        """Return the sentences of a version that share most runs of words with a quotation, at most `CANDIDATES`."""
        if len(said) < FEW:
            return []
        known = self.sentences_with[version]
        shared = Counter(found for run in runs_of(said) for found in few(known.get(run, ())))
        return sorted(shared, key=lambda found: (-shared[found], found))[:CANDIDATES]

    @cached_property
    def sentences_with(self) -> tuple[Mapping[Run, Sequence[Sentence]], ...]:
        """Return, by version, the sentences that contain each run of words that is quoted in some version."""
        wanted = frozenset(run for known in self.quotes_with for run in known)
        return tuple(self.sentences_of(version, wanted) for version in self.index.all)

    def sentences_of(self, version: int, wanted: frozenset[Run]) -> Mapping[Run, Sequence[Sentence]]:
        """Return the sentences of a version that contain each of the `wanted` runs of words."""
        known: dict[Run, list[Sentence]] = defaultdict(list)
        for place in self.index.compared(version):
            if wanted.isdisjoint(runs_of(self.quoted.wording(place).words)):
                continue
            for number in range(len(self.index.sentences(place))):
                sentence = Sentence(place, number)
                for run in filter(wanted.__contains__, runs_of(self.wording(sentence).words)):
                    known[run].append(sentence)
        return known

    @cached_property
    def quotes_with(self) -> tuple[Mapping[Run, Sequence[Quote]], ...]:
        """Return, by version, the quotations that contain each run of words."""
        known: list[dict[Run, list[Quote]]] = [defaultdict(list) for _ in self.quoted.quotes]
        for version, quotes in enumerate(self.quoted.quotes):
            for quote in quotes:
                for run in runs_of(self.quoted.said(quote)):
                    known[version][run].append(quote)
        return tuple(known)

    @cached_property
    def quotes_in(self) -> Mapping[Sentence, Sequence[Quote]]:
        """Return the quotations of all versions by the sentences that they touch."""
        known: dict[Sentence, list[Quote]] = defaultdict(list)
        for quote in chain.from_iterable(self.quoted.quotes):
            for sentence in chain.from_iterable(map(self.touched, quote)):
                known[sentence].append(quote)
        return known

    def joined(self, found: Sequence[Part]) -> Quote:
        """Return the parts without duplicates, those that overlap and those of neighbouring sentences joined."""
        parts: list[Part] = []
        for part in found:
            before = parts[-1] if parts else None
            if before and before.place == part.place:
                ours, theirs = before.words, part.words
                between = self.quoted.wording(part.place).cut(Span(ours.end, theirs.start))
                if ours.overlaps(theirs) or (ours.end <= theirs.start and not between.words):
                    parts[-1] = Part(part.place, Span(min(ours.start, theirs.start), max(ours.end, theirs.end)))
                    continue
            if part not in parts:
                parts.append(part)
        return tuple(parts)

    def quotations(self, quote: Quote, version: int) -> tuple[Quote, ...]:
        """Return the quotations of a version that correspond: where the words are, or whose words are in this one.

        A quotation in the place of another without one word in common only corresponds if it is of similar length.
        """
        words, passage = self.quoted.said(quote), self.passage(quote, version)
        found = []
        for other in sorted(self.candidates(quote, passage, version)):
            theirs = self.quoted.said(other)
            shares = LCSseq.similarity(words, theirs) > 0
            if any(overlap(one, there) for one in other for there in passage):
                fits = shares or max(len(words), len(theirs)) <= EVEN * min(len(words), len(theirs))
            else:
                back = self.passage(other, quote[0].place.version) if shares else ()
                fits = any(overlap(one, there) for one in quote for there in back)
            if fits and not self.is_of_another(quote, words, theirs):
                found.append(other)
        return tuple(found)

    def words_of(self, quote: Quote, version: int) -> Quote:
        """Return where the words of a quotation are in another version, but not in the quotations of other words."""
        words, passage = self.quoted.said(quote), self.passage(quote, version)
        near = {one for part in passage for sentence in self.touched(part) for one in self.quotes_in.get(sentence, ())}
        others = (one for one in near if any(overlap(part, there) for part in passage for there in one))
        taken = [part for one in others if self.is_of_another(quote, words, self.quoted.said(one)) for part in one]
        return tuple(part for part in passage if not any(overlap(part, one) for one in taken))

    def is_of_another(self, quote: Quote, words: Run, theirs: Run) -> bool:
        """Tell whether the words of a quotation elsewhere are those of another one beside `quote`.

        `words` are those of `quote`, `theirs` those of the quotation elsewhere; one that has most of both joins them.
        They are almost all of that other one, or, if `quote` has hardly any of them, some of it.
        """
        if kept(words, theirs) >= FOUND:
            return False
        known = self.quotes_with[quote[0].place.version]
        beside = {one for run in runs_of(theirs) for one in few(known.get(run, ()))} - {quote}
        said = (self.quoted.said(one) for one in beside)
        alien = kept(theirs, words) < FOREIGN
        return any(kept(theirs, one) >= FOUND and (alien or kept(one, theirs) >= FOUND) for one in said)

    def candidates(self, quote: Quote, passage: Quote, version: int) -> set[Quote]:
        """Return the candidates: quotations where the words are or that are linked to, and those that share a run."""
        there = chain.from_iterable(map(self.touched, passage))
        linked = (self.linked(sentence, version) for part in quote for sentence in self.touched(part))
        near = {other for sentence in chain(there, *linked) for other in self.quotes_in.get(sentence, ())}
        known = self.quotes_with[version]
        return near.union(*(few(known.get(run, ())) for run in runs_of(self.quoted.said(quote))))


def runs_of(words: Sequence[str]) -> Iterable[tuple[str, ...]]:
    """Return the runs of `RUN` consecutive words."""
    return zip(*(words[start:] for start in range(RUN)), strict=False)


def few(found: Sequence[Found]) -> Sequence[Found]:
    """Return what was found, or nothing if there is too much of it to be informative."""
    return found if len(found) <= COMMON else ()


def overlap(one: Part, other: Part) -> bool:
    """Tell whether two passages overlap enough to be one quotation."""
    shared = min(one.words.end, other.words.end) - max(one.words.start, other.words.start)
    shorter = min(one.words.end - one.words.start, other.words.end - other.words.start)
    return one.place == other.place and shared >= OVERLAP * shorter
