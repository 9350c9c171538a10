"""Which rows of a comparison share one line of the view: rows in which nothing differs can be folded into a band."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from copytaster.alignment.alignment import Place, Relation
from copytaster.comparison.index import counted
from copytaster.gui.models.sight import Sight
from copytaster.gui.models.words import plural, thousands, translate


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of the view: line n shows the rows `starts[n]` up to but not including `starts[n + 1]`.

    `bands` are the lines that only tell how many rows are folded there; without bands every row has its own line.
    """

    starts: Sequence[int]
    bands: frozenset[int] = frozenset()

    def __len__(self) -> int:
        """Return the number of lines."""
        return max(0, len(self.starts) - 1)

    def rows(self, line: int) -> range:
        """Return the rows that a line shows."""
        return range(self.starts[line], self.starts[line + 1])

    def line_of(self, row: int) -> int:
        """Return the line that shows a row."""
        return bisect_right(self.starts, row) - 1 if self.bands else row


def all_lines(rows: int) -> Lines:
    """Return one line for each of `rows` rows."""
    return Lines(range(rows + 1))


def folded(sight: Sight, opened: frozenset[int] = frozenset()) -> Lines:
    """Return lines in which every run of rows without a difference is one band, except for rows in `opened`."""
    starts: list[int] = []
    bands: set[int] = set()
    inside = False
    for row in range(len(sight.comparison.rows)):
        equal = row not in opened and is_equal(sight, row)
        if not (equal and inside):
            if equal:
                bands.add(len(starts))
            starts.append(row)
        inside = equal
    return Lines((*starts, len(sight.comparison.rows)), frozenset(bands))


def is_equal(sight: Sight, row: int) -> bool:
    """Tell whether no version has a counted difference from the base in a row."""
    shown = sight.comparison.rows[row]
    if any(shown.placeholders):
        return False
    return all(
        relations == (Relation.SAME,) or only_set_aside(sight, row, version, relations)
        for version, relations in enumerate(shown.status)
        if version != sight.base
    )


def only_set_aside(sight: Sight, row: int, version: int, relations: tuple[Relation, ...]) -> bool:
    """Tell whether all differences of a version from the base in a row are set aside."""
    if not {Relation.MOVED, Relation.SPLIT, Relation.JOINED}.isdisjoint(relations):
        return False
    cells = sight.comparison.rows[row].cells
    linked = {link for number in cells[version] for link in sight.index.links_at(Place(version, number), sight.base)}
    if not linked.isdisjoint(sight.index.shifts):
        return False
    places = [Place(sight.base, number) for number in cells[sight.base]]
    places += [Place(version, number) for number in cells[version]]
    index = sight.index
    numbers = {n for place in places for n in index.changes_at(place, other_of(sight, place.version, version))}
    return not any(counted(sight.comparison.changes[number]) for number in numbers)


def other_of(sight: Sight, own: int, version: int) -> int:
    """Return that one of the base and `version` which is not `own`."""
    return version if own == sight.base else sight.base


def band_words(sight: Sight, rows: range) -> str:
    """Return the words of a band, which tell what is folded in it: “12 paragraphs the same · 2 set aside”."""
    aside = sum(is_aside(sight, row) for row in rows)
    same = len(rows) - aside
    words: list[str] = []
    if same:
        words.append(plural("Comparison", "1 paragraph the same", "%Ln paragraphs the same", same))
    if aside:
        words.append(translate("Comparison", "{count} set aside", count=thousands(aside)))
    return " · ".join(words)


def is_aside(sight: Sight, row: int) -> bool:
    """Tell whether every paragraph of a row is set aside."""
    versions = sight.comparison.inputs.versions
    return all(
        versions[version].paragraphs[number].set_aside is not None
        for version, cell in enumerate(sight.comparison.rows[row].cells)
        for number in cell
    )
