import pytest

from copytaster.report.numerals import Numerals, in_percent

ENGLISH = Numerals()
GERMAN = Numerals("1.234,5", "{day}.{month}.{year}", "{month}/{year}", "{date}, {time} Uhr", "{moment} (UTC{zone})")


def test_the_signs_of_numbers_are_those_of_the_sample():
    assert [one.count(1234567) for one in (ENGLISH, GERMAN)] == ["1,234,567", "1.234.567"]
    assert [one.decimal(-0.0714, 2) for one in (ENGLISH, GERMAN)] == ["-0.07", "-0,07"]
    assert [one.count(881) for one in (ENGLISH, GERMAN)] == ["881", "881"]


@pytest.mark.parametrize(
    ("written", "english", "german"),
    [
        ("2025", "2025", "2025"),
        ("2025-03", "2025-03", "03/2025"),
        ("2025-03-07", "2025-03-07", "07.03.2025"),
        ("2025-03-07T10:05", "2025-03-07 10:05", "07.03.2025, 10:05 Uhr"),
        ("2025-03-07T10:05:59Z", "2025-03-07 10:05 UTC", "07.03.2025, 10:05 Uhr (UTC)"),
        ("2025-03-07T10:05:59.5+01:00", "2025-03-07 10:05 UTC+01:00", "07.03.2025, 10:05 Uhr (UTC+01:00)"),
    ],
)
def test_a_date_is_as_precise_as_it_was(written, english, german):
    assert [one.date(written) for one in (ENGLISH, GERMAN)] == [english, german]


@pytest.mark.parametrize("written", ["", "March 7", "7.3.2025", "2025-3-7", "2025-03-07 10:05"])
def test_what_is_no_such_date_is_left_alone(written):
    assert GERMAN.date(written) == written


def test_only_nothing_gives_0_percent_and_only_all_of_it_100():
    assert [in_percent(share) for share in (0, 0.0004, 0.404, 0.996, 1)] == [0, 1, 40, 99, 100]
