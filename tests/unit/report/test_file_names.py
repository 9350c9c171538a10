import pytest

from copytaster.errors import Notice
from copytaster.report.build import build
from copytaster.report.file_names import file_names, reason
from copytaster.text.document import Unread
from fakes.comparisons import bridge


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        (["/home/ann/leak/a.txt", "/home/ann/leak/b.txt"], ["a.txt", "b.txt"]),
        (["/home/ann/leak/a/1.txt", "/home/ann/leak/b/1.txt"], ["a/1.txt", "b/1.txt"]),
        (["C:/Users/Ann/a.txt", "C:/Users/Ann/b/c.txt"], ["a.txt", "b/c.txt"]),
        (["/home/ann/a.txt", "/media/b.txt"], ["/home/ann/a.txt", "/media/b.txt"]),
        (["/home/ann/a.txt"], ["a.txt"]),
        (["/news/a.txt", "/news/b.txt"], ["a.txt", "b.txt"]),
        (["/a.txt", "/b.txt"], ["/a.txt", "/b.txt"]),
        (["papers/a.txt", "papers/b.txt"], ["papers/a.txt", "papers/b.txt"]),
        (["/home/ann/a.txt", "papers/b.txt"], ["a.txt", "papers/b.txt"]),
        ([], []),
    ],
)
def test_files_are_named_from_the_folder_that_contains_them_all(paths, names):
    assert list(file_names(paths).values()) == names


def test_a_reason_has_the_name_of_the_file_and_keeps_its_path_for_programs():
    sentence = Notice("{path} cannot be used: {reason}.", path="/home/ann/x.doc", reason=Notice("it is empty"))
    item = Unread("/home/ann/x.doc", "empty", sentence)
    assert reason(item, {item.path: "x.doc"}) == "x.doc cannot be used: it is empty."
    report = build(bridge(), unread=(item,))
    assert (report.reasons, report.unread) == (("x.doc cannot be used: it is empty.",), (item,))


def test_a_reason_without_a_file_stays_as_it_is():
    assert reason(Unread("a", "odd", Notice("Nothing is there.")), {"a": "b"}) == "Nothing is there."
    assert reason(Unread("a", "odd", Notice("{path} is a link.", path="c")), {"a": "b"}) == "c is a link."
