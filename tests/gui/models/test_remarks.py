"""Which annotations show in which paragraph."""

from dataclasses import replace

import pytest

from copytaster.alignment.alignment import Place
from copytaster.gui.models.cells import shown_paragraph
from copytaster.gui.models.remarks import remark_words, remarks
from copytaster.gui.models.sight import look_at
from copytaster.gui.models.spoken import tip
from copytaster.text.spans import Span
from fakes import annotated
from fakes.comparisons import bridge


@pytest.fixture(scope="module")
def sight():
    return replace(look_at(bridge()), annotations=annotated.remarks())


def codes(sight, place):
    return [remark.annotation.codes for remark in remarks(sight, place)]


def test_a_version_shows_its_own(sight):
    assert codes(sight, Place(1, 3)) == [("figure", "error")]
    assert remarks(sight, Place(1, 3))[0].span == Span(19, 20)


def test_the_base_shows_those_of_the_version_in_focus(sight):
    assert codes(replace(sight, focused=1), Place(0, 3)) == [("figure", "error")]
    assert codes(replace(sight, focused=2), Place(0, 3)) == [("cut",)]


def test_without_focus_the_base_shows_all(sight):
    assert codes(sight, Place(0, 3)) == [("figure", "error"), ("cut",)]


def test_a_whole_paragraph_has_no_stretch(sight):
    assert remarks(replace(sight, focused=2), Place(0, 3))[0].span is None


def test_a_move_shows_on_both_sides(sight):
    assert [remark_words(remark.annotation) for remark in remarks(sight, Place(1, 2))] == ["Why so high up?"]
    assert [remark.span for remark in remarks(replace(sight, focused=1), Place(0, 4))] == [None]


def test_the_tip_tells_it_where_it_is(sight):
    shown = shown_paragraph(sight, Place(1, 3))
    assert "Note: figure, error – Who is right?" in tip(sight, shown, 19)
    assert "Note" not in tip(sight, shown, 2)


def test_nothing_remarked_is_nothing_shown():
    assert remarks(look_at(bridge()), Place(1, 3)) == ()
