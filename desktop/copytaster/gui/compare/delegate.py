"""How a cell is painted: background, paragraphs with their marks, search hits, selection and frames."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPolygonF, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView
from typing_extensions import override

from copytaster.comparison.walk import MOVE
from copytaster.diff.changes import Kind
from copytaster.gui.compare.layouts import CellLayout, GhostLayout, ParagraphLayout
from copytaster.gui.compare.look import Look
from copytaster.gui.compare.marking import (
    paint_bar,
    paint_caret,
    paint_hatch,
    paint_sheet,
    sheet_width,
    stretch,
)
from copytaster.gui.compare.stage import Stage
from copytaster.gui.models.captions import aside_in_short, missing, take_back
from copytaster.gui.models.cells import ShownParagraph, Vacancy
from copytaster.gui.models.kinds import SIGNS
from copytaster.text.spans import Span

Left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
Right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
Centre = Qt.AlignmentFlag.AlignCenter
DOTS = Qt.PenStyle.DotLine
FRAME = 2.0
BAR = 5.0
CORNER = 11.0
BASELINE, RAISED = 0.75, 0.3
"""The height at which the sign of an annotation is painted in a line: beside the number, or over a stretch's end."""
WHOLE_TINT = 0.55
"""The share of its tint in the background of a paragraph that was added or left out as a whole."""


class CellPainter(QStyledItemDelegate):
    """Paints the cells of a comparison; it reads everything from the stage and changes nothing."""

    def __init__(self, stage: Stage, parent: QObject) -> None:
        """Keep the stage."""
        super().__init__(parent)
        self._stage = stage

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        stage, line, version = self._stage, index.row(), index.column()
        area = QRectF(option.rect)
        painter.save()
        painter.setClipRect(area)
        if line in stage.table.lines.bands:
            left = option.widget.columnViewportPosition(0) if isinstance(option.widget, QTableView) else 0
            paint_band(painter, stage, area, line, max(0, left))
        else:
            layout = stage.layout(line, version, area.width())
            paint_cell(painter, stage, layout, area, (stage.row(line), version))
        paint_edges(painter, stage.look, area)
        if isinstance(option.widget, QTableView) and option.widget.currentIndex() == index:
            paint_current(painter, stage.look, area, active=option.widget.hasFocus())
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        stage, line = self._stage, index.row()
        if line in stage.table.lines.bands:
            return QSize(option.rect.width(), round(stage.look.band))
        height = stage.layout(line, index.column(), option.rect.width()).height
        return QSize(option.rect.width(), round(height))


def paint_edges(painter: QPainter, look: Look, area: QRectF) -> None:
    """Paint the lines between cells."""
    painter.setPen(QPen(look.colour("line"), 1))
    edge = area.adjusted(0, 0, -0.5, -0.5)
    painter.drawLine(edge.bottomLeft(), edge.bottomRight())
    painter.drawLine(edge.topRight(), edge.bottomRight())


def paint_current(painter: QPainter, look: Look, area: QRectF, *, active: bool) -> None:
    """Paint the frame of the current cell, fainter while another part of the window has the keyboard focus."""
    painter.setPen(QPen(look.colour("link" if active else "dim"), 1, Qt.PenStyle.DashLine if active else DOTS))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(1.5, 1.5, -2.5, -2.5))


def paint_band(painter: QPainter, stage: Stage, area: QRectF, line: int, left: float) -> None:
    """Paint folded rows: a thin band with words that begin at `left` and continue across the columns."""
    look = stage.look
    painter.fillRect(area, look.colour("raised"))
    painter.setFont(look.caption)
    painter.setPen(look.colour("dim"))
    painter.drawText(QPointF(left + look.margin, baseline(painter, area)), f"▸  {stage.table.band(line)}")


def baseline(painter: QPainter, area: QRectF) -> float:
    """Return the base line of text that is vertically centred in `area`."""
    metrics = painter.fontMetrics()
    return area.center().y() + (metrics.ascent() - metrics.descent()) / 2


def paint_cell(painter: QPainter, stage: Stage, layout: CellLayout, area: QRectF, at: tuple[int, int]) -> None:
    """Paint the paragraphs of a cell, or a background that shows why it has none; `at` is its row and version."""
    look = stage.look
    painter.fillRect(area, look.colour("page"))
    if layout.cell.vacancy is not Vacancy.NONE:
        paint_vacancy(painter, look, area, layout)
    for number, part in enumerate(layout.parts):
        painter.save()
        painter.translate(area.topLeft())
        if isinstance(part, GhostLayout):
            paint_ghost(painter, look, part)
        else:
            last = number + 1 == len(layout.parts)
            bottom = max(part.bottom, area.height()) if last else part.bottom
            ground = part.aside(QRectF(BAR + 4, part.top + 2, area.width() - BAR - 6, bottom - part.top - 4))
            paint_paragraph(painter, stage, part, ground, (at[0], number))
        painter.restore()
    if at in stage.target.cells:
        paint_frame(painter, look, area.adjusted(FRAME, FRAME, -FRAME - 1, -FRAME - 1))


def paint_vacancy(painter: QPainter, look: Look, area: QRectF, layout: CellLayout) -> None:
    """Paint a cell in which its version has no text."""
    if layout.cell.vacancy is Vacancy.BLANK:
        painter.fillRect(area, look.colour("vacant"))
        return
    paint_hatch(painter, look, area)
    foot = layout.parts[-1].bottom if layout.parts else 0.0
    painter.setFont(look.caption)
    words = f"{SIGNS[Kind.OMISSION]} {missing()}"
    width = painter.fontMetrics().horizontalAdvance(words) + 2 * look.margin
    sign = QRectF(look.gutter, foot + look.above, width, look.caption_height * 1.15).translated(area.topLeft())
    painter.fillRect(sign, look.tint(Kind.OMISSION))
    painter.setPen(look.ink(Kind.OMISSION))
    painter.drawText(sign, Centre, words)


def paint_ghost(painter: QPainter, look: Look, part: GhostLayout) -> None:
    """Paint the placeholder of a moved paragraph at its own place: a thin dashed line."""
    ink = look.ink(MOVE)
    painter.setFont(look.caption)
    painter.setPen(ink)
    words = part.part.caption
    painter.drawText(part.caption, Left, words)
    width = painter.fontMetrics().horizontalAdvance(words)
    middle = part.caption.center().y()
    painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(look.margin, middle), QPointF(part.caption.left() - 4, middle))
    painter.drawLine(QPointF(part.caption.left() + width + 6, middle), QPointF(part.caption.right(), middle))


def paint_paragraph(
    painter: QPainter, stage: Stage, part: ParagraphLayout, ground: QRectF, at: tuple[int, int]
) -> None:
    """Paint a paragraph in the area `ground`: margin, caption, text; `at` is its row and its number in the cell."""
    paragraph, look = part.part, stage.look
    if paragraph.whole in {Kind.ADDITION, Kind.OMISSION}:
        tint = look.tint(paragraph.whole)
        tint.setAlphaF(WHOLE_TINT)
        painter.fillRect(ground, tint)
    if paragraph.whole:
        paint_bar(painter, look, paragraph.whole, part.aside(QRectF(3, ground.top(), BAR, ground.height())))
    paint_margin(painter, look, part)
    if part.caption is not None:
        paint_caption(painter, look, part.caption, part)
    painter.setPen(look.colour("text"))
    part.text.draw(painter, part.origin, overlays(stage, paragraph, at))
    paint_frames(painter, stage, part)
    paint_carets(painter, stage, part)
    paint_remarks(painter, look, part)
    if paragraph.place in stage.target.wholes:
        paint_frame(painter, look, ground)
    if paragraph.place in stage.picked:
        paint_picked(painter, look, ground, mirrored=part.mirrored)


def paint_remarks(painter: QPainter, look: Look, part: ParagraphLayout) -> None:
    """Paint the sign of an annotation over the end of its stretch, or in the margin for the whole paragraph."""
    for span, _ in part.part.remarks:
        if span is None:
            first = part.text.lineAt(0).height() if part.text.lineCount() else look.line
            sheet = part.aside(QRectF(2.4 * BAR, 0, sheet_width(look), 0))
            paint_sheet(painter, look, QPointF(sheet.left(), part.origin.y() + first * BASELINE))
            continue
        for place in part.line_rects(*span)[-1:]:
            paint_sheet(painter, look, QPointF(place.right(), place.top() + place.height() * RAISED))


def paint_picked(painter: QPainter, look: Look, area: QRectF, *, mirrored: bool) -> None:
    """Paint the frame and the corner of a paragraph that is marked for a tie or a cut."""
    painter.setPen(QPen(look.colour("link"), FRAME))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area)
    painter.setBrush(look.colour("link"))
    corner, beside = (area.topRight(), -CORNER) if mirrored else (area.topLeft(), CORNER)
    painter.drawPolygon(QPolygonF([corner, corner + QPointF(beside, 0), corner + QPointF(0, CORNER)]))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_margin(painter: QPainter, look: Look, part: ParagraphLayout) -> None:
    """Paint the number of a paragraph, level with its first line, and the sign of its kind above it."""
    paragraph, room = part.part, look.gutter - look.margin
    first = part.text.lineAt(0).height() if part.text.lineCount() else look.line
    towards = Left if part.mirrored else Right
    painter.setFont(look.number)
    painter.setPen(look.colour("dim"))
    number = part.aside(QRectF(0, part.origin.y(), room, first))
    painter.drawText(number, towards, str(paragraph.place.paragraph + 1))
    if paragraph.whole and part.caption is not None:
        painter.setFont(look.caption)
        painter.setPen(look.ink(paragraph.whole))
        sign = part.aside(QRectF(0, part.caption.top(), room, part.caption.height()))
        painter.drawText(sign, towards, SIGNS[paragraph.whole])


def paint_caption(painter: QPainter, look: Look, area: QRectF, part: ParagraphLayout) -> None:
    """Paint the caption of a paragraph; if the paragraph is set aside, with an offer to take it back."""
    paragraph = part.part
    painter.setFont(look.caption)
    painter.setPen(look.ink(paragraph.whole) if paragraph.whole else look.colour("dim"))
    metrics = painter.fontMetrics()
    offer = metrics.horizontalAdvance(take_back()) + look.margin if paragraph.aside else 0
    words = caption_words(paragraph, metrics, round(area.width() - offer))
    from_side = Right if part.mirrored else Left
    painter.drawText(area, from_side, words)
    if paragraph.aside:
        taken = metrics.horizontalAdvance(words) + look.margin
        font = painter.font()
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(look.colour("link"))
        rest = area.adjusted(0, 0, -taken, 0) if part.mirrored else area.adjusted(taken, 0, 0, 0)
        painter.drawText(rest, from_side, take_back())


def caption_words(paragraph: ShownParagraph, metrics: QFontMetrics, room: int) -> str:
    """Return the caption of a paragraph for `room` pixels; the reason for setting it aside is given only if it fits."""
    short = paragraph.aside and metrics.horizontalAdvance(paragraph.caption) > room
    return metrics.elidedText(aside_in_short() if short else paragraph.caption, Qt.TextElideMode.ElideRight, room)


def overlays(stage: Stage, paragraph: ShownParagraph, at: tuple[int, int]) -> list[QTextLayout.FormatRange]:
    """Return the formats of search hits and of the selection in a paragraph."""
    look = stage.look
    made: list[QTextLayout.FormatRange] = []
    for hit in stage.found.get(paragraph.place, ()):
        written = QTextCharFormat()
        written.setBackground(look.colour("current_hit" if hit == stage.hit else "hit"))
        made.append(stretch(paragraph.text, Span(hit.start, hit.end), written))
    if stage.selection and (selected := stage.selection.span(paragraph.place.version, *at, len(paragraph.text))):
        written = QTextCharFormat()
        written.setBackground(look.colour("selection"))
        written.setForeground(look.colour("selection_text"))
        made.append(stretch(paragraph.text, selected, written))
    return made


def paint_frames(painter: QPainter, stage: Stage, part: ParagraphLayout) -> None:
    """Paint the frame around the current stretch, line by line and above all backgrounds, as marks may be longer."""
    hits = stage.found.get(part.part.place, ())
    spans = [Span(hit.start, hit.end) for hit in hits if hit == stage.hit]
    spans.append(stage.target.spans.get(part.part.place, Span(0, 0)))
    for span in spans:
        if span.start < span.end:
            for place in part.line_rects(*span):
                paint_frame(painter, stage.look, place.adjusted(-1, 0, 1, 0))


def paint_carets(painter: QPainter, stage: Stage, part: ParagraphLayout) -> None:
    """Paint a sign at each place where only another version has words."""
    signs = (*part.part.gaps, *part.part.marks)
    missing = {mark.span: mark.kind for mark in signs if mark.span.start == mark.span.end}
    framed_span = stage.target.spans.get(part.part.place)
    if framed_span is not None and framed_span.start == framed_span.end:
        missing.setdefault(framed_span, Kind.WORDING)
    for span, kind in missing.items():
        for place in part.line_rects(*span)[:1]:
            sign = paint_caret(painter, stage.look, kind, place.bottomLeft(), place.height())
            if framed_span == span:
                paint_frame(painter, stage.look, sign.adjusted(-2, -1, 2, 1))


def paint_frame(painter: QPainter, look: Look, area: QRectF) -> None:
    """Paint the frame of the current difference."""
    painter.setPen(QPen(look.colour("focus"), FRAME))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area)
