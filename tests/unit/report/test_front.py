from types import SimpleNamespace

import pytest

from copytaster.comparison.summary import Tally
from copytaster.report.front import named, tally_cells
from copytaster.report.labels import ENGLISH
from copytaster.text.version import label


@pytest.mark.parametrize(
    ("numbers", "names"),
    [
        ((2, 0, 1), ["A", "B", "C"]),
        ((27, 25, 26, 24), ["Y", "Z", "AA", "AB"]),
        (tuple(range(40)), ["A–AN"]),
        ((0, *range(2, 9), 12), ["A", "C–I", "M"]),
    ],
)
def test_versions_are_named_in_their_order_and_many_by_the_first_and_last(numbers, names):
    shown = tuple(SimpleNamespace(version=number, label=label(number)) for number in numbers)
    assert list(named(shown)) == names


def test_a_version_with_words_of_its_own_is_not_linked_wholly():
    tally = Tally(1, added=1, omitted=0, reworded=0, moved=0, set_aside=0, words=881, linked=0.997, reordered=False)
    assert tally_cells(tally, ENGLISH)[-1] == "99 %"
