"""How paragraphs that are set aside share rows: since they are not compared, each version needs no row of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from copytaster.text.version import Version

REACH = 40
"""How many rows are searched for the same text."""


@dataclass(slots=True, eq=False)
class Draft:
    """An unfinished row: its paragraphs by version, and the placeholders that it holds, as (version, paragraph)."""

    cells: list[tuple[int, ...]]
    held: tuple[tuple[int, int], ...] = ()


def gathered(ordered: list[Draft], versions: Sequence[Version], base: int) -> list[Draft]:
    """Return the rows, with runs of rows that contain only paragraphs set aside combined into fewer rows.

    In each run the rows of the base come first. Any other row goes into one with the same text, or else into the first
    that is free for its versions; it comes after all earlier rows of these versions, so that each keeps its order.
    """
    aside = [{n for n, item in enumerate(own.paragraphs) if item.set_aside is not None} for own in versions]
    if sum(map(bool, aside)) < 2:  # noqa: PLR2004 - one version alone shares with nobody
        return ordered

    def only_aside(draft: Draft) -> bool:
        return all(own.issuperset(here) for own, here in zip(aside, draft.cells, strict=True))

    def elsewhere(draft: Draft) -> bool:
        return not draft.cells[base]

    found: list[Draft] = []
    for apart, run in groupby(ordered, only_aside):
        own = list(run)
        found += laid_together(sorted(own, key=elsewhere), versions) if apart else own
    return found


def laid_together(run: Iterable[Draft], versions: Sequence[Version]) -> list[Draft]:
    """Return the rows of one run, combined."""
    laid: list[Draft] = []
    free = [0] * len(versions)
    for draft in run:
        present = [version for version, here in enumerate(draft.cells) if here]
        open_rows = range(max(free[version] for version in present), len(laid))
        own = set(texts(draft, versions))
        alike = (number for number in open_rows[:REACH] if not own.isdisjoint(texts(laid[number], versions)))
        number = next(alike, open_rows[0] if open_rows else len(laid))
        if number == len(laid):
            laid.append(draft)
        else:
            for version in present:
                laid[number].cells[version] = draft.cells[version]
            laid[number].held += draft.held
        for version in present:
            free[version] = number + 1
    return laid


def texts(draft: Draft, versions: Sequence[Version]) -> Iterator[str]:
    """Yield the texts in a row."""
    for version, here in zip(versions, draft.cells, strict=True):
        yield from (version.paragraphs[number].text for number in here)
