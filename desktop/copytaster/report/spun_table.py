"""The table of spun copy: the verdict, the substitutions, the odd expressions."""

from __future__ import annotations

from collections.abc import Iterator

from copytaster.comparison.ledgers import Spun
from copytaster.report.ledger_setting import Setting
from copytaster.report.ledger_table import LedgerCell, LedgerHead, LedgerTable
from copytaster.report.numerals import in_percent
from copytaster.report.options import Section

SIGNS = 12
"""The most odd expressions that are quoted."""
ABREAST = 3
"""Substitutions per line of the table."""


def spun_table(setting: Setting) -> Iterator[LedgerTable]:
    """Yield a table of substitutions for each spun version, and last the remarks on versions without substitutions."""
    names, shown = setting.labels.ledgers, {*setting.shown}
    found = [one for one in setting.ledgers.spun if {one.version, one.version if one.of is None else one.of} <= shown]
    heads = (
        LedgerHead(names.words),
        LedgerHead(names.swapped_for),
        LedgerHead(names.times, share=0.35),
    ) * ABREAST
    for one in found:
        if one.substitutions:
            yield LedgerTable(Section.SPUN, names.spun, tuple(remarks(setting, one)), heads, tuple(lines(one)))
    others = [words for one in found if not one.substitutions for words in remarks(setting, one)]
    if others or not found:
        yield LedgerTable(Section.SPUN, names.spun, tuple(others), empty="" if others else names.no_spun)


def remarks(setting: Setting, one: Spun) -> Iterator[str]:
    """Yield the remarks above the substitutions."""
    labels, names, version = setting.labels, setting.labels.ledgers, setting.label(one.version)
    odd = dict.fromkeys(map(setting.index.comparison.text, one.signs[:SIGNS]))
    signs = labels.listed(labels.quoted.format(words=words) for words in odd)
    if one.of is None:
        yield names.spun_signs.format(version=version, signs=signs)
        return
    words = names.spun_of if one.directed else names.spun_pair
    yield words.format(
        version=version,
        original=setting.label(one.of),
        score=in_percent(one.score),
        consistency=in_percent(one.consistency),
    )
    if signs:
        yield names.odd.format(version=version, signs=signs)


def lines(one: Spun) -> Iterator[tuple[LedgerCell, ...]]:
    """Yield the substitutions, several per line."""
    cells = [
        (LedgerCell(swap.words), LedgerCell(swap.by), LedgerCell(str(swap.replaced))) for swap in one.substitutions
    ]
    height = -(-len(cells) // ABREAST)
    for line in range(height):
        row = [cells[place] for place in range(line, len(cells), height)]
        row += [(LedgerCell(""),) * 3] * (ABREAST - len(row))
        yield tuple(cell for three in row for cell in three)
