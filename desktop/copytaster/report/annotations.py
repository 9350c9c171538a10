"""The annotations of a comparison in the form in which reports hold them: numbers and plain strings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from copytaster.comparison.comparison import Comparison, Passage
from copytaster.project.annotation import ABSENT, Annotation, Annotations, ChangeKind, Side


class AnnotatedSide(NamedTuple):
    """One side of an annotated change: the paragraph's number and first words (None and empty if it is absent)."""

    document: str
    paragraph: int | None
    quote: str
    words: str


class ReportAnnotation(NamedTuple):
    """An annotation: `change` is the number of its change or `link` that of its moved link; a loose one has neither.

    `kind` is seen from the first of the `sides`.
    """

    change: int | None
    link: int | None
    kind: ChangeKind
    codes: tuple[str, ...]
    memo: str
    sides: tuple[AnnotatedSide, AnnotatedSide]


def report_annotations(found: Annotations) -> Iterator[ReportAnnotation]:
    """Yield the annotations of changes by number, then those of moves, then the loose ones."""
    for number, annotation in sorted(found.changes.items()):
        yield report_annotation(annotation, number, None)
    for number, annotation in sorted(found.links.items()):
        yield report_annotation(annotation, None, number)
    for annotation in found.loose:
        yield report_annotation(annotation, None, None)


def report_annotation(annotation: Annotation, change: int | None, link: int | None) -> ReportAnnotation:
    """Return one annotation in the form of a report."""
    (a, b, kind), codes, memo = annotation
    return ReportAnnotation(change, link, kind, codes, memo, (side_of(a), side_of(b)))


def side_of(side: Side) -> AnnotatedSide:
    """Return one side of an annotated change."""
    paragraph = None if side.paragraph == ABSENT else side.paragraph.number
    return AnnotatedSide(side.document, paragraph, side.paragraph.quote, side.words)


def passages_of(remark: ReportAnnotation, comparison: Comparison) -> tuple[Passage, ...]:
    """Return both sides of the annotated change (for a move, the starts of its paragraphs); none for a loose one."""
    if remark.change is not None:
        change = comparison.changes[remark.change]
        return change.left, change.right
    if remark.link is None:
        return ()
    link = comparison.alignment.links[remark.link]
    return tuple(Passage(*place, 0, 0) for place in (link.left, link.right))
