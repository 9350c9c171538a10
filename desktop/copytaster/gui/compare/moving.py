"""How the view scrolls to a place, and how it keeps its place while its lines change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext

from copytaster.alignment.alignment import Place
from copytaster.gui.compare.anchor import Anchor, anchor, exists, hold
from copytaster.gui.compare.columns import share_out
from copytaster.gui.compare.layouts import ParagraphLayout
from copytaster.gui.compare.look import look
from copytaster.gui.compare.target import Target
from copytaster.gui.compare.version_table import VersionTable
from copytaster.gui.models.selection import Caret, Selection
from copytaster.gui.models.sight import Sight
from copytaster.palette import Palette
from copytaster.text.spans import Span

STEP_LINES = 1.5
"""How many lines of text one step of the scroll bar takes; a wheel click is three steps."""

FIRST_LINES = 4
"""How many lines of the paragraph in focus stay visible in a lower view: its caption and what follows it."""

SETTLING = 3
"""How many times the view scrolls to a place again while the lines around it get their exact heights."""


def current_place(view: VersionTable) -> Place | None:
    """Return the paragraph that the caret is in, else the first of the current cell, or None if it has none."""
    index, selection = view.currentIndex(), view.stage.selection
    if not index.isValid() or index.row() >= len(view.table.lines):
        return None
    parts = view.table.cell(index.row(), index.column()).parts
    row = view.stage.row(index.row())
    if selection and selection.version == index.column() and selection.cursor.row == row and parts:
        return parts[min(selection.cursor.part, len(parts) - 1)].place
    return parts[0].place if parts else None


@contextmanager
def kept_place(view: VersionTable, keep: bool = True) -> Iterator[None]:  # noqa: FBT001, FBT002 - said at the call
    """Lay the view out again after what is done inside, and keep the same text in sight.

    If the paragraph in focus is visible, it keeps its position, else the top of the view does. A view that is scrolled
    to the very top stays there, as long as the paragraph in focus remains visible. Of a paragraph that begins above the
    view, the same share stays above; a frame that is visible stays visible.
    """
    table = view.table
    place, column = current_place(view) or beside(view), view.currentIndex().column()
    top, at_top = focused(view, place) or anchor(view, table), view.verticalScrollBar().value() == 0
    high = view.rowHeight(table.line_of(top.place)) if top else 0
    spans = view.stage.target.spans if any(in_sight(view, *one) for one in framed_lines(view)) else {}
    yield
    lay_columns(view, evenly=not keep)
    if table.sight is None or not len(table.lines):
        return
    if not keep:
        begin(view, table.sight)
        return
    place = place or (top.place if top else None)
    if place and exists(table.sight, place):
        view.setCurrentIndex(table.index(table.line_of(place), max(0, column)))
    if top and exists(table.sight, top.place):
        line = table.line_of(top.place)
        if at_top and seen_at_top(view, line):
            return
        for _ in range(SETTLING):
            hold(view, line, top.below if top.below >= 0 else round(top.below * view.rowHeight(line) / max(1, high)))
        if spans:
            bring_into_sight(view, view.currentIndex().column(), spans)


@contextmanager
def kept_in_sight(view: VersionTable, before: int) -> Iterator[None]:
    """Scroll just far enough if the view, once `before` pixels high, became too low for what is framed or in focus."""
    top, bottom = extent(view)
    seen = 0 <= top < bottom <= before
    yield
    top, bottom = extent(view)
    below = bottom - view.viewport().height()
    if seen and (top < 0 or below > 0):
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() + min(top, below if below > 0 else top))


def extent(view: VersionTable) -> tuple[int, int]:
    """Return the top and the bottom of the framed line, else of the first lines in focus, in pixels of the view."""
    line = view.currentIndex().row()
    if not 0 <= line < len(view.table.lines):
        return 0, 0
    row = view.rowViewportPosition(line), min(view.rowHeight(line), FIRST_LINES * view.fontMetrics().height())
    top, high = next(framed_lines(view), row)
    return top, round(top + high)


def focused(view: VersionTable, place: Place | None) -> Anchor | None:
    """Return the position of the paragraph in focus in the view, None if it is not visible."""
    line = view.currentIndex().row()
    if place is None or not 0 <= line < len(view.table.lines):
        return None
    top = view.rowViewportPosition(line)
    in_sight = top < view.viewport().height() and top + view.rowHeight(line) > 0
    return Anchor(place, top) if in_sight else None


def seen_at_top(view: VersionTable, line: int) -> bool:
    """Scroll to the top, and tell whether a line is then wholly visible, or begins at the top."""
    view.verticalScrollBar().setValue(0)
    top, height = view.rowViewportPosition(line), view.viewport().height()
    return line == 0 or top + view.rowHeight(line) <= height


def beside(view: VersionTable) -> Place | None:
    """Return a paragraph of the current row, used if the current cell has none."""
    line = view.currentIndex().row()
    if not 0 <= line < len(view.table.lines):
        return None
    cells = (view.table.cell(line, version) for version in range(len(view.table.headings)))
    return next((shown.parts[0].place for shown in cells if shown.parts), None)


def begin(view: VersionTable, sight: Sight) -> None:
    """Go to the first paragraph of the base, and to the top, where other versions may have paragraphs above it."""
    rows = sight.comparison.rows
    first = next((number for number, row in enumerate(rows) if row.cells[sight.base]), 0)
    view.setCurrentIndex(view.table.index(view.table.lines.line_of(first), sight.base))
    view.verticalScrollBar().setValue(0)


def lay_columns(view: VersionTable, *, evenly: bool = False) -> None:
    """Distribute the width over the columns and measure the visible lines."""
    share_out(view, view.stage.look, evenly=evenly)
    view.heights.restart()


def remeasure(view: VersionTable) -> None:
    """Measure the lines again after a person changed the widths of columns, and keep the top of the view in place."""
    top = anchor(view, view.table)
    view.heights.restart()
    if top:
        for _ in range(SETTLING):
            hold(view, view.table.line_of(top.place), top.below)


def restyle(view: VersionTable, colours: Palette, zoom: int) -> None:
    """Change the colours and the text size."""
    with kept_place(view) if zoom != view.stage.look.zoom else nullcontext():  # colours change no height
        view.stage.look = look(colours, zoom)
        view.stage.cache.clear()
        view.verticalScrollBar().setSingleStep(round(view.stage.look.line * STEP_LINES))
    view.horizontalHeader().viewport().update()
    view.viewport().update()


def reach(view: VersionTable, row: int, version: int, place: Place) -> None:
    """Make the cell of a row and a version the current one, and scroll to it, leaving room above it.

    If the cell has several paragraphs, the caret is put into `place`, and that paragraph is scrolled to.
    """
    table = view.table
    line = table.lines.line_of(row)
    if line in table.lines.bands:
        open_band(view, line)
        line = table.lines.line_of(row)
    put_caret(view, line, version, place)
    view.setCurrentIndex(table.index(line, version))
    header, height = view.verticalHeader(), view.viewport().height()
    top, bottom = view.rowViewportPosition(line), view.rowViewportPosition(line) + header.sectionSize(line)
    if top < 0 or bottom > height or not view.heights.knows(line):
        for _ in range(SETTLING):
            hold(view, line, height // 3 if header.sectionSize(line) < height * 2 // 3 else 0)
    uncover_part(view, version, place)
    view.viewport().update()


def put_caret(view: VersionTable, line: int, version: int, place: Place) -> None:
    """Put the caret into `place`, unless it is the paragraph of the cell that is the current one without a caret."""
    parts, row, selection = view.table.cell(line, version).parts, view.stage.row(line), view.stage.selection
    number = next((number for number, part in enumerate(parts) if part.place == place), 0)
    inside = selection is not None and (selection.version, selection.cursor.row) == (version, row)
    if number != (selection.cursor.part if inside and selection else 0):
        caret = Caret(row, number, 0)
        view.stage.selection = Selection(version, caret, caret)


def uncover_part(view: VersionTable, version: int, place: Place) -> None:
    """Scroll within the current cell until a paragraph of it is visible, or the beginning of one too high for that."""
    line, height, bar = view.currentIndex().row(), view.viewport().height(), view.verticalScrollBar()
    for part in view.stage.layout(line, version, view.columnWidth(version)).parts:
        if part.part.place == place:
            top, high = view.rowViewportPosition(line) + round(part.top), round(part.bottom - part.top)
            if not in_sight(view, top, min(high, height * 2 // 3)):
                bar.setValue(bar.value() + top - max(0, min(height // 3, height - high)))


def bring_into_sight(view: VersionTable, version: int, spans: Mapping[Place, Span]) -> None:
    """Scroll within a paragraph that is higher than the view until a stretch of the current cell is visible."""
    height, bar = view.viewport().height(), view.verticalScrollBar()
    for top, high in stretches(view, version, spans):
        if not in_sight(view, top, high):
            bar.setValue(bar.value() + top - height // 3)


def framed_lines(view: VersionTable) -> Iterator[tuple[int, float]]:
    """Yield the top and the height, in pixels of the view, of the first line of each frame in the current cell."""
    return stretches(view, view.currentIndex().column(), view.stage.target.spans)


def stretches(view: VersionTable, version: int, spans: Mapping[Place, Span]) -> Iterator[tuple[int, float]]:
    """Yield the top and the height, in pixels of the view, of the first line of each of `spans` in the current row."""
    line = view.currentIndex().row()
    if not spans or not 0 <= line < len(view.table.lines) or line in view.table.lines.bands:
        return
    for part in view.stage.layout(line, version, view.columnWidth(version)).parts:
        if isinstance(part, ParagraphLayout) and part.part.place in spans:
            for rect in part.line_rects(*spans[part.part.place])[:1]:
                yield view.rowViewportPosition(line) + round(rect.top()), rect.height()


def in_sight(view: VersionTable, top: float, height: float) -> bool:
    """Tell whether a line of text is wholly visible."""
    return top >= 0 and top + height <= view.viewport().height()


def frame(view: VersionTable, place: Place, span: Span) -> None:
    """Frame a stretch of a paragraph in the current cell, and scroll until it is visible."""
    view.stage.target = Target(spans={place: span})
    bring_into_sight(view, place.version, view.stage.target.spans)
    view.viewport().update()


def unframe(view: VersionTable) -> None:
    """Remove the frame, since the person went on to another paragraph."""
    view.stage.target = Target()
    view.viewport().update()


def open_band(view: VersionTable, line: int) -> None:
    """Show the rows that are folded in a band."""
    table = view.table
    rows = table.lines.rows(line)
    with kept_place(view):
        table.fold(table.opened.union(rows), only_differences=True)
    view.setCurrentIndex(table.index(table.lines.line_of(rows.start), max(0, view.currentIndex().column())))
