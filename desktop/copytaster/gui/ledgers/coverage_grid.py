"""The ledger of coverage as a table: the class of each version, its shares, its paragraphs and the evidence."""

from __future__ import annotations

from collections import Counter

from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Coverage, CoverageRow, Ledgers
from copytaster.gui.ledgers.grid import Grid, Head, Line, Slot
from copytaster.gui.ledgers.words import DERIVATIONS, in_language
from copytaster.gui.models.words import noted, percent, thousands, translate
from copytaster.report.clue_labels import ClueLabels

COUNTED = {
    Coverage.VERBATIM: noted("Ledgers", "{n} word for word"),
    Coverage.REWRITTEN: noted("Ledgers", "{n} rewritten"),
    Coverage.MOVED: noted("Ledgers", "{n} moved"),
    Coverage.NEW: noted("Ledgers", "{n} new"),
}


def coverage_grid(index: Index, ledgers: Ledgers, words: ClueLabels) -> Grid:
    """Return the coverage of every version except the base; `words` describe the evidence."""
    heads = (
        Head(translate("Ledgers", "Version"), 2),
        Head(translate("Ledgers", "Class"), 6),
        Head(translate("Ledgers", "Derived"), 3),
        Head(translate("Ledgers", "Same words"), 3),
        Head(translate("Ledgers", "Paragraphs"), 6),
    )
    lines = tuple(line(index, row, number, words) for number, row in enumerate(ledgers.coverage))
    note = "" if lines else translate("Ledgers", "There is only one version: nothing can come from another.")
    return Grid(heads, lines, note=note)


def line(index: Index, row: CoverageRow, number: int, words: ClueLabels) -> Line:
    """Return one version as a line."""
    sign = in_language(DERIVATIONS[row.derivation])
    by_hand = translate("Ledgers", "by you") if row.overruled else ""
    evidence = words.listed(row.evidence, index.labels)
    slots = (
        Slot(index.labels[row.version], version=row.version, strong=True),
        Slot(by_hand, sign, tip=evidence),
        Slot(percent(row.derived), share=row.derived),
        Slot(percent(row.verbatim), share=row.verbatim),
        Slot(fates(row), tip=evidence),
    )
    return Line(slots, frozenset({row.derivation.value}), number, row.version)


def fates(row: CoverageRow) -> str:
    """Return how many paragraphs have each fate, in words."""
    counts = Counter(row.paragraphs)
    return " · ".join(
        translate("Ledgers", words, n=thousands(counts[fate])) for fate, words in COUNTED.items() if counts[fate]
    )
