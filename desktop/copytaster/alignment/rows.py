"""How an alignment is laid out in rows, in the order of the base."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import repeat
from typing import NamedTuple, TypeAlias

from copytaster.alignment import weights
from copytaster.alignment.alignment import Alignment, Link, Relation, Row
from copytaster.alignment.asides import Draft, gathered
from copytaster.columns import made
from copytaster.garbage import uncollected
from copytaster.text.version import Version

RELATIONS = tuple(Relation)
MIRRORED = {Relation.SPLIT: Relation.JOINED, Relation.JOINED: Relation.SPLIT}
"""What a relation is as seen from the other version, where that is another one."""
Linked: TypeAlias = dict[int, list[tuple[int, Link]]]
"""The links of each paragraph, each with the paragraph on the other side before it."""
Partners: TypeAlias = Sequence[dict[int, list[tuple[int, int]]]]
"""By version and paragraph, the partners of a paragraph in other versions: (version, paragraph)."""
ABOVE = -1
"""The gap before the first row of the base; any other has the number of the row before it."""


@dataclass(slots=True)
class Layout:
    """The rows while they are made.

    `to_base` are the links to the base by version and paragraph, `from_base` the same links by the base's paragraph.
    `rows` are those of the base in its order, `row_of` their numbers by paragraph, `gaps` the rows without the base by
    their gap. `home` is, by version, the row of each paragraph that moved or that the base lacks. `top` is no row: it
    has the placeholders that no row of their version is before.
    """

    base: int
    reordered: frozenset[int]
    to_base: list[Linked]
    from_base: list[Linked]
    home: list[dict[int, Draft]]
    rows: list[Draft] = field(default_factory=list)
    row_of: list[int] = field(default_factory=list)
    gaps: dict[int, list[Draft]] = field(default_factory=dict)
    top: Draft = field(default_factory=lambda: Draft([]))


class Between(NamedTuple):
    """What a version has between two rows of the base: the gap for it, the row that it is in before, its paragraphs.

    Among these are the ones that moved from here to a row of the base.
    """

    version: int
    gap: int
    last: Draft
    paragraphs: list[int]


@uncollected()
def rows(versions: tuple[Version, ...], alignment: Alignment, base: int) -> tuple[Row, ...]:
    """Return the rows of the comparison against version `base`: every paragraph is in exactly one.

    A paragraph is put beside the base's paragraph that it is linked to most strongly; if it moved, a placeholder marks
    its place in its own version (unless the whole version is re-ordered). What the base lacks is put where most of the
    versions that have it do, beside its partners in them. Neighbours that are set aside share rows.
    """
    if not versions:
        return ()
    layout, among = begun(versions, alignment, base)
    lay_base(layout, len(versions[base].paragraphs))
    others = [number for number in range(len(versions)) if number != base]
    found = [one for number in others for one in place(layout, number, len(versions[number].paragraphs))]
    waiting = lay_lacking(layout, found, lacking(layout, among))
    for between in found:
        fill(layout, between, waiting)
    ordered = gathered(in_order(layout), versions, base)
    if layout.top.held:
        ordered[0].held = layout.top.held + ordered[0].held
    return tuple(finished(ordered, versions, layout))


def begun(versions: tuple[Version, ...], alignment: Alignment, base: int) -> tuple[Layout, list[Link]]:
    """Return the empty layout with the links to the base, and the links between other versions."""
    to_base: list[Linked] = [{} for _ in versions]
    from_base: list[Linked] = [{} for _ in versions]
    among: list[Link] = []
    for link in alignment.links:
        (a, i), (b, j) = link.left, link.right
        if a == base:
            a, i, b, j = b, j, a, i
        if b != base:
            among.append(link)
            continue
        to_base[a].setdefault(i, []).append((j, link))
        from_base[a].setdefault(j, []).append((i, link))
    reordered = frozenset(a if b == base else b for a, b in alignment.reordered if base in (a, b))
    return Layout(base, reordered, to_base, from_base, [{} for _ in versions]), among


def strongest(links: Sequence[tuple[int, Link]]) -> tuple[int, Link]:
    """Return the strongest of several links of a paragraph; among equals one in place, then the first."""
    return min(links, key=lambda item: (-item[1].confidence, item[1].moved, item[0]))


def lay_base(layout: Layout, count: int) -> None:
    """Give every paragraph of the base a row; neighbours that another version joined into one paragraph share one."""
    base, laid = layout.base, layout.rows
    joined = neighbours_joined(layout)
    left: list[tuple[int, ...]] = [()] * base
    right: list[tuple[int, ...]] = [()] * (len(layout.to_base) - base - 1)
    for number in range(count):
        if number in joined and len(laid[-1].cells[base]) < weights.ROW_MOST:
            laid[-1].cells[base] += (number,)
        else:
            laid.append(Draft([*left, (number,), *right]))
        layout.row_of.append(len(laid) - 1)


def neighbours_joined(layout: Layout) -> set[int]:
    """Return the base's paragraphs that are linked, together with the one before, to one paragraph of a version."""
    joined: set[int] = set()
    for own, others in zip(layout.to_base, layout.from_base, strict=True):
        for paragraph, links in own.items():
            if len(links) > 1:
                numbers = {number for number, _ in links if paragraph == strongest(others[number])[0]}
                joined |= {number for number in numbers if number - 1 in numbers}
    return joined


def lacking(layout: Layout, among: Sequence[Link]) -> Partners:
    """Return the partners of each paragraph that, like them, has no link to the base, the surest first."""
    partners: list[dict[int, list[tuple[int, int]]]] = [{} for _ in layout.to_base]
    for link in sorted(among, key=lambda link: (-link.confidence, link.left, link.right)):
        (a, i), (b, j) = link.left, link.right
        if i not in layout.to_base[a] and j not in layout.to_base[b]:
            partners[a].setdefault(i, []).append((b, j))
            partners[b].setdefault(j, []).append((a, i))
    return partners


def place(layout: Layout, version: int, count: int) -> Iterator[Between]:
    """Put the paragraphs of a version that the base has into its rows, and yield what stands between these, in order.

    Paragraphs before its first shared row go below the base's first row, unless that row is the shared one. If it has
    no shared row, all go to the end. So only what a version has above the base's own headline stands above that.
    """
    own, laid = layout.to_base[version], layout.rows
    gap, last = ABOVE, layout.top
    paragraphs: list[int] = []
    for paragraph in range(count):
        links = own.get(paragraph)
        if links is None:
            paragraphs.append(paragraph)
            continue
        number, link = links[0] if len(links) == 1 else strongest(links)
        row = layout.row_of[number]
        draft = laid[row]
        draft.cells[version] += (paragraph,)
        if link.moved:
            layout.home[version][paragraph] = draft
            paragraphs.append(paragraph)
            continue
        if paragraphs:
            yield Between(version, 0 if gap == ABOVE and row > 0 else gap, last, paragraphs)
            paragraphs = []
        gap, last = row, draft
    if paragraphs:
        yield Between(version, len(laid) - 1 if gap == ABOVE else gap, last, paragraphs)


def lay_lacking(layout: Layout, found: Sequence[Between], partners: Partners) -> dict[Draft, int]:
    """Give every paragraph that the base lacks a row, and return the gaps of these rows.

    That is the gap where most versions have it, of as many the first.
    """
    votes: dict[Draft, dict[int, set[int]]] = {}
    for version, gap, _, paragraphs in found:
        for paragraph in paragraphs:
            if paragraph not in layout.to_base[version]:
                draft = layout.home[version].get(paragraph) or new_row(layout, version, paragraph, partners)
                votes.setdefault(draft, {}).setdefault(gap, set()).add(version)
    return {draft: max(own, key=lambda gap: len(own[gap])) for draft, own in votes.items()}


def new_row(layout: Layout, version: int, paragraph: int, partners: Partners) -> Draft:
    """Return a row for a paragraph that the base lacks, with its partners in later versions that prefer no other."""
    draft = Draft([()] * len(layout.to_base))
    draft.cells[version] = (paragraph,)
    layout.home[version][paragraph] = draft
    for other, number in partners[version].get(paragraph, ()):
        preferred = next(own for v, own in partners[other][number] if v == version)
        if preferred == paragraph and number not in layout.home[other]:
            draft.cells[other] = tuple(sorted((*draft.cells[other], number)))
            layout.home[other][number] = draft
    return draft


def fill(layout: Layout, between: Between, waiting: dict[Draft, int]) -> None:
    """Put the rows of what a version has in a gap there, in its order, and placeholders for what is elsewhere.

    Rows that an earlier version put there keep their order. What crosses it is elsewhere, too.
    """
    present = layout.gaps.get(between.gap, [])
    position = {draft: number for number, draft in enumerate(present)}
    merged: list[Draft] = []
    fresh: list[Draft] = []
    done, last = 0, between.last
    for paragraph in between.paragraphs:
        draft = layout.home[between.version][paragraph]
        if waiting.get(draft) == between.gap:
            del waiting[draft]
            fresh.append(draft)
            last = draft
        elif position.get(draft, -1) >= done:
            merged += [*present[done : position[draft]], *fresh, draft]
            fresh, done, last = [], position[draft] + 1, draft
        elif draft is not last and between.version not in layout.reordered:  # none right behind its own row
            last.held += ((between.version, paragraph),)
    layout.gaps[between.gap] = [*merged, *present[done:], *fresh]


def in_order(layout: Layout) -> list[Draft]:
    """Return all rows: those of the base, each with the rows of its gap below it."""
    ordered = [*layout.gaps.get(ABOVE, ())]
    for number, draft in enumerate(layout.rows):
        ordered.append(draft)
        ordered += layout.gaps.get(number, ())
    return ordered


def finished(ordered: Sequence[Draft], versions: tuple[Version, ...], layout: Layout) -> Iterator[Row]:
    """Return the rows with their status against the base."""
    cells = [tuple(draft.cells) for draft in ordered]
    states = [
        repeat(()) if version == layout.base else statuses(cells, version, versions, layout)
        for version in range(len(versions))
    ]
    none: tuple[tuple[int, ...], ...] = ((),) * len(versions)
    held = [by_version(draft.held, len(versions)) if draft.held else none for draft in ordered]
    return made(Row, cells, zip(*states, strict=False), held)


def by_version(held: Sequence[tuple[int, int]], count: int) -> tuple[tuple[int, ...], ...]:
    """Return the placeholders of a row by version."""
    return tuple(tuple(paragraph for own, paragraph in held if own == version) for version in range(count))


def statuses(
    cells: Sequence[tuple[tuple[int, ...], ...]], version: int, versions: tuple[Version, ...], layout: Layout
) -> list[tuple[Relation, ...]]:
    """Return by row the status of `version`."""
    base = layout.base
    single: dict[tuple[int, ...], tuple[Relation, ...]] = {}
    if base < version:  # most rows have one link, which tells the relation as seen from the earlier version
        by_number = layout.from_base[version].items()
        single = {(number,): links[0][1].relation for number, links in by_number if len(links) == 1}
    return [single.get(own[base]) or status(own, version, versions, layout) for own in cells]


def status(
    cells: tuple[tuple[int, ...], ...], version: int, versions: tuple[Version, ...], layout: Layout
) -> tuple[Relation, ...]:
    """Return the status of `version` in one row: the relations of its paragraphs to the base."""
    here, wanted = cells[version], cells[layout.base]
    if not wanted:
        return (Relation.ADDED,) if any_compared(versions[version], here) else ()
    by_number = layout.from_base[version]
    links = by_number.get(wanted[0], ()) if len(wanted) == 1 else [x for n in wanted for x in by_number.get(n, ())]
    if here:
        links = [item for item in links if item[0] in here]
    found = {turned(relation, link, layout.base) for _, link in links for relation in link.relation}
    if found:
        return tuple(relation for relation in RELATIONS if relation in found)
    return (Relation.OMITTED,) if any_compared(versions[layout.base], wanted) else ()


def turned(relation: Relation, link: Link, base: int) -> Relation:
    """Return a relation as seen from the base."""
    return relation if link.left.version == base else MIRRORED.get(relation, relation)


def any_compared(version: Version, paragraphs: Iterable[int]) -> bool:
    """Tell whether at least one of `paragraphs` is not set aside."""
    return any(version.paragraphs[number].set_aside is None for number in paragraphs)
