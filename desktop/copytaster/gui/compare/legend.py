"""The legend: what the colours and shapes mean, each painted in the same way as in the text."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from copytaster.comparison.walk import MOVE
from copytaster.diff.changes import Kind
from copytaster.gui.compare.delegate import FRAME
from copytaster.gui.compare.look import Look, look
from copytaster.gui.compare.marking import kind_format, paint_bar, paint_caret, paint_hatch, paint_sheet, stretch
from copytaster.gui.models.words import noted, translate
from copytaster.palette import LIGHT, Palette
from copytaster.text.spans import Span

GAP = 18
LEAST_GAP = 10
PAD = 6
BAR = 6
HATCH = 26


class Sample(NamedTuple):
    """One entry of the legend: how it is shown, the kind whose colour it has, and its words."""

    shown: str
    kind: str
    english: str

    @property
    def words(self) -> str:
        """Return the words in the person's language."""
        return translate("Comparison", self.english)


SAMPLES = (
    Sample("text", Kind.ADDITION, noted("Comparison", "added")),
    Sample("text", Kind.OMISSION, noted("Comparison", "left out")),
    Sample("text", Kind.WORDING, noted("Comparison", "reworded")),
    Sample("caret", Kind.OMISSION, noted("Comparison", "left out here")),
    Sample("bar", Kind.ADDITION, noted("Comparison", "paragraph added")),
    Sample("hatch", Kind.OMISSION, noted("Comparison", "paragraph left out")),
    Sample("bar", MOVE, noted("Comparison", "moved")),
    Sample("dim", "", noted("Comparison", "set aside")),
    Sample("sheet", "", noted("Comparison", "note")),
    Sample("frame", "", noted("Comparison", "where you are")),
)


class Legend(QWidget):
    """Shows the samples in one line, or in several if the window is narrow."""

    def __init__(self, colours: Palette = LIGHT, parent: QWidget | None = None) -> None:
        """Paint in `colours`."""
        super().__init__(parent)
        self._look = look(colours)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(translate("Comparison", "Legend"))
        self.setAccessibleDescription(", ".join(sample.words for sample in SAMPLES))

    def set_colours(self, colours: Palette) -> None:
        """Paint in other colours from now on."""
        self._look = look(colours)
        self.update()

    @override
    def heightForWidth(self, width: int) -> int:
        return round(self._places(width)[-1].bottom()) + PAD

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, self.heightForWidth(max(640, self.width())))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(120, self.width())))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("window"))
        for sample, place in zip(SAMPLES, self._places(self.width()), strict=True):
            paint_sample(painter, self._look, sample, place)
        painter.end()

    def _places(self, width: int) -> list[QRectF]:
        """Return the places of the samples: closer together if they then fit into one line, else in several lines."""
        metrics = QFontMetricsF(self._look.caption)
        height = self._look.caption_height
        rooms = [metrics.horizontalAdvance(sample.words) + sign_width(sample) for sample in SAMPLES]
        gap = min(GAP, max(LEAST_GAP, (width - 2 * PAD - sum(rooms)) / (len(rooms) - 1)))
        x, y = float(PAD), float(PAD)
        found: list[QRectF] = []
        for room in rooms:
            if x > PAD and x + room > width - PAD + 0.5:
                x, y = float(PAD), y + height + PAD / 2
            found.append(QRectF(x, y, room, height))
            x += room + gap
        return found


def sign_width(sample: Sample) -> int:
    """Return the width of the sign before the words of a sample."""
    return {"bar": BAR + PAD, "hatch": HATCH + PAD, "caret": 2 * PAD, "sheet": 2 * BAR + PAD}.get(sample.shown, 0)


def paint_sample(painter: QPainter, look: Look, sample: Sample, place: QRectF) -> None:
    """Paint one sample: its sign and its words, which are marked like text if the kind marks words."""
    sign = place.adjusted(0, 1, 0, -1)
    match sample.shown:
        case "bar":
            paint_bar(painter, look, sample.kind, QRectF(sign.left(), sign.top(), BAR, sign.height()))
        case "hatch":
            paint_hatch(painter, look, QRectF(sign.left(), sign.top(), HATCH, sign.height()))
        case "caret":
            paint_caret(painter, look, sample.kind, QPointF(sign.left() + BAR, sign.bottom()), sign.height())
        case "sheet":
            paint_sheet(painter, look, QPointF(sign.left(), sign.bottom() - PAD / 2))
        case "frame":
            painter.setPen(QPen(look.colour("focus"), FRAME))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(sign.adjusted(-3, 0, 3, 0))
        case _:
            pass
    written = QTextLayout(sample.words, look.caption)
    if sample.shown == "text":
        written.setFormats([stretch(sample.words, Span(0, len(sample.words)), kind_format(look, sample.kind))])
    written.beginLayout()
    line = written.createLine()
    line.setLineWidth(place.width() + GAP)
    written.endLayout()
    painter.setPen(look.colour("dim" if sample.shown == "dim" else "text"))
    top = place.top() + (place.height() - line.height()) / 2
    written.draw(painter, QPointF(place.left() + sign_width(sample), top))
