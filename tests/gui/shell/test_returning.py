"""One comes back to where one was."""

from pathlib import Path

import pytest

from copytaster.alignment.alignment import Place
from copytaster.gui.handlers import returning
from copytaster.gui.handlers.returning import places
from copytaster.settings import PLACES


@pytest.fixture
def start(make, settled):
    """Return what opens a window as the program does and opens paths in it."""

    def started(*paths):
        window = make()
        window.restore()
        window.open(paths)
        settled(window)
        return window

    return started


def test_the_story_the_paragraph_and_the_panel_in_front_come_back(start, do, articles):
    first = start(articles)
    do(first, "ledger-facts")
    first.parts.comparison.view.go_to_place(Place(1, 2))
    first.close()
    again = start(articles)
    assert again.parts.comparison.view.current_place() == Place(1, 2)
    assert not again.docks["show-ledgers"].visibleRegion().isEmpty()
    assert again.parts.ledgers.tabs.currentWidget() is again.parts.ledgers.facts


def test_the_place_comes_back_when_the_folder_is_opened_by_another_path(start, articles, monkeypatch):
    monkeypatch.chdir(articles.parent)
    first = start(Path(articles.name))
    first.parts.comparison.view.go_to_place(Place(1, 2))
    first.close()
    assert start(articles).parts.comparison.view.current_place() == Place(1, 2)


def test_another_story_that_was_read_is_read_again(start, do, articles):
    first = start(articles)
    do(first, "next-story")
    title = first.parts.bridge.story().title
    first.close()
    assert start(articles).parts.bridge.story().title == title


def test_what_was_written_down_survives_a_kill(start, articles):
    first = start(articles)
    first.parts.comparison.view.go_to_place(Place(2, 1))
    first.returning._rest.timeout.emit()
    assert places(first.parts.settings.words(PLACES))[str(articles)][1:] == (str(articles / "c.txt"), 1)


def test_every_folder_has_its_own_place(start, articles, tmp_path, settled):
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "x.txt").write_text("A fog lay on the harbour.\n\nNo ship left.", encoding="utf-8")
    window = start(articles)
    window.parts.comparison.view.go_to_place(Place(1, 2))
    window.open([tmp_path / "other"])
    settled(window)
    window.open([articles])
    settled(window)
    assert window.parts.comparison.view.current_place() == Place(1, 2)


def test_a_place_that_is_gone_is_no_harm(start, articles):
    first = start(articles)
    first.parts.comparison.view.go_to_place(Place(1, 3))
    first.close()
    (articles / "b.txt").write_text("Ferry runs aground off Harwick\n\nNobody was hurt.", encoding="utf-8")
    assert start(articles).parts.bridge.reading is not None


def test_only_the_latest_places_are_kept(start, tmp_path, settled, monkeypatch):
    monkeypatch.setattr(returning, "KEPT", 2)
    window = start()
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text(f"Fog on day {number}.", encoding="utf-8")
        window.open([tmp_path / f"{number}.txt"])
        settled(window)
    window.close()
    kept = places(window.parts.settings.words(PLACES))
    assert list(kept) == [str(tmp_path / f"{number}.txt") for number in (2, 3)]


@pytest.mark.parametrize("words", ["", "{", "[]", '{"a": 1}', '{"a": ["s", "p", -1]}', '{"a": ["s", "p", true]}'])
def test_places_that_cannot_be_read_are_none(words):
    assert places(words) == {}
