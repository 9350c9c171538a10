"""How a comparison is laid out as a report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from copytaster.comparison.account import account
from copytaster.comparison.comparison import Comparison
from copytaster.comparison.coverage import overruled
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.facets import normal
from copytaster.comparison.importance import weight
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Ledgers
from copytaster.comparison.review import review
from copytaster.comparison.summary import summarize
from copytaster.comparison.walk import Stop, shown_stops
from copytaster.garbage import uncollected
from copytaster.report import front
from copytaster.report.annotations import report_annotations
from copytaster.report.change_list import listed, short
from copytaster.report.codebook_table import codebook_table
from copytaster.report.file_names import file_names, reason
from copytaster.report.labels import ENGLISH, Labels
from copytaster.report.ledger_table import LedgerTable
from copytaster.report.ledger_tables import ledger_tables
from copytaster.report.options import LEDGERS, Options, Section
from copytaster.report.report import Alike, Column, Extent, Heading, Report, ReportRow
from copytaster.report.rows import View, rows
from copytaster.text.document import Unread

BOOKMARK_ROWS = 10
"""Rows between two bookmarks: about one printed page of three columns."""
BOOKMARKS = 60
"""The most bookmarks of the text: a longer list would not be read."""
BOOKMARK_WORDS = 8

DEFAULTS = Options()


@uncollected()
def build(
    comparison: Comparison,
    options: Options = DEFAULTS,
    labels: Labels = ENGLISH,
    unread: Sequence[Unread] = (),
    dated: datetime | None = None,
    extent: Extent = Extent.WHOLE,
) -> Report:
    """Lay out `comparison` for reading.

    `unread` are the documents that could not be used; `dated` is the date of the report, None for none, so that equal
    input gives an equal report; `extent` is how much of the report is needed.
    """
    index = Index(comparison)
    summary = summarize(index)
    reordered = frozenset(tally.version for tally in summary.tallies if tally.reordered)
    view = View(index, chosen(index, options), labels, reordered)
    names = file_names((*(version.document.path for version in index.versions), *(one.path for one in unread)))
    columns = front.columns(index, summary, view.shown, labels, names)
    base = columns[0].label
    on = options.sections
    laid_out = on if extent is Extent.WHOLE else frozenset[Section]()
    body = rows(view, only_differences=options.only_differences) if Section.TEXT in laid_out else ()
    every = differences(view, options) if laid_out else []
    found = every if Section.CHANGES in laid_out else []
    ledgers, normals = accounts(index, options) if extent >= Extent.LEDGERS else (Ledgers(), {})
    tables = (*ledger_tables(index, ledgers, labels, view.shown, laid_out), *codebook(every, laid_out, options, labels))
    return Report(
        comparison=comparison,
        summary=summary,
        review=review(index),
        options=options,
        labels=labels,
        title=options.title or title(columns) or columns[0].name,
        subtitle=labels.versions_of(len(columns), base),
        dated=None if dated is None else dated.date().isoformat(),
        columns=columns,
        settings=front.settings(index, options, labels, columns) if Section.SETTINGS in on else (),
        legend=front.legend(labels, columns) if Section.LEGEND in on else (),
        count_heads=front.count_heads(labels),
        counts=front.counts(summary, columns, labels) if Section.COUNTS in on else (),
        remarks=front.remarks(summary, columns, labels, len(options.annotations.loose)),
        rows=body,
        changes=listed(view, found[: options.change_limit], options.annotations),
        changes_left=max(0, len(found) - options.change_limit),
        unread=tuple(unread),
        reasons=tuple(reason(one, names) for one in unread),
        outline=outline(options, labels, body, base, absent(unread, options, tables)),
        ledgers=ledgers,
        tables=tables,
        annotations=tuple(report_annotations(options.annotations)),
        codebook=tuple((code.name, code.meaning) for code in options.annotations.codebook),
        normals=normals,
    )


def accounts(index: Index, options: Options) -> tuple[Ledgers, dict[int, str]]:
    """Return the ledgers with the classes that a person chose, and the normal forms in changes, by their numbers."""
    comparison = index.comparison
    evidence = Evidence(comparison.inputs, comparison.alignment)
    ledgers = account(index, evidence)
    ledgers = replace(ledgers, coverage=overruled(ledgers.coverage, options.derivations))
    said = ((number, normal(change, evidence)) for number, change in enumerate(comparison.changes))
    return ledgers, {number: words for number, words in said if words is not None}


def codebook(
    found: Sequence[Stop], shown: frozenset[Section], options: Options, labels: Labels
) -> tuple[LedgerTable, ...]:
    """Return the table of the codebook, if it is shown and there are codes."""
    if Section.CODEBOOK not in shown:
        return ()
    remarks = (options.annotations.at(stop.change, stop.link) for stop in found)
    return tuple(codebook_table(options.annotations.codebook, remarks, labels))


def chosen(index: Index, options: Options) -> tuple[int, ...]:
    """Return the numbers of the versions to show besides the base."""
    versions = index.versions
    return tuple(
        number for number in index.others if options.versions is None or versions[number].label in options.versions
    )


def title(columns: Sequence[Column]) -> str:
    """Return the title of the base, or else of the first version that has one."""
    return next((column.title for column in columns if column.title), "")


def differences(view: View, options: Options) -> list[Stop]:
    """Return the differences of the versions shown, except those in furniture, in the order asked for."""
    found = shown_stops(view.index, set(view.others))
    return sorted(found, key=lambda stop: weight(view.index.comparison, stop)[0]) if options.by_importance else found


def outline(
    options: Options, labels: Labels, body: Sequence[ReportRow | Alike], base: str, missing: frozenset[Section]
) -> tuple[Heading, ...]:
    """Return the sections shown, without the `missing` ones, and, under the text, a bookmark every few rows."""
    names = {
        Section.VERSIONS: labels.versions,
        Section.SETTINGS: labels.settings,
        Section.LEGEND: labels.legend,
        Section.COUNTS: labels.counts.format(base=base),
        Section.TEXT: labels.comparison,
        **{section: labels.ledgers.word(section.value).format(base=base) for section in LEDGERS},
        Section.CODEBOOK: labels.codebook,
        Section.CHANGES: labels.changes,
        Section.UNREAD: labels.unread,
    }
    found: list[Heading] = []
    for section, words in names.items():
        if section in options.sections - missing:
            found.append(Heading(1, words, section))
            if section is Section.TEXT:
                found += bookmarks(body)
    return tuple(found)


def absent(unread: Sequence[Unread], options: Options, tables: Sequence[LedgerTable]) -> frozenset[Section]:
    """Return the sections for which there is nothing, not even a sentence that says so."""
    empty = {
        Section.UNREAD: not unread,
        Section.CODEBOOK: not options.annotations.codebook,
        Section.SUCCESSION: not any(table.section is Section.SUCCESSION for table in tables),
    }
    return frozenset(section for section, none in empty.items() if none)


def bookmarks(body: Sequence[ReportRow | Alike]) -> list[Heading]:
    """Return a bookmark every few rows; more rows apart in a long report, none in a short one."""
    shown = [row for row in body if isinstance(row, ReportRow) and first_words(row)]
    step = max(BOOKMARK_ROWS, -(-len(shown) // BOOKMARKS))
    if len(shown) <= step:
        return []
    return [Heading(2, first_words(row), Section.TEXT, row.number) for row in shown[::step]]


def first_words(row: ReportRow) -> str:
    """Return the name and first words of the first paragraph in a row that is not set aside."""
    for cell in row.cells:
        for entry in cell.entries:
            if entry.set_aside is not None:
                continue
            words = short(entry.text).split()
            return f"{entry.name}: {' '.join(words[:BOOKMARK_WORDS])}" + ("…" if len(words) > BOOKMARK_WORDS else "")
    return ""
