"""How the view stays where it is while its lines change, in a paragraph much higher than it."""

import pytest

from copytaster.alignment.alignment import Place
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.walk import MOVE, stops
from copytaster.gui.compare.moving import framed_lines, in_sight, uncover_part
from copytaster.gui.compare.view import CompareView
from copytaster.text.document import Document, Paragraph
from copytaster.text.version import versions

WORDS = [f"word{number}" for number in range(3000)]


@pytest.fixture
def tall(qtbot):
    """Return a view of two versions with one very long paragraph, of which one word far below differs."""
    texts = " ".join(WORDS), " ".join("other" if word == "word2500" else word for word in WORDS)
    documents = tuple(Document(f"{name}.txt", name, (Paragraph(text),)) for name, text in zip("ab", texts, strict=True))
    view = CompareView()
    qtbot.addWidget(view)
    view.resize(700, 300)
    view.show()
    view.show_comparison(compare(Inputs(versions(documents))))
    return view


def framed(view):
    return [in_sight(view, *one) for one in framed_lines(view)]


def test_what_is_framed_stays_in_sight_at_another_size_and_width(tall):
    tall.go_to(stops(tall.sight.index)[0])
    assert framed(tall) == [True]
    tall.set_zoom(200)
    assert framed(tall) == [True]
    tall.resize(1000, 300)
    assert framed(tall) == [True]


@pytest.mark.parametrize("size", [(700, 200), (500, 150), (1000, 150)])
def test_what_is_framed_stays_in_sight_when_the_view_becomes_lower(tall, size):
    tall.go_to(stops(tall.sight.index)[0])
    top, high = next(framed_lines(tall))
    tall.verticalScrollBar().setValue(tall.verticalScrollBar().value() + round(top + high) - tall.viewport().height())
    assert framed(tall) == [True]
    tall.resize(*size)
    assert framed(tall) == [True]


def test_what_is_framed_and_out_of_sight_is_not_gone_back_to_when_the_view_becomes_lower(tall):
    tall.go_to(stops(tall.sight.index)[0])
    tall.verticalScrollBar().setValue(0)
    tall.resize(700, 200)
    assert tall.verticalScrollBar().value() == 0


def test_what_is_framed_and_out_of_sight_is_not_gone_back_to(tall):
    tall.go_to(stops(tall.sight.index)[0])
    tall.verticalScrollBar().setValue(0)
    tall.set_zoom(200)
    assert framed(tall) == [False]


def test_the_same_share_of_a_paragraph_stays_above_the_view(tall):
    tall.verticalScrollBar().setValue(tall.rowHeight(0) // 2)
    tall.set_zoom(200)
    assert -tall.rowViewportPosition(0) == pytest.approx(tall.rowHeight(0) / 2, rel=0.02)


@pytest.fixture
def divided(qtbot):
    """Return a view in which a long paragraph of A stands as three paragraphs in B, the last of them moved."""
    thirds = [" ".join(f"{name}{number}" for number in range(120)) + "." for name in ("pier", "ferry", "toll")]
    other = " ".join(f"market{number}" for number in range(60)) + "."
    documents = (
        Document("a.txt", "a", (Paragraph(" ".join(thirds)), Paragraph(other))),
        Document("b.txt", "b", (*map(Paragraph, thirds[:2]), Paragraph(other), Paragraph(thirds[2]))),
    )
    view = CompareView()
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    view.show_comparison(compare(Inputs(versions(documents))))
    return view


def part_in_sight(view, place):
    """Tell whether the beginning of a paragraph of the current cell is visible."""
    line = view.currentIndex().row()
    layout = view.stage.layout(line, place.version, view.columnWidth(place.version))
    top = next(part.top for part in layout.parts if part.part.place == place)
    return 0 <= view.rowViewportPosition(line) + round(top) < view.viewport().height() / 2


def test_going_to_a_part_of_a_high_cell_shows_it_and_puts_the_caret_there(divided):
    divided.go_to_place(Place(1, 1))
    assert part_in_sight(divided, Place(1, 1))
    assert divided.current_place() == Place(1, 1)


def test_going_to_a_moved_part_of_a_high_cell_shows_it(divided):
    move = next(stop for stop in stops(divided.sight.index) if stop.kind == MOVE and stop.place == Place(1, 3))
    divided.go_to(move)
    assert part_in_sight(divided, Place(1, 3))
    assert divided.current_place() == Place(1, 3)


def test_going_to_another_part_of_the_same_cell_is_told(divided, qtbot):
    divided.go_to_place(Place(1, 0))
    with qtbot.waitSignal(divided.place_changed) as told:
        divided.go_to_place(Place(1, 1))
    assert told.args == [Place(1, 1)]


def test_a_part_that_is_visible_is_not_scrolled_to(divided):
    divided.go_to_place(Place(1, 0))
    before = divided.verticalScrollBar().value()
    uncover_part(divided, 1, Place(1, 0))
    assert divided.verticalScrollBar().value() == before
