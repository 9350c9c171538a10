"""How a cell is told in words, for screen readers and the reading pane."""

from __future__ import annotations

from copytaster.alignment.alignment import Place
from copytaster.comparison.index import is_absent
from copytaster.comparison.marks import Mark
from copytaster.diff.changes import Kind
from copytaster.gui.models.captions import left_out
from copytaster.gui.models.cells import Block, Cell, Ghost, Vacancy
from copytaster.gui.models.sight import Sight
from copytaster.text.document import Role

NAMES = {Kind.ADDITION: "added", Kind.OMISSION: "left out", Kind.WORDING: "reworded"}


def spoken(sight: Sight, version: int, shown: Cell) -> str:
    """Tell a whole cell: “A paragraph 3, reworded: …”."""
    if shown.parts:
        return " ".join(spoken_ghost(sight, p) if isinstance(p, Ghost) else spoken_block(sight, p) for p in shown.parts)
    missing = "left out here" if shown.vacancy is Vacancy.OMITTED else "nothing here"
    return f"{sight.label(version)}: {missing}"


def spoken_ghost(sight: Sight, ghost: Ghost) -> str:
    """Tell where a moved paragraph is shown."""
    return f"{sight.label(ghost.place.version)}: {ghost.caption.replace('¶', 'paragraph ')}."


def spoken_block(sight: Sight, block: Block) -> str:
    """Tell a paragraph: whose it is, what happened to it, and its words."""
    return f"{heading(sight, block)}: {block.text}"


def heading(sight: Sight, block: Block) -> str:
    """Return whose paragraph it is, its role, and what happened to it."""
    words = [f"{sight.label(block.place.version)} paragraph {block.place.paragraph + 1}"]
    if block.role is not Role.BODY:
        words.append(str(block.role))
    if block.caption:
        words.append(block.caption.replace("¶", "paragraph ").translate({ord("↑"): "up", ord("↓"): "down"}))
    kinds = [NAMES[kind] for kind in Kind if any(mark.kind is kind for mark in block.marks)]
    if kinds:
        words.append(f"words {' and '.join(kinds)}" if kinds != ["reworded"] else "reworded")
    return ", ".join(words)


def spoken_mark(sight: Sight, place: Place, mark: Mark) -> str:
    """Tell one marked stretch: “reworded in B: “old” became “new””."""
    change = sight.comparison.changes[mark.change]
    other = change.right.version if change.left.version == place.version else change.left.version
    who = place.version if other == sight.base else other
    base, there = sight.index.other_side(mark.change, who), sight.index.side(mark.change, who)
    label = sight.label(who)
    if is_absent(base):
        return f"added in {label}: “{sight.comparison.text(there)}”"
    if is_absent(there):
        return f"left out in {label}: “{sight.comparison.text(base)}”"
    return f"reworded in {label}: “{sight.comparison.text(base)}” became “{sight.comparison.text(there)}”"


def tip(sight: Sight, block: Block, offset: int) -> str:
    """Tell what is marked at an offset of a paragraph: a tooltip; empty where nothing is."""
    for mark in block.marks:
        if mark.span.start <= offset <= mark.span.end:
            return spoken_mark(sight, block.place, mark)
    for thinning in block.thinned:
        if thinning.span.start <= offset <= thinning.span.end:
            return left_out(sight, thinning.by)
    return block.caption
