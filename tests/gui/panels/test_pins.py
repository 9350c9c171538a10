"""Ties and cuts by hand, from the request to the lines laid anew and back again."""

import pytest

from copytaster.alignment.alignment import Place
from copytaster.gui.compare.view import grant, pick
from copytaster.gui.models.paragraph_menu import Choice, entries
from copytaster.gui.panels.loose_pins import LoosePins
from copytaster.project.anchoring import Anchor, DocumentKey, Spot
from copytaster.project.project import SpotPin

HERE, THERE = Place(0, 4), Place(1, 3)


def entry(window, place, choice, other=None):
    view = window.parts.comparison.view
    found = entries(view.sight, place, view.stage.picked)
    return next(one for one in found if one.choice is choice and (other is None or one.other == other))


def partners(window, place, version):
    return window.parts.bridge.reading.index.partners(place, version)


def test_a_tie_by_key_is_obeyed_said_and_undone(window, do):
    view = window.parts.comparison.view
    before = partners(window, HERE, 1)
    view.go_to_place(HERE)
    do(window, "tie")
    view.go_to_place(THERE)
    do(window, "tie")
    assert THERE in partners(window, HERE, 1)
    assert window.parts.status.currentMessage() == "A ¶5 is tied to B ¶4."
    row = window.parts.bridge.reading.index.row_of(HERE)
    assert window.parts.bridge.reading.index.row_of(THERE) == row
    cell = view.table.cell(view.table.lines.line_of(row), 1)
    assert any("tied to A ¶5 by you" in paragraph.caption for paragraph in cell.paragraphs)
    do(window, "undo")
    assert partners(window, HERE, 1) == before
    do(window, "redo")
    assert THERE in partners(window, HERE, 1)


def test_a_tie_by_menu_needs_one_mark(window, settled):
    view = window.parts.comparison.view
    pick(view, HERE)
    grant(view, THERE, entry(window, THERE, Choice.TIE, HERE))
    settled(window)
    assert [pin.kind for pin in window.parts.bridge.reading.comparison.inputs.pins] == ["tie"]


def test_a_cut_by_menu_is_obeyed_and_undone(window, do, settled):
    place = Place(1, 4)
    partner = partners(window, place, 0)[0]
    grant(window.parts.comparison.view, place, entry(window, place, Choice.CUT, partner))
    settled(window)
    assert partner not in partners(window, place, 0)
    assert window.parts.status.currentMessage() == f"B ¶5 is cut from A ¶{partner.paragraph + 1}."
    do(window, "undo")
    assert partner in partners(window, place, 0)


@pytest.fixture
def loosened(window, do, quay):
    """Return the window after a paragraph with a tie was replaced by quite another one."""
    view = window.parts.comparison.view
    view.go_to_place(HERE)
    do(window, "tie")
    view.go_to_place(THERE)
    do(window, "tie")
    text = (quay / "A.txt").read_text(encoding="utf-8").split("\n\n")
    text[4] = "Quite other words stand in this place now."
    (quay / "A.txt").write_text("\n\n".join(text), encoding="utf-8")
    do(window, "refresh")
    return window


def test_a_tie_that_holds_no_more_is_told(loosened):
    loose = loosened.parts.review.loose
    assert loose.isVisibleTo(loosened.parts.review)
    assert "tied: A.txt ¶5 (Fishermen sold their catch" in loose.words.text()


def test_a_tie_that_holds_no_more_is_forgotten_and_brought_back(loosened, do, settled):
    loosened.parts.review.loose.forget.click()
    settled(loosened)
    assert not loosened.parts.review.loose.isVisibleTo(loosened.parts.review)
    do(loosened, "undo")
    assert loosened.parts.review.loose.isVisibleTo(loosened.parts.review)


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("wire/feed.xml//https://post.example/7", "feed.xml, article 7"),
        ("wire/feed.xml//https://post.example/8", "https://post.example/8"),
        ("wire/ferry.txt", "ferry.txt"),
    ],
)
def test_a_loose_tie_names_its_article_as_people_do(qtbot, key, name):
    known = {DocumentKey("wire/feed.xml//https://post.example/7"): "feed.xml, article 7"}
    spot = Spot(DocumentKey(key), Anchor(2, "It was so.", ""))
    loose = LoosePins()
    qtbot.addWidget(loose)
    loose.show_pins([SpotPin(spot, spot, "tie")], known)
    assert f"tied: {name} ¶3 (It was so.) – {name} ¶3" in loose.words.text()
