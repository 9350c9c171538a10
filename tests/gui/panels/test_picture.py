"""What lies under the pointer of a picture, how the keys walk through it, and its pixels."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QImage

from copytaster.alignment.alignment import Place
from copytaster.gui.panels.lineage_page import LineagePage
from copytaster.gui.panels.picture_frame import PictureFrame
from copytaster.gui.widgets.picture import PictureView, as_png
from copytaster.palette import DARK, LIGHT, SCHEMES
from copytaster.report.lineage_places import WIDTH
from copytaster.report.pictures import Box, Line, Picture, Words

BOX = Box(10, 10, 30, 20, "addition", title="new", place=Place(1, 2))
EDGE = Line(60, 80, 160, 80, "text", 2, title="copied", edge=0)
PLAIN = Line(60, 40, 160, 40, "text", 2)
PICTURE = Picture(200, 100, (BOX, PLAIN, EDGE, Words(100, 95, "A")), "a picture")


@pytest.fixture
def view(qtbot):
    shown = PictureView("Picture")
    qtbot.addWidget(shown)
    shown.resize(200, 100)
    shown.show_picture(PICTURE)
    shown.show()
    return shown


@pytest.mark.parametrize(
    ("at", "shape"),
    [((20, 20), BOX), ((41, 20), None), ((100, 84), EDGE), ((100, 70), None), ((100, 41), None), ((5, 5), None)],
)
def test_the_shape_under_a_point_is_found(view, at, shape):
    assert view.shape_at(QPointF(*at)) == shape


def test_the_shape_is_found_in_a_larger_picture(view):
    view.resize(300, 150)
    assert view.scale() == 1.5
    assert view.shape_at(QPointF(30, 30)) == BOX


@pytest.mark.parametrize("colours", SCHEMES.values(), ids=SCHEMES)
@pytest.mark.parametrize("edge", [-1, 0], ids=["nothing chosen", "a line chosen"])
def test_the_focus_is_seen_also_where_no_box_is_chosen(view, colours, edge):
    view.set_colours(colours)
    view.choose_edge(edge)
    view.activateWindow()
    view.clearFocus()
    before = view.grab().toImage()
    view.setFocus()
    focused = view.grab().toImage()
    assert before.pixelColor(0, 50) != QColor(colours.focus)
    assert [focused.pixelColor(*at) for at in ((0, 50), (199, 50), (100, 0), (100, 99))] == [QColor(colours.focus)] * 4


def test_a_click_chooses(view, qtbot):
    with qtbot.waitSignal(view.shape_chosen) as chosen:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPointF(20, 20).toPoint())
    assert chosen.args == [BOX]


def test_the_keys_walk_through_what_leads_somewhere(view, qtbot):
    chosen = []
    view.shape_chosen.connect(chosen.append)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert (view.current, chosen) == (BOX, [])
    assert view.accessibleDescription() == "new"
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert chosen == [BOX, EDGE, EDGE]


def test_an_edge_is_chosen_from_outside_without_telling(view):
    told = []
    view.shape_chosen.connect(told.append)
    view.choose_edge(0)
    assert (view.current, told) == (EDGE, [])
    view.choose_edge(-1)
    assert view.current is None


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_the_picture_is_saved_fine_in_the_colours_asked_for(qapp, colours):
    image = QImage.fromData(as_png(PICTURE, colours, QFont()))
    assert (image.width(), image.height()) == (400, 200)
    assert image.pixelColor(2, 2) == QColor(colours.page)
    assert image.pixelColor(50, 40) == QColor(colours.kinds["addition"].ink)


def test_the_painting_shows_where_one_is(view, qtbot):
    before = view.grab().toImage()
    view.choose_edge(0)
    assert view.grab().toImage() != before


def test_a_picture_tells_what_it_shows(view):
    assert view.accessibleDescription() == "a picture"
    view.show_picture(PICTURE, "two versions")
    assert view.accessibleDescription() == "two versions"


def test_larger_letters_make_a_larger_picture(view):
    small = view.minimumSizeHint()
    font = view.font()
    font.setPixelSize(26)
    view.setFont(font)
    assert view.minimumSizeHint().width() > 1.8 * small.width()
    view.resize(view.minimumSizeHint())
    assert view.scale() >= 1.6


def test_a_high_picture_is_scrolled_and_not_made_small(view):
    view.show_picture(Picture(200, 400, (BOX, EDGE), "a high picture"))
    assert view.minimumSizeHint().height() == 400
    view.resize(200, 400)
    assert view.scale() == 1


def test_an_edge_chosen_before_the_picture_was_seen_is_in_sight_when_it_is(qtbot):
    frame = PictureFrame("Picture", "picture")
    qtbot.addWidget(frame)
    low = Line(60, 780, 160, 780, "text", 2, title="low", edge=1)
    frame.view.show_picture(Picture(200, 800, (BOX, EDGE, low), "a high picture"))
    frame.choose_edge(1)
    frame.resize(260, 200)
    frame.show()
    assert frame.view.visibleRegion().contains(frame.view.middle(low).toPoint())


def test_a_picture_that_is_read_by_its_letters_is_scrolled_and_not_made_small(qtbot):
    frame = PictureFrame("Picture", "picture", least=1.0)
    qtbot.addWidget(frame)
    frame.view.show_picture(Picture(400, 100, (BOX, EDGE), "a wide picture"))
    frame.resize(200, 200)
    frame.show()
    assert frame.view.scale() == 1
    assert frame.view.width() == 400


def test_who_copied_whom_is_read_without_scrolling_sideways_in_a_window_of_the_usual_size(qtbot):
    page = LineagePage()
    qtbot.addWidget(page)
    page.resize(1100, 300)
    page.frame.view.show_picture(Picture(WIDTH, 1400, (BOX, EDGE), "forty versions"))
    page.show()
    assert page.frame.view.scale() >= 1
    assert page.frame._scroll.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize(("size", "shown"), [((900, 420), 0), ((900, 240), 1), ((600, 400), 2), ((300, 100), 2)])
def test_of_several_pictures_the_first_that_fits_is_shown_and_the_first_one_saved(qtbot, size, shown):
    high, flat, narrow = (Picture(*size, (BOX, EDGE), "") for size in ((700, 330), (700, 180), (480, 190)))
    frame = PictureFrame("Picture", "picture", least=1.0)
    qtbot.addWidget(frame)
    frame.resize(900, 420)
    frame.show_pictures((high, flat, narrow), "told", lambda _: "about")
    frame.show()
    frame.choose_edge(0)
    frame.resize(*size)
    assert frame.view.picture is (high, flat, narrow)[shown]
    assert frame.view.current is EDGE
    frame.view.current = BOX
    frame.resize(900, 421)
    frame.resize(*size)
    assert frame.view.current is BOX
    with qtbot.waitSignal(frame.picture_wanted) as wanted:
        frame._save.click()
    assert wanted.args == [high, "picture"]


def test_an_edge_chosen_in_a_list_is_brought_into_sight(qtbot):
    frame = PictureFrame("Picture", "picture")
    qtbot.addWidget(frame)
    frame.resize(260, 200)
    low = Line(60, 780, 160, 780, "text", 2, title="low", edge=1)
    frame.view.show_picture(Picture(200, 800, (BOX, EDGE, low), "a high picture"))
    frame.show()
    frame.choose_edge(1)
    assert frame.view.visibleRegion().contains(frame.view.middle(low).toPoint())
    frame.choose_edge(0)
    assert frame.view.visibleRegion().contains(frame.view.middle(EDGE).toPoint())


@pytest.mark.parametrize("colours", SCHEMES.values(), ids=SCHEMES)
def test_a_line_is_legible_on_its_highlight(view, colours):
    view.set_colours(colours)
    view.choose_edge(0)
    picture = view.grab().toImage()
    assert picture.pixelColor(100, 80) == QColor(colours.selection_text)
    assert picture.pixelColor(100, 83) == QColor(colours.selection)
