"""The table of the codebook: what each code means, and how many of the differences shown have it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from copytaster.project.annotation import Annotation, Code
from copytaster.report.labels import Labels
from copytaster.report.ledger_table import LedgerCell, LedgerHead, LedgerTable, Weight
from copytaster.report.options import Section


def codebook_table(
    codebook: Sequence[Code], remarks: Iterable[Annotation | None], labels: Labels
) -> Iterator[LedgerTable]:
    """Yield the table if there are any codes; `remarks` are the annotations of the differences shown, None for none."""
    given = Counter(code for one in remarks if one is not None for code in one.codes)
    rows = tuple(
        (
            LedgerCell(code.name),
            LedgerCell(code.meaning) if code.meaning else LedgerCell(labels.unknown, weight=Weight.FAINT),
            LedgerCell(labels.count(given[code.name]), weight=Weight.PLAIN if given[code.name] else Weight.FAINT),
        )
        for code in codebook
    )
    heads = (LedgerHead(labels.code), LedgerHead(labels.meaning, share=3), LedgerHead(labels.changes_with, share=0.5))
    if rows:
        yield LedgerTable(Section.CODEBOOK, labels.codebook, heads=heads, rows=rows)
