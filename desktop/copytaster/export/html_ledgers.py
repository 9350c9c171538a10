"""The ledgers of a report on the web page: a table and a picture each."""

from __future__ import annotations

from collections.abc import Iterator

from copytaster.export.html_text import badge, escape, section
from copytaster.export.svg import inline
from copytaster.report.ledger_table import LedgerCell, LedgerHead, LedgerTable
from copytaster.report.options import Section
from copytaster.report.report import Heading, Report, ReportRow


def ledgers(report: Report, name: Section) -> Iterator[str]:
    """Yield the ledgers of one section; of several tables, the first gets the section's id."""
    first, *more = (table for table in report.tables if table.section is name)
    yield from section(Heading(1, first.title, name), table_content(first, report))
    for table in more:
        yield from (f"<section>\n<h2>{escape(table.title)}</h2>", *table_content(table, report), "</section>")


def table_content(table: LedgerTable, report: Report) -> Iterator[str]:
    """Yield a table: the remarks above it, its picture and its rows."""
    yield from (f"<p>{escape(remark)}</p>" for remark in table.remarks)
    if table.picture is not None:
        yield f'<div class="picture">{inline(table.picture)}</div>'
    if not table.rows:
        if not table.remarks:
            yield f"<p>{escape(table.empty)}</p>"
        return
    whole = sum(head.share for head in table.heads)
    columns = "".join(f'<col style="width:{100 * head.share / whole:.1f}%">' for head in table.heads)
    heads = "".join(map(head_content, table.heads))
    yield f'<table class="facts ledger"><colgroup>{columns}</colgroup>\n<thead><tr>{heads}</tr></thead>\n<tbody>'
    shown = {row.number for row in report.rows if isinstance(row, ReportRow)}
    for row in table.rows:
        yield f"<tr>{''.join(cell_content(cell, report, shown) for cell in row)}</tr>"
    yield "</tbody></table>"


def head_content(head: LedgerHead) -> str:
    """Return the head of a column."""
    words = escape(head.words) if head.version is None else badge(head.words, head.version)
    return f'<th scope="col">{words}</th>'


def cell_content(cell: LedgerCell, report: Report, shown: set[int]) -> str:
    """Return a cell; the note before its words links to their place in the text."""
    if cell.version is not None:
        return f"<td>{badge(cell.words, cell.version)}</td>"
    language = f' lang="{escape(cell.language)}"' if cell.language else ""
    note = escape(cell.note)
    words = f'<span dir="{report.direction_of(cell)}"{language}>{escape(cell.words)}</span>' if cell.words else ""
    if cell.row in shown:
        if note:
            note = f'<a href="#r{cell.row}">{note}</a>'
        else:
            words = f'<a href="#r{cell.row}">{words}</a>'
    said = f'<span class="v">{note}</span>' if note else ""
    return f'<td class="{cell.weight}">{said}{words}</td>'
