"""That every kind is really painted, by looking at the colours of the picture."""

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from copytaster.alignment.alignment import Place
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.walk import stops
from copytaster.diff.changes import Kind
from copytaster.gui.compare.delegate import paint_cell
from copytaster.gui.compare.layouts import lay_out
from copytaster.gui.compare.legend import Legend
from copytaster.gui.compare.overview import LANES, OverviewMap
from copytaster.gui.compare.target import Target
from copytaster.gui.models.cells import Cell, ShownParagraph, Vacancy
from copytaster.palette import LIGHT, SCHEMES, stripe
from copytaster.session.search import Hit
from copytaster.text.document import Role
from copytaster.text.spans import Span
from fakes.documents import versions_of
from fakes.equal_stories import equal_story

A, B, C = 0, 1, 2


def share(image, colour, area=None):
    """Return how many of the pixels of an image have a colour."""
    wanted = QColor(colour).rgb()
    area = area or image.rect()
    points = [(x, y) for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom())]
    return sum(image.pixel(x, y) == wanted for x, y in points) / max(1, len(points))


def cell(view, line, version):
    """Return the picture of one cell."""
    return view.viewport().grab(view.visualRect(view.table.index(line, version))).toImage()


@pytest.mark.parametrize(("line", "version", "kind"), [(0, B, "wording"), (1, B, "addition"), (1, C, "omission")])
def test_marked_words_have_the_colours_of_their_kind(view, line, version, kind):
    picture = cell(view, line, version)
    paint = LIGHT.kinds[kind]
    assert share(picture, paint.ink) > 0 or share(picture, paint.tint) > 0


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_scheme_paints_reworded_words_in_its_own_tint(view, scheme):
    view.set_colours(SCHEMES[scheme])
    assert share(cell(view, 0, B), SCHEMES[scheme].kinds["wording"].tint) > 0.001


def test_the_base_strikes_what_the_focus_left_out(view):
    tint = LIGHT.kinds["omission"].tint
    assert share(cell(view, 1, A), tint) == 0
    view.set_focused_version(B)
    assert share(cell(view, 1, A), tint) > 0.001


def test_where_a_rewording_added_words_the_base_has_a_sign(view):
    line = "The ferry left the quay of Brenn for the island early on Sunday{}."
    texts = versions_of(line.format(""), line.format(", police said"))
    view.show_comparison(compare(Inputs(texts)))
    assert not any(
        mark.kind is Kind.ADDITION for mark in view.stage.layout(0, A, view.columnWidth(A)).parts[0].part.marks
    )
    assert share(cell(view, 0, A), LIGHT.kinds["addition"].ink) > 0
    assert share(cell(view, 0, B), LIGHT.kinds["addition"].ink) == 0


def test_a_left_out_paragraph_is_a_hatched_cell(view):
    assert share(cell(view, 3, C), LIGHT.page) == 0
    assert share(cell(view, 5, A), LIGHT.vacant) > 0.9


def test_the_difference_a_person_is_at_is_framed(view):
    assert share(cell(view, 3, B), LIGHT.focus) == 0
    view.go_to(next(stop for stop in stops(view.sight.index) if stop.before == "4"))
    assert share(cell(view, 3, A), LIGHT.focus) > 0
    assert share(cell(view, 3, B), LIGHT.focus) > 0


def test_a_frame_that_begins_inside_a_mark_is_closed(view):
    part = view.stage.layout(0, B, view.columnWidth(B)).parts[0]
    mark = max(part.part.marks, key=lambda mark: mark.span.end - mark.span.start).span
    view.stage.target = Target(spans={part.part.place: Span(mark.start + 1, mark.end)})
    edge = part.line_rects(mark.start + 1, mark.end)[0]
    picture = cell(view, 0, B)
    column = range(round(edge.top()) + 2, round(edge.bottom()) - 2)
    assert any(
        all(picture.pixelColor(x, y) == QColor(LIGHT.focus) for y in column)
        for x in range(round(edge.left()) - 3, round(edge.left()) + 2)
    )


def test_a_move_has_a_bar_in_the_margin(view):
    margin = cell(view, 4, B).copy(0, 0, 12, 30)
    assert share(margin, LIGHT.kinds["move"].tint) > 0


def test_found_words_have_their_colour(view):
    first, second = Hit(A, 0, 8, 14), Hit(A, 0, 15, 21)
    view.show_hits({Place(A, 0): (first, second)}, first)
    picture = cell(view, 0, A)
    assert share(picture, LIGHT.hit) > 0
    assert share(picture, LIGHT.current_hit) > 0


def test_a_header_has_the_stripe_of_its_version(view):
    header = view.horizontalHeader().viewport().grab().toImage()
    assert header.pixelColor(view.columnWidth(A) + 20, 1) == QColor(stripe(LIGHT, B))


@pytest.mark.parametrize("kind", LANES)
def test_the_overview_has_a_lane_for_every_kind(qtbot, view, kind):
    bar = OverviewMap(view)
    qtbot.addWidget(bar)
    bar.resize(bar.sizeHint().width(), 400)
    bar.restart()
    qtbot.waitUntil(lambda: len(bar.kinds()) == 6)
    assert share(bar.grab().toImage(), LIGHT.kinds[kind].ink) > 0


def test_one_change_among_thousands_of_rows_is_seen(qtbot, view):
    bar = OverviewMap(view)
    qtbot.addWidget(bar)
    bar.resize(bar.sizeHint().width(), 300)
    view.show_comparison(equal_story(5000, different={4000}))
    qtbot.waitUntil(lambda: bar.kinds() == {4000: 1 << LANES.index("move")})
    picture = bar.grab().toImage()
    assert share(picture, LIGHT.kinds["move"].ink) > 0


def test_the_legend_shows_every_kind(qtbot):
    legend = Legend()
    qtbot.addWidget(legend)
    legend.resize(900, 40)
    picture = legend.grab().toImage()
    assert all(share(picture, paint.ink) > 0 for paint in LIGHT.kinds.values())


def test_a_narrow_legend_is_higher(qtbot):
    legend = Legend()
    qtbot.addWidget(legend)
    assert legend.heightForWidth(200) > legend.heightForWidth(1200)


def test_the_legend_is_one_line_in_a_small_window(qtbot):
    legend = Legend()
    qtbot.addWidget(legend)
    assert legend.heightForWidth(775) == legend.heightForWidth(1200)


def test_what_is_marked_for_a_tie_is_seen(view):
    before = cell(view, 0, A)
    view.stage.picked = (Place(A, 0),)
    assert cell(view, 0, A) != before


def painted(view, paragraph):
    """Return the picture of a cell with one paragraph that is marked for a tie, 300 pixels wide."""
    view.stage.picked = (paragraph.place,)
    layout = lay_out(Cell((paragraph,), Vacancy.NONE), 300.0, view.stage.look, 2)
    picture = QImage(300, round(layout.height), QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    paint_cell(painter, view.stage, layout, QRectF(picture.rect()), (0, 0))
    painter.end()
    return picture


@pytest.mark.parametrize(("text", "side"), [("The ferry sails", 0), ("\u0627\u0644\u0639\u0628\u0627\u0631\u0629", 1)])
def test_bar_number_note_and_corner_are_where_the_lines_begin(view, text, side):
    where = Place(0, 8)
    facts = {"marks": (), "thinned": (), "whole": "addition", "caption": "added", "remarks": ((None, ()),)}
    picture = painted(view, ShownParagraph(where, text, Role.BODY, aside=False, **facts))
    edges = QRect(0, 8, 9, picture.height() - 16), QRect(291, 8, 9, picture.height() - 16)
    gutters = QRect(14, 6, 20, picture.height() - 12), QRect(266, 6, 20, picture.height() - 12)
    assert [share(picture, LIGHT.kinds["addition"].ink, edge) > 0.3 for edge in edges] == [side == 0, side == 1]
    assert [share(picture, LIGHT.page, gutter) > 0 for gutter in gutters] == [side == 0, side == 1], "the note"
    corners = [picture.pixelColor(x, 6) == QColor(LIGHT.link) for x in (13, 287)]
    assert corners == [side == 0, side == 1]


def test_set_aside_text_from_right_to_left_offers_to_take_it_back_at_its_right(view):
    facts = {"marks": (), "thinned": (), "whole": None, "caption": "set aside"}
    hebrew = "\u05e9\u05ea\u05e4\u05d5"
    picture = painted(view, ShownParagraph(Place(0, 1), hebrew, Role.FURNITURE, aside=True, **facts))
    halves = QRect(12, 5, 120, 23), QRect(150, 5, 110, 23)
    assert [share(picture, LIGHT.link, half) > 0 for half in halves] == [False, True]
