"""Each quotation of a story over all versions: who says it, how it reads there, and what was done with it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from copytaster.comparison.comparison import Passage
from copytaster.comparison.counterparts import Counterparts
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import QuotationRow, QuotationVerdict
from copytaster.comparison.quotation_verdicts import GIVEN_AWAY, KEPT, Found, Verdicts
from copytaster.comparison.quoted import REPEATED, Part, Quote, Quoted
from copytaster.facts.facts import within as facts_in

MARKS = ",.;:!?"
"""What may end a name in quotation marks: “Harbor Lights,”."""


class Draft:
    """The ledger being made."""

    def __init__(self, index: Index, evidence: Evidence) -> None:
        """Start without rows."""
        self.quoted = Quoted(index, evidence)
        self.counterparts = Counterparts(self.quoted)
        self.verdicts = Verdicts(self.quoted, self.counterparts)
        self.claimed: set[Quote] = set()
        self.by_words: dict[int, dict[tuple[str, ...], list[Quote]]] = {}

    def row(self, reference: Quote) -> QuotationRow:
        """Return the row of a quotation with this one as its reference, and mark all quotations in it as claimed."""
        version = reference[0].place.version
        versions = [number for number in self.quoted.index.all if number != version]
        found = {other: self.find(reference, other) for other in versions}
        self.search_again(found, reference)
        self.claimed |= {reference, *chain.from_iterable(one.quotes for one in found.values())}
        verdict = {other: self.verdicts.of(reference, one, found) for other, one in found.items()}
        wording = {version: reference} | {
            other: found[other].parts for other in versions if verdict[other] is not QuotationVerdict.ABSENT
        }
        if set(verdict.values()) <= {QuotationVerdict.ABSENT}:
            verdict[version] = QuotationVerdict.ONLY_HERE
        repeats = self.repeats((reference, *chain.from_iterable(one.quotes for one in found.values())))
        return QuotationRow(
            self.verdicts.speaker(reference),
            version,
            {number: passage(wording[number][0]) for number in sorted(wording)},
            dict(sorted(verdict.items())),
            {
                number: rest
                for number in sorted(wording)
                if (rest := tuple(map(passage, (*wording[number][1:], *repeats.get(number, ())))))
            },
            {
                number: name
                for number, done in sorted(verdict.items())
                if done in GIVEN_AWAY and (name := self.verdicts.given_to(reference, found[number]))
            },
        )

    def find(self, quote: Quote, version: int) -> Found:
        """Return what a version has of a quotation: the one with the same words if there is one, whatever else."""
        quotes = tuple(
            one for one in self.counterparts.quotations(quote, version) if not self.verdicts.is_another(quote, one)
        )
        same = next((one for one in quotes if self.quoted.said(one) == self.quoted.said(quote)), None)
        return Found(quotes if same is None else (same,), self.counterparts.words_of(quote, version))

    def search_again(self, found: dict[int, Found], reference: Quote) -> None:
        """Search with the wordings of other versions where the reference led to nothing like it, and update `found`."""
        for version, one in found.items():
            if one.quotes or self.verdicts.likeness((reference,), one.bare) >= KEPT:
                continue
            others = [
                quote
                for other in found.values()
                for quote in ((other.bare,) if other.bare else other.quotes)
                if other.quotes
            ]
            seen = [self.find(quote, version) for quote in others]
            seen = [new._replace(quotes=self.own(reference, new.quotes)) for new in seen]
            best = max(seen, key=lambda new: (bool(new.quotes), self.verdicts.likeness(others, new.parts)), default=one)
            if self.verdicts.likeness(others, best.parts) >= KEPT:
                found[version] = best

    def own(self, reference: Quote, quotes: Iterable[Quote]) -> tuple[Quote, ...]:
        """Return those of some quotations that are not another one beside the reference."""
        said = self.quoted.said
        return tuple(
            one for one in quotes if not self.counterparts.is_of_another(reference, said(reference), said(one))
        )

    def repeats(self, quotes: Iterable[Quote]) -> dict[int, list[Part]]:
        """Return, by version, where the same words, or a heading with some of them, are quoted again; claim these."""
        found: dict[int, list[Part]] = {}
        for quote in quotes:
            words, version = self.quoted.said(quote), quote[0].place.version
            same = self.same_words(version).get(words, ()) if len(words) >= REPEATED else ()
            for other in (*same, *self.quoted.excerpts.get(quote, ())):
                if other not in self.claimed:
                    self.claimed.add(other)
                    found.setdefault(version, []).extend(other)
        return found

    def same_words(self, version: int) -> dict[tuple[str, ...], list[Quote]]:
        """Return the quotations of a version by their words, in the order of its text."""
        if version not in self.by_words:
            known: dict[tuple[str, ...], list[Quote]] = {}
            for quote in self.quoted.quotes[version]:
                known.setdefault(self.quoted.said(quote), []).append(quote)
            self.by_words[version] = known
        return self.by_words[version]

    def is_name(self, quote: Quote) -> bool:
        """Tell whether nobody says what stands between the marks, and it is a name: Hurricane “Orla”."""
        (place, words), *more = quote
        named = facts_in(self.quoted.evidence.facts(place).names, *words) if not more else ()
        text = words.of(self.quoted.index.text(place)).rstrip(MARKS)
        return any(name.span == (words.start, words.start + len(text)) for name in named) and not self.verdicts.speaker(
            quote
        )


def quotation_ledger(index: Index, evidence: Evidence) -> tuple[QuotationRow, ...]:
    """Return one row for each quotation: those of the base first, then by version, in the order of the text.

    A heading with words of a quotation is in the row of that one, which tells the speaker.
    """
    draft = Draft(index, evidence)
    excerpts = set(chain.from_iterable(draft.quoted.excerpts.values()))
    rows = [
        draft.row(quote)
        for version in (index.base, *index.others)
        for quote in sorted(draft.quoted.quotes[version], key=excerpts.__contains__)
        if quote not in draft.claimed and not draft.is_name(quote)
    ]
    return tuple(rows)


def passage(part: Part) -> Passage:
    """Return a part of a quotation as a passage."""
    return Passage(*part.place, *part.words)
