import pytest

from copytaster.comparison.account import account
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.index import Index
from copytaster.palette import SCHEMES, Scheme
from copytaster.report.coverage_picture import coverage_picture
from copytaster.report.ledger_labels import LedgerLabels
from copytaster.report.lineage_picture import lineage_picture
from copytaster.report.pictures import Box, Line, Words, arrow_head, colour, narrow
from fakes.comparisons import bridge
from fakes.documents import versions_of


def drawn(draw, *texts):
    index = Index(compare(Inputs(versions_of(*texts))) if texts else bridge())
    return draw(index, account(index), LedgerLabels())


@pytest.mark.parametrize("draw", [coverage_picture, lineage_picture])
def test_every_shape_lies_on_the_sheet(draw):
    picture = drawn(draw)
    for shape in picture.shapes:
        if isinstance(shape, Box):
            assert 0 <= shape.x <= shape.x + shape.width <= picture.width
            assert 0 <= shape.y <= shape.y + shape.height <= picture.height
        elif isinstance(shape, Line):
            assert 0 <= min(shape.x1, shape.x2) <= max(shape.x1, shape.x2) <= picture.width
            assert 0 <= min(shape.y1, shape.y2) <= max(shape.y1, shape.y2) <= picture.height


@pytest.mark.parametrize("draw", [coverage_picture, lineage_picture])
@pytest.mark.parametrize("scheme", Scheme)
def test_every_tone_has_a_colour_in_every_scheme(draw, scheme):
    for shape in drawn(draw).shapes:
        tones = (
            (shape.tone,)
            if isinstance(shape, Words)
            else (shape.stroke, *((shape.fill,) if isinstance(shape, Box) else ()))
        )
        for tone in filter(None, tones):
            assert colour(tone, SCHEMES[scheme]).startswith("#")


def test_a_box_of_the_map_leads_to_its_paragraph():
    places = [shape.place for shape in drawn(coverage_picture).shapes if isinstance(shape, Box) and shape.place]
    assert {place.version for place in places} == {0, 1, 2}


def test_a_long_story_is_drawn_with_few_boxes():
    long = "\n".join(f"Paragraph {number} tells of harbour number {number}." for number in range(400))
    assert len(drawn(coverage_picture, long, long).shapes) < 60


def test_the_map_says_of_one_other_word_in_very_many_that_it_is_not_the_same():
    text = " ".join(f"Harbour {number} was closed at noon." for number in range(60))
    picture = drawn(coverage_picture, text, text.replace("31 was", "31 is"))
    words = [shape.text for shape in picture.shapes if isinstance(shape, Words)]
    assert "100 % derived, 99 % word for word" in words


def test_an_undetermined_edge_is_dashed_and_no_arrow():
    text = "The ferry to Lindholm sailed on Monday with two hundred people on board.\nNobody was sea-sick at all."
    [line] = [
        shape for shape in drawn(lineage_picture, text, text).shapes if isinstance(shape, Line) and shape.edge == 0
    ]
    assert (line.dashed, line.arrow) == (True, False)


def test_the_head_of_an_arrow_ends_where_the_line_ends():
    assert arrow_head(Line(0, 0, 10, 0))[0] == (10, 0)


def test_words_are_cut_to_their_room():
    assert narrow("Port Ellerin", 1000, 10) == "Port Ellerin"
    assert narrow("Port Ellerin", 30, 10) == "Port…"
    assert narrow("", 30, 10) == ""


def test_capitals_and_chinese_letters_need_more_room():
    assert narrow("PORT ELLERIN", 80, 10) == "PORT ELLER…"
    assert narrow("port ellerin", 80, 10) == "port ellerin"
    assert narrow("新华社记者报道", 60, 10) == "新华社记者…"


@pytest.mark.parametrize(("shown", "number"), [((), 1), ((0, 2), 0)])
def test_words_of_a_version_that_is_not_drawn_leave_no_gap_in_the_others(shown, number):
    index = Index(bridge())
    picture = coverage_picture(index, account(index), LedgerLabels(), shown)
    gaps = [shape for shape in picture.shapes if isinstance(shape, Line) and shape.dashed and shape.y1 < 8 + 20]
    assert len(gaps) == number
