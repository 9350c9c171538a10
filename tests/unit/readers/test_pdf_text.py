import pytest

from copytaster.readers.pdf_lines import lines
from copytaster.readers.pdf_page import pages
from copytaster.readers.pdf_text import clean, hyphens, joined
from copytaster.readers.pdf_worker import quarter, righted


def of(*lines_, also=()):
    return joined(lines_, hyphens([*lines_, *also]))


@pytest.mark.parametrize(
    ("word", "read"),
    [
        ("\ufb01re", "fire"),
        ("co\u00adop", "coop"),
        ("fer\u00ad", "fer\u00ad"),
        ("e\u0301te\u0301", "été"),
        ("\u200bquay\ufeff", "quay"),
        ("\ufefb", "\u0644\u0627"),
        ("\u2f00", "\u4e00"),
    ],
)
def test_shapes_are_read_as_their_letters(word, read):
    assert clean(word) == read


def test_a_soft_hyphen_goes_with_its_line():
    assert of("all the fer\u00ad", "ries") == "all the ferries"


def test_a_hyphen_goes_where_the_whole_word_is_known():
    assert of("the fer-", "ries", also=["ferries run"] * 60) == "the ferries"


def test_a_hyphen_stays_where_the_document_has_the_compound():
    assert of("the long-", "term plan", also=["a long-term view", "of-"]) == "the long-term plan"


def test_a_hyphen_stays_where_the_document_breaks_no_words():
    assert of("the state-", "owned line", also=["ferries run"] * 60) == "the state-owned line"


@pytest.mark.parametrize("halves", [("Anglo-", "Saxon"), ("2019-", "20"), ("Covid-", "19")])
def test_a_hyphen_stays_between_names_and_figures(halves):
    assert of(*halves) == "".join(halves)


def test_a_dash_keeps_its_spaces():
    assert of("the quay -", "closed since") == "the quay - closed since"


def test_ideographs_meet_without_a_space():
    assert of("渡轮停", "航一周") == "渡轮停航一周"


def test_brackets_open_first_where_the_text_runs_from_right_to_left():
    assert of("אבג )דהו( זחט") == "אבג (דהו) זחט"


@pytest.mark.parametrize("places", [[30, 20, 10], [10, 20, 30]])
def test_letters_are_read_from_the_right_whichever_way_the_file_has_them(places):
    by_place = dict(zip((30, 20, 10), "אבג", strict=True))
    assert righted([by_place[place] for place in places], places) == "אבג"


def test_figures_in_a_word_keep_their_order():
    assert righted(["1", "9", "א", "ב"], [10, 15, 30, 20]) == "19אב"


def test_the_letters_of_one_ligature_are_lam_before_alef():
    assert righted(["\u0627", "\u0644"], [10, 10]) == "\u0644\u0627"


@pytest.mark.parametrize(("angle", "frame"), [(0.0, 0), (1.57, 1), (3.14, 2), (-1.57, 3), (0.8, 4)])
def test_lines_have_one_of_four_directions_or_none(angle, frame):
    assert quarter(angle) == frame


def page(*words):
    rows = [(text, start, start + 10 * len(text), 0, 10, 0, 0, 1) for text, start in words]
    return pages([{"box": [0, 0, 600, 800], "words": rows, "pictures": []}])[0]


def test_foreign_words_in_a_line_from_right_to_left_keep_their_order():
    shown = page(("שלום", 300), ("Copy", 190), ("desk", 240), ("לכולם", 100))
    assert [line.text for line in lines(shown)] == ["שלום Copy desk לכולם"]


def test_spaced_out_letters_are_one_word():
    shown = page(*((letter, 14 * number + (30 if number > 4 else 0)) for number, letter in enumerate("FERRYFIRE")))
    assert [line.text for line in lines(shown)] == ["FERRY FIRE"]


def test_lines_of_ideographs_that_run_down_are_read_from_the_right():
    columns = ("渡轮停航一周多因火灾", "无人受伤港务局周一说")
    rows = [
        (sign, 300 - 20 * number, 310 - 20 * number, 100 + 10 * place, 10, 0, 0, 0)
        for number, column in enumerate(columns)
        for place, sign in enumerate(column)
    ]
    rows[5] = ("周", 304, 314, 150, 10, 0, 0, 0)
    shown = pages([{"box": [0, 0, 600, 800], "words": rows, "pictures": []}])[0]
    assert [line.text for line in lines(shown)] == ["渡轮停航一周多因火灾", "无人受伤港务局周一说"]
