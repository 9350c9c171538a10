from types import SimpleNamespace

import pytest

from copytaster.report.front import named
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
