"""How the view stays where it is while its lines change, in a paragraph much higher than it."""

import pytest

from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.walk import stops
from copytaster.gui.compare.moving import framed_lines, in_sight
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


def test_what_is_framed_and_out_of_sight_is_not_gone_back_to(tall):
    tall.go_to(stops(tall.sight.index)[0])
    tall.verticalScrollBar().setValue(0)
    tall.set_zoom(200)
    assert framed(tall) == [False]


def test_the_same_share_of_a_paragraph_stays_above_the_view(tall):
    tall.verticalScrollBar().setValue(tall.rowHeight(0) // 2)
    tall.set_zoom(200)
    assert -tall.rowViewportPosition(0) == pytest.approx(tall.rowHeight(0) / 2, rel=0.02)
