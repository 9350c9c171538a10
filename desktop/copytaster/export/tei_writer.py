"""A comparison as TEI with parallel segmentation: one text, with the readings of the versions where they differ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from copytaster.alignment.alignment import Place, Relation, Row
from copytaster.comparison.index import Index
from copytaster.export.tei_header import PARALLEL, header
from copytaster.export.tei_links import Numbers, confidence, linked, numbers
from copytaster.export.tei_notes import code_ids, note, place_ids, versions_of
from copytaster.export.tei_xml import (
    add,
    category_id,
    labels_of,
    lines,
    paragraph_kinds,
    place_id,
    pointers,
    put,
    root,
    written,
)
from copytaster.export.xml_text import SPACE
from copytaster.progress import Progress, silent
from copytaster.report.annotations import ReportAnnotation
from copytaster.report.report import Report
from copytaster.report.segments import Reading, Segment, segments


@dataclass(slots=True)
class Writing:
    """What the rows are written from.

    `shown` are the numbers of the versions, the base first; `waiting` are the annotations that are not written yet, by
    the number of their change.
    """

    report: Report
    index: Index
    shown: tuple[int, ...]
    called: Numbers
    codes: dict[str, str]
    waiting: dict[int, ReportAnnotation]


def render(report: Report, progress: Progress = silent) -> bytes:
    """Return all of the versions shown as UTF-8, even if the report's options leave parts out.

    It has the text of every version letter for letter: its paragraphs begin at the milestones that name the version.
    """
    index = Index(report.comparison)
    shown = tuple(column.version for column in report.columns)
    waiting = {one.change: one for one in report.annotations if one.change is not None}
    writing = Writing(report, index, shown, numbers(index), code_ids(report), waiting)
    whole = root()
    header(whole, report, PARALLEL)
    text = add(whole, "text", lang=report.columns[0].language)
    text.set(SPACE, "preserve")
    body = add(text, "body")
    rows = report.comparison.rows
    for number, row in enumerate(rows):
        progress(number, len(rows))
        if any(row.cells[version] for version in shown):
            add_row(body, writing, number, row)
    back(text, writing)
    for broken in (whole, text, body):
        lines(broken)
    return written(whole)


def add_row(parent: etree._Element, writing: Writing, number: int, row: Row) -> None:
    """Add a row; if some versions have nothing in it, the others' text is one reading, and an empty one the other."""
    made = add(parent, "ab", type="row", n=str(number + 1))
    there = [version for version in writing.shown if row.cells[version]]
    gone = [version for version in writing.shown if not row.cells[version]]
    inside = made
    if gone:
        entry = add(made, "app", type="paragraph")
        inside = add(entry, "rdg", wit=labels_of(writing.index, there))
    for begin in openings(writing.index, row, there):
        paragraph(inside, writing, begin)
    for segment in segments(writing.index, row, writing.shown):
        stretch(inside, writing, segment)
    for version in there:
        moved_from(inside, writing, row, version)
    if gone:
        lacking(entry, writing, row, gone)
        notes(entry, writing, absences(writing.index, row, gone))


def openings(index: Index, row: Row, there: Iterable[int]) -> Iterator[Place]:
    """Yield the paragraphs that begin a row: the first of each version, and the next ones while they have no text."""
    for version in there:
        for number in row.cells[version]:
            yield Place(version, number)
            if index.text(Place(version, number)):
                break


def paragraph(parent: etree._Element, writing: Writing, place: Place) -> None:
    """Add the milestone that begins a paragraph of a version, with its role and relation to the base."""
    index = writing.index
    found = index.paragraph(place)
    kinds, cert = paragraph_kinds(found), None
    if found.set_aside is None and place.version != index.base:
        links = [index.comparison.alignment.links[number] for number in index.links_at(place, index.base)[:1]]
        kinds += [category_id("relation", one) for link in links for one in link.relation]
        kinds += [] if links else [category_id("relation", Relation.ADDED)]
        cert = "".join(confidence(link.confidence) for link in links)
    add(
        parent,
        "milestone",
        unit="paragraph",
        edRef=labels_of(index, [place.version]),
        n=str(place.paragraph + 1),
        id=place_id(index, place),
        ana=pointers(kinds),
        cert=cert,
    )


def stretch(parent: etree._Element, writing: Writing, segment: Segment) -> None:
    """Add a segment: plain text if all versions agree, else an apparatus entry with their readings."""
    if len(segment.readings) == 1:
        words(parent, writing, segment.readings[0])
        return
    entry = add(parent, "app")
    for reading in segment.readings:
        made = add(
            entry,
            "rdg",
            wit=labels_of(writing.index, reading.versions),
            n=writing.called.of(reading.changes),
            ana=pointers(touched(writing.index, reading.changes)),
            lang=other_language(writing, reading.versions),
        )
        words(made, writing, reading)
    notes(entry, writing, (number for reading in segment.readings for number in reading.changes))


def words(parent: etree._Element, writing: Writing, reading: Reading) -> None:
    """Add the words of a reading, with the milestones of the paragraphs that begin in it."""
    end = 0
    for offset, place in reading.begins:
        put(parent, reading.text[end:offset])
        paragraph(parent, writing, place)
        end = offset
    put(parent, reading.text[end:])


def touched(index: Index, changes: Iterable[int]) -> list[str]:
    """Return the ids of the facets of changes, and those of the reasons for setting aside if all of them are."""
    found = [index.comparison.changes[number] for number in changes]
    ids = dict.fromkeys(category_id("facet", facet) for change in found for facet in change.facets)
    reasons = [change.set_aside for change in found]
    aside = [] if None in reasons else [category_id("aside", reason) for reason in reasons if reason]
    return [*ids, *dict.fromkeys(aside)]


def other_language(writing: Writing, versions: Sequence[int]) -> str | None:
    """Return the language of versions if it differs from that of the base, which is the language of the text."""
    shown = writing.index.versions
    language = shown[versions[0]].document.language
    return None if language == shown[writing.index.base].document.language else language


def moved_from(parent: etree._Element, writing: Writing, row: Row, version: int) -> None:
    """Add a pointer to each moved paragraph of a version whose own place is here but that is shown elsewhere."""
    for number in row.placeholders[version]:
        add(parent, "ptr", type="moved", target=pointers([place_id(writing.index, Place(version, number))]))


def lacking(parent: etree._Element, writing: Writing, row: Row, gone: Sequence[int]) -> None:
    """Add the empty readings of versions with nothing in a row; those whose paragraph here moved get one each."""
    still = [version for version in gone if not row.placeholders[version]]
    moved = [version for version in gone if row.placeholders[version]]
    for versions in (still, *([version] for version in moved)):
        if versions:
            called = writing.called.of(absences(writing.index, row, versions))
            made = add(parent, "rdg", wit=labels_of(writing.index, versions), n=called)
            for version in versions:
                moved_from(made, writing, row, version)


def absences(index: Index, row: Row, gone: Iterable[int]) -> Iterator[int]:
    """Yield the changes by which versions lack what the base, or else the others, have in a row."""
    here = [index.base] if row.cells[index.base] else [version for version in index.others if row.cells[version]]
    for other in gone:
        for place in (Place(version, number) for version in here for number in row.cells[version]):
            found = index.changes_at(place, other)
            yield from (change for change in found if index.comparison.changes[change].whole)


def notes(parent: etree._Element, writing: Writing, changes: Iterable[int]) -> None:
    """Add the annotations on changes."""
    for number in changes:
        remark = writing.waiting.pop(number, None)
        if remark is not None:
            note(parent, remark, writing.codes)


def back(parent: etree._Element, writing: Writing) -> None:
    """Add what belongs to no row: links between paragraphs of different rows, and the other annotations."""
    index, shown = writing.index, set(writing.shown)
    apart = [
        number
        for number, link in enumerate(index.comparison.alignment.links)
        if {link.left.version, link.right.version} <= shown and index.row_of(link.left) != index.row_of(link.right)
    ]
    remarks = [one for one in writing.report.annotations if one.change is None or one.change in writing.waiting]
    remarks = [one for one in remarks if versions_of(index, one) <= shown]
    if not apart and not remarks:
        return
    made = add(parent, "back")
    if apart:
        group = add(add(made, "div", type="alignment"), "linkGrp", type="alignment")
        for number in apart:
            linked(group, index, number, writing.called)
        lines(group)
    if remarks:
        listed = add(made, "div", type="annotations")
        for remark in remarks:
            note(listed, remark, writing.codes, place_ids(index, remark))
        lines(listed)
