import pytest

from copytaster.facts.facts import facts
from copytaster.facts.names import name_book
from copytaster.facts.taken import telephones


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Jill Hart, +44 20 7946 0123", ["+44 20 7946 0123"]),
        ("Tel. +1 (555) 010-0199.", ["+1 (555) 010-0199"]),
        ("Call 0800 123 4567 or 01632 960 117.", ["0800 123 4567", "01632 960 117"]),
        ("Tel. 030/1234567, (020) 7946 0123", ["030/1234567", "(020) 7946 0123"]),
        ("(212) 555-0123, 800-555-0199", ["(212) 555-0123", "800-555-0199"]),
        ("01 23 45 67 89", ["01 23 45 67 89"]),
        ("won 07/12/2019, 6-4 3-6 and 100 000 000 crowns", []),
        ("shares rose +3 500 000 crowns", []),
        ("a swing of +12.5 points", []),
    ],
)
def test_a_telephone_number_has_the_code_of_a_country_or_that_of_a_place(text, found):
    assert [span.of(text) for span in telephones(text)] == found


def test_the_digits_of_a_telephone_number_are_no_figures():
    text = "Call +44 20 7946 0123 before 9 people do."
    assert [one.span.of(text) for one in facts(text, "en", name_book([text], "en")).figures] == ["9"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("4. The fee is 10 euros.", ["10 euros"]),
        ("4.2 The fee is 10 euros.", ["10 euros"]),
        ("(3) The fee is 10 euros.", ["10 euros"]),
        ("3.5 Million left.", ["3.5 Million"]),
        ("84 people left.", ["84"]),
    ],
)
def test_the_number_of_a_paragraph_is_no_figure(text, found):
    assert [one.span.of(text) for one in facts(text, "en", name_book([text], "en")).figures] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("REFILE-UPDATE 2-Bank raises rate by 3 percent", ["3 %"]),
        ("WRAPUP 2: Bank raises rate by 3 percent", ["3 %"]),
        ("See UPDATE 2: the bank raised its rate by 3 percent", ["2", "3 %"]),
    ],
)
def test_the_number_of_an_update_at_the_start_is_no_figure(text, found):
    assert [one.normal for one in facts(text, "en", name_book((text,), "en")).figures] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It opened with 5 arches.[12] It cost £300.[3][14]", ["5", "£300"]),
        ("The tallest of 9 [1–3, 7] that stand[1–3, 7].", ["9", "1", "3", "7"]),
    ],
)
def test_the_mark_of_a_reference_is_no_figure(text, found):
    assert [one.span.of(text) for one in facts(text, "en", name_book([text], "en")).figures] == found
