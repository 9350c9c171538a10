import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyledItemDelegate, QTableView

from copytaster.gui.models.kinds import SIGNS
from copytaster.gui.panels.change_model import APART
from copytaster.gui.panels.changes_panel import ChangesPanel
from copytaster.gui.panels.kind_delegate import PAD, KindDelegate, width_of
from copytaster.gui.widgets.signs import box_of, room_of, sign_icon
from copytaster.palette import Scheme, palette

HEIGHT = 24


@pytest.fixture
def painted(qtbot):
    """Give the picture of the words of each kind, all of them the same word."""

    def paint(delegate):
        table = QTableView()
        qtbot.addWidget(table)
        model = QStandardItemModel(table)
        for sign in SIGNS.values():
            model.appendRow(QStandardItem(f"{sign}{APART}reworded"))
        table.setModel(model)
        table.setItemDelegate(delegate)
        table.setShowGrid(False)
        table.verticalHeader().setDefaultSectionSize(HEIGHT)
        table.setColumnWidth(0, width_of(f"{APART}reworded", table.fontMetrics()) + 20)
        whole = table.viewport().grab().toImage()
        left = PAD + room_of(table.fontMetrics()) + 1
        return [whole.copy(QRect(left, HEIGHT * row, 100, HEIGHT)) for row in range(len(SIGNS))]

    return paint


def test_words_begin_at_one_edge_and_stand_at_one_height_after_any_sign(painted):
    first, *others = painted(KindDelegate())
    assert all(one == first for one in others)
    plain = painted(QStyledItemDelegate())
    assert any(one != plain[0] for one in plain)


def test_a_cell_has_room_for_its_words(qtbot):
    metrics = QFontMetrics(QFont())
    assert width_of(f"≈{APART}reworded", metrics) > room_of(metrics) + metrics.horizontalAdvance("reworded")


def test_switches_of_all_kinds_are_of_one_height(qtbot):
    panel = ChangesPanel()
    qtbot.addWidget(panel)
    panel.show_reading(None)
    assert len({switch.sizeHint().height() for switch in panel._kinds.values()}) == 1
    assert "↕" not in "".join(switch.text() for switch in panel._kinds.values())


def test_a_sign_takes_no_more_room_than_the_letters_beside_it(qtbot):
    metrics = QFontMetrics(QFont())
    assert box_of(metrics).width() < box_of(metrics).height() <= metrics.height()


def inks(drawn, state):
    """Return the colours in an icon."""
    picture = drawn.pixmap(QSize(32, 32), QIcon.Mode.Normal, state).toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def test_a_sign_is_painted_in_the_colour_of_buttons(qtbot):
    colours = QPalette()
    colours.setColor(QPalette.ColorRole.ButtonText, "#ff0000")
    drawn = sign_icon("+", QFont(), colours, QColor("#0000ff"))
    assert "#ff0000" in inks(drawn, QIcon.State.Off)
    assert "#0000ff" in inks(drawn, QIcon.State.On)


@pytest.mark.parametrize(("scheme", "ink"), [(Scheme.DARK, "text"), (Scheme.CONTRAST, "page")])
def test_the_sign_on_a_pressed_switch_can_be_seen(qtbot, scheme, ink):
    colours, panel = palette(scheme), ChangesPanel()
    qtbot.addWidget(panel)
    panel.set_colours(colours)
    assert getattr(colours, ink) in inks(panel._kinds["addition"].icon(), QIcon.State.On)
