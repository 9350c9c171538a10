"""The contents of a cell: paragraphs with their marks, placeholders of moved ones, or the reason why it is empty."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple, TypeAlias

from copytaster.alignment.alignment import Place, Relation
from copytaster.comparison.index import counted
from copytaster.comparison.marks import Mark, Thinning, absent_from, gaps, marks, strokes, thinned
from copytaster.comparison.walk import MOVE
from copytaster.diff.changes import Kind
from copytaster.gui.models import captions
from copytaster.gui.models.remarks import Remark, remarks
from copytaster.gui.models.sight import Sight
from copytaster.text.document import Role
from copytaster.text.spans import Span


class Vacancy(Enum):
    """Why a cell has no paragraph."""

    NONE = "it has one"
    BLANK = "nothing is missed here"
    OMITTED = "the version left out what the base has here"


class ShownParagraph(NamedTuple):
    """A paragraph with everything that is shown in it.

    `whole` is the kind of change that concerns all of it, and `caption` describes it; `quiet` are the changes in it
    that are set aside; `strokes` are the words or letters that differ in a rewording of which the rest is the same,
    and `gaps` are where the other version has such words; `remarks` are the annotations.
    """

    place: Place
    text: str
    role: Role
    aside: bool
    marks: tuple[Mark, ...]
    thinned: tuple[Thinning, ...]
    whole: str | None
    caption: str
    quiet: tuple[Mark, ...] = ()
    strokes: tuple[Span, ...] = ()
    gaps: tuple[Mark, ...] = ()
    remarks: tuple[Remark, ...] = ()


class Ghost(NamedTuple):
    """A placeholder for a paragraph shown in another row, although its own place or some of its words are here."""

    place: Place
    caption: str


Part: TypeAlias = ShownParagraph | Ghost


@dataclass(frozen=True, slots=True)
class Cell:
    """What a version has in a row, in the order of its text."""

    parts: tuple[Part, ...]
    vacancy: Vacancy

    @property
    def paragraphs(self) -> tuple[ShownParagraph, ...]:
        """Return the paragraphs that are shown here with their text."""
        return tuple(part for part in self.parts if isinstance(part, ShownParagraph))


def cell(sight: Sight, row: int, version: int) -> Cell:
    """Return what `version` has in the row `row`."""
    shown, ghosts = places(sight, row, version)
    parts: list[Part] = [shown_paragraph(sight, place) for place in shown]
    parts += [Ghost(place, captions.ghost(sight, place, row)) for place in ghosts]
    if not parts:
        parts = [Ghost(place, captions.elsewhere(sight, place, row)) for place in elsewhere(sight, row, version)]
    parts.sort(key=lambda part: part.place)
    return Cell(tuple(parts), Vacancy.NONE if shown else vacancy(sight, row, version))


def places(sight: Sight, row: int, version: int) -> tuple[list[Place], list[Place]]:
    """Return the paragraphs shown in a cell, and those whose own place is here but that are shown elsewhere."""
    line = sight.comparison.rows[row]
    here = [Place(version, number) for number in line.cells[version]]
    ghosts = [Place(version, number) for number in line.placeholders[version]]
    if not sight.own_order:
        return here, ghosts
    staying = [place for place in here if place not in sight.own_places]
    gone = [place for place in here if place in sight.own_places]
    return staying + ghosts, gone


def elsewhere(sight: Sight, row: int, version: int) -> list[Place]:
    """Return the paragraphs that have words of the base's paragraphs in a row but are shown in others."""
    if version == sight.base:
        return []
    base = places(sight, row, sight.base)[0]
    return sorted({partner for place in base for partner in sight.index.partners(place, version)})


def vacancy(sight: Sight, row: int, version: int) -> Vacancy:
    """Return why `version` shows no text in a row."""
    status = sight.comparison.rows[row].status[version]
    base = places(sight, row, sight.base)[0]
    paragraphs = sight.comparison.inputs.versions[sight.base].paragraphs
    missed = any(paragraphs[place.paragraph].set_aside is None for place in base)
    return Vacancy.OMITTED if Relation.OMITTED in status and missed else Vacancy.BLANK


def shown_paragraph(sight: Sight, place: Place) -> ShownParagraph:
    """Return a paragraph with its marks, caption and annotations."""
    paragraph = sight.comparison.inputs.versions[place.version].paragraphs[place.paragraph]
    if paragraph.set_aside is not None:
        caption = captions.aside(paragraph)
        return ShownParagraph(
            place, paragraph.text, paragraph.role, aside=True, marks=(), thinned=(), whole=None, caption=caption
        )
    caption, whole = caption_of(sight, place)
    against = sight.against if place.version == sight.base else sight.base
    shown = () if against is None else marks(sight.index, place, against)
    thin = thinned(sight.index, place) if against is None else ()
    if whole in {Kind.ADDITION, Kind.OMISSION}:
        lacking = set(absent_from(sight.index, place))
        shown = tuple(mark for mark in shown if not mark.whole)
        thin = tuple(thinning for thinning in thin if not lacking.issuperset(thinning.by))
    hushed = () if against is None else quiet(sight, place, against)
    noted = remarks(sight, place)
    return ShownParagraph(
        place,
        paragraph.text,
        paragraph.role,
        aside=False,
        marks=shown,
        thinned=thin,
        whole=whole,
        caption=caption,
        quiet=hushed,
        strokes=() if against is None else strokes(sight.index, place, against),
        gaps=gaps(sight.index, place, shown),
        remarks=noted,
    )


def quiet(sight: Sight, place: Place, against: int) -> tuple[Mark, ...]:
    """Return marks for the changes in a paragraph against a version that are set aside, if it has words of them."""
    found: list[Mark] = []
    for number in sight.index.changes_at(place, against):
        change, side = sight.comparison.changes[number], sight.index.side(number, place.version)
        if not counted(change) and not change.whole and side.start < side.end:
            found.append(Mark(Span(side.start, side.end), change.kind, number, whole=False))
    return tuple(found)


def caption_of(sight: Sight, place: Place) -> tuple[str, str | None]:
    """Return the caption of a paragraph, and the kind of change that concerns all of it, None if there is none."""
    if place.version == sight.base:
        lacking = tuple(v for v in absent_from(sight.index, place) if v in sight.index.others)
        if not lacking:
            return "", None
        concerned = sight.against is None or sight.against in lacking
        return captions.left_out(sight, lacking), Kind.OMISSION.value if concerned else None
    links = sight.index.links_at(place, sight.base)
    if not links:
        return captions.added(sight, place), Kind.ADDITION.value
    pair = min(place.version, sight.base), max(place.version, sight.base)
    moved = sight.comparison.alignment.links[links[0]].moved and pair not in sight.comparison.alignment.reordered
    return captions.linked(sight, place, moved=moved), MOVE if moved else None
