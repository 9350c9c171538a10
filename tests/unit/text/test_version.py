import pytest

from copytaster.text.document import Document
from copytaster.text.spans import Span
from copytaster.text.version import label, versions


@pytest.mark.parametrize(
    ("number", "expected"), [(0, "A"), (25, "Z"), (26, "AA"), (27, "AB"), (701, "ZZ"), (702, "AAA")]
)
def test_labels_count_on_after_z(number, expected):
    assert label(number) == expected


def test_versions_are_labelled_in_order():
    documents = tuple(Document(path, "", ()) for path in ("x.txt", "y.txt"))
    assert [(version.label, version.document.path) for version in versions(documents)] == [
        ("A", "x.txt"),
        ("B", "y.txt"),
    ]


def test_spans_name_their_words():
    assert Span(2, 4).of("abcdef") == "cd"
    assert Span(2, 4).shifted(3) == Span(5, 7)
    assert Span(0, 2).overlaps(Span(1, 3))
    assert not Span(0, 2).overlaps(Span(2, 3))
