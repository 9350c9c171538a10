"""How paragraphs that are set aside share rows: since they are not compared, each version needs no row of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import TypeAlias

from copytaster.text.version import Version

Cells: TypeAlias = list[tuple[int, ...]]
"""An unfinished row: its paragraphs by version."""
Moved: TypeAlias = Callable[[Cells, Cells], None]
"""Called with a row that was dropped and the row that has its paragraphs now."""
REACH = 40
"""How many rows are searched for the same text."""


def gathered(ordered: list[Cells], versions: Sequence[Version], base: int, moved: Moved) -> list[Cells]:
    """Return the rows, with runs of rows that contain only paragraphs set aside combined into fewer rows.

    In each run the rows of the base come first. Any other row goes into one with the same text, or else into the first
    that is free for its versions; it comes after all earlier rows of these versions, so that each keeps its order.
    """
    aside = [{n for n, item in enumerate(own.paragraphs) if item.set_aside is not None} for own in versions]
    if sum(map(bool, aside)) < 2:  # noqa: PLR2004 - one version alone shares with nobody
        return ordered

    def only_aside(cells: Cells) -> bool:
        return all(own.issuperset(here) for own, here in zip(aside, cells, strict=True))

    def elsewhere(cells: Cells) -> bool:
        return not cells[base]

    found: list[Cells] = []
    for apart, run in groupby(ordered, only_aside):
        own = list(run)
        found += laid_together(sorted(own, key=elsewhere), versions, moved) if apart else own
    return found


def laid_together(run: Iterable[Cells], versions: Sequence[Version], moved: Moved) -> list[Cells]:
    """Return the rows of one run, combined."""
    laid: list[Cells] = []
    free = [0] * len(versions)
    for cells in run:
        held = [version for version, here in enumerate(cells) if here]
        open_rows = range(max(free[version] for version in held), len(laid))
        own = set(texts(cells, versions))
        alike = (number for number in open_rows[:REACH] if not own.isdisjoint(texts(laid[number], versions)))
        number = next(alike, open_rows[0] if open_rows else len(laid))
        if number == len(laid):
            laid.append(cells)
        else:
            for version in held:
                laid[number][version] = cells[version]
            moved(cells, laid[number])
        for version in held:
            free[version] = number + 1
    return laid


def texts(cells: Cells, versions: Sequence[Version]) -> Iterator[str]:
    """Yield the texts in a row."""
    for version, here in zip(versions, cells, strict=True):
        yield from (version.paragraphs[number].text for number in here)
