"""The comparison on the web page: a column for each version, a cell in each row, and the marked runs in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from copytaster.export.html_text import badge, escape, spoken
from copytaster.report.change_list import short
from copytaster.report.labels import Labels
from copytaster.report.ranges import beside
from copytaster.report.report import Alike, Cell, Column, Entry, Pointer, Report, ReportRow, Run, RunMark
from copytaster.text.document import Role

COLUMN_WIDTH = 15
"""Minimal width of a column in rem: about six words per line, and five versions in a window of 1,280 pixels."""
LONGEST_TITLE = 110
"""Characters of a title in the head of a column, which stays in sight: five lines of a narrow column."""
PLAIN, ADDITION, GAP, OMISSION = RunMark.PLAIN, RunMark.ADDITION, RunMark.GAP, RunMark.OMISSION
HEADLINE = Role.HEADLINE


@dataclass(frozen=True, slots=True)
class Frames:
    """A cache of the HTML around the names of paragraphs, since most paragraphs share theirs with many others."""

    labels: Labels
    made: dict[tuple[object, ...], tuple[str, str]] = field(default_factory=dict)

    def of(self, column: Column, entry: Entry) -> tuple[str, str]:
        """Return the HTML before and after the name of a paragraph."""
        look = (
            column.is_base,
            entry.whole,
            entry.moved,
            entry.set_aside is None,
            entry.role is HEADLINE,
            entry.language,
            entry.direction,
            entry.notes,
        )
        found = self.made.get(look)
        if found is None:
            found = self.made[look] = frame(self.labels, column, entry)
        return found


def text_table(report: Report) -> Iterator[str]:
    """Yield the heads of the columns and the rows."""
    width = len(report.columns) * COLUMN_WIDTH
    columns = "".join(column_head(report, column) for column in report.columns)
    yield f'<table class="rows" style="min-width:{width}rem">'
    yield f'<thead><tr><th scope="col" class="row">{escape(report.labels.row)}</th>{columns}</tr></thead>\n<tbody>'
    frames = Frames(report.labels)
    for row in report.rows:
        yield alike(report, row) if isinstance(row, Alike) else text_row(report, frames, row)
    yield "</tbody></table>"


def label(column: Column) -> str:
    """Return the label of a version."""
    return badge(column.label, column.version)


def column_head(report: Report, column: Column) -> str:
    """Return the head of a column."""
    words = report.labels.words_of(column.words)
    facts = filter(
        None, (report.labels.base if column.is_base else "", column.source, report.labels.date_of(column.date), words)
    )
    language = spoken(column.language, report.labels.language)
    title = f"<bdi{language}>{escape(short(column.title or column.name, LONGEST_TITLE))}</bdi><br>"
    return f'<th scope="col">{label(column)} {title}<span class="head">{escape(" · ".join(facts))}</span></th>'


def alike(report: Report, row: Alike) -> str:
    """Return the row that replaces rows without a difference."""
    words = escape(report.labels.alike_of(row.rows))
    return f'<tr class="alike"><td colspan="{len(report.columns) + 1}">{words}</td></tr>'


def text_row(report: Report, frames: Frames, row: ReportRow) -> str:
    """Return a row of the comparison."""
    number, cells = row
    columns = zip(report.columns, cells, strict=True)
    content = "</td><td>".join([cell_content(frames, column, cell) for column, cell in columns])
    return f'<tr id="r{number}"><th scope="row" class="row">{number + 1}</th><td>{content}</td></tr>'


def cell_content(frames: Frames, column: Column, cell: Cell) -> str:
    """Return what a version has in a row."""
    entries = "".join([entry_content(frames, column, entry) for entry in cell.entries])
    if not (cell.pointers or cell.absent):
        return entries
    absent = f'<p class="none">— {escape(cell.absent)}</p>' if cell.absent else ""
    return f"{entries}{''.join(map(pointer_content, cell.pointers))}{absent}"


def pointer_content(pointer: Pointer) -> str:
    """Return the pointer to a paragraph that is in another row."""
    return f'<p class="none">→ <a href="#r{pointer.row}">{escape(pointer.words)}</a></p>'


def entry_content(frames: Frames, column: Column, entry: Entry) -> str:
    """Return a paragraph with its name, its notes and its marked text."""
    before, behind = frames.of(column, entry)
    labels = frames.labels
    runs = "".join([escape(run[0]) if run[1] is PLAIN else marked(run, labels) for run in entry.runs])
    return f"{before}{escape(entry.name)}{behind}{runs}</p>"


def frame(labels: Labels, column: Column, entry: Entry) -> tuple[str, str]:
    """Return the HTML before and after the name of a paragraph: the opening tags, and its notes."""
    notes = escape(labels.list_separator).join(note_content(labels, entry, note) for note in entry.notes)
    language = spoken(entry.language, labels.language)
    own = f' lang="{escape(labels.language)}"' if language else ""
    turned, back = "", ""
    if entry.direction != labels.direction:
        turned, back = f' dir="{entry.direction}"', f' dir="{labels.direction}"'
    return (
        f'<p{language}{turned}{entry_class(column, entry)}><span class="n"{own}{back}><b>',
        f"</b>{' ' if notes else ''}{notes}</span>",
    )


def note_content(labels: Labels, entry: Entry, note: str) -> str:
    """Return a note beside a paragraph; the one that it moved has a class of its own."""
    shape = ' class="m"' if entry.moved and note == labels.relations.moved else ""
    return f"<i{shape}>{escape(note)}</i>"


def entry_class(column: Column, entry: Entry) -> str:
    """Return the class attribute of a paragraph, empty if it has no class."""
    names = (
        ("whole", entry.whole),
        ("new", entry.whole and not column.is_base),
        ("aside", entry.set_aside is not None),
        ("headline", entry.role is HEADLINE),
    )
    found = " ".join(name for name, holds in names if holds)
    return f' class="{found}"' if found else ""


def marked(run: Run, labels: Labels) -> str:
    """Return a run, its text enclosed in the element for its mark."""
    text, mark, other, versions = run
    if mark is PLAIN:
        return escape(text)
    if mark is ADDITION:
        return f"<ins>{escape(text)}</ins>"
    if mark is GAP:
        title = escape(labels.left_out_words.format(words=other))
        return f'<span class="g" role="img" title="{title}" aria-label="{title}"></span>'
    if mark is OMISSION:
        return lettered(run, "del", by(labels.left_out_by, versions, labels))
    title = f' title="{escape(other)}"' if other else by(labels.reworded_by, versions, labels)
    return lettered(run, "mark", f' class="w"{title}')


def by(words: str, versions: tuple[str, ...], labels: Labels) -> str:
    """Return the title attribute that names the versions that left out or reworded a run of the base."""
    return f' title="{escape(words.format(labels=labels.listed(versions)))}"' if versions else ""


def lettered(run: Run, tag: str, attributes: str) -> str:
    """Return a run in its element, followed by the labels of the versions that touched it, in superscript.

    A run of spaces gets no labels: they would appear beside those of the word before it.
    """
    text, _, _, versions = run
    words = text.rstrip()
    if not (versions and words):
        return f"<{tag}{attributes}>{escape(text)}</{tag}>"
    letters = escape(beside(versions))
    return f"<{tag}{attributes}>{escape(words)}</{tag}><sup>{letters}</sup>{escape(text[len(words) :])}"
