"""A report as one self-contained web page: no script, nothing fetched, every text escaped."""

from __future__ import annotations

import re
from collections.abc import Iterator

from copytaster import REPORT_MARK
from copytaster.export.html_ledgers import ledgers
from copytaster.export.html_rows import label, marked, text_table
from copytaster.export.html_text import badge, escape, heads, section, spoken
from copytaster.export.styles import column_rules, style_sheet
from copytaster.progress import Progress, silent
from copytaster.report.labels import Labels
from copytaster.report.options import Section
from copytaster.report.report import LegendLine, ListedChange, Report, Run

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
HALF = 32
"""Digits of a SHA-256 after which it may break into a second line."""


def render(report: Report, progress: Progress = silent) -> bytes:
    """Return the report as a UTF-8 web page."""
    parts = (head, versions, settings, legend, counts, text, ledgers, changes, unread)
    lines = [opening(report)]
    for number, part in enumerate(parts):
        progress(number, len(parts))
        lines += part(report)
    lines.append("</main>\n</body>\n</html>\n")
    return b"\n".join([line.encode() for line in lines])


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
        f"<style>\n{style_sheet()}{columns}</style>\n</head>\n<body>"
    )


def head(report: Report) -> Iterator[str]:
    """Yield the title, the line below it, and the navigation to the sections."""
    labels = report.labels
    yield f'<header>\n<h1 dir="auto">{escape(labels.comparison_of.format(title=report.title))}</h1>'
    dated = labels.prepared_on(report.dated)
    yield f'<p class="sub">{escape(". ".join(filter(None, (report.subtitle, dated))))}</p>\n</header>\n<nav><ul>'
    for heading in report.outline:
        if heading.level == 1:
            yield f'<li><a href="#{heading.section}">{escape(heading.words)}</a></li>'
    yield "</ul></nav>\n<main>"


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
        language = spoken(column.language, labels.language) if column.title else ""
        path = re.sub(r"(?<=[/\\])", "<wbr>", escape(column.document))
        texts = "".join(f'<td dir="auto">{words}</td>' for words in (path, source))
        yield (
            f'<tr><th scope="row">{label(column)}{base}</th><td dir="auto"{language}>{title}</td>{texts}'
            f'<td class="date">{escape(labels.date_of(column.date) or labels.unknown)}</td>'
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
    """Yield the legend: the marks and what they mean."""
    if report.legend:
        lines = (
            f"<tr><td>{sample(line, report.labels)}</td><td>{escape(line.meaning)}</td></tr>" for line in report.legend
        )
        table = ('<table class="facts"><tbody>', *lines, "</tbody></table>")
        yield from section(Section.LEGEND, report.labels.legend, table)


def sample(line: LegendLine, labels: Labels) -> str:
    """Return a sample of a mark."""
    match line.mark:
        case "moved":
            return f'<i class="m">{escape(line.sample)}</i>'
        case "new" | "gone":
            return f'<span class="whole {line.mark}">{escape(line.sample)}</span>'
        case "aside":
            return f'<span class="aside">{escape(line.sample)}</span>'
        case _:
            return marked(Run(line.sample, line.mark), labels)


def counts(report: Report) -> Iterator[str]:
    """Yield the table of counts and the remarks below it."""
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
    yield heads((labels.number, labels.version, labels.place, labels.kind, base, labels.in_version))
    page = report.labels.language
    languages = {column.version: spoken(column.language, page) for column in report.columns}
    base_language = languages[report.columns[0].version]
    for change in report.changes:
        yield change_row(change, labels, base_language, languages[change.version])
        if remark := labels.annotated(change.codes, change.memo):
            words = escape(remark).replace("\n", "<br>")
            yield f'<tr><td></td><td colspan="5" dir="auto"><strong>{words}</strong></td></tr>'
    yield "</tbody></table>"
    if report.changes_left:
        yield f"<p>{escape(labels.unlisted(report.changes_left))}</p>"


def change_row(change: ListedChange, labels: Labels, base_language: str, language: str) -> str:
    """Return a line of the list of changes; the languages are the lang attributes of its two passages."""
    note = f'<br><span class="none">{escape(change.note)}</span>' if change.note else ""
    facets = f'<br><span class="f">{escape(labels.listed(change.facets))}</span>' if change.facets else ""
    return (
        f'<tr><td class="num">{change.number}</td><td>{badge(change.label, change.version)}</td>'
        f'<td><a href="#r{change.row}">{escape(change.place)}</a></td><td>{escape(change.kind)}{facets}{note}</td>'
        f'<td dir="auto"{base_language}>{escape(change.before)}</td>'
        f'<td dir="auto"{language}>{escape(change.after)}</td></tr>'
    )


def unread(report: Report) -> Iterator[str]:
    """Yield the documents that could not be used."""
    if report.unread and report.has(Section.UNREAD):
        lines = (f'<li dir="auto">{escape(reason)}</li>' for reason in report.reasons)
        yield from section(Section.UNREAD, report.labels.unread, ("<ul>", *lines, "</ul>"))
