import pytest

from copytaster.errors import UnreadableDocument
from copytaster.readers.bounds import DEEPEST_XML
from copytaster.readers.xml_tree import tree

LONG = 11_000_000


def refusal(content):
    with pytest.raises(UnreadableDocument) as fault:
        tree(content, "a.xml")
    return str(fault.value)


def test_a_text_longer_than_the_parser_likes_is_read():
    assert len(tree(b"<a>%s</a>" % (b"x" * LONG), "a.xml").text) == LONG


def test_a_long_comment_is_passed_over():
    assert tree(b"<a><!--%s-->b</a>" % (b"x" * LONG), "a.xml").xpath("string()") == "b"


def test_what_is_cut_off_is_called_damaged():
    assert "damaged" in refusal(b"<a>" + b"x" * LONG)


@pytest.mark.parametrize("levels", [DEEPEST_XML + 10, 3000])
def test_what_is_nested_too_deep_is_refused_for_that(levels):
    assert "nested deeper" in refusal(b"<a>" * levels + b"</a>" * levels)
