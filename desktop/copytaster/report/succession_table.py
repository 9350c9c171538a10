"""The table of what each version changed of the one before: its counts, and the most important differences."""

from __future__ import annotations

from collections.abc import Iterator

from copytaster.comparison.importance import facets_of
from copytaster.comparison.ledgers import Succession
from copytaster.comparison.succession import succession
from copytaster.comparison.walk import MOVE, Stop, StopKind
from copytaster.diff.changes import Kind
from copytaster.report.change_list import short
from copytaster.report.labels import Labels
from copytaster.report.ledger_setting import Setting
from copytaster.report.ledger_table import LedgerCell, LedgerHead, LedgerTable, Weight
from copytaster.report.options import Section

LISTED = 10
"""The most differences of one version that are listed; how many more there are is told."""


def succession_table(setting: Setting) -> Iterator[LedgerTable]:
    """Yield the table, if more than two versions are shown; the list of changes says what one changed of another."""
    index, labels, names = setting.index, setting.labels, setting.labels.ledgers
    all_shown = len(setting.shown) == len(index.versions)
    found = setting.ledgers.succession if all_shown else succession(index, sorted(setting.shown))
    if not found:
        return
    heads = (
        LedgerHead(labels.version, share=0.6),
        LedgerHead(labels.kind, share=0.5),
        LedgerHead(names.before, share=1.5),
        LedgerHead(names.after, share=1.5),
    )
    order = labels.listed(map(setting.label, (found[0].before, *(one.tally.version for one in found))))
    sentence = names.in_time if all(one.dated for one in found) else names.as_given
    remarks = [sentence.format(labels=order)]
    remarks += [labels.reordered.format(label=pair(setting, one)) for one in found if one.tally.reordered]
    rows = tuple(row for one in found for row in rows_of(setting, one))
    yield LedgerTable(Section.SUCCESSION, names.succession, tuple(remarks), heads, rows)


def pair(setting: Setting, one: Succession) -> str:
    """Return the labels of a version and of the one before it: “A → B”."""
    before, version = map(setting.label, (one.before, one.tally.version))
    return setting.labels.ledgers.step.format(before=before, version=version)


def rows_of(setting: Setting, one: Succession) -> Iterator[tuple[LedgerCell, ...]]:
    """Yield the rows of one version: the counts, which stand beside the first difference, and the differences.

    Each row names the two versions: a printed page may begin with any of them.
    """
    labels, blank = setting.labels, LedgerCell("")
    names = pair(setting, one)
    first, again = LedgerCell(names, counts(one, labels)), LedgerCell(names, weight=Weight.FAINT)
    if not one.stops:
        yield first, blank, blank, blank
    for stop in one.stops[:LISTED]:
        before = blank if stop.kind == MOVE else side(setting, one.before, stop.before, stop.row)
        yield first, kind(setting, stop), before, side(setting, stop.version, stop.after, stop.row)
        first = again
    more = len(one.stops) - LISTED
    if more > 0:
        words = labels.ledgers.more.format(count=labels.count(more))
        yield again, LedgerCell(words, weight=Weight.FAINT), blank, blank


def kind(setting: Setting, stop: Stop) -> LedgerCell:
    """Return the cell that says of which kind a difference is, with what it touches."""
    labels = setting.labels
    touched = labels.listed(labels.ledgers.word(facet) for facet in facets_of(setting.index.comparison, stop))
    return LedgerCell(labels.kind_of(stop.kind), touched, Weight.FAINT)


def side(setting: Setting, version: int, words: str, row: int) -> LedgerCell:
    """Return the cell with the words of a version in a difference, which lead to their row of the text."""
    return LedgerCell(short(words), language=setting.language(version), row=row if words else None)


def counts(one: Succession, labels: Labels) -> str:
    """Return how many differences of each kind there are: “1 added, 2 reworded”."""
    tally = one.tally
    kinds: dict[StopKind, int] = {
        Kind.ADDITION.value: tally.added,
        Kind.OMISSION.value: tally.omitted,
        Kind.WORDING.value: tally.reworded,
        MOVE: tally.moved,
    }
    told = [
        labels.ledgers.counted.format(count=labels.count(count), kind=labels.kind_of(kind))
        for kind, count in kinds.items()
        if count
    ]
    return labels.listed(told) or labels.ledgers.alike
