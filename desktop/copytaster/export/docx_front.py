"""The first page of a Word document: which versions there are, the counts, and how to read what follows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml import etree

from copytaster.export.docx_styles import STRONG
from copytaster.export.docx_xml import Look, element, paragraph
from copytaster.report.options import Paper, Section
from copytaster.report.report import Column, Report

SHEETS = {Paper.A4: (11906, 16838), Paper.LETTER: (12240, 15840)}
"""Width and height of a sheet in twentieths of a point, the unit of all lengths here."""
MARGIN = 1247
LABEL = 700
BADGE = 450
"""The width of a column that has a label only, and no head."""
DATE = 1200
NUMBER = "ReportNumber"
BOLD = Look(style=STRONG)
HASH = 2100
AROUND = 1
"""How many letters the space beside the head of a column is worth."""


def front(report: Report) -> Iterator[etree._Element]:
    """Yield the first page; sections that were switched off are left out."""
    labels = report.labels
    yield paragraph("Title", labels.comparison_of.format(title=report.title))
    dated = labels.prepared_on(report.dated)
    yield paragraph("ReportNote", ". ".join(filter(None, (report.subtitle, dated))))
    width = SHEETS[report.options.paper][0] - 2 * MARGIN
    if report.has(Section.VERSIONS):
        yield paragraph("ReportHeading", labels.versions)
        yield versions(report, width)
    if report.counts:
        yield paragraph("ReportHeading", labels.counts.format(base=report.columns[0].label))
        yield counts(report, width)
    yield from (paragraph("ReportNote", remark) for remark in report.remarks)
    if report.has(Section.LEGEND):
        yield paragraph("ReportHeading", labels.legend)
        yield from (paragraph("ReportNote", words) for words in reading(report))
    if report.unread and report.has(Section.UNREAD):
        yield paragraph("ReportHeading", labels.unread)
        yield from (paragraph("ReportNote", reason) for reason in report.reasons)


def reading(report: Report) -> Iterator[str]:
    """Yield the explanation of how to read the tracked text."""
    labels = report.labels
    if len(report.columns) > 1:
        yield labels.tracked_legend.format(base=report.columns[0].label)
        yield labels.tracked_moves
    yield labels.tracked_aside
    aside = labels.listed(labels.aside(reason) for reason in sorted(report.comparison.inputs.aside))
    if aside and len(report.columns) > 1:
        yield labels.tracked_uncounted.format(names=aside)


def versions(report: Report, width: int) -> etree._Element:
    """Return the table of the versions."""
    labels = report.labels
    shared = (width - LABEL - DATE - HASH) // 2
    heads = (labels.label, labels.title, labels.document, labels.date, labels.sha256)
    named = [paragraph("ReportCell", words, BOLD) for words in heads]
    rows = [
        [
            [paragraph("ReportCell", column.label)],
            [paragraph("ReportCell", words) for words in titled(report, column)],
            [paragraph("ReportCell", column.document)],
            [paragraph("ReportCell", labels.date_of(column.date) or labels.unknown)],
            [paragraph("ReportHash", column.sha256)],
        ]
        for column in report.columns
    ]
    return table([LABEL, shared, shared, DATE, HASH], named, rows)


def titled(report: Report, column: Column) -> Iterator[str]:
    """Yield the title of a version, its source, and whether it is the base."""
    yield column.title or report.labels.untitled
    yield from filter(None, (column.source, report.labels.base if column.is_base else ""))


def counts(report: Report, width: int) -> etree._Element:
    """Return the table of the counts, each of its columns as wide as its head needs."""
    letters = [len(head) + AROUND for head in report.count_heads]
    widths = [BADGE, *((width - BADGE) * own // sum(letters) for own in letters)]
    rows = [
        [[paragraph("ReportCell", line.label)], *([paragraph(NUMBER, words)] for words in line.cells)]
        for line in report.counts
    ]
    return table(widths, [paragraph(NUMBER, words, BOLD) for words in ("", *report.count_heads)], rows)


def table(
    widths: Sequence[int], heads: Sequence[etree._Element], rows: Sequence[Sequence[Sequence[etree._Element]]]
) -> etree._Element:
    """Return a table whose heads are repeated on every page."""
    properties = element(
        "tblPr",
        element("tblStyle", val="ReportTable"),
        element("tblW", w=sum(widths), type="dxa"),
        element("tblLayout", type="fixed"),
    )
    return element(
        "tbl",
        properties,
        element("tblGrid", *(element("gridCol", w=width) for width in widths)),
        row(widths, [[head] for head in heads], element("tblHeader")),
        *(row(widths, cells) for cells in rows),
    )


def row(widths: Sequence[int], cells: Sequence[Sequence[etree._Element]], *more: etree._Element) -> etree._Element:
    """Return one row of a table, which is kept on one page."""
    made = (
        element("tc", element("tcPr", element("tcW", w=width, type="dxa")), *content)
        for width, content in zip(widths, cells, strict=True)
    )
    return element("tr", element("trPr", element("cantSplit"), *more), *made)
