"""A report as a Word document with tracked changes that turn the base into each other version."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain

from lxml import etree

from copytaster import __version__
from copytaster.comparison.index import Index
from copytaster.export.docx_comments import attached, comments
from copytaster.export.docx_front import MARGIN, SHEETS, front
from copytaster.export.docx_package import MAIN, package, relation
from copytaster.export.docx_styles import numbering, settings, styles
from copytaster.export.docx_tracked import CommentRange, Pen, Side, Text
from copytaster.export.docx_xml import EAST_ASIAN, R, element, paragraph, root, runs
from copytaster.export.xml_text import plain
from copytaster.progress import Progress, silent
from copytaster.report.annotations import ReportAnnotation
from copytaster.report.change_list import short
from copytaster.report.front import PROGRAM
from copytaster.report.options import Section
from copytaster.report.report import Column, Report
from copytaster.report.tracked import TrackedParagraph, tracked, untracked
from copytaster.text.document import UNDETERMINED

FOOTER = "word/footer1.xml"
PAGE, PAGES = "\ue000", "\ue001"
"""Placeholders for the page number and the number of pages, used to split the words of the footer at them."""
LONGEST_AUTHOR = 120
"""Code points of an author's name: Word allows 255 UTF-16 units, of which a code point may need two."""
FIELDS = {PAGE: "PAGE", PAGES: "NUMPAGES"}


def render(report: Report, progress: Progress = silent) -> bytes:
    """Return the report as a Word document: a page about the versions, then a part for each version but the base.

    With all its changes accepted, a part is its version letter for letter, with all rejected it is the base; in both,
    characters that XML cannot contain are replaced. Equal reports give equal bytes.
    """
    body = Body(report)
    content = list(front(report))
    columns = (report.columns[1:] or report.columns) if report.has(Section.TEXT) else ()
    for number, column in enumerate(columns):
        progress(number, len(columns) + 1)
        content += body.part(column)
    progress(len(columns), len(columns) + 1)
    parts = {
        MAIN: root("document", element("body", *content, maker(), sheet(report))),
        "word/styles.xml": styles(report.columns[0].language, report.labels.language),
        "word/settings.xml": settings(),
        "word/numbering.xml": numbering(),
        FOOTER: footer(report),
    }
    if body.remarks:
        parts["word/comments.xml"] = comments(body.remarks, report.labels, body.date)
    return package(parts, report.labels.comparison_of.format(title=report.title), body.date)


@dataclass(slots=True)
class Body:
    """The parts of a document, written one after another with continuous numbers for changes, moves and comments."""

    report: Report
    index: Index = field(init=False)
    date: str | None = field(init=False)
    changes: int = 0
    moves: int = 0
    remarks: list[ReportAnnotation] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Index the comparison, and take the date of the changes from the report."""
        self.index = Index(self.report.comparison)
        self.date = None if self.report.dated is None else f"{self.report.dated}T00:00:00Z"

    def part(self, column: Column) -> Iterator[etree._Element]:
        """Yield the part in which the base turns into the version of `column`.

        Its last paragraph is not tracked: if the end of a tracked paragraph is deleted, what follows may get another
        style, and the end of a document cannot be deleted at all.
        """
        report = self.report
        words = column.label
        if not column.is_base:
            words = report.labels.tracked_part.format(base=report.columns[0].label, version=column.label)
        yield paragraph("PartHeading", words)
        shown = self.text(column)
        found = attached(report.annotations, report.comparison, column.version, shown)
        pen = Pen(author(column), self.date, self.changes)
        text = Text(
            base=self.side(report.columns[0]),
            other=self.side(column),
            pen=pen,
            moves=self.moves,
            comments=[CommentRange(number, *pieces) for number, (_, *pieces) in enumerate(found, len(self.remarks))],
        )
        yield from text.content(shown)
        yield paragraph("ReportNote", report.labels.tracked_end.format(part=words))
        self.changes = pen.changes
        self.moves += max((one.move or 0 for one in shown), default=0)
        self.remarks += [remark for remark, *_ in found]

    def text(self, column: Column) -> tuple[TrackedParagraph, ...]:
        """Return the tracked text of a version; a report on the base alone has no changes in it."""
        if column.is_base:
            return tuple(untracked(self.report.comparison.inputs.versions[column.version].paragraphs))
        return tracked(self.index, column.version)

    def side(self, column: Column) -> Side:
        """Return the paragraphs of a version, and its language if it differs from the base's or needs other fonts."""
        own = column.language not in {UNDETERMINED, self.report.columns[0].language} or column.language in EAST_ASIAN
        return Side(self.report.comparison.inputs.versions[column.version].paragraphs, column.language if own else "")


def author(column: Column) -> str:
    """Return the author of a version's changes: its label, and its source or else the name of its file."""
    return short(plain(", ".join(filter(None, (column.label, column.source or column.name)))), LONGEST_AUTHOR)


def maker() -> etree._Element:
    """Return the last paragraph of the document, which names this program."""
    return paragraph("ReportNote", f"{PROGRAM} {__version__}")


def sheet(report: Report) -> etree._Element:
    """Return the paper and its margins."""
    width, height = SHEETS[report.options.paper]
    reference = element("footerReference", type="default")
    reference.set(f"{{{R}}}id", relation(FOOTER))
    around = dict.fromkeys(("top", "right", "bottom", "left"), MARGIN)
    return element(
        "sectPr",
        reference,
        element("pgSz", w=width, h=height),
        element("pgMar", **around, header=MARGIN // 2, footer=MARGIN // 2, gutter=0),
    )


def footer(report: Report) -> etree._Element:
    """Return the footer, with the page number."""
    words = report.labels.page.format(page=PAGE, pages=PAGES)
    made = [
        [element("fldSimple", *runs("1"), instr=FIELDS[words])] if words in FIELDS else [*runs(words)]
        for words in re.split(f"([{PAGE}{PAGES}])", words)
        if words
    ]
    return root("ftr", element("p", element("pPr", element("pStyle", val="Footer")), *chain(*made)))
