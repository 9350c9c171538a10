import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontDatabase, QPalette, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QMessageBox, QPushButton, QWidget

from copytaster.alignment.alignment import Place
from copytaster.gui import fonts, theme
from copytaster.gui.compare.header import facts
from copytaster.gui.compare.overview import OverviewMap
from copytaster.gui.compare.reading_pane import ReadingPane
from copytaster.gui.models.sight import look_at
from copytaster.gui.models.table import Heading
from copytaster.palette import SCHEMES, Scheme, palette
from copytaster.resources import resource
from fakes.equal_stories import equal_story

A, B, C = 0, 1, 2
Left = Qt.MouseButton.LeftButton


def test_a_click_on_a_heading_selects_the_version(view, qtbot):
    header = view.horizontalHeader()
    middle = QPoint(header.sectionViewportPosition(B) + 60, 20)
    with qtbot.waitSignal(view.version_selected) as told:
        qtbot.mouseClick(header.viewport(), Left, pos=middle)
    assert told.args == [B]


def test_a_double_click_on_a_heading_asks_for_the_base(view, qtbot):
    header = view.horizontalHeader()
    middle = QPoint(header.sectionViewportPosition(C) + 60, 20)
    with qtbot.waitSignal(view.base_requested) as told:
        QTest.mouseDClick(header.viewport(), Left, Qt.KeyboardModifier.NoModifier, middle)
    assert told.args == [C]


def test_the_menu_of_a_heading_offers_the_base(view, qtbot):
    menu = view.horizontalHeader().menu(B)
    qtbot.addWidget(menu)
    with qtbot.waitSignal(view.base_requested) as told:
        menu.actions()[1].trigger()
    assert told.args == [B]


def test_the_menu_of_the_base_offers_nothing(view, qtbot):
    menu = view.horizontalHeader().menu(A)
    qtbot.addWidget(menu)
    assert not any(action.isEnabled() for action in menu.actions())


def test_the_line_under_a_title_begins_with_whose_version_it_is():
    heading = Heading("B", "Bridge", "papers/b.txt", "The Quay", "2025-03-07T10:00:00Z", 1234, 0.87, name="b.txt")
    assert facts(heading) == "The Quay · 87 % shared · 1,234 words · 2025-03-07 10:00 · b.txt"


def test_a_title_that_is_the_name_of_the_file_is_not_said_twice():
    assert facts(Heading("B", "b.txt", "papers/b.txt", "", "", name="b.txt")) == ""


def test_a_click_on_the_overview_scrolls_there(view, qtbot):
    view.show_comparison(equal_story(2000))
    bar = OverviewMap(view)
    qtbot.addWidget(bar)
    bar.resize(30, 500)
    qtbot.mouseClick(bar, Left, pos=QPoint(10, 250))
    assert view.rowAt(view.viewport().height() // 2) == pytest.approx(1000, abs=5)


def test_the_reading_pane_shows_text_and_differences_in_words(qtbot, sight):
    pane = ReadingPane()
    qtbot.addWidget(pane)
    pane.show()
    pane.show_place(sight, Place(B, 0))
    assert "Harbour bridge shut for repairs" in pane.toPlainText()
    assert "reworded in B: “closes” became “shut”" in pane.toPlainText()
    assert pane.isReadOnly()


def test_the_reading_pane_forgets(qtbot, sight):
    pane = ReadingPane()
    qtbot.addWidget(pane)
    pane.show()
    pane.show_place(sight, Place(B, 0))
    pane.show_place(sight, None)
    assert pane.toPlainText() == ""


def test_markup_in_a_document_stays_text_in_the_reading_pane(qtbot):
    pane = ReadingPane()
    qtbot.addWidget(pane)
    pane.show()
    pane.show_place(look_at(equal_story(1, text="<img src='http://localhost/x.png'>")), Place(A, 0))
    assert "<img src='http://localhost/x.png'>" in pane.toPlainText()
    cursor = QTextCursor(pane.document())
    cursor.select(QTextCursor.SelectionType.Document)
    assert not cursor.charFormat().isImageFormat()


def test_the_bundled_family_is_there_in_all_four_faces():
    assert fonts.load() == fonts.FAMILY
    assert {"Regular", "Bold", "Italic", "Bold Italic"} <= set(QFontDatabase.styles(fonts.FAMILY))
    assert len(list(resource("fonts").glob("*.ttf"))) == 4


def test_text_grows_with_the_zoom():
    assert fonts.text_font(200).pointSizeF() == 2 * fonts.text_font().pointSizeF()


@pytest.mark.parametrize("scheme", Scheme)
def test_the_palette_of_the_window_is_that_of_the_scheme(scheme):
    made = theme.qpalette(palette(scheme))
    assert made.color(QPalette.ColorRole.Base).name() == SCHEMES[scheme].page
    assert made.color(QPalette.ColorRole.WindowText).name() == SCHEMES[scheme].text
    disabled = made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name()
    assert disabled != SCHEMES[scheme].text


@pytest.mark.parametrize("scheme", [Scheme.DARK, Scheme.CONTRAST])
def test_an_empty_box_is_seen_on_dark_ground(qtbot, scheme):
    box = QCheckBox()
    qtbot.addWidget(box)
    box.setStyleSheet(theme.stylesheet(palette(scheme)))
    picture = box.grab().toImage()
    seen = {picture.pixelColor(x, picture.height() // 2).name() for x in range(picture.width())}
    assert palette(scheme).dim in seen


@pytest.mark.parametrize("scheme", [Scheme.DARK, Scheme.CONTRAST])
def test_a_field_to_write_in_has_an_edge_on_dark_ground(qtbot, scheme):
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setStyleSheet(theme.stylesheet(palette(scheme)))
    picture = field.grab().toImage()
    assert picture.pixelColor(picture.width() // 2, 0).name() == palette(scheme).line


@pytest.mark.parametrize("scheme", Scheme)
def test_the_button_that_the_keyboard_is_at_has_an_edge_that_is_found(qtbot, scheme):
    colours, around = palette(scheme), QWidget()
    qtbot.addWidget(around)
    around.setStyleSheet(theme.stylesheet(colours))
    button = QPushButton("Keep", around)
    before, plain = button.sizeHint(), button.grab().toImage()
    with qtbot.waitActive(around):
        around.show()
        around.activateWindow()
    button.setFocus()
    framed = button.grab().toImage()
    assert {framed.pixelColor(framed.width() // 2, y).name() for y in (0, 1)} <= {colours.link, colours.focus}
    assert plain.pixelColor(plain.width() // 2, 1).name() not in {colours.link, colours.focus}
    assert button.sizeHint() == before


@pytest.mark.parametrize("scheme", Scheme)
def test_no_button_of_a_message_is_cut_off(qtbot, scheme):
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setStyleSheet(theme.stylesheet(palette(scheme)))
    buttons = [box.addButton(words, QMessageBox.ButtonRole.ActionRole) for words in ("Open", "Show in the folder")]
    box.show()
    assert all(button.width() >= button.sizeHint().width() for button in buttons)


def test_dressing_the_application_gives_it_colours_and_letters(qapp):
    before = qapp.palette(), qapp.styleSheet(), qapp.font()
    colours = theme.apply(qapp, Scheme.DARK)
    assert qapp.palette().window().color().name() == colours.window
    assert qapp.font().families()[0] == fonts.FAMILY
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setFont(before[2])
