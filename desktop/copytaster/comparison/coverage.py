"""How much of each version comes from the base: paragraph by paragraph, and as one of the classes of METER.

The classes and the idea of measuring derivation by what is verbatim, rewritten and new are those of the METER corpus
(Gaizauskas et al. 2001; Clough et al. 2002).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from copytaster.alignment.alignment import Place, Relation
from copytaster.comparison.clues import Clue, ClueKind
from copytaster.comparison.index import Index, sentences_met
from copytaster.comparison.ledgers import Coverage, CoverageRow, Derivation
from copytaster.comparison.lexicon import Lexicon
from copytaster.text.spans import Span

WHOLLY = 0.75
"""Derived share from which a version is wholly derived: 35 of 36 rewritten texts reach it, no text of which half is new
does (.50 on average); see decisions/0053."""
PARTIALLY = 0.15
"""Derived share below which the common words may be chance or a common subject: unrelated texts have .00."""


def coverage(index: Index, source: int, lexicon: Lexicon) -> tuple[CoverageRow, ...]:
    """Return how much of every other version comes from the version `source`."""
    return tuple(covered(index, version, source, lexicon) for version in index.all if version != source)


class Shared(NamedTuple):
    """How many words a version has, and how many of them are derived from a source, and how many verbatim."""

    words: int
    derived: int
    verbatim: int

    @property
    def derived_share(self) -> float:
        """Return the share derived, 0 to 1."""
        return self.derived / max(1, self.words)

    @property
    def verbatim_share(self) -> float:
        """Return the share verbatim, 0 to 1."""
        return self.verbatim / max(1, self.words)


def shared(index: Index, version: int, source: int, lexicon: Lexicon) -> Shared:
    """Measure one version against one source."""
    places = index.compared(version)
    return Shared(
        sum(map(index.words, places)),
        sum(derived_words(index, place, source, lexicon) for place in places),
        sum(verbatim_words(index, place, source, lexicon) for place in places),
    )


def covered(index: Index, version: int, source: int, lexicon: Lexicon) -> CoverageRow:
    """Return how much of one version comes from one source."""
    found = shared(index, version, source, lexicon)
    return CoverageRow(
        version=version,
        of=source,
        derived=found.derived_share,
        verbatim=found.verbatim_share,
        derivation=derivation(found.derived_share),
        paragraphs=tuple(of_paragraph(index, place, source) for place in index.places(version)),
        evidence=(
            Clue(ClueKind.SHARED_WORDS, (source,), (found.words, found.derived)),
            Clue(ClueKind.SAME_WORDS, counts=(found.verbatim,)),
        ),
    )


def derivation(share: float) -> Derivation:
    """Return the class of a derived share."""
    if share >= WHOLLY:
        return Derivation.WHOLLY
    return Derivation.PARTIALLY if share >= PARTIALLY else Derivation.NON


def overruled(rows: Sequence[CoverageRow], chosen: Mapping[tuple[int, int], Derivation]) -> tuple[CoverageRow, ...]:
    """Return the rows with the classes that a person chose, by the numbers of a version and of what it comes from."""
    return tuple(
        replace(row, derivation=chosen[row.version, row.of], overruled=True) if (row.version, row.of) in chosen else row
        for row in rows
    )


def derived_words(index: Index, place: Place, source: int, lexicon: Lexicon) -> int:
    """Count the words of a paragraph in sentences that are linked to the source."""
    spans, words = index.sentences(place), lexicon.wording(index.text(place))
    return sum(words.count_in(spans[number]) for number in sentences_met(index, place, source))


def verbatim_words(index: Index, place: Place, source: int, lexicon: Lexicon) -> int:
    """Count the words of a paragraph that are no part of a change: without a partner, all of it is one."""
    words = lexicon.wording(index.text(place))
    sides = (index.side(number, place.version) for number in index.changes_at(place, source))
    return max(0, len(words.words) - sum(words.count_in(Span(side.start, side.end)) for side in sides))


def of_paragraph(index: Index, place: Place, source: int) -> Coverage | None:
    """Return how a paragraph relates to the source, None if it is set aside.

    If the order of the two versions differs throughout, no paragraph counts as moved.
    """
    if index.paragraph(place).set_aside is not None:
        return None
    links = [index.comparison.alignment.links[number] for number in index.links_at(place, source)]
    if not links:
        return Coverage.NEW
    if not index.reordered(place.version, source) and all(link.moved for link in links):
        return Coverage.MOVED
    same = all(Relation.SAME in link.relation for link in links)
    return Coverage.VERBATIM if same else Coverage.REWRITTEN
