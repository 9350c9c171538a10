"""A comparison as stand-off TEI: the unchanged text of every version, then the links, changes and annotations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from lxml import etree

from copytaster.alignment.alignment import Place
from copytaster.comparison.comparison import NOWHERE, Passage
from copytaster.comparison.importance import importance
from copytaster.comparison.index import Index
from copytaster.comparison.marks import kind_from
from copytaster.export.json_values import change_id, link_id
from copytaster.export.tei_header import STANDOFF, header
from copytaster.export.tei_links import Numbers, linked, numbers
from copytaster.export.tei_notes import code_ids, note, versions_of
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


def render(report: Report, progress: Progress = silent) -> bytes:
    """Return all of the versions shown as UTF-8, even if the report's options leave parts out.

    It has every paragraph of every version letter for letter, and every link and change between two of them.
    """
    index = Index(report.comparison)
    shown = sorted(column.version for column in report.columns)
    whole = root()
    header(whole, report, STANDOFF)
    standoff = add(whole, "standOff")
    pairs = list(combinations(shown, 2))
    links, changes = by_pair(index)
    called = numbers(index)
    for number, pair in enumerate(pairs):
        progress(number, len(pairs))
        link_group(standoff, index, links[pair], called)
        change_group(standoff, index, changes[pair], called)
    row_group(standoff, index, shown)
    pin_group(standoff, index, set(shown))
    remarked(standoff, index, report, set(shown))
    lines(standoff)
    if not len(standoff):
        whole.remove(standoff)
    group = add(add(whole, "text"), "group")
    group.set(SPACE, "preserve")
    for number in shown:
        version(group, index, number)
    lines(group)
    lines(whole)
    return written(whole)


def by_pair(index: Index) -> tuple[dict[tuple[int, int], list[int]], dict[tuple[int, int], list[int]]]:
    """Return the numbers of the links and of the changes of each pair of versions."""
    links: dict[tuple[int, int], list[int]] = defaultdict(list)
    changes: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, link in enumerate(index.comparison.alignment.links):
        links[link.left.version, link.right.version].append(number)
    for number, change in enumerate(index.comparison.changes):
        changes[change.pair].append(number)
    return links, changes


def version(parent: etree._Element, index: Index, number: int) -> None:
    """Add a version with all its paragraphs, those set aside included."""
    label = index.labels[number]
    own = index.versions[number]
    made = add(parent, "text", id=text_id(label), n=label, corresp=f"#{label}", lang=own.document.language)
    body = add(made, "body")
    for place, paragraph in enumerate(own.paragraphs):
        name, kinds = place_id(index, Place(number, place)), pointers(paragraph_kinds(paragraph))
        put(add(body, "p", id=name, n=str(place + 1), ana=kinds), paragraph.text)
    lines(body)
    lines(made)


def text_id(label: str) -> str:
    """Return the id of the text of a version."""
    return f"text.{label}"


def link_group(parent: etree._Element, index: Index, links: Sequence[int], called: Numbers) -> None:
    """Add the links of two versions."""
    if links:
        first = index.comparison.alignment.links[links[0]]
        pair = first.left.version, first.right.version
        domains = pointers(text_id(index.labels[number]) for number in pair)
        made = add(parent, "linkGrp", type="alignment", domains=domains)
        for number in links:
            linked(made, index, number, called)
        lines(made)


def change_group(parent: etree._Element, index: Index, changes: Sequence[int], called: Numbers) -> None:
    """Add the changes of two versions."""
    if changes:
        pair = directed(index, index.comparison.changes[changes[0]].pair)
        made = add(parent, "listApp", type="changes", corresp=pointers(index.labels[version] for version in pair))
        for number in changes:
            changed(made, index, number, called)
        lines(made)


def directed(index: Index, pair: tuple[int, int]) -> tuple[int, int]:
    """Return a pair of versions in the direction of its changes: from the base, else from the earlier one."""
    return (pair[1], pair[0]) if pair[1] == index.base else pair


def changed(parent: etree._Element, index: Index, number: int, called: Numbers) -> None:
    """Add a change with the places and words of both sides; its id is the same as in the JSON."""
    change = index.comparison.changes[number]
    pair = directed(index, change.pair)
    sides = [index.side(number, one) for one in pair]
    kinds = [category_id("facet", facet) for facet in change.facets]
    kinds += [] if change.set_aside is None else [category_id("aside", change.set_aside)]
    kinds.append(category_id("importance", importance(change)[1]))
    start, end = (point(index, sides[0], edge) for edge in (sides[0].start, sides[0].end))
    entry = add(
        parent,
        "app",
        id=change_id(number),
        n=called.of([number]),
        type=kind_from(index, number, pair[0]).value,
        from_=start,
        to=end,
        ana=pointers(kinds),
        corresp=None if change.link is None else f"#{link_id(change.link)}",
    )
    for side in sides:
        made = add(entry, "rdg", wit=labels_of(index, [side.version]), corresp=stretch(index, side))
        put(made, index.comparison.text(side))


def point(index: Index, side: Passage, edge: int) -> str:
    """Return a pointer to a position in a paragraph, or before the first paragraph."""
    if side.paragraph == NOWHERE:
        return f"#left({text_id(index.labels[side.version])})"
    return f"#string-index({place_id(index, side.place)},{edge})"


def stretch(index: Index, side: Passage) -> str:
    """Return a pointer to a stretch of a paragraph, or to the position where its words are missing."""
    if side.start == side.end:
        return point(index, side, side.start)
    name = place_id(index, side.place)
    return f"#string-range({name},{side.start},{side.end - side.start})"


def row_group(parent: etree._Element, index: Index, shown: Sequence[int]) -> None:
    """Add the rows that have several paragraphs."""
    rows = [
        (number, [place_id(index, Place(version, paragraph)) for version in shown for paragraph in row.cells[version]])
        for number, row in enumerate(index.comparison.rows, 1)
    ]
    beside = [(number, ids) for number, ids in rows if len(ids) > 1]
    if beside:
        made = add(parent, "linkGrp", type="rows")
        for number, ids in beside:
            add(made, "link", n=str(number), target=pointers(ids))
        lines(made)


def pin_group(parent: etree._Element, index: Index, shown: set[int]) -> None:
    """Add the pins."""
    pins = [pin for pin in index.comparison.inputs.pins if {pin.a.version, pin.b.version} <= shown]
    if pins:
        made = add(parent, "linkGrp", type="pins")
        for pin in pins:
            add(made, "link", type=pin.kind, target=pointers(place_id(index, place) for place in (pin.a, pin.b)))
        lines(made)


def remarked(parent: etree._Element, index: Index, report: Report, shown: set[int]) -> None:
    """Add the annotations on changes and moves, and the loose ones."""
    remarks = [one for one in report.annotations if versions_of(index, one) <= shown]
    if remarks:
        made, codes = add(parent, "listAnnotation"), code_ids(report)
        for remark in remarks:
            note(made, remark, codes, targets(remark))
        lines(made)


def targets(remark: ReportAnnotation) -> list[str]:
    """Return the id of the change or moved link that an annotation is about."""
    if remark.change is not None:
        return [change_id(remark.change)]
    return [] if remark.link is None else [link_id(remark.link)]
