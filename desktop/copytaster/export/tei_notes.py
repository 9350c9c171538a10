"""How annotations are written in TEI: each as a note whose codes point at the codebook."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from copytaster.comparison.comparison import NOWHERE
from copytaster.comparison.index import Index
from copytaster.export.tei_xml import add, append, place_id, pointers
from copytaster.export.xml_text import plain
from copytaster.report.annotations import AnnotatedSide, ReportAnnotation, passages_of
from copytaster.report.report import Report


def code_ids(report: Report) -> dict[str, str]:
    """Return the ids of the codes: those of the codebook, and any that was given but is not in it."""
    given = (code for one in report.annotations for code in one.codes)
    names = dict.fromkeys((*(name for name, _ in report.codebook), *given))
    return {name: f"code.{number}" for number, name in enumerate(names, 1)}


def versions_of(index: Index, remark: ReportAnnotation) -> set[int]:
    """Return the numbers of the versions that an annotation is about, none for a loose one."""
    return {side.version for side in passages_of(remark, index.comparison)}


def place_ids(index: Index, remark: ReportAnnotation) -> list[str]:
    """Return the ids of the paragraphs that an annotation is about, none for a loose one."""
    sides = passages_of(remark, index.comparison)
    return [place_id(index, side.place) for side in sides if side.paragraph != NOWHERE]


def note(
    parent: etree._Element, annotation: ReportAnnotation, codes: dict[str, str], targets: Iterable[str] = ()
) -> None:
    """Add an annotation as a note: memo, codes and the ids it points at; for a loose one, the words it was about."""
    loose = annotation.change is None and annotation.link is None
    made = add(
        parent,
        "note",
        type="annotation",
        subtype="loose" if loose else None,
        target=pointers(targets),
        ana=pointers(codes[code] for code in annotation.codes),
    )
    append(made, plain(annotation.memo))
    if loose:
        for side in annotation.sides:
            quoted(made, side)


def quoted(parent: etree._Element, side: AnnotatedSide) -> None:
    """Add the words that a loose annotation was about, and the document they were in."""
    made = add(parent, "cit")
    add(made, "quote", side.words or side.quote)
    add(made, "bibl", side.document)
