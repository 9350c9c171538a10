"""The state that the view, its painter and its gestures share: the table, the look and the highlights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from copytaster.alignment.alignment import Place
from copytaster.gui.compare.layouts import CellLayout, LayoutCache, lay_out
from copytaster.gui.compare.look import Look
from copytaster.gui.compare.target import Target
from copytaster.gui.models.selection import Selection
from copytaster.gui.models.table import ComparisonTable
from copytaster.session.search import Hit


@dataclass(slots=True)
class Stage:
    """The state of one comparison view; whoever changes a field asks the view to paint again.

    `found` are the search hits by paragraph, and `hit` is the one gone to. `picked` are the paragraphs chosen for a tie
    or a cut, at most two.
    """

    table: ComparisonTable
    look: Look
    target: Target = field(default_factory=Target)
    found: Mapping[Place, Sequence[Hit]] = field(default_factory=dict)
    hit: Hit | None = None
    selection: Selection | None = None
    picked: tuple[Place, ...] = ()
    cache: LayoutCache = field(init=False)

    def __post_init__(self) -> None:
        """Make the cache of laid out cells."""
        self.cache = LayoutCache(self._lay_out)

    def layout(self, line: int, version: int, width: float) -> CellLayout:
        """Return a cell laid out at a width in pixels."""
        return self.cache.get(line, version, width)

    def row(self, line: int) -> int:
        """Return the first row of the comparison that a line shows."""
        return self.table.lines.starts[line]

    def _lay_out(self, line: int, version: int, width: float) -> CellLayout:
        others = len(self.table.headings) - 1
        return lay_out(self.table.cell(line, version), width, self.look, others)
