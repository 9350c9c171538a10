import pytest

from copytaster.readers.dates import date_line, first_date, valid


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("20220122", "2022-01-22"),
        ("2022-01-22", "2022-01-22"),
        ("2022-01-22T10:00:00Z", "2022-01-22"),
        ("Jan. 18, 2022, 1:15 p.m. ET", "2022-01-18"),
        ("June 29, 2023Updated 5:41 p.m. ET", "2023-06-29"),
        ("Friday, 21 January 2022", "2022-01-21"),
        ("Published May 6, 2024 | Updated May 7, 2024", "2024-05-06"),
        ("6. Mai 2024, 12:30 Uhr", "2024-05-06"),
        ("Publié le 6 mai 2024 à 18h05", "2024-05-06"),
        ("6 de mayo de 2024", "2024-05-06"),
        ("6 мая 2024", "2024-05-06"),
        ("2024年5月6日", "2024-05-06"),
        ("22/01/2022", "2022-01-22"),
        ("06.05.2024", "2024-05-06"),
        ("12 KASIM 2020", "2020-11-12"),
        ("12 NİSAN 2020", "2020-04-12"),
        ("3 Auguſt 1914", "1914-08-03"),
        ("12 lug 2024", "2024-07-12"),
        ("Sonntag, 12. Sept. 2021", "2021-09-12"),
        ("вторник, 6 мая 2024", "2024-05-06"),
        ("30 kwietnia 2024", "2024-04-30"),
        ("12 kasım 2020", "2020-11-12"),
        ("6 במאי 2024", "2024-05-06"),
    ],
)
def test_a_line_that_is_a_date(text, iso):
    assert date_line(text) == iso


@pytest.mark.parametrize(
    "text",
    [
        "20221399",
        "May 2024",
        "The talks of May 6, 2024 failed",
        "2024",
        "31 February 2024",
        "06/05/2024",
        "Call 555-1234",
        "",
    ],
)
def test_a_line_that_is_none(text):
    assert date_line(text) is None


def test_a_date_is_found_inside_a_sentence():
    assert first_date("They met on Jan. 21, 2022, in Geneva.") == ("2022-01-21", "Jan. 21, 2022")


@pytest.mark.parametrize("year", ["9" * 10, "9" * 20, "9" * 5000, "-1", ""])
def test_a_year_that_no_calendar_has_is_no_date(year):
    assert valid(year, 5, 6) is None
