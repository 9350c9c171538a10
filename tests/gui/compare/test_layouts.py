import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetrics

from copytaster.alignment.alignment import Place
from copytaster.gui.compare.delegate import caption_words
from copytaster.gui.compare.hits import Region, hit
from copytaster.gui.compare.layouts import LayoutCache, is_right_to_left, lay_out
from copytaster.gui.compare.look import look
from copytaster.gui.models.cells import Cell, Ghost, ShownParagraph, Vacancy, cell
from copytaster.palette import LIGHT
from copytaster.text.document import Role

WIDTH = 300.0
ARABIC = "قالت رئيسة البلدية إن الجسر سيفتح في مارس القادم بعد تأخر دام عامين."


@pytest.fixture
def looks():
    return look(LIGHT)


def alone(text, caption="", *, aside=False):
    paragraph = ShownParagraph(Place(0, 0), text, Role.BODY, aside, (), (), None, caption)
    return Cell((paragraph,), Vacancy.NONE)


def laid(text, looks, **facts):
    return lay_out(alone(text, **facts), WIDTH, looks, 1)


@pytest.mark.parametrize(("room", "words"), [(400, "set aside: page furniture"), (60, "set aside")])
def test_why_a_paragraph_is_set_aside_is_said_where_there_is_room(looks, room, words):
    paragraph = alone("Share", "set aside: page furniture", aside=True).parts[0]
    assert caption_words(paragraph, QFontMetrics(looks.caption), room) == words


def test_longer_text_is_higher(looks):
    assert laid("word " * 80, looks).height > laid("word " * 10, looks).height


def test_a_narrower_cell_is_higher(looks):
    text = alone("word " * 80)
    assert lay_out(text, 200.0, looks, 1).height > lay_out(text, 600.0, looks, 1).height


def test_a_caption_makes_room_for_itself(looks):
    plain, said = laid("word " * 40, looks), laid("word " * 40, looks, caption="added")
    assert said.height == pytest.approx(plain.height + looks.caption_height)


def test_no_line_is_wider_than_the_room(looks):
    part = laid("Donaudampfschifffahrtsgesellschaftskapitän" * 4, looks).parts[0]
    rects = part.line_rects(0, 10_000)
    assert max(rect.right() for rect in rects) <= WIDTH - looks.margin + 1


def test_right_to_left_text_stands_at_the_right(looks):
    (first, *_) = laid(ARABIC, looks).parts[0].line_rects(0, 4)
    assert first.right() == pytest.approx(WIDTH - looks.gutter, abs=3)


def test_the_number_of_right_to_left_text_is_at_its_right_and_the_caption_above_it(looks):
    layout, ordinary = laid(ARABIC, looks, caption="added"), laid("Words", looks, caption="added")
    part = layout.parts[0]
    assert part.caption.right() == pytest.approx(WIDTH - looks.gutter)
    assert hit(layout, QPointF(WIDTH - 3, part.bottom - 8)).region is Region.NUMBER
    assert hit(layout, QPointF(3, part.bottom - 8)).region is Region.TEXT
    assert part.aside(QRectF(3, 0, 5, 9)) == QRectF(WIDTH - 8, 0, 5, 9)
    assert ordinary.parts[0].aside(QRectF(3, 0, 5, 9)) == QRectF(3, 0, 5, 9)


@pytest.mark.parametrize(("text", "expected"), [("12 – שלום", True), ("“Hello” שלום", False), ("123", False)])
def test_the_first_letter_decides_the_direction(text, expected):
    assert is_right_to_left(text) is expected


def test_text_behind_an_emoji_is_found_where_it_is_painted(looks):
    part = laid("😀😀 word", looks).parts[0]
    plain = laid("xx word", looks).parts[0]
    assert part.line_rects(3, 7)[0].width() == pytest.approx(plain.line_rects(3, 7)[0].width())


def test_an_absent_stretch_still_has_a_place(looks):
    rects = laid("one two", looks).parts[0].line_rects(3, 3)
    assert len(rects) == 1
    assert rects[0].width() == 0


def test_a_stretch_over_two_lines_has_two_rectangles(looks):
    assert len(laid("word " * 20, looks).parts[0].line_rects(0, 99)) > 1


@pytest.mark.parametrize("offset", [0, 1, 5, 30, 60])
def test_the_letter_under_a_point_is_the_letter_painted_there(looks, offset):
    layout = laid("Some letters 😀 and more of them " * 3, looks)
    place = layout.parts[0].line_rects(offset, offset)[0]
    found = hit(layout, place.center() + QPointF(0.5, 0))
    assert (found.region, found.offset) == (Region.TEXT, offset)


def test_number_caption_and_placeholder_are_told_apart(looks):
    layout = laid("word", looks, caption="set aside: page furniture", aside=True)
    part = layout.parts[0]
    assert hit(layout, part.caption.center()).region is Region.CAPTION
    assert hit(layout, QPointF(3, part.bottom - 8)).region is Region.NUMBER
    ghost = lay_out(Cell((Ghost(Place(0, 3), "¶4 ↓ stands beside A ¶1"),), Vacancy.BLANK), WIDTH, looks, 1)
    assert hit(ghost, ghost.parts[0].caption.center()).region is Region.GHOST


def test_an_empty_cell_has_nothing_under_the_pointer(looks, sight):
    assert hit(lay_out(cell(sight, 5, 0), WIDTH, looks, 2), QPointF(50, 5)) is None


def test_left_out_is_said_below_placeholders(looks, sight):
    layout = lay_out(cell(sight, 2, 1), WIDTH, looks, 2)
    assert layout.height > layout.parts[-1].bottom + looks.caption_height


def test_a_cell_is_laid_out_once_for_a_width(looks):
    made = []
    cache = LayoutCache(lambda line, version, width: made.append(width) or lay_out(alone("word"), width, looks, 1))
    assert cache.get(0, 0, 200.0) is cache.get(0, 0, 200.0)
    cache.get(0, 0, 300.0)
    assert made == [200.0, 300.0]


def test_only_the_cells_of_one_version_are_forgotten(looks):
    made = []
    cache = LayoutCache(lambda line, version, width: made.append(version) or lay_out(alone("word"), width, looks, 1))
    for version in (0, 1):
        cache.get(0, version, 200.0)
    cache.clear(0)
    for version in (0, 1):
        cache.get(0, version, 200.0)
    assert made == [0, 1, 0]
