import pytest

from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.gui.models.lines import all_lines, band_words, folded, is_equal
from copytaster.gui.models.sight import look_at
from fakes.documents import versions_of
from fakes.equal_stories import equal_story


def test_without_folding_every_row_has_its_line():
    assert [all_lines(3).rows(n) for n in range(3)] == [range(1), range(1, 2), range(2, 3)]


def test_equal_rows_fold_into_bands_around_a_difference():
    lines = folded(look_at(equal_story(6, different={3})))
    assert [lines.rows(n) for n in range(len(lines))] == [range(3), range(3, 4), range(4, 6)]
    assert lines.bands == {0, 2}


def test_an_opened_band_stays_open():
    lines = folded(look_at(equal_story(6, different={3})), frozenset(range(3)))
    assert len(lines) == 5
    assert lines.bands == {4}


def test_every_row_is_found_again():
    lines = folded(look_at(equal_story(6, different={3})))
    assert [lines.line_of(row) for row in range(6)] == [0, 0, 0, 1, 2, 2]


def test_a_band_says_how_much_is_folded(sight):
    assert band_words(sight, range(2, 4)) == "2 paragraphs the same"
    assert band_words(sight, range(5, 7)) == "1 paragraph the same · 1 set aside"


@pytest.mark.parametrize("row", range(6))
def test_a_row_with_a_difference_is_never_folded(sight, row):
    assert not is_equal(sight, row)


def test_a_row_in_which_only_sentences_changed_places_is_never_folded():
    one, two = "The old bridge over the harbour closes on Monday.", "Ferries run every ten minutes until spring."
    assert not is_equal(look_at(compare(Inputs(versions_of(f"{one} {two}", f"{two} {one}")))), 0)


def test_furniture_alone_is_folded(sight):
    assert is_equal(sight, 6)


def test_nothing_makes_no_lines():
    assert len(all_lines(0)) == 0
