from datetime import date

import pytest

from copytaster.facts.facts import facts
from copytaster.facts.names import name_book

TUESDAY = date(2021, 3, 2)


def told(text, language):
    found = facts(text, language, name_book([text], language), TUESDAY)
    return [one.normal for one in found.dates], [one.normal for one in found.figures]


@pytest.mark.parametrize(
    ("language", "text", "normal"),
    [
        ("en", "the third of March", "--03-03"),
        ("en", "the twenty-first of March", "--03-21"),
        ("en", "the first of May", "--05-01"),
        ("de", "am ersten Januar", "--01-01"),
        ("fr", "le premier juin", "--06-01"),
        ("es", "el tres de marzo de 2018", "2018-03-03"),
        ("es", "el treinta y uno de mayo", "--05-31"),
        ("pt", "a vinte e cinco de abril", "--04-25"),
        ("it", "il primo maggio", "--05-01"),
        ("it", "il 1° maggio", "--05-01"),
        ("ru", "третьего марта", "--03-03"),
        ("ru", "двадцать пятого марта", "--03-25"),
    ],
)
def test_a_number_in_words_before_a_month_is_its_day(language, text, normal):
    assert told(text, language) == ([normal], [])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "two March attacks"),
        ("en", "one of March’s days"),
        ("en", "a third of March"),
        ("es", "el 15 % de marzo"),
        ("fr", "cinquante mars"),
        ("fr", "un mars très froid"),
        ("it", "un marzo molto freddo"),
        ("it", "cento - tre marzo"),
    ],
)
def test_another_number_before_a_month_is_not(language, text):
    assert told(text, language)[0] == ["--03"]


def test_the_day_of_such_a_date_is_known():
    [found] = facts("le premier mars", "fr", name_book([], "fr"), TUESDAY).dates
    assert found.day == date(2021, 3, 1)
