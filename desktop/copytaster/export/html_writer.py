"""A report as one web page that needs nothing else: no script, nothing fetched, every text escaped."""

from __future__ import annotations

import re
from collections.abc import Iterator

from copytaster import REPORT_MARK
from copytaster.export.html_ledgers import ledgers
from copytaster.export.html_text import badge, escape, heads, section, spoken
from copytaster.export.styles import column_rules, style_sheet
from copytaster.progress import Progress, silent
from copytaster.report.labels import Labels
from copytaster.report.options import Section
from copytaster.report.report import (
    Alike,
    Cell,
    Column,
    Entry,
    LegendLine,
    ListedChange,
    Pointer,
    Report,
    ReportRow,
    Run,
    RunMark,
)
from copytaster.text.document import Role

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
COLUMN_WIDTH = 18
"""Narrowest column of the comparison in the size of the letters: about seven words a line."""
HALF = 32
"""Digits of a SHA-256 before it may break into a second line."""


def render(report: Report, progress: Progress = silent) -> bytes:
    """Return the report as a UTF-8 web page."""
    parts = (head, versions, settings, legend, counts, text, ledgers, changes, unread)
    lines: list[str] = []
    for number, part in enumerate(parts):
        progress(number, len(parts))
        lines += part(report)
    body = "\n".join(lines)
    return f"{opening(report)}{body}\n</main>\n</body>\n</html>\n".encode()


def opening(report: Report) -> str:
    """Return everything up to the start of the body."""
    labels = report.labels
    title = escape(labels.comparison_of.format(title=report.title))
    columns = column_rules((column.label, column.version) for column in report.columns)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(labels.language)}" dir="{escape(labels.direction)}">\n<head>\n'
        f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        f'<meta name="generator" content="{REPORT_MARK}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="color-scheme" content="light dark">\n<title>{title}</title>\n'
        f"<style>\n{style_sheet()}{columns}</style>\n</head>\n<body>\n"
    )


def head(report: Report) -> Iterator[str]:
    """Yield the title, what is said below it, and the way to the sections."""
    labels = report.labels
    yield f'<header>\n<h1 dir="auto">{escape(labels.comparison_of.format(title=report.title))}</h1>'
    dated = "" if report.dated is None else ". " + labels.prepared.format(date=report.dated)
    yield f'<p class="sub">{escape(report.subtitle + dated)}</p>\n</header>\n<nav><ul>'
    for heading in report.outline:
        if heading.level == 1:
            yield f'<li><a href="#{heading.section}">{escape(heading.words)}</a></li>'
    yield "</ul></nav>\n<main>"


def label(column: Column) -> str:
    """Return the letter of a version."""
    return badge(column.label, column.version)


def versions(report: Report) -> Iterator[str]:
    """Yield the table of versions."""
    if report.has(Section.VERSIONS):
        yield from section(Section.VERSIONS, report.labels.versions, versions_table(report))


def versions_table(report: Report) -> Iterator[str]:
    """Yield a row for each version."""
    labels = report.labels
    yield heads((labels.label, labels.title, labels.document, labels.source, labels.date, labels.words, labels.sha256))
    for column in report.columns:
        base = f" {escape(labels.base)}" if column.is_base else ""
        title, source = (escape(words or labels.unknown) for words in (column.title, column.source))
        path = re.sub(r"(?<=[/\\])", "<wbr>", escape(column.path))
        texts = "".join(f'<td dir="auto">{words}</td>' for words in (title, path, source))
        yield (
            f'<tr><th scope="row">{label(column)}{base}</th>{texts}'
            f'<td class="date">{escape(column.date or labels.unknown)}</td>'
            f'<td class="num">{labels.count(column.words)}</td>'
            f"<td><code>{escape(column.sha256[:HALF])}<wbr>{escape(column.sha256[HALF:])}</code></td></tr>"
        )
    yield "</tbody></table>"


def settings(report: Report) -> Iterator[str]:
    """Yield the settings."""
    if report.settings:
        lines = (
            f'<tr><th scope="row">{escape(name)}</th><td>{escape(value)}</td></tr>' for name, value in report.settings
        )
        table = ('<table class="facts"><tbody>', *lines, "</tbody></table>")
        yield from section(Section.SETTINGS, report.labels.settings, table)


def legend(report: Report) -> Iterator[str]:
    """Yield the marks and what they mean."""
    if report.legend:
        lines = (f"<tr><td>{sample(line)}</td><td>{escape(line.meaning)}</td></tr>" for line in report.legend)
        table = ('<table class="facts"><tbody>', *lines, "</tbody></table>")
        yield from section(Section.LEGEND, report.labels.legend, table)


def sample(line: LegendLine) -> str:
    """Return how a mark looks."""
    match line.mark:
        case "moved":
            return f'<i class="m">{escape(line.sample)}</i>'
        case "new" | "gone":
            return f'<span class="whole {line.mark}">{escape(line.sample)}</span>'
        case "aside":
            return f'<span class="aside">{escape(line.sample)}</span>'
        case _:
            return marked(Run(line.sample, line.mark), Labels())


def counts(report: Report) -> Iterator[str]:
    """Yield the table of counts and what has to be said once."""
    if report.counts:
        words = report.labels.counts.format(base=report.columns[0].label)
        yield from section(Section.COUNTS, words, counts_table(report))


def counts_table(report: Report) -> Iterator[str]:
    """Yield a row of numbers for each version."""
    yield heads((report.labels.version, *report.count_heads), 1)
    for line in report.counts:
        cells = "".join(f'<td class="num">{escape(cell)}</td>' for cell in line.cells)
        yield f'<tr><th scope="row">{badge(line.label, line.version)}</th>{cells}</tr>'
    yield "</tbody></table>"
    yield from (f"<p>{escape(remark)}</p>" for remark in report.remarks)


def text(report: Report) -> Iterator[str]:
    """Yield the comparison, a column for each version."""
    if report.has(Section.TEXT):
        yield from section(Section.TEXT, report.labels.comparison, text_table(report))


def text_table(report: Report) -> Iterator[str]:
    """Yield the heads of the columns and the rows."""
    width = len(report.columns) * COLUMN_WIDTH
    columns = "".join(column_head(report, column) for column in report.columns)
    yield f'<table class="rows" style="min-width:{width}rem">'
    yield f'<thead><tr><th scope="col" class="row">{escape(report.labels.row)}</th>{columns}</tr></thead>\n<tbody>'
    for row in report.rows:
        yield alike(report, row) if isinstance(row, Alike) else text_row(report, row)
    yield "</tbody></table>"


def column_head(report: Report, column: Column) -> str:
    """Return the head of a column."""
    words = report.labels.words_of(column.words)
    facts = filter(None, (report.labels.base if column.is_base else "", column.source, column.date, words))
    language = spoken(column.language, report.labels.language)
    title = f"<bdi{language}>{escape(column.title or column.name)}</bdi><br>"
    return f'<th scope="col">{label(column)} {title}<span class="head">{escape(" · ".join(facts))}</span></th>'


def alike(report: Report, row: Alike) -> str:
    """Return the row that stands for rows without a difference."""
    labels = report.labels
    words = labels.alike_one if row.rows == 1 else labels.alike.format(count=labels.count(row.rows))
    return f'<tr class="alike"><td colspan="{len(report.columns) + 1}">{escape(words)}</td></tr>'


def text_row(report: Report, row: ReportRow) -> str:
    """Return a row of the comparison."""
    cells = "".join(
        f"<td>{cell_content(report, column, cell)}</td>" for column, cell in zip(report.columns, row.cells, strict=True)
    )
    return f'<tr id="r{row.number}"><th scope="row" class="row">{row.number + 1}</th>{cells}</tr>'


def cell_content(report: Report, column: Column, cell: Cell) -> str:
    """Return what a version has in a row."""
    entries = "".join(entry_content(report, column, entry) for entry in cell.entries)
    absent = f'<p class="none">— {escape(cell.absent)}</p>' if cell.absent else ""
    return entries + "".join(map(pointer_content, cell.pointers)) + absent


def pointer_content(pointer: Pointer) -> str:
    """Return where to look for a paragraph that does not stand here."""
    return f'<p class="none">→ <a href="#r{pointer.row}">{escape(pointer.words)}</a></p>'


def entry_content(report: Report, column: Column, entry: Entry) -> str:
    """Return a paragraph with its number and what is said beside it."""
    labels = report.labels
    notes = f" {escape(report.labels.list_separator).join(note_content(report, entry, note) for note in entry.notes)}"
    runs = "".join([marked(run, labels) for run in entry.runs])
    turned = f' dir="{labels.direction}"' if entry.direction != labels.direction else ""
    return (
        f'<p lang="{escape(entry.language)}" dir="{entry.direction}"{entry_class(column, entry)}>'
        f'<span class="n" lang="{escape(labels.language)}"{turned}><b>{escape(entry.name)}</b>{notes}</span>{runs}</p>'
    )


def note_content(report: Report, entry: Entry, note: str) -> str:
    """Return what is said beside a paragraph; that it moved has a shape of its own."""
    shape = ' class="m"' if entry.moved and note == report.labels.relations.moved else ""
    return f"<i{shape}>{escape(note)}</i>"


def entry_class(column: Column, entry: Entry) -> str:
    """Return the attribute that says what a paragraph looks like."""
    names = (
        ("whole", entry.whole),
        ("new", entry.whole and not column.is_base),
        ("aside", entry.set_aside is not None),
        ("headline", entry.role is Role.HEADLINE),
    )
    found = " ".join(name for name, holds in names if holds)
    return f' class="{found}"' if found else ""


def marked(run: Run, labels: Labels) -> str:
    """Return the words of a run with its mark."""
    words = escape(run.text)
    match run.mark:
        case RunMark.PLAIN:
            return words
        case RunMark.ADDITION:
            return f"<ins>{words}</ins>"
        case RunMark.OMISSION:
            return lettered(run, "del", by(labels.left_out_by, run, labels))
        case RunMark.GAP:
            title = escape(f"{labels.relations.omitted}: {run.other}")
            return f'<span class="g" role="img" title="{title}" aria-label="{title}"></span>'
        case RunMark.WORDING:
            title = f' title="{escape(run.other)}"' if run.other else by(labels.reworded_by, run, labels)
            return lettered(run, "mark", f' class="w"{title}')


def by(words: str, run: Run, labels: Labels) -> str:
    """Return the attribute that says which versions touched a run of the base."""
    return f' title="{escape(words.format(labels=labels.listed(run.by)))}"' if run.by else ""


def lettered(run: Run, tag: str, attributes: str) -> str:
    """Return a run in its element, and behind it the small letters of the versions that touched it.

    A space alone bears no letters: they would stand beside those of the word before it.
    """
    words = run.text.rstrip() if run.by else run.text
    if not words:
        return f"<{tag}{attributes}>{escape(run.text)}</{tag}>"
    letters = f"<sup>{escape(chr(0x202F).join(run.by))}</sup>" if run.by else ""
    return f"<{tag}{attributes}>{escape(words)}</{tag}>{letters}{escape(run.text[len(words) :])}"


def changes(report: Report) -> Iterator[str]:
    """Yield the list of changes."""
    if report.has(Section.CHANGES):
        yield from section(Section.CHANGES, report.labels.changes, changes_table(report))


def changes_table(report: Report) -> Iterator[str]:
    """Yield a line for each change."""
    labels = report.labels
    if not report.changes:
        yield f"<p>{escape(labels.no_changes)}</p>"
        return
    base = labels.in_base.format(base=report.columns[0].label)
    yield heads((labels.number, labels.version, labels.row, labels.kind, base, labels.in_version))
    page = report.labels.language
    languages = {column.version: spoken(column.language, page) for column in report.columns}
    base_language = languages[report.columns[0].version]
    yield from (change_row(change, base_language, languages[change.version]) for change in report.changes)
    yield "</tbody></table>"
    if report.changes_left:
        yield f"<p>{escape(labels.unlisted(report.changes_left))}</p>"


def change_row(change: ListedChange, base_language: str, language: str) -> str:
    """Return a line of the list of changes; the languages are the attributes that tell them."""
    note = f'<br><span class="none">{escape(change.note)}</span>' if change.note else ""
    facets = f'<br><span class="f">{escape(", ".join(change.facets))}</span>' if change.facets else ""
    return (
        f'<tr><td class="num">{change.number}</td><td>{badge(change.label, change.version)}</td>'
        f'<td><a href="#r{change.row}">{escape(change.place)}</a></td><td>{escape(change.kind)}{facets}{note}</td>'
        f'<td dir="auto"{base_language}>{escape(change.before)}</td>'
        f'<td dir="auto"{language}>{escape(change.after)}</td></tr>'
    )


def unread(report: Report) -> Iterator[str]:
    """Yield the documents that could not be used."""
    if report.unread and report.has(Section.UNREAD):
        lines = (f'<li dir="auto">{escape(item.reason)}</li>' for item in report.unread)
        yield from section(Section.UNREAD, report.labels.unread, ("<ul>", *lines, "</ul>"))
