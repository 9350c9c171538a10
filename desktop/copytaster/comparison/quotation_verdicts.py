"""What a version did with a quotation: left it as it is, altered it, took its marks off, gave it to somebody else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from copytaster.comparison.counterparts import Counterparts
from copytaster.comparison.ledgers import QuotationVerdict
from copytaster.comparison.projection import pairings
from copytaster.comparison.quoted import Quote, Quoted, kept
from copytaster.comparison.same_speakers import are_one, is_somebody_else
from copytaster.comparison.speakers import Speakers, named_beside
from copytaster.facts.certainty import WEAK, certainty
from copytaster.facts.facts import within as facts_in

KEPT = 0.25
"""Share of the quotation's words that a sentence without quotation marks must keep to be a paraphrase of it: a linked
sentence that keeps fewer says something else."""
SCRAP = 2
"""The most words that show nothing by themselves: “the law” is no paraphrase of “change the law”."""
SHORT = 3
"""The most letters of a word that two unlike quotations may have in common."""
GIVEN = 0.5
"""Share of the words of either of two wordings that the other must have, to be one quotation that somebody else says: a
sentence of the same paragraph with less in common is another one."""
FEW = 3
"""The most words of a gap that count as taken out of a sentence, rather than as a sentence of their own."""
GIVEN_AWAY = frozenset({QuotationVerdict.REATTRIBUTED, QuotationVerdict.ALTERED_AND_REATTRIBUTED})
REWORDED = frozenset({QuotationVerdict.ALTERED, QuotationVerdict.PARAPHRASED})
"""The verdicts on wordings that are others than that of the reference."""


class Found(NamedTuple):
    """What a version has of a quotation: the quotations that correspond to it, and the words that do, marked or not."""

    quotes: tuple[Quote, ...]
    bare: Quote

    @property
    def parts(self) -> Quote:
        """Return the passages in quotation marks, or if there are none those without."""
        return tuple(chain.from_iterable(self.quotes)) or self.bare


class Verdicts:
    """The quotations of a story with their speakers, from which it is told what a version did with one of them."""

    def __init__(self, quoted: Quoted, counterparts: Counterparts) -> None:
        """Know the quotations and what corresponds to each; the speakers are found when they are asked for."""
        self.quoted = quoted
        self.counterparts = counterparts
        self.speakers = Speakers(quoted.index, quoted.evidence)
        self.known: dict[Quote, str] = {}

    def speaker(self, quote: Quote) -> str:
        """Return who says a quotation, according to the first of its parts that names a speaker."""
        if quote not in self.known:
            named = (self.speakers.speaker(part.place, part.words) for part in quote)
            self.known[quote] = next(filter(None, named), "")
        return self.known[quote]

    def is_another(self, quote: Quote, other: Quote) -> bool:
        """Tell whether a quotation in the place of one is by somebody else and has none of its longer words."""
        ours, theirs = (longer(self.quoted.said(one)) for one in (quote, other))
        if not ours or not theirs or not ours.isdisjoint(theirs):
            return False
        one, two = self.speaker(quote), self.speaker(other)
        return bool(one and two) and not are_one(self.speakers, quote[0].place, one, other[0].place, two)

    def of(self, reference: Quote, found: Found, others: dict[int, Found]) -> QuotationVerdict:
        """Return how a version treats a quotation, and who says it; `others` is what all versions have of it."""
        done = self.treatment(reference, found, others)
        if done not in REWORDED and done is not QuotationVerdict.MARKS_REMOVED:
            return done
        if not self.is_given(reference, found):
            return done
        return QuotationVerdict.ALTERED_AND_REATTRIBUTED if done in REWORDED else QuotationVerdict.REATTRIBUTED

    def is_given(self, reference: Quote, found: Found) -> bool:
        """Tell whether much the same words are those of two people, of whom the second one is named beside them."""
        ours, theirs = self.quoted.said(reference), self.quoted.said(found.parts)
        one = self.speaker(reference)
        if not one or max(kept(ours, theirs), kept(theirs, ours)) < GIVEN:
            return False
        named = [(part.place, two) for part in found.parts if (two := named_beside(self.speakers, *part))]
        place = reference[0].place
        return bool(named) and not any(are_one(self.speakers, place, one, there, two) for there, two in named)

    def given_to(self, reference: Quote, found: Found) -> str:
        """Return who says the words of a quotation instead of its speaker, "" if nobody is named."""
        one, place = self.speaker(reference), reference[0].place
        beside = ((part.place, named_beside(self.speakers, *part)) for part in found.parts)
        named = (*beside, *((quote[0].place, self.speaker(quote)) for quote in found.quotes))
        others = (two for there, two in named if two and not (one and are_one(self.speakers, place, one, there, two)))
        return next(others, "")

    def treatment(self, reference: Quote, found: Found, others: dict[int, Found]) -> QuotationVerdict:
        """Return what a version does with the words of a quotation."""
        ours, theirs = self.quoted.said(reference), self.quoted.said(found.parts)
        if not theirs:
            return QuotationVerdict.ABSENT
        if not found.quotes:
            return self.without_marks(reference, found.bare, others)
        shared = LCSseq.similarity(ours, theirs)
        if shared < len(theirs) and self.is_restyled(reference, found.parts):
            ours, shared = theirs, len(theirs)
        if shared == len(theirs) or is_turned(self.quoted, reference, found):
            if any(self.reattributed(reference, quote) for quote in found.quotes):
                return QuotationVerdict.REATTRIBUTED
            if len(ours) == len(theirs):
                return QuotationVerdict.VERBATIM
            return QuotationVerdict.ALTERED if self.hollowed(reference, ours, theirs) else QuotationVerdict.TRIMMED
        return self.with_others(reference, found, whole=shared == len(ours))

    def without_marks(self, reference: Quote, bare: Quote, others: dict[int, Found]) -> QuotationVerdict:
        """Return how a version treats a quotation of which it has no words in quotation marks."""
        ours, theirs = self.quoted.said(reference), self.quoted.said(bare)
        shared = LCSseq.similarity(ours, theirs)
        if (shared <= SCRAP and len(ours) > len(theirs)) or only_short(ours, theirs):
            return QuotationVerdict.ABSENT
        elsewhere = (quote for one in others.values() for quote in one.quotes)
        quotes = (reference, *(quote for quote in elsewhere if self.shares(quote, theirs)))
        if self.likeness(quotes, bare) < KEPT:
            return QuotationVerdict.ABSENT
        only_theirs = shared == len(theirs) or (shared == len(ours) and self.quoted.is_elided(reference))
        return QuotationVerdict.MARKS_REMOVED if only_theirs else QuotationVerdict.PARAPHRASED

    def shares(self, quote: Quote, words: Sequence[str]) -> bool:
        """Tell whether a quotation of another version has more than a scrap of some words without quotation marks."""
        return LCSseq.similarity(self.quoted.said(quote), words) > SCRAP

    def likeness(self, quotes: Iterable[Quote], parts: Quote) -> float:
        """Return the largest share of the words of one of the `quotes` that a passage contains."""
        theirs = self.quoted.said(parts)
        return max((kept(self.quoted.said(quote), theirs) for quote in quotes), default=0.0)

    def is_restyled(self, reference: Quote, parts: Quote) -> bool:
        """Tell whether two quotations differ in house style only: 6 percent, 6%; colour, color."""
        evidence = self.quoted.evidence
        left, right = (self.plainly(one) for one in (reference, parts))
        return evidence.style(left, right, evidence.language(reference[0].place.version)) is not None

    def plainly(self, quote: Quote) -> str:
        """Return the text of a quotation with its figures in normal form."""
        told = []
        for part in quote:
            text, end = self.quoted.index.text(part.place), part.words.start
            for figure in facts_in(self.quoted.evidence.facts(part.place).figures, *part.words):
                told += [text[end : figure.span.start], figure.normal]
                end = figure.span.end
            told.append(f"{text[end : part.words.end]} ")
        return "".join(told)

    def with_others(self, reference: Quote, found: Found, *, whole: bool) -> QuotationVerdict:
        """Return how a version treats a quotation if it has other words too, around or among those, or for some."""
        if not whole:
            return QuotationVerdict.TRIMMED if self.is_excerpt(found, reference) else QuotationVerdict.ALTERED
        together = self.quoted.line(reference) in self.quoted.line(found.parts)
        if together and self.reattributed(reference, found.quotes[0]):
            return QuotationVerdict.REATTRIBUTED
        is_joined = self.joins(found.quotes, reference[0].place.version) or self.is_excerpt(found, reference)
        return QuotationVerdict.JOINED if is_joined else QuotationVerdict.ALTERED

    def reattributed(self, quote: Quote, other: Quote) -> bool:
        """Tell whether two quotations have different speakers; one who is not named may be somebody else too."""
        one, two = self.speaker(quote), self.speaker(other)
        if one and two:
            return not are_one(self.speakers, quote[0].place, one, other[0].place, two)
        named, unnamed = (quote, other) if one else (other, quote)
        if not one and not two:
            return False
        return is_somebody_else(self.speakers, unnamed[0].place, unnamed[0].words, named[0].place, one or two)

    def hollowed(self, quote: Quote, ours: Sequence[str], theirs: Sequence[str]) -> bool:
        """Tell whether words of certainty (“never”, “may”) were taken out of the middle of a quotation."""
        language = self.quoted.evidence.language(quote[0].place.version)
        lists = self.quoted.evidence.lists
        gone = (
            " ".join(ours[pairing.left : pairing.left_end])
            for pairing in pairings(ours, theirs)
            if not pairing.equal and pairing.left_end - pairing.left <= FEW and pairing.left_end < len(ours)
        )
        return any(one.kind not in WEAK for said in gone for one in certainty(said, language, lists))

    def joins(self, quotes: Sequence[Quote], version: int) -> bool:
        """Tell whether one of the quotations contains two or more whole quotations of another version."""
        return any(self.holds(quote, version) > 1 for quote in quotes)

    def is_excerpt(self, found: Found, reference: Quote) -> bool:
        """Tell whether a quotation has only words of several in the reference's version, and says where some are gone.

        “Call your doctor … and then get the shot” is the end of one of these and the beginning of the other.
        """
        if len(found.quotes) != 1 or not self.quoted.is_elided(found.quotes[0]):
            return False
        several = sorted(self.counterparts.quotations(found.quotes[0], reference[0].place.version))
        ours = tuple(chain.from_iterable(map(self.quoted.said, several)))
        theirs = self.quoted.said(found.quotes[0])
        return len(several) > 1 and LCSseq.similarity(ours, theirs) == len(theirs)

    def holds(self, quote: Quote, version: int) -> int:
        """Return how many quotations of a version this one contains whole, their words in the same order."""
        words = self.quoted.said(quote)
        inside = (self.quoted.said(other) for other in self.counterparts.quotations(quote, version))
        return sum(LCSseq.similarity(other, words) == len(other) for other in inside)


def only_short(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether a quotation has longer words, of which some others have none: on, and."""
    words = longer(ours)
    return bool(words) and words.isdisjoint(theirs)


def longer(words: Sequence[str]) -> set[str]:
    """Return those of some words that are not so short that two unlike quotations may have them in common."""
    return {word for word in words if len(word) > SHORT}


def is_turned(quoted: Quoted, reference: Quote, found: Found) -> bool:
    """Tell whether a version quotes several pieces of a quotation word for word in another order."""
    line = quoted.line(reference)
    return len(found.quotes) > 1 and all(quoted.line(quote) in line for quote in found.quotes)
