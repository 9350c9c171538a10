"""A report as the plain values that the PDF's layout (a Typst source) takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copytaster import REPORT_MARK
from copytaster.export.json_values import Value
from copytaster.export.pdf_links import Links, anchor, links
from copytaster.export.pdf_text import on_one_line, settable
from copytaster.export.styles import colours
from copytaster.export.svg import standalone
from copytaster.palette import Scheme, palette, stripe
from copytaster.report.change_list import short
from copytaster.report.direction import direction
from copytaster.report.ledger_setting import sharing
from copytaster.report.ledger_table import LedgerTable
from copytaster.report.options import LEDGERS, Section
from copytaster.report.ranges import beside
from copytaster.report.report import Alike, Cell, Column, Entry, Report, Run, RunMark
from copytaster.report.turning import isolated
from copytaster.text.document import UNDETERMINED, Role

LANDSCAPE_FROM = 3
SIZES = {1: 9.5, 2: 9.5, 3: 9.0, 4: 8.5, 5: 8.0}
"""Font size in points by the number of columns: about nine words per line with up to three, seven with five."""
WIDTHS = {1: 520, 2: 255, 3: 250, 4: 185, 5: 148}
"""Width of a column in points inside its margins, on A4, by the number of columns."""
SIDE = 770
"""Width of a landscape page in points inside its margins; `WIDTHS[1]` is that of one in portrait."""
UNBROKEN_LINES = 16
"""The most lines of a row that are kept on one page: a third of a landscape page; a longer row may be broken."""
LEDGER, REMARK = 0.88, 0.74
"""Font size of the ledgers, and of what was noted in the list of changes, as a share of that of the versions."""
LISTED = {1: 340, 2: 200}
"""Width of the words in the list of changes in points, by the number of its columns."""
LINKED = 1000
"""The most changes that lead to their rows: with 2,000 the links take a third of the time and a tenth of the memory."""
SINGLE = 12
"""The most changes that are listed in one column on a landscape page: of so few, two columns are too low to read."""
FOOTING = 110
"""Characters of the title that fit in the footer."""
LETTER = 0.53
"""Average width of a letter of the bundled font, as a share of the font size."""


def layout_data(report: Report) -> dict[str, Value]:
    """Return all data for the layout; a section that is not shown is None."""
    groups = [*sharing(range(len(report.columns)))]
    places = links(report, groups)
    widest = max(map(len, groups))
    flipped = widest >= LANDSCAPE_FROM
    labels = report.labels
    dated = labels.prepared_on(report.dated)
    title = labels.comparison_of.format(title=report.title)
    return {
        "lang": labels.language,
        "dir": labels.direction,
        "paper": report.options.paper.value,
        "flipped": flipped,
        "size": SIZES[widest],
        "colours": {**colours(palette(Scheme.LIGHT))},
        "mark": REPORT_MARK,
        "title": on_one_line(title),
        "heading": settable(title),
        "footing": settable(short(title, FOOTING)),
        "subtitle": ". ".join(filter(None, (report.subtitle, dated))),
        "dated": date_value(report.dated),
        "notices": [] if report.counts else [*report.remarks],
        "contents": contents(report),
        "front": bool(report.options.sections - {Section.TEXT, Section.CHANGES, Section.CODEBOOK, *LEDGERS}),
        "labels": {
            "page": labels.page,
            "on_page": labels.on_page,
            "comparison": labels.comparison,
            "nothing_differs": labels.nothing_differs,
            "separator": labels.list_separator,
        },
        "versions": versions(report) if report.has(Section.VERSIONS) else None,
        "settings": settings(report) if report.settings else None,
        "legend": legend(report) if report.legend else None,
        "counts": counts(report) if report.counts else None,
        "unread": unread(report) if report.unread and report.has(Section.UNREAD) else None,
        "parts": [part(report, group, number, groups, places) for number, group in enumerate(groups)]
        if report.has(Section.TEXT)
        else [],
        "ledgers": [
            ledger_value(report, table, SIDE if flipped else WIDTHS[1], SIZES[widest])
            | {"listed": not number or report.tables[number - 1].section is not table.section}
            for number, table in enumerate(report.tables)
        ],
        "changes": changes(report, flipped, SIZES[widest], places) if report.has(Section.CHANGES) else None,
    }


def date_value(dated: str | None) -> Value:
    """Return a date as its year, month and day."""
    if dated is None:
        return None
    year, month, day = map(int, dated.split("-"))
    return {"year": year, "month": month, "day": day}


def contents(report: Report) -> list[Value]:
    """Return the names of the sections after the first page, in order; the tables of one ledger are one section."""
    names = {heading.section: heading.words for heading in report.outline if heading.level == 1}
    printed = [Section.TEXT, *dict.fromkeys(table.section for table in report.tables), Section.CHANGES]
    return [names[section] for section in printed if section in names]


def stripe_of(version: int) -> str:
    """Return the colour of a version."""
    return stripe(palette(Scheme.LIGHT), version)


def versions(report: Report) -> Value:
    """Return the table of versions."""
    labels = report.labels
    heads = (
        labels.label,
        labels.title,
        f"{labels.document}, {labels.sha256}",
        labels.source,
        labels.date,
        labels.words,
    )
    rows: list[Value] = [
        {
            "label": column.label,
            "stripe": stripe_of(column.version),
            "base": labels.base if column.is_base else "",
            "title": settable(column.title) or labels.unknown,
            "lang": language(column.language),
            "dir": direction(column.title),
            "path": settable(column.document),
            "sha256": column.sha256,
            "source": settable(column.source or labels.unknown),
            "date": settable(labels.date_of(column.date) or labels.unknown),
            "words": labels.count(column.words),
        }
        for column in report.columns
    ]
    return {"title": labels.versions, "heads": [*heads], "rows": rows}


def settings(report: Report) -> Value:
    """Return the settings."""
    cells: list[Value] = [[name, settable(value)] for name, value in report.settings]
    return {"title": report.labels.settings, "cells": cells}


def legend(report: Report) -> Value:
    """Return the legend, each mark as a run."""
    rows: list[Value] = [{"run": [str(line.mark), line.sample, ""], "meaning": line.meaning} for line in report.legend]
    return {"title": report.labels.legend, "rows": rows}


def counts(report: Report) -> Value:
    """Return the table of counts."""
    rows: list[Value] = [
        {"label": line.label, "stripe": stripe_of(line.version), "cells": [*line.cells]} for line in report.counts
    ]
    return {
        "title": report.labels.counts.format(base=report.columns[0].label),
        "heads": [report.labels.version, *report.count_heads],
        "rows": rows,
        "remarks": [*report.remarks],
    }


def unread(report: Report) -> Value:
    """Return the documents that could not be used."""
    return {"title": report.labels.unread, "rows": [settable(reason) for reason in report.reasons]}


def part(report: Report, group: Sequence[int], number: int, groups: Sequence[Sequence[int]], places: Links) -> Value:
    """Return the columns that share a page, and their rows."""
    labels = report.labels
    shown = [report.columns[place] for place in group]
    names = labels.part.format(base=shown[0].label, others=labels.listed(column.label for column in shown[1:]))
    title = labels.part_of.format(number=number + 1, count=len(groups), names=names)
    return {
        "title": title if len(groups) > 1 else None,
        "columns": [column_value(report, column) for column in shown],
        "rows": [*row_values(report, group, number, places)],
    }


def column_value(report: Report, column: Column) -> Value:
    """Return the head of a column."""
    labels = report.labels
    words = labels.words_of(column.words)
    facts = filter(
        None, (labels.base if column.is_base else "", column.source, labels.date_of(column.date), words, column.name)
    )
    return {
        "label": column.label,
        "stripe": stripe_of(column.version),
        "title": settable(short(column.title or column.name, FOOTING)),
        "lang": language(column.language),
        "dir": direction(column.title),
        "facts": settable(" · ".join(facts)),
    }


def row_values(report: Report, group: Sequence[int], number: int, places: Links) -> Iterator[Value]:
    """Yield the rows in which a column of the group, that of the part `number`, has something."""
    labels = report.labels
    marked = {heading.row: heading.words for heading in report.outline if heading.row is not None}
    for row in report.rows:
        if isinstance(row, Alike):
            yield {"alike": labels.alike_of(row.rows)}
            continue
        if number in places.parts[row.number]:
            cells = [row.cells[place] for place in group]
            bookmark = marked.get(row.number) if number == 0 else None
            yield {
                "cells": [
                    cell_value(report, cell, report.columns[place], places)
                    for cell, place in zip(cells, group, strict=True)
                ],
                "anchor": anchor(row.number, number),
                "breakable": any(is_long([cell_text(cell)], WIDTHS[len(group)], SIZES[len(group)]) for cell in cells),
                "bookmark": None if bookmark is None else on_one_line(bookmark),
            }


def cell_text(cell: Cell) -> str:
    """Return the text of all paragraphs in a cell."""
    return "".join(entry.text for entry in cell.entries)


def is_long(lines: Sequence[str], width: float, size: float) -> bool:
    """Tell whether lines of this width and font size, in points, are too many to be kept on one page."""
    return sum(max(1, len(line) * size * LETTER / width) for line in lines) > UNBROKEN_LINES


def cell_value(report: Report, cell: Cell, column: Column, places: Links) -> Value:
    """Return what a version has in a row."""
    return {
        "entries": [entry_value(report, entry, column) for entry in cell.entries],
        "pointers": [
            {"words": pointer.words, "to": places.to_row(pointer.row, column.version)} for pointer in cell.pointers
        ],
        "absent": cell.absent,
        "dir": column.direction,
    }


def entry_value(report: Report, entry: Entry, column: Column) -> Value:
    """Return a paragraph."""
    whole = "" if not entry.whole else "gone" if column.is_base else "new"
    return {
        "name": entry.name,
        "notes": [[note, entry.moved and note == report.labels.relations.moved] for note in entry.notes],
        "whole": whole,
        "aside": entry.set_aside is not None,
        "head": entry.role is Role.HEADLINE,
        "lang": language(entry.language),
        "dir": entry.direction,
        "runs": [*runs_value(entry.runs)],
    }


def runs_value(runs: Sequence[Run]) -> Iterator[Value]:
    """Yield plain runs as strings, others as kind, words and labels; a space at the end of a marked run comes after.

    A run of spaces is not marked: its labels would appear beside those of the word before it.
    """
    for run in runs:
        text = settable(run.text)
        words = text.rstrip()
        if run.mark is RunMark.PLAIN or (text and not words):
            yield text
            continue
        yield [run.mark.value, words, beside(run.by)]
        if words != text:
            yield text[len(words) :]


def ledger_value(report: Report, table: LedgerTable, width: float, size: float) -> dict[str, Value]:
    """Return one ledger, which is as wide as a page; `size` is the font size of the versions."""
    whole = sum(head.share for head in table.heads)
    rooms = [width * head.share / whole for head in table.heads]
    heads: list[Value] = [
        {"words": head.words, "stripe": None if head.version is None else stripe_of(head.version), "share": head.share}
        for head in table.heads
    ]
    rows: list[Value] = [
        [
            {
                "words": settable(cell.words),
                "note": cell.note,
                "weight": cell.weight.value,
                "lang": language(cell.language) if cell.language else None,
                "dir": report.direction_of(cell),
                "breakable": breakable,
                "stripe": None if cell.version is None else stripe_of(cell.version),
            }
            for cell in row
        ]
        for row in table.rows
        for breakable in [
            any(is_long([cell.words], room, size * LEDGER) for cell, room in zip(row, rooms, strict=True))
        ]
    ]
    picture: Value = None
    if table.picture is not None:
        picture = {"svg": standalone(table.picture).decode(), "width": table.picture.width, "alt": table.picture.title}
    remarks: list[Value] = [*map(settable, table.remarks)]
    empty = "" if table.rows or table.remarks else table.empty
    return {
        "title": table.title,
        "remarks": remarks,
        "heads": heads,
        "rows": rows,
        "picture": picture,
        "empty": empty,
    }


def language(code: str) -> str:
    """Return a language code that Typst accepts; English if the language is unknown."""
    return code if code.isascii() and code.isalpha() and len(code) in {2, 3} and code != UNDETERMINED else "en"


def changes(report: Report, flipped: bool, size: float, places: Links) -> Value:  # noqa: FBT001 - as in the layout
    """Return the list of changes; `size` is the font size of the versions, `flipped` tells of a page in landscape."""
    labels = report.labels
    columns = 2 if flipped and len(report.changes) > SINGLE else 1
    width = LISTED[columns]
    languages = {column.version: language(column.language) for column in report.columns}
    base = labels.in_base.format(base=report.columns[0].label)
    rows: list[Value] = [
        {
            "number": str(change.number),
            "label": change.label,
            "stripe": stripe_of(change.version),
            "lang": languages[change.version],
            "place": change.place,
            "to": places.to_row(change.row, change.version) if len(report.changes) <= LINKED else None,
            "mark": str(change.mark),
            "kind": change.kind,
            "note": change.note,
            "facets": labels.listed(change.facets),
            "before": isolated(settable(change.before)),
            "after": isolated(settable(change.after)),
            "remark": [*map(settable, remark)],
            "breakable": is_long(remark, width, size * REMARK),
        }
        for change in report.changes
        for remark in [labels.annotated(change.codes, change.memo).splitlines()]
    ]
    left = labels.unlisted(report.changes_left) if report.changes_left else ""
    return {
        "title": labels.changes,
        "columns": columns,
        "heads": [labels.number, labels.version, labels.place, labels.kind, base, labels.in_version],
        "rows": rows,
        "none": labels.no_changes,
        "left": left,
    }
