"""Coefficients of agreement against published examples, and what is said where they have no value."""

import pytest

from copytaster.project.agreement import Counts, Undefined, agreement, alpha, interval, kappa, masi, nominal

DIAGNOSES = ((88, 10, 2), (14, 40, 6), (18, 10, 12))
"""200 diagnoses by two judges: J. Cohen, Weighted kappa, Psychological Bulletin 70 (1968), table 1."""


def codes(words):
    """Return sets of codes, a letter each, a hyphen for none."""
    return [frozenset(word.strip("-")) for word in words.split()]


def units(first, second):
    return list(zip(codes(first), codes(second), strict=True))


def about(found, name):
    return next(code for code in found.codes if code.name == name)


def test_kappa_is_that_of_cohen():
    assert kappa(DIAGNOSES).value == pytest.approx(0.492, abs=5e-4)


def test_the_interval_is_that_of_fleiss_cohen_and_everitt():
    """Of the same table the R package DMAR (vignette on weighted kappa) gives .392 to .591 by their formula."""
    assert interval(DIAGNOSES) == pytest.approx((0.392, 0.591), abs=5e-4)


def test_another_interval_is_that_of_fleiss_cohen_and_everitt():
    """Data and answers of 91 couples (A. Agresti, Categorical Data Analysis, 1990): R's vcd gives .1293 and .0686."""
    table = ((7, 7, 2, 3), (2, 8, 3, 7), (1, 5, 4, 9), (2, 8, 9, 14))
    low, high = interval(table)
    assert kappa(table).value == pytest.approx(0.1293, abs=5e-5)
    assert (high - low) / 2 / 1.959964 == pytest.approx(0.0686, abs=5e-5)


def test_alpha_of_two_values_is_that_of_krippendorff():
    """Meg and Owen: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), example A."""
    assert alpha(list(zip("0100000010", "1110010000", strict=True)), nominal).value == pytest.approx(0.095, abs=5e-4)


def test_alpha_of_several_values_is_that_of_krippendorff():
    """Ben and Gerry, the same paper, example B."""
    rated = zip("aabbdcccedda", "babbbccceddd", strict=True)
    assert alpha(list(rated), nominal).value == pytest.approx(0.692, abs=5e-4)


@pytest.mark.parametrize(
    ("one", "other", "distance"),
    [("ab", "ab", 0), ("-", "-", 0), ("a", "ab", 2 / 3), ("ab", "bc", 8 / 9), ("a", "b", 1), ("-", "a", 1)],
)
def test_sets_are_as_far_apart_as_passonneau_says(one, other, distance):
    """Jaccard's index 1, 1/2 and 1/3, times 1, 2/3 for a set within the other and 1/3 for two that overlap."""
    (sets,) = units(one, other)
    assert masi(*sets) == masi(*sets[::-1]) == pytest.approx(distance)


def test_alpha_of_sets_takes_their_distance():
    """Worked by hand: distances 0, 2/3, 1, 0 give .4167 observed; 8 values, {a} three times, give .75 expected."""
    assert agreement(units("a ab - -", "a a c -"), ((), ())).alpha.value == pytest.approx(1 - (5 / 12) / 0.75)


def test_everything_is_counted_for_each_code():
    found = agreement(units("a ab b -", "a a ab -"), ((), ()))
    assert about(found, "a").counts == Counts(both=2, first=0, second=1, neither=1)
    assert about(found, "b").counts == Counts(both=1, first=1, second=0, neither=2)
    assert (found.units, found.alike, found.same.value) == (4, 2, 0.5)


def test_a_code_that_one_codebook_lacks_is_told():
    found = agreement(units("a", "b"), (("a", "x"), ("y",)))
    assert [(code.name, code.codebooks) for code in found.codes] == [
        ("a", (True, False)),
        ("b", (False, True)),
        ("x", (True, False)),
        ("y", (False, True)),
    ]


@pytest.mark.parametrize(("given", "reason"), [("- -", Undefined.NEVER), ("a ab", Undefined.ALWAYS)])
def test_where_both_say_the_same_throughout_there_is_no_coefficient(given, reason):
    code = about(agreement(units(given, given), (("a",), ())), "a")
    assert (code.kappa, code.alpha, code.interval) == ((None, reason), (None, reason), None)
    assert code.same.value == 1


def test_without_differences_nothing_is_told():
    found = agreement([], (("a",), ("a",)))
    told = (found.same, found.alpha, found.codes[0].same, found.codes[0].kappa, found.codes[0].alpha)
    assert set(told) == {(None, Undefined.NO_UNITS)}


def test_where_all_sets_are_alike_there_is_no_coefficient():
    assert agreement(units("ab ab", "ba ab"), ((), ())).alpha == (None, Undefined.ALL_ALIKE)


def test_perfect_agreement_is_1_without_an_interval():
    code = about(agreement(units("a a -", "a a -"), ((), ())), "a")
    assert (code.kappa.value, code.alpha.value, code.interval) == (1, 1, None)


def test_one_who_never_gives_a_code_agrees_by_chance():
    code = about(agreement(units("a - -", "- - -"), ((), ())), "a")
    assert (code.kappa.value, code.interval) == (0, None)


def test_an_interval_ends_where_kappa_ends():
    assert interval(((40, 1), (0, 1)))[1] == 1
