"""The ledger of quotations as a table: the speaker, and the wording of every version with its verdict."""

from __future__ import annotations

from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Ledgers, QuotationRow, QuotationVerdict
from copytaster.diff.compare import compare
from copytaster.gui.ledgers.columns import version_heads
from copytaster.gui.ledgers.grid import Grid, Head, Line, Slot
from copytaster.gui.ledgers.words import QUOTATION_VERDICTS, in_language
from copytaster.gui.models.facets import Sign
from copytaster.gui.models.words import translate
from copytaster.text.normalize import normalize
from copytaster.text.spans import Span

WORST = {verdict: rank for rank, verdict in enumerate(QUOTATION_VERDICTS)}
DIFFERS = frozenset(
    {
        QuotationVerdict.ALTERED,
        QuotationVerdict.ALTERED_AND_REATTRIBUTED,
        QuotationVerdict.PARAPHRASED,
        QuotationVerdict.TRIMMED,
    }
)
"""Verdicts for which the differences from the first wording are marked."""
BETWEEN = " · "
"""What is put between the parts of an interrupted quotation."""
SPEAKER_WEIGHT, WORDING_WEIGHT = 2, 5


def quotation_grid(index: Index, ledgers: Ledgers) -> Grid:
    """Return the quotations, those that were altered first."""
    order = sorted(range(len(ledgers.quotations)), key=lambda number: (worst(ledgers.quotations[number]), number))
    lines = tuple(line(index, ledgers.quotations[number], number) for number in order)
    heads = (
        Head(translate("Ledgers", "Speaker"), SPEAKER_WEIGHT),
        *version_heads(index, WORDING_WEIGHT, sentences=True),
    )
    filters = tuple((verdict.value, in_language(sign)) for verdict, sign in QUOTATION_VERDICTS.items())
    note = "" if lines else translate("Ledgers", "No version quotes anybody: no words stand in quotation marks.")
    return Grid(heads, lines, (filters,), note)


def worst(row: QuotationRow) -> int:
    """Return the sort key of a quotation: the rank of its worst verdict."""
    return min((WORST[verdict] for verdict in row.verdict.values()), default=len(WORST))


def line(index: Index, row: QuotationRow, number: int) -> Line:
    """Return a quotation as a line."""
    count = len(index.versions)
    slots = (
        Slot(row.speaker or translate("Ledgers", "not said"), strong=bool(row.speaker)),
        *(slot(index, row, version) for version in range(count)),
    )
    kinds = frozenset(verdict.value for verdict in row.verdict.values()) if index.others else frozenset[str]()
    return Line(slots, kinds, number)


def slot(index: Index, row: QuotationRow, version: int) -> Slot:
    """Return the cell with a version's wording of a quotation."""
    passage, verdict = row.wording.get(version), row.verdict.get(version)
    if passage is None:
        sign = in_language(QUOTATION_VERDICTS[QuotationVerdict.ABSENT]) if len(row.wording) > 1 or verdict else None
        return Slot(said=sign, version=version)
    text = words_of(index, row, version)
    if not index.others:
        return Slot(text, leads=passage, version=version)
    sign = (
        in_language(QUOTATION_VERDICTS[verdict]) if verdict else Sign("", translate("Ledgers", "first wording"), "dim")
    )
    if version in row.given_to:
        sign = sign._replace(words=f"{sign.words}: {row.given_to[version]}")
    marked = differing(index, row, version) if verdict in DIFFERS else ()
    return Slot(text, sign, marked, passage, tip(index, row, version), version=version)


def words_of(index: Index, row: QuotationRow, version: int) -> str:
    """Return a version's wording with all its parts, leaving out repetitions of the same words."""
    parts: list[str] = []
    for passage in (row.wording[version], *row.more.get(version, ())):
        words = " ".join(index.comparison.text(passage).split())
        if not any(normalize(words) in normalize(part) for part in parts):
            parts.append(words)
    return BETWEEN.join(parts)


def differing(index: Index, row: QuotationRow, version: int) -> tuple[Span, ...]:
    """Return the stretches of a wording that differ from the first wording."""
    found = compare(words_of(index, row, row.reference), words_of(index, row, version))
    return tuple(stretch.right for stretch in found if stretch.right.start < stretch.right.end)


def tip(index: Index, row: QuotationRow, version: int) -> str:
    """Return the whole wording, followed by the first one if that is different."""
    here = f"“{words_of(index, row, version)}”"
    if row.reference == version:
        return here
    return f"{here}\n\n{index.labels[row.reference]}: “{words_of(index, row, row.reference)}”"
