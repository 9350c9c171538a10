"""The table of a ledger: how high its rows are, and how wide its columns."""

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter

from copytaster.gui.ledgers.grid import Grid, Head, Line, Slot
from copytaster.gui.models.facets import Sign
from copytaster.gui.widgets.grid_delegate import BAR, PAD, laid_out, more_area, paint_bar, room_for_sign
from copytaster.gui.widgets.grid_view import MEASURED, NARROWEST, SENTENCE, GridView
from copytaster.gui.widgets.inks import small
from copytaster.palette import SCHEMES, Scheme

WORDY = "The harbour board met on Monday and put the vote off until the spring. " * 8


@pytest.fixture
def heights(qtbot):
    """Return what shows lines of one cell each and gives the heights of the rows."""
    view = GridView("Facts")
    qtbot.addWidget(view)
    view.resize(400, 300)

    def shown(*texts):
        lines = tuple(Line((Slot(text),), number=number) for number, text in enumerate(texts))
        view.show_grid(Grid((Head("Fact"),), lines), lines)
        return {view.rowHeight(row) for row in range(len(lines))}

    return shown


def test_each_of_some_rows_is_as_high_as_its_words(heights):
    assert len(heights("84", WORDY)) == 2


def test_many_rows_of_a_word_are_as_low_as_one(heights):
    assert heights(*["84"] * (MEASURED + 200)) == heights("84")


def test_many_rows_are_of_one_height_that_shows_three_lines(heights):
    (height,) = heights(*[WORDY] * (MEASURED + 200))
    assert 2 * max(heights("84")) < height < max(heights(WORDY))


def test_sentences_of_many_versions_keep_their_room(qtbot):
    view = GridView("Quotations")
    qtbot.addWidget(view)
    view.resize(600, 300)
    heads = (Head("Speaker"), *(Head(f"{number}", 1, number, sentences=True) for number in range(40)))
    lines = (Line(tuple(Slot(WORDY) for _ in heads)),)
    view.show_grid(Grid(heads, lines), lines)
    assert min(view.columnWidth(column) for column in range(1, 41)) >= SENTENCE


@pytest.fixture
def wide(qtbot):
    """Return a shown table of two facts in forty versions, scrolled to the last one."""
    view = GridView("Facts")
    qtbot.addWidget(view)
    view.resize(600, 300)
    heads = (Head("Kind"), Head("Fact"), *(Head(f"{number}", 1, number) for number in range(40)))
    lines = tuple(Line((Slot("figure"), Slot(fact), *(Slot("84") for _ in range(40)))) for fact in ("84 m", "9 kg"))
    view.show_grid(Grid(heads, lines), lines)
    view.show()
    view.setCurrentIndex(view.model().index(0, 41))
    return view


def test_what_a_line_is_about_stays_while_versions_are_scrolled_under_it(wide):
    fact = QPoint(wide.columnWidth(0) + 10, wide.rowViewportPosition(1) + 3)
    assert wide.horizontalScrollBar().value() > 0
    assert wide.indexAt(fact) == wide.model().index(1, 1)
    there = QRect(wide.columnWidth(0), 0, wide.columnWidth(1) - 2, wide.rowHeight(0))  # without the line at its end
    scrolled = wide.viewport().grab(there).toImage()
    wide.horizontalScrollBar().setValue(0)
    assert wide.viewport().grab(there).toImage() == scrolled


def test_the_keyboard_finds_no_cell_under_the_columns_that_stay(wide):
    wide.scrollTo(wide.model().index(0, 20))
    assert wide.columnViewportPosition(20) >= wide.heads.frozen_width() > 0
    before = wide.horizontalScrollBar().value()
    wide.setCurrentIndex(wide.model().index(1, 1))
    assert wide.horizontalScrollBar().value() == before


def test_nothing_stays_where_it_would_take_the_room_of_the_versions(wide):
    wide.setColumnWidth(1, 500)
    assert wide.heads.frozen_width() == 0


@pytest.mark.parametrize("strong", [True, False])
def test_no_word_of_a_fact_is_broken_where_many_versions_share_the_width(qtbot, strong):
    view = GridView("Facts")
    qtbot.addWidget(view)
    view.resize(400, 300)
    slot = Slot("am Dienstagabend", Sign("!", "conflict"), strong=strong, beside=True)
    heads = tuple(Head(f"{number}", 1, number) for number in range(6))
    lines = (Line((slot,) * len(heads)),)
    view.show_grid(Grid(heads, lines), lines)
    room = view.columnWidth(0) - round(room_for_sign(slot, view.font()))
    layout = laid_out(slot, view.font(), room, SCHEMES[Scheme.LIGHT])
    ends = [layout.lineAt(number).textStart() for number in range(layout.lineCount())]
    assert ends == [0, len("am ")]


def test_the_kind_of_a_line_is_told_whole_and_leaves_versions_their_room(qtbot):
    view = GridView("Changes")
    qtbot.addWidget(view)
    view.resize(300, 300)
    kind = Slot(said=Sign("≈", "umformuliert worden"))
    heads = (Head("Kind"), Head("Before", 4), Head("A", 1, 0))
    lines = (Line((kind, Slot("84"), kind)),)
    view.show_grid(Grid(heads, lines), lines)
    assert view.columnWidth(0) > QFontMetrics(small(view.font())).horizontalAdvance(kind.said.words) + 2 * PAD
    assert view.columnWidth(2) == NARROWEST


def test_lines_of_words_without_spaces_need_no_room_of_their_own(qtbot):
    view = GridView("Facts")
    qtbot.addWidget(view)
    view.resize(400, 300)
    heads = tuple(Head(f"{number}", 1, number) for number in range(6))
    lines = (Line((Slot("午後九時に始まる作業", strong=True), *(Slot("😀 午後九時に始まる作業") for _ in heads[1:]))),)
    view.show_grid(Grid(heads, lines), lines)
    assert {view.columnWidth(column) for column in range(6)} == {NARROWEST}


@pytest.mark.parametrize(
    ("words", "mirrored", "left"),
    [
        (QRectF(PAD, 60, 90, 12), False, lambda _: PAD + 90),
        (QRectF(PAD, 60, 195 - PAD, 12), False, lambda width: 199 - PAD - width),
        (QRectF(120, 60, 79 - PAD, 12), True, lambda width: 120 - width),
    ],
    ids=["short line", "full line", "from right to left"],
)
def test_that_words_follow_is_said_where_the_last_line_ends(qapp, words, mirrored, left):
    area = more_area(QRect(0, 0, 200, 80), words, QFontMetrics(qapp.font()), mirrored=mirrored)
    assert (area.left(), area.top()) == (pytest.approx(left(area.width()), abs=1), 60)


def test_the_sign_that_words_follow_has_the_background_of_its_row(qtbot):
    view = GridView("Facts")
    qtbot.addWidget(view)
    view.resize(400, 400)
    lines = tuple(Line((Slot(WORDY),), number=number) for number in range(2))
    view.show_grid(Grid((Head("Fact"),), lines), lines)
    picture = view.viewport().grab(view.visualRect(view.model().index(1, 0))).toImage()
    base = view.palette().base().color()
    points = ((x, y) for x in range(picture.width() - 1) for y in range(picture.height() - 1))
    assert not [point for point in points if picture.pixelColor(*point) == base]


@pytest.mark.parametrize("chosen", [False, True])
@pytest.mark.parametrize("colours", SCHEMES.values(), ids=SCHEMES)
def test_the_share_of_a_bar_is_told_by_its_height_and_seen_on_its_ground(qapp, colours, chosen):
    ground = QColor(colours.selection if chosen else colours.page)
    image = QImage(112, 20, QImage.Format.Format_RGB32)
    image.fill(ground)
    painter = QPainter(image)
    paint_bar(painter, colours, 0.5, QRect(0, 0, 112, 20), chosen=chosen)
    painter.end()
    heights = [sum(image.pixelColor(x, y) != ground for y in range(20)) for x in (PAD + 10, 100 - PAD)]
    assert heights == [BAR, 1]
    assert image.pixelColor(PAD + 10, 16) == QColor(colours.selection_text if chosen else colours.dim)


def inked(view, column):
    """Return the columns of pixels in which something stands in the first row of a column of cells."""
    picture = view.viewport().grab(view.visualRect(view.model().index(0, column)).adjusted(1, 1, -1, -1)).toImage()
    ground, width = view.palette().base().color(), picture.width()
    found = [x for x in range(width) if any(picture.pixelColor(x, y) != ground for y in range(picture.height()))]
    return min(found) / width, max(found) / width


@pytest.mark.parametrize("beside", [True, False])
@pytest.mark.parametrize(("text", "mirrored"), [("arba", False), ("أربعة", True)], ids=["ltr", "rtl"])
def test_words_and_their_sign_stand_at_the_side_where_they_begin(qtbot, text, mirrored, beside):
    view = GridView("Facts")
    qtbot.addWidget(view)
    view.resize(600, 200)
    lines = (Line((Slot(text, Sign("!", "new"), beside=beside),), number=0),)
    view.show_grid(Grid((Head("Fact"),), lines), lines)
    first, last = inked(view, 0)
    assert (first > 1 / 2, last < 1 / 2) == (mirrored, not mirrored)


def test_signs_and_figures_stand_at_the_side_of_the_words_of_their_version(qtbot):
    view = GridView("Facts")
    qtbot.addWidget(view)
    view.resize(800, 200)
    missing, figure, words = Slot("", Sign("-", "missing")), Slot("12"), Slot("أربعة")
    lines = (Line((figure, figure, missing), number=0), Line((words, words, words), number=1))
    view.show_grid(Grid((Head("Fact"), Head("A", version=0), Head("B", version=1)), lines), lines)
    assert inked(view, 0)[1] < 1 / 2
    assert min(inked(view, 1)[0], inked(view, 2)[0]) > 1 / 2


@pytest.mark.parametrize("key", ["Control", "Shift"])
def test_held_keys_change_nothing_about_which_line_is_selected(qtbot, key):
    view = GridView("Coverage")
    qtbot.addWidget(view)
    view.show()
    lines = tuple(Line((Slot(text),), number=number) for number, text in enumerate("abc"))
    view.show_grid(Grid((Head("Version"),), lines), lines)
    view.select(1)
    held, modifier = Qt.Key[f"Key_{key}"], Qt.KeyboardModifier[f"{key}Modifier"]
    qtbot.keyPress(view.windowHandle(), held, modifier)
    try:
        view.show_grid(Grid((Head("Version"),), lines), lines)
        view.select(1)
        assert [index.row() for index in view.selectedIndexes()] == [1]
        view.select(2)
        assert [index.row() for index in view.selectedIndexes()] == [2]
    finally:
        qtbot.keyRelease(view.windowHandle(), held)
