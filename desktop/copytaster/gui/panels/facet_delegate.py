"""How the facets of a change are painted in the list of changes: each with its sign."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from copytaster.facts.facet import Facet
from copytaster.gui.models.facets import FACETS, facet_name
from copytaster.gui.panels.change_model import FACETS_HERE
from copytaster.gui.widgets.inks import ink, paint_sign, sign_width, small
from copytaster.palette import LIGHT, Palette

PAD = 4.0
GAP = 4.0


class FacetDelegate(QStyledItemDelegate):
    """Paints facets in `colours`, with their names if there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Paint in the light colours until told otherwise."""
        super().__init__(parent)
        self.colours: Palette = LIGHT

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        facets, aside = index.data(FACETS_HERE)
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(option.rect)
        font = small(option.font)
        painter.setFont(font)
        worded = width_of(facets, font) <= option.rect.width() - 2 * PAD
        height = QFontMetricsF(font).height()
        x, y = option.rect.left() + PAD, option.rect.top() + (option.rect.height() - height) / 2
        for facet in facets:
            colour = QColor(self.colours.selection_text) if chosen else self._ink(facet, aside=aside)
            x += paint_sign(painter, QPointF(x, y), FACETS[facet].sign, colour) + GAP
            if worded:
                painter.setPen(colour)
                words = facet_name(facet)
                room = QFontMetricsF(font).horizontalAdvance(words)
                painter.drawText(QRectF(x, y, room + 1, height), Qt.AlignmentFlag.AlignVCenter, words)
                x += room + GAP
        painter.restore()

    def _ink(self, facet: Facet, *, aside: bool) -> QColor:
        return QColor(self.colours.dim) if aside else ink(self.colours, FACETS[facet].tone)


def width_of(facets: tuple[Facet, ...], font: QFont) -> float:
    """Return the width of facets with their names."""
    metrics = QFontMetricsF(font)
    return sum(
        sign_width(font, FACETS[one].sign) + metrics.horizontalAdvance(facet_name(one)) + 2 * GAP for one in facets
    )
