import pytest

from copytaster.comparison.takes import Take, later_words, take
from copytaster.text.document import Document, Paragraph, Role


def copy(*texts, source="Northwire", byline=""):
    lines = [Paragraph(byline, Role.BYLINE)] if byline else []
    return Document("a.txt", "", (*map(Paragraph, texts), *lines), source=source)


PLAIN = copy("FERRY RUNS AGROUND, 14 HURT", "A ferry ran aground on Tuesday.")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("UPDATE 2-Ferry runs aground", Take(2, corrected=False)),
        ("WRAPUP 10-Ferry runs aground", Take(10, corrected=False)),
        ("BC-Ferry,3rd Ld-Writethru", Take(3, corrected=False)),
        ("2ND LEAD", Take(2, corrected=False)),
        ("BC-TV--Ferry-Aground, CORRECTION", Take(0, corrected=True)),
        ("BC-Ferry, 1st Lead", Take(1, corrected=False)),
        ("Ferry, 2nd LD", Take(2, corrected=False)),
        ("BC-Ferry,11th Ld", Take(11, corrected=False)),
        ("1ST LD: Ferry runs aground", Take(1, corrected=False)),
        ("4TH LEAD", Take(4, corrected=False)),
        ("CORRECTED-Ferry runs aground, 16 hurt", Take(0, corrected=True)),
        ("CORRECTED-UPDATE 1-Ferry runs aground", Take(1, corrected=True)),
        ("(Corrects number of injured to 16 from 14)", Take(0, corrected=True)),
        ("Correction, May 15: The ferry carried 212 people.", Take(0, corrected=True)),
        ("An earlier version of this article misstated the captain’s age.", Take(0, corrected=True)),
        ("In einer früheren Version dieses Artikels stand eine falsche Zahl.", Take(0, corrected=True)),
        ("CORRECTIF - Douze blessés dans le ferry", Take(0, corrected=True)),
        ("Una versión anterior de este artículo decía 14.", Take(0, corrected=True)),
        ("Correction officers ran aground on the 3rd of May", Take(0, corrected=False)),
        ("The minister will update 2 million people", Take(0, corrected=False)),
    ],
)
def test_a_copy_says_which_take_it_is(line, told):
    assert take(copy(line))[0] == told


def test_what_several_lines_say_counts_together_and_the_first_is_shown():
    lines = ("CORRECTED-Ferry runs aground", "UPDATE 2-Ferry runs aground")
    for order in (lines, lines[::-1]):
        assert take(copy("A ferry.", *order)) == (Take(2, corrected=True), order[0])


def test_a_corrected_copy_is_later_than_the_same_outlets_uncorrected_one():
    corrected = copy("CORRECTED-FERRY RUNS AGROUND, 16 HURT")
    assert later_words(corrected, PLAIN) == "CORRECTED-FERRY RUNS AGROUND, 16 HURT"
    assert later_words(PLAIN, corrected) == ""


def test_of_two_updates_the_higher_number_is_later():
    first, second = copy("UPDATE 1-Ferry runs aground"), copy("UPDATE 2-Ferry runs aground")
    assert (later_words(first, second), bool(later_words(second, first))) == ("", True)


def test_a_correction_without_a_number_is_neither_later_nor_earlier_than_an_update():
    corrected, update = copy("CORRECTED-Ferry runs aground, 16 hurt"), copy("WRAPUP 4-Ferry runs aground")
    assert (later_words(corrected, update), later_words(update, corrected)) == ("", "")


def test_takes_of_one_internal_name_are_of_one_outlet_whoever_wrote_them():
    first = copy("BC-Ferry-Aground,2nd Ld-Writethru", "A ferry.", source="", byline="By Ada Byron")
    second = copy("BC-Ferry-Aground,3rd Ld-Writethru", "A ferry.", source="", byline="By Ada Byron and Carl Gauss")
    assert (later_words(first, second), bool(later_words(second, first))) == ("", True)
    other = copy("BC-Train-Crash,3rd Ld-Writethru", "A train.", source="", byline="By Carl Gauss")
    assert later_words(other, first) == ""


@pytest.mark.parametrize(
    ("ours", "theirs", "same"),
    [
        ({"source": "Northwire"}, {"source": "The Globe"}, False),
        ({"source": None}, {"source": None}, False),
        ({"source": "Northwire", "byline": "By Ada Byron"}, {"source": None, "byline": "By Ada Byron"}, False),
        ({"source": None, "byline": "By Ada Byron"}, {"source": None, "byline": "By Ada Byron"}, True),
        ({"source": None, "byline": "By Ada Byron"}, {"source": None, "byline": "By Carl Gauss"}, False),
    ],
)
def test_copies_of_two_outlets_are_not_ordered_by_it(ours, theirs, same):
    assert bool(later_words(copy("UPDATE 1-Ferry", **ours), copy("Ferry", **theirs))) is same
