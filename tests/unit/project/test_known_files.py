import pytest

from copytaster.project.anchoring import DocumentKey
from copytaster.project.known_files import KnownFile, recognized


def known(path, key, sha256):
    return KnownFile(path, DocumentKey(key), sha256)


@pytest.mark.parametrize(
    ("read", "before", "after"),
    [
        pytest.param({"a": "1"}, [], [("a", "a", "1")], id="new"),
        pytest.param({"a": "2"}, [("a", "a", "1")], [("a", "a", "2")], id="changed"),
        pytest.param({}, [("a", "a", "1")], [("a", "a", "1")], id="gone"),
        pytest.param({"b": "1"}, [("a", "a", "1")], [("b", "a", "1")], id="renamed"),
        pytest.param({"c": "1"}, [("b", "a", "1")], [("c", "a", "1")], id="renamed-again"),
        pytest.param({"a": "1"}, [("b", "a", "1")], [("a", "a", "1")], id="renamed-back"),
        pytest.param({"b": "2"}, [("b", "a", "1")], [("b", "a", "2")], id="renamed-before-and-changed"),
        pytest.param({"b": "2"}, [("a", "a", "1")], [("a", "a", "1"), ("b", "b", "2")], id="another-text"),
        pytest.param({"a": "1", "b": "1"}, [("a", "a", "1")], [("a", "a", "1"), ("b", "b", "1")], id="copied"),
        pytest.param(
            {"a": "2", "b": "1"}, [("a", "a", "1")], [("a", "a", "2"), ("b", "b", "1")], id="copied-and-changed"
        ),
        pytest.param(
            {"a": "2", "b": "1"}, [("b", "a", "1")], [("a", "a (2)", "2"), ("b", "a", "1")], id="a-new-one-there"
        ),
        pytest.param(
            {"x-a": "1", "x-b": "1"},
            [("a", "a", "1"), ("b", "b", "1")],
            [("x-a", "a", "1"), ("x-b", "b", "1")],
            id="equal-ones-in-order",
        ),
        pytest.param({"a": ""}, [("a", "a", "1")], [("a", "a", "1")], id="not-to-be-read-now"),
        pytest.param({"b": ""}, [("a", "a", "")], [("a", "a", ""), ("b", "b", "")], id="never-to-be-read"),
    ],
)
def test_a_file_is_known_by_its_path_or_by_the_content_of_one_that_is_gone(read, before, after):
    assert recognized(read, [known(*one) for one in before]) == tuple(known(*one) for one in after)


def test_two_new_files_in_place_of_renamed_ones_have_two_keys():
    before = [known("b", "a", "1"), known("c", "a (2)", "2")]
    assert [one.key for one in recognized({"a": "3", "b": "1", "c": "2"}, before)] == ["a (3)", "a", "a (2)"]
