"""Which annotations are shown in a paragraph, and what they say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from copytaster.alignment.alignment import Place
from copytaster.gui.models.sight import Sight
from copytaster.gui.models.words import translate
from copytaster.project.annotation import Annotation
from copytaster.text.spans import Span


class Remark(NamedTuple):
    """An annotation in a paragraph: at a stretch of it, or (`span` None) at all of it."""

    span: Span | None
    annotation: Annotation


def remarks(sight: Sight, place: Place) -> tuple[Remark, ...]:
    """Return the annotations on a paragraph against the base; for one of the base, against the version in focus."""
    found = sight.annotations
    if not found.changes and not found.links:
        return ()
    others = (sight.base,) if place.version != sight.base else sight.index.others
    if place.version == sight.base and sight.against is not None:
        others = (sight.against,)
    return tuple(remark for other in others for remark in between(sight, place, other))


def between(sight: Sight, place: Place, other: int) -> Iterator[Remark]:
    """Yield the annotations on a paragraph against one version."""
    for number in sight.index.links_at(place, other):
        if (annotation := sight.annotations.links.get(number)) is not None:
            yield Remark(None, annotation)
    for number in sight.index.changes_at(place, other):
        if (annotation := sight.annotations.changes.get(number)) is not None:
            side, whole = sight.index.side(number, place.version), sight.comparison.changes[number].whole
            yield Remark(None if whole else Span(side.start, side.end), annotation)


def remark_words(annotation: Annotation) -> str:
    """Return an annotation in words: “figure, error – Who counted?”."""
    codes = ", ".join(annotation.codes)
    return " – ".join(words for words in (codes, annotation.memo) if words)


def aloud(annotation: Annotation) -> str:
    """Return an annotation in words for a screen reader or a tooltip: “Note: figure – Who counted?”."""
    return translate("Comparison", "Note: {words}", words=remark_words(annotation))
