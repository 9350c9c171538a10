"""A report as one self-contained web page: no script, nothing fetched, every text escaped."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

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
    lines = [opening(report), *head(report)]
    shown = [heading for heading in report.outline if heading.level == 1]
    for number, heading in enumerate(shown):
        progress(number, len(shown))
        content = CONTENTS.get(heading.section)
        lines += ledgers(report, heading.section) if content is None else section(heading, content(report))
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
    yield f'<p class="sub">{escape(". ".join(filter(None, (report.subtitle, dated))))}</p>\n</header>'
    if not report.counts:
        yield from remarks(report)
    yield "<nav><ul>"
    for heading in report.outline:
        if heading.level == 1:
            yield f'<li><a href="#{heading.section}">{escape(heading.words)}</a></li>'
    yield "</ul></nav>\n<main>"


def versions(report: Report) -> Iterator[str]:
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
    """Yield the table of the settings."""
    yield '<table class="facts"><tbody>'
    for name, value in report.settings:
        yield f'<tr><th scope="row">{escape(name)}</th><td>{escape(value)}</td></tr>'
    yield "</tbody></table>"


def legend(report: Report) -> Iterator[str]:
    """Yield the table of the marks and what they mean."""
    yield '<table class="facts"><tbody>'
    for line in report.legend:
        yield f"<tr><td>{sample(line, report.labels)}</td><td>{escape(line.meaning)}</td></tr>"
    yield "</tbody></table>"


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
    """Yield the table of counts, a row for each version, and the remarks below it."""
    yield heads((report.labels.version, *report.count_heads), 1)
    for line in report.counts:
        cells = "".join(f'<td class="num">{escape(cell)}</td>' for cell in line.cells)
        yield f'<tr><th scope="row">{badge(line.label, line.version)}</th>{cells}</tr>'
    yield "</tbody></table>"
    yield from remarks(report)


def remarks(report: Report) -> Iterator[str]:
    """Yield the remarks below the counts; they are below the title where the counts are not shown."""
    yield from (f"<p>{escape(remark)}</p>" for remark in report.remarks)


def changes(report: Report) -> Iterator[str]:
    """Yield the list of changes, a line for each."""
    labels = report.labels
    if not report.changes:
        yield f"<p>{escape(labels.no_changes)}</p>"
        return
    base = labels.in_base.format(base=report.columns[0].label)
    yield heads((labels.number, labels.version, labels.place, labels.kind, base, labels.in_version))
    languages = {column.version: spoken(column.language, labels.language) for column in report.columns}
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
    yield "<ul>"
    yield from (f'<li dir="auto">{escape(reason)}</li>' for reason in report.reasons)
    yield "</ul>"


CONTENTS: dict[Section, Callable[[Report], Iterator[str]]] = {
    Section.VERSIONS: versions,
    Section.SETTINGS: settings,
    Section.LEGEND: legend,
    Section.COUNTS: counts,
    Section.TEXT: text_table,
    Section.CHANGES: changes,
    Section.UNREAD: unread,
}
"""What is in each section but the ledgers."""
