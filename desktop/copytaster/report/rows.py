"""The rows of a report: the cell of each version, its paragraphs, and the notes beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copytaster.alignment.alignment import Place, Relation, Row
from copytaster.comparison.index import Index, counted
from copytaster.report.direction import direction
from copytaster.report.labels import Labels
from copytaster.report.ranges import ranges_of
from copytaster.report.report import Alike, Cell, Entry, Pointer, ReportRow
from copytaster.report.runs import runs_of_base, runs_of_version

UNSAID = {Relation.SAME, Relation.OMITTED}
"""Relations that need no note because the look of the cell shows them."""
OWN = {Relation.EDITED, Relation.MOVED}
"""Relations of a single paragraph, which its neighbours in the same cell do not share."""


@dataclass(frozen=True, slots=True)
class View:
    """What the rows are made from: the comparison, the versions shown besides the base, and the wording.

    `reordered` are the versions whose order differs throughout, which is said once instead of for each move.
    """

    index: Index
    others: tuple[int, ...]
    labels: Labels
    reordered: frozenset[int] = frozenset()

    @property
    def shown(self) -> tuple[int, ...]:
        """Return the numbers of the versions shown, the base first."""
        return (self.index.base, *self.others)


def rows(view: View, *, only_differences: bool) -> tuple[ReportRow | Alike, ...]:
    """Return the rows in which a shown version has something; if only differences are shown, the others are counted."""
    found: list[ReportRow | Alike] = []
    alike = 0
    for number, row in enumerate(view.index.comparison.rows):
        if not any(row.cells[version] or placeholders(view, row, version) for version in view.shown):
            continue
        if only_differences and not differs(view, row):
            alike += 1
            continue
        if alike:
            found.append(Alike(alike))
            alike = 0
        found.append(ReportRow(number, tuple(cell(view, row, version) for version in view.shown)))
    return (*found, Alike(alike)) if alike else tuple(found)


def differs(view: View, row: Row) -> bool:
    """Tell whether anything differs in a row, apart from paragraphs that are set aside."""
    compared = any(
        view.index.versions[version].paragraphs[paragraph].set_aside is None
        for version in view.shown
        for paragraph in row.cells[version]
    )
    return compared and any(set(row.status[version]) - {Relation.SAME} for version in view.others)


def cell(view: View, row: Row, version: int) -> Cell:
    """Return the cell of `version` in `row`."""
    places = [Place(version, paragraph) for paragraph in row.cells[version]]
    entries = tuple(entry(view, row, place) for place in places)
    pointers = tuple(beside(view, Place(version, paragraph)) for paragraph in placeholders(view, row, version))
    if entries:
        return Cell(entries, pointers, row.status[version])
    return Cell((), (*pointers, *elsewhere(view, row, version)), row.status[version], absent(view, row, version))


def placeholders(view: View, row: Row, version: int) -> tuple[int, ...]:
    """Return the moved paragraphs whose own place is in a row; none for a version that is re-ordered throughout.

    One that moved only beside a version that is not shown stands alone in its row, and has no other place.
    """
    if version in view.reordered:
        return ()
    return tuple(number for number in row.placeholders[version] if partners(view, Place(version, number)))


def absent(view: View, row: Row, version: int) -> str:
    """Return the words for a version that has nothing of what the base has in a row."""
    return view.labels.relations.omitted if Relation.OMITTED in row.status[version] else ""


def elsewhere(view: View, row: Row, version: int) -> Iterator[Pointer]:
    """Yield pointers to the partners of the base's paragraphs here that `version` has in other rows."""
    for paragraph in row.cells[view.index.base]:
        for partner in view.index.partners(Place(view.index.base, paragraph), version)[:1]:
            yield Pointer(view.labels.see.format(place=name(view.index, partner)), view.index.row_of(partner))


def beside(view: View, place: Place) -> Pointer:
    """Return a pointer to a paragraph whose own place is here but that is shown beside its partners."""
    names = view.labels.listed(name(view.index, partner) for partner in partners(view, place))
    words = view.labels.stands_beside.format(place=name(view.index, place), partner=names)
    return Pointer(words, view.index.row_of(place))


def partners(view: View, place: Place) -> list[Place]:
    """Return what a paragraph is shown beside: the base's paragraphs in its row, else those of the first version."""
    cells = view.index.comparison.rows[view.index.row_of(place)].cells
    others = (version for version in view.shown if version != place.version)
    return next(([Place(version, number) for number in cells[version]] for version in others if cells[version]), [])


def name(index: Index, place: Place) -> str:
    """Return the label and number of a paragraph, counted from 1: “B 4”, with a no-break space."""
    return f"{index.versions[place.version].label}\u00a0{place.paragraph + 1}"


def entry(view: View, row: Row, place: Place) -> Entry:
    """Return a paragraph for its cell."""
    version = view.index.versions[place.version]
    paragraph = version.paragraphs[place.paragraph]
    is_base = place.version == view.index.base
    missing = missing_from(view, place)
    return Entry(
        place=place,
        name=name(view.index, place),
        role=paragraph.role,
        notes=tuple(notes(view, row, place, missing)),
        set_aside=paragraph.set_aside,
        whole=bool(missing)
        if is_base
        else paragraph.set_aside is None and not view.index.partners(place, view.index.base),
        moved=Relation.MOVED in relations(view, row, place),
        language=version.document.language,
        direction=direction(paragraph.text),
        runs=runs_of_base(view.index, place, view.others) if is_base else runs_of_version(view.index, place),
    )


def missing_from(view: View, place: Place) -> tuple[int, ...]:
    """Return the shown versions that have no partner of a paragraph of the base."""
    paragraph = view.index.paragraph(place)
    if place.version != view.index.base or paragraph.set_aside is not None:
        return ()
    return tuple(version for version in view.others if not view.index.links_at(place, version))


def notes(view: View, row: Row, place: Place, missing: Sequence[int]) -> Iterator[str]:
    """Yield the notes beside a paragraph: its role, why it is set aside, its relations."""
    paragraph = view.index.paragraph(place)
    role = view.labels.roles.of(paragraph.role)
    if role:
        yield role
    if paragraph.set_aside is not None:
        yield view.labels.set_aside_here
        return
    if missing:
        yield left_out(view, missing)
    for relation in relations(view, row, place):
        if relation is Relation.EDITED and shows_nothing(view.index, place):
            yield view.labels.edited_uncounted
        elif relation not in UNSAID:
            yield view.labels.relations.of(relation)


def shows_nothing(index: Index, place: Place) -> bool:
    """Tell whether all changes of a paragraph are set aside, so that it is edited and nothing in it is marked."""
    changes = [index.comparison.changes[number] for number in index.changes_at(place, index.base)]
    return bool(changes) and not any(map(counted, changes))


def relations(view: View, row: Row, place: Place) -> tuple[Relation, ...]:
    """Return the relations of a paragraph: those of its row that also hold for its own strongest link.

    That it moved is left out if the whole version is re-ordered.
    """
    links = view.index.links_at(place, view.index.base)[:1]
    own = {relation for number in links for relation in view.index.comparison.alignment.links[number].relation}
    own -= {Relation.MOVED} if place.version in view.reordered else set()
    return tuple(relation for relation in row.status[place.version] if relation not in OWN or relation in own)


def left_out(view: View, missing: Sequence[int]) -> str:
    """Return who left a paragraph out: “left out by B, D (2 of 4)”, without numbers if only one other is shown."""
    labels = view.labels.listed(ranges_of(view.index, missing))
    if len(view.others) == 1:
        return view.labels.left_out_by.format(labels=labels)
    return view.labels.left_out_by_of.format(labels=labels, count=len(missing), total=len(view.others))
