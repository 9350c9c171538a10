import time

import pytest

from copytaster.facts.quotations import quotations


def words(text):
    return [quotation.words.of(text) for quotation in quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We are done,” she said. “Go.”", ["We are done,", "Go."]),
        ("„Nein“, sagte er. »Doch.«", ["Nein", "Doch."]),
        ("« Oui » et «non»", [" Oui ", "non"]),
        ("彼は「はい」と言った", ["はい"]),
        ('대표는 "네"고 말했고, "또"라며', ["네", "또"]),
        ('他说"很好"，又说"不错"。', ["很好", "不错"]),
        ('דו"ח על "הגשר"', ["הגשר"]),
        ("היא אמרה: ״לא ידענו״, לפי דו״ח אחד.", ["לא ידענו"]),
        ("It's 'fine', isn't it?", ["fine"]),
        ("‘It’s fine,’ she said, ‚ganz fein‘", ["It’s fine,", "ganz fein"]),
        ("''It's fine,'' she said, ``fine''", ["It's fine,", "fine"]),
        ("“He said ‘no’ twice,” she said", ["He said ‘no’ twice,"]),
        ("““Double,” she said", ["“Double,” she said"]),
        ('A 6" rule and "quoted words" here', ["quoted words"]),
        ("The boys’ boats and the girls’ boats", []),
        ("’t Was so, ’t will be 'so'", ["so"]),
        ("» a » b « c", [" b "]),
        ("”Vi såg det”, säger hon. (”Ja.”)", ["Vi såg det", "Ja."]),
        ("It was over.” She left.”", []),
        ("", []),
    ],
)
def test_words_inside_marks_are_found(text, expected):
    assert words(text) == expected


def test_a_row_of_opening_marks_is_read_in_one_pass():
    begun = time.perf_counter()
    assert words("»" * 20_000 + "a«") == ["a"]
    assert time.perf_counter() - begun < 5  # to its end from each of them took a minute


def test_an_unclosed_mark_is_said():
    text = "“Nobody came, he said."
    [quotation] = quotations(text)
    assert not quotation.closed
    assert quotation.words.of(text) == "Nobody came, he said."


def test_spans_take_in_the_marks():
    text = "so «this» ends"
    [quotation] = quotations(text)
    assert quotation.span.of(text) == "«this»"


def test_the_marks_of_a_title_of_a_work_in_chinese_are_no_quotation_marks():
    assert quotations("他的诗集《雾港》说“风很大”。")[0].words.of("他的诗集《雾港》说“风很大”。") == "风很大"


def test_an_apostrophe_does_not_close_a_quotation_between_doubled_marks():
    assert (
        quotations("``That's it, isn't it,'' he said.")[0].words.of("``That's it, isn't it,'' he said.")
        == "That's it, isn't it,"
    )


@pytest.mark.parametrize("mark", ["'", "‘", "»"])
def test_marks_that_nothing_closes_are_not_each_searched_to_the_end(mark, monkeypatch):
    searched = []
    monkeypatch.setattr("copytaster.facts.quotations.closing", lambda *given: searched.append(given))
    assert quotations(f"{mark}a " * 50) == ()
    assert len(searched) == 1
