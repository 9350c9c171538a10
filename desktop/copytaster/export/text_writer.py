"""A report as plain text for a terminal or a mail, with marks in letters instead of colours."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import NamedTuple

from copytaster import REPORT_MARK
from copytaster.alignment.alignment import Relation
from copytaster.export.text_lines import GAP, INDENT, WIDTH, hanging, in_columns, section, widths_of
from copytaster.export.wrapping import columns, wrapped
from copytaster.progress import Progress, silent
from copytaster.report.labels import Labels
from copytaster.report.ledger_table import LedgerCell, LedgerTable
from copytaster.report.options import Section
from copytaster.report.report import Alike, Cell, Column, Entry, ListedChange, Report, Run, RunMark
from copytaster.report.turning import exchange

MANY = 3
"""How many versions with equal short cells are put on one line."""
FEW = 60
"""The most characters of such a cell: it says that the version agrees with the base, or left the row out."""
OPENING = "“‘«„(["


def render(report: Report, progress: Progress = silent) -> bytes:
    """Return the report as UTF-8, in lines that fit a terminal of 80 columns."""
    parts = (head, versions, settings, legend, counts, text, *tables(report), changes, unread)
    blocks: list[str] = []
    for number, part in enumerate(parts):
        progress(number, len(parts))
        if block := "\n".join(part(report)):
            blocks.append(block)
    return ("\n\n".join(blocks) + "\n").encode(errors="replace")


def head(report: Report) -> Iterator[str]:
    """Yield the mark that identifies our reports, the title, and the line below it."""
    yield REPORT_MARK
    yield from wrapped(report.labels.comparison_of.format(title=report.title), WIDTH)
    yield report.subtitle
    if report.dated:
        yield report.labels.prepared_on(report.dated)


def versions(report: Report) -> Iterator[str]:
    """Yield the facts about each version."""
    if not report.has(Section.VERSIONS):
        return
    yield from section(report.labels.versions)
    indent = label_width(report.columns)
    for column in report.columns:
        yield from hanging(column.label, ", ".join(column_facts(report, column)), indent)
        yield from hanging("", column.document, indent)
        yield from hanging("", f"{report.labels.sha256} {column.sha256}", indent)


def column_facts(report: Report, column: Column) -> Iterator[str]:
    """Yield the facts about a version that are known."""
    if column.is_base:
        yield report.labels.base
    yield from filter(None, (column.title, column.source, report.labels.date_of(column.date)))
    yield report.labels.words_of(column.words)


def label_width(shown: Sequence[Column]) -> int:
    """Return how many columns the longest label takes, with the space around it."""
    return max(columns(column.label) for column in shown) + INDENT


def settings(report: Report) -> Iterator[str]:
    """Yield the settings, one per line."""
    if report.settings:
        yield from section(report.labels.settings)
    for name, value in report.settings:
        yield from hanging(f"{name}:", value, columns(name) + INDENT)


def legend(report: Report) -> Iterator[str]:
    """Yield how the marks look and what they mean."""
    if not report.legend:
        return
    yield from section(report.labels.legend)
    samples = {
        RunMark.ADDITION: marked(Run(report.labels.sample, RunMark.ADDITION)),
        RunMark.GAP: marked(Run("", RunMark.GAP, report.labels.sample)),
        RunMark.WORDING: marked(Run(report.labels.sample, RunMark.WORDING, report.labels.sample)),
    }
    indent = max(map(columns, samples.values())) + INDENT
    for line in report.legend:
        if isinstance(line.mark, RunMark) and line.mark in samples:
            yield from hanging(samples[line.mark], line.meaning, indent)


def counts(report: Report) -> Iterator[str]:
    """Yield the table of counts, with right-aligned numbers, and the remarks below it.

    The versions have a line each or, if that is too wide, a column each.
    """
    if report.counts:
        yield from section(report.labels.counts.format(base=report.columns[0].label))
        table = [("", *report.count_heads), *((line.label, *line.cells) for line in report.counts)]
        yield from numbers(min(table, [*zip(*table, strict=True)], key=lambda one: width_of(one) > WIDTH))
    for remark in report.remarks:
        yield from wrapped(remark, WIDTH)


def width_of(table: Sequence[Sequence[str]]) -> int:
    """Return how many columns the lines of a table take."""
    first, *others = widths_of(table)
    return first + sum(width + GAP for width in others)


def numbers(table: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield the lines of a table of numbers, each under its head and after the words of its line."""
    width, *widths = widths_of(table)
    for first, *others in table:
        yield (padded(first, width) + in_columns(others, widths)).rstrip()


def padded(words: str, width: int) -> str:
    """Return `words` with spaces up to `width` columns."""
    return words + " " * (width - columns(words))


def text(report: Report) -> Iterator[str]:
    """Yield the rows, the versions below each other in each."""
    if not report.has(Section.TEXT):
        return
    yield from section(report.labels.comparison)
    if all(isinstance(row, Alike) for row in report.rows):
        yield report.labels.nothing_differs
    indent = label_width(report.columns)
    for row in report.rows:
        if isinstance(row, Alike):
            yield from ("", alike(report, row))
            continue
        yield ""
        written = [
            Told(column.version, column.label, tuple(cell_words(report, column, cell)))
            for column, cell in zip(report.columns, row.cells, strict=True)
        ]
        for label, words in gathered(written):
            for one in words:
                yield from hanging(label, one, indent)


def alike(report: Report, row: Alike) -> str:
    """Return the line that replaces rows without a difference."""
    return f"… {report.labels.alike_of(row.rows)} …"


class Told(NamedTuple):
    """What a version has in a row: the strings of its cell."""

    version: int
    label: str
    words: tuple[str, ...]


def gathered(written: Sequence[Told]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield labels and what the versions have in a row; consecutive ones with equal short cells are put together.

    “B–D” has every version from B to D in it, so that neither the base nor one that is not shown seems to be.
    """
    for (words, _), run in groupby(enumerate(written), key=lambda one: (one[1].words, one[1].version - one[0])):
        labels = [told.label for _, told in run]
        if len(labels) >= MANY and len(words) == 1 and len(words[0]) <= FEW:
            yield f"{labels[0]}–{labels[-1]} ", words
        else:
            yield from ((label, words) for label in labels)


def cell_words(report: Report, column: Column, cell: Cell) -> Iterator[str]:
    """Yield what one version has in a row, a string for each of its paragraphs and pointers."""
    agrees = Relation.SAME in cell.relations and Relation.EDITED not in cell.relations
    for entry in cell.entries:
        opening = " · ".join(filter(None, (str(entry.place.paragraph + 1), report.labels.listed(entry.notes))))
        same = agrees and entry.set_aside is None and not entry.whole
        words = report.labels.relations.of(Relation.SAME) if same else entry_text(entry, column)
        yield f"[{opening}] {words}"
    for pointer in cell.pointers:
        yield f"→ {pointer.words}"
    if cell.absent:
        yield f"— {cell.absent}"


def entry_text(entry: Entry, column: Column) -> str:
    """Return the text of a paragraph, with marks unless it is in the base."""
    return entry.text if column.is_base else "".join(spaced(entry.runs))


def spaced(runs: Sequence[Run]) -> Iterator[str]:
    """Yield the marked runs, with spaces around the marks of missing words."""
    for number, run in enumerate(runs):
        if run.mark is not RunMark.GAP:
            yield marked(run)
            continue
        before = runs[number - 1].text[-1:] if number else ""
        after = runs[number + 1].text[:1] if number + 1 < len(runs) else ""
        opening = " " if before and not before.isspace() and begins_word(run.other[:1]) else ""
        closing = " " if begins_word(after) and not run.other[-1:].isspace() else ""
        yield f"{opening}{marked(run)}{closing}"


def begins_word(sign: str) -> bool:
    """Tell whether a word that is separated by spaces can begin with `sign`."""
    return bool(sign) and (sign.isalnum() or sign in OPENING) and unicodedata.east_asian_width(sign) not in {"W", "F"}


def marked(run: Run) -> str:
    """Return the text of a run with its marks."""
    match run.mark:
        case RunMark.PLAIN:
            return run.text
        case RunMark.ADDITION:
            return f"[+{run.text}+]"
        case RunMark.OMISSION:
            return f"{{-{run.text}-}}"
        case RunMark.GAP:
            return f"{{-{run.other}-}}"
        case RunMark.WORDING:
            return f"{{~{exchange(run.other, run.text, '→')}~}}"


def tables(report: Report) -> Iterator[Callable[[Report], Iterator[str]]]:
    """Yield the ledgers that are shown, each as the function that writes it."""
    for table in report.tables:
        yield partial(ledger, table)


def ledger(table: LedgerTable, report: Report) -> Iterator[str]:
    """Yield one ledger: some lines for each row, one per version if it has a column for each."""
    yield from section(table.title)
    for remark in table.remarks:
        yield from wrapped(remark, WIDTH)
    if not table.rows and not table.remarks:
        yield table.empty
    indent = label_width(report.columns)
    if table.rows and not any(head.version is not None for head in table.heads):
        if table.remarks:
            yield ""
        yield from listed(table)
        return
    for row in table.rows:
        named = [(head, cell) for head, cell in zip(table.heads, row, strict=True) if head.version is not None]
        yield from ("", *wrapped(row[0].words, WIDTH))
        for head, cell in named:
            if cell.words or cell.note:
                yield from hanging(head.words, ledger_line((cell,)), indent)


def listed(table: LedgerTable) -> Iterator[str]:
    """Yield the heads of a table and its rows, a line each; parts that are side by side come one below another."""
    heads = [head.words for head in table.heads]
    width = next(size for size in range(1, len(heads) + 1) if heads == heads[:size] * (len(heads) // size))
    yield from hanging("", " | ".join(heads[:width]), INDENT)
    for start in range(0, len(heads), width):
        for row in table.rows:
            if words := ledger_line(row[start : start + width]):
                yield from hanging("-", words, INDENT)


def ledger_line(cells: Sequence[LedgerCell]) -> str:
    """Return cells on one line, each with its note before its words."""
    said = (f"[{cell.note}] {cell.words}".rstrip() if cell.note else cell.words for cell in cells)
    return " | ".join(filter(None, said))


def changes(report: Report) -> Iterator[str]:
    """Yield the list of changes."""
    if not report.has(Section.CHANGES):
        return
    yield from section(report.labels.changes)
    if not report.changes:
        yield report.labels.no_changes
    indent = len(str(max((change.number for change in report.changes), default=0))) + INDENT
    for change in report.changes:
        yield from hanging(f"{change.number}", change_line(change, report.labels), indent)
        if remark := report.labels.annotated(change.codes, change.memo):
            yield from hanging("", remark, indent)
    if report.changes_left:
        yield report.labels.unlisted(report.changes_left)


def change_line(change: ListedChange, labels: Labels) -> str:
    """Return one line of the list of changes."""
    note = f" ({change.note})" if change.note else ""
    touched = f" [{labels.listed(change.facets)}]" if change.facets else ""
    return f"{change.label}, {change.place}, {change.kind}{touched}{note}: {exchange(change.before, change.after)}"


def unread(report: Report) -> Iterator[str]:
    """Yield the documents that could not be used."""
    if report.unread and report.has(Section.UNREAD):
        yield from section(report.labels.unread)
        for reason in report.reasons:
            yield from hanging("-", reason, INDENT)
