"""How an alignment is laid out in rows, in the order of the base."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import repeat
from typing import NamedTuple, TypeAlias

from copytaster.alignment import weights
from copytaster.alignment.alignment import Alignment, Link, Relation, Row
from copytaster.alignment.asides import Cells, gathered
from copytaster.columns import made
from copytaster.garbage import uncollected
from copytaster.text.version import Version

RELATIONS = tuple(Relation)
MOVED = Relation.MOVED
MIRRORED = {Relation.SPLIT: Relation.JOINED, Relation.JOINED: Relation.SPLIT}
"""What a relation is as seen from the other version, where that is another one."""
Linked: TypeAlias = dict[int, list[tuple[int, Link]]]
"""The links of each paragraph, each with the paragraph on the other side before it."""
Partners: TypeAlias = Sequence[dict[int, list[tuple[int, int]]]]
"""By version and paragraph, the partners of a paragraph in other versions: (version, paragraph)."""
START = -1
"""The gap before the first row of the base."""


@dataclass(slots=True)
class Layout:
    """All unfinished rows, which are identified by `id`, since they are lists that change.

    `to_base` are the links to the base by version and paragraph, `from_base` the same links by the base's paragraph.
    `rows` are those of the base in its order, `row_of` their numbers by paragraph; `gaps[number]` are the rows without
    the base that follow row `number`; `home` is the row of each paragraph; `waiting` are the gaps, by the `id` of the
    row, of rows without the base that are not in `gaps` yet; `held` are placeholders by the `id` of their row (`START`:
    before the first).
    """

    base: int
    reordered: frozenset[int]
    to_base: list[Linked]
    from_base: list[Linked]
    rows: list[Cells] = field(default_factory=list)
    row_of: list[int] = field(default_factory=list)
    gaps: dict[int, list[Cells]] = field(default_factory=dict)
    home: list[dict[int, Cells]] = field(default_factory=list)
    waiting: dict[int, int] = field(default_factory=dict)
    held: dict[int, dict[int, list[int]]] = field(default_factory=dict)


class Gap(NamedTuple):
    """What a version has between two rows of the base: after row `after`; `before` is the last row it was in.

    `paragraphs` are in order, each with whether it moved from here to a row of the base.
    """

    version: int
    after: int
    before: Cells | None
    paragraphs: list[tuple[int, bool]]


@uncollected()
def rows(versions: tuple[Version, ...], alignment: Alignment, base: int) -> tuple[Row, ...]:
    """Return the rows of the comparison against version `base`: every paragraph is in exactly one.

    A paragraph is put beside the base's paragraph that it is linked to most strongly; if it moved, a placeholder marks
    its place in its own version (unless the whole version is re-ordered). What the base lacks is put where most of the
    versions that have it do, beside its partners in them. Neighbours that are set aside share rows.
    """
    if not versions:
        return ()
    layout, among = look(versions, alignment, base)
    lay_base(layout, len(versions[base].paragraphs))
    strays = [] if len(versions) < 3 else among  # noqa: PLR2004 - only a third version has partners the base lacks
    partners = lacking(layout, strays)
    others = [number for number in range(len(versions)) if number != base]
    gaps = [gap for number in others for gap in place(layout, number, len(versions[number].paragraphs))]
    lay_lacking(layout, gaps, partners)
    for gap in gaps:
        fill(layout, gap)
    ordered: list[Cells] = []
    done = 0
    for number in sorted(layout.gaps):
        ordered += (*layout.rows[done : number + 1], *layout.gaps[number])
        done = number + 1
    ordered += layout.rows[done:]
    return tuple(finished(gathered(ordered, versions, base, partial(hand_on, layout)), versions, layout))


def look(versions: tuple[Version, ...], alignment: Alignment, base: int) -> tuple[Layout, list[Link]]:
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
    return Layout(base, reordered, to_base, from_base, home=[{} for _ in versions]), among


def strongest(links: Sequence[tuple[int, Link]]) -> tuple[int, Link]:
    """Return the strongest of several links of a paragraph; among equals one in place, then the first."""
    return min(links, key=lambda item: (-item[1].confidence, item[1].moved, item[0]))


def lay_base(layout: Layout, count: int) -> None:
    """Give every paragraph of the base a row; neighbours that another version joined into one paragraph share one."""
    joined = neighbours_joined(layout)
    left: Cells = [()] * layout.base
    right: Cells = [()] * (len(layout.to_base) - layout.base - 1)
    laid, row_of = layout.rows, layout.row_of
    for number in range(count):
        if number in joined and len(laid[-1][layout.base]) < weights.ROW_MOST:
            laid[-1][layout.base] += (number,)
        else:
            laid.append([*left, (number,), *right])
        row_of.append(len(laid) - 1)


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


def place(layout: Layout, version: int, count: int) -> Iterator[Gap]:
    """Put the paragraphs of a version that the base has into its rows, and yield the others, in order.

    Paragraphs before its first shared row go below the base's first row, unless that row is the shared one. If it has
    no shared row, all go to the end. So only what a version has above the base's own headline stands above that.
    """
    own, laid, row_of = layout.to_base[version], layout.rows, layout.row_of
    gap: int = START
    before: Cells | None = None
    between: list[tuple[int, bool]] = []
    for paragraph in range(count):
        if paragraph not in own:
            between.append((paragraph, False))
            continue
        links = own[paragraph]
        number, link = links[0] if len(links) == 1 else strongest(links)
        row = row_of[number]
        draft = laid[row]
        draft[version] += (paragraph,)
        if MOVED in link.relation:
            layout.home[version][paragraph] = draft
            between.append((paragraph, True))
            continue
        if between:
            below = 0 if gap == START and row else gap
            yield Gap(version, below, before, between)
            between = []
        gap, before = row, draft
    if between:
        below = len(laid) - 1 if gap == START else gap
        yield Gap(version, below, before, between)


def lay_lacking(layout: Layout, gaps: Sequence[Gap], partners: Partners) -> None:
    """Give every paragraph that the base lacks a row, in the gap where most versions have it; of as many, the first."""
    votes: dict[int, dict[int, set[int]]] = {}
    for gap in gaps:
        for paragraph, moved in gap.paragraphs:
            if not moved:
                draft = layout.home[gap.version].get(paragraph) or new_row(layout, gap.version, paragraph, partners)
                votes.setdefault(id(draft), {}).setdefault(gap.after, set()).add(gap.version)
    layout.waiting = {row: max(own, key=lambda after: len(own[after])) for row, own in votes.items()}


def new_row(layout: Layout, version: int, paragraph: int, partners: Partners) -> Cells:
    """Return a row for a paragraph that the base lacks, with its partners in later versions that prefer no other."""
    draft: Cells = [()] * len(layout.to_base)
    draft[version] = (paragraph,)
    layout.home[version][paragraph] = draft
    for other, number in partners[version].get(paragraph, ()):
        nearest = next(own for v, own in partners[other][number] if v == version)
        if nearest == paragraph and number not in layout.home[other]:
            draft[other] = tuple(sorted((*draft[other], number)))
            layout.home[other][number] = draft
    return draft


def fill(layout: Layout, gap: Gap) -> None:
    """Put the rows of what a version has in a gap there, in its order, and placeholders for what is elsewhere."""
    present = layout.gaps.get(gap.after, [])
    position = {id(draft): number for number, draft in enumerate(present)}
    merged: list[Cells] = []
    fresh: list[Cells] = []
    at, last = 0, gap.before
    for paragraph, moved in gap.paragraphs:
        draft = layout.home[gap.version][paragraph]
        if layout.waiting.get(id(draft)) == gap.after:
            del layout.waiting[id(draft)]
            fresh.append(draft)
            last = draft
        elif not moved and position.get(id(draft), START) >= at:
            merged += [*present[at : position[id(draft)]], *fresh, draft]
            fresh, at, last = [], position[id(draft)] + 1, draft
        elif draft is not last:
            hold(layout, last, gap.version, paragraph)
    layout.gaps[gap.after] = [*merged, *present[at:], *fresh]


def hand_on(layout: Layout, gone: Cells, into: Cells) -> None:
    """Move the placeholders of a dropped row to the row that has its paragraphs now."""
    for version, paragraphs in layout.held.pop(id(gone), {}).items():
        layout.held.setdefault(id(into), {}).setdefault(version, []).extend(paragraphs)


def hold(layout: Layout, draft: Cells | None, version: int, paragraph: int) -> None:
    """Put a placeholder for a moved paragraph into the row after which its own version has it."""
    if version in layout.reordered:
        return
    layout.held.setdefault(id(draft) if draft else START, {}).setdefault(version, []).append(paragraph)


def finished(ordered: Sequence[Cells], versions: tuple[Version, ...], layout: Layout) -> Iterator[Row]:
    """Return the rows with their status against the base."""
    cells = list(map(tuple, ordered))
    states = [
        repeat(()) if version == layout.base else statuses(cells, version, versions, layout)
        for version in range(len(versions))
    ]
    return made(Row, cells, zip(*states, strict=False), placeholders(ordered, len(versions), layout))


def placeholders(ordered: Sequence[Cells], count: int, layout: Layout) -> list[tuple[tuple[int, ...], ...]]:
    """Return the placeholders by row and version; those before the first row are put into it."""
    found: list[tuple[tuple[int, ...], ...]] = [((),) * count] * len(ordered)
    place = {id(draft): number for number, draft in enumerate(ordered)} | {START: 0}
    held: dict[int, list[list[int]]] = {}
    for draft, by_version in sorted(layout.held.items(), key=lambda item: item[0] != START):
        own = held.setdefault(place[draft], [[] for _ in range(count)])
        for version, paragraphs in by_version.items():
            own[version] += paragraphs
    for number, own in held.items():
        found[number] = tuple(map(tuple, own))
    return found


def statuses(
    cells: Sequence[tuple[tuple[int, ...], ...]], version: int, versions: tuple[Version, ...], layout: Layout
) -> list[tuple[Relation, ...]]:
    """Return by row the status of `version`; for a row with a single link that is the relation of the link.

    A link tells the relation as seen from the earlier version, so this is so only if that is the base.
    """
    base = layout.base
    alone: dict[tuple[int, ...], tuple[Relation, ...]] = {
        (number,): links[0][1].relation
        for number, links in (layout.from_base[version].items() if base < version else ())
        if len(links) == 1
    }
    return [alone.get(own[base]) or status(own, version, versions, layout) for own in cells]


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
