import pytest

from copytaster.alignment.alignment import Alignment
from copytaster.comparison.comparison import Comparison, Inputs
from copytaster.session.search import Hit, search
from copytaster.text.document import Document, Paragraph
from copytaster.text.version import versions


def comparison(*texts):
    """Return a comparison of versions, each given by its paragraphs."""
    documents = (Document(f"{n}.txt", "0" * 64, tuple(map(Paragraph, one))) for n, one in enumerate(texts))
    return Comparison(Inputs(versions(tuple(documents))), Alignment((), ()), (), ())


def spots(text, query, **options):
    return [text[hit.start : hit.end] for hit in search(comparison([text]), query, **options)]


def test_hits_come_by_version_paragraph_and_place():
    found = search(comparison(["ice", "no"], ["ice and ice"]), "ice")
    assert found == (Hit(0, 0, 0, 3), Hit(1, 0, 0, 3), Hit(1, 0, 8, 11))


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("The MAYOR spoke", "mayor", "MAYOR"),
        ("“It’s safe,” she said", '"it\'s safe,"', "“It’s safe,”"),
        ('"It\'s safe," she said', "“It’s safe,”", '"It\'s safe,"'),
        ("the 2019–2020 season", "2019-2020", "2019–2020"),
        ("a well-known\u00a0 \tname", "well—known name", "well-known\u00a0 \tname"),
        ("co\u00adoper\u00adation", "cooperation", "co\u00adoper\u00adation"),
        ("cafe\u0301 owners", "café", "cafe\u0301"),
        ("café owners", "cafe\u0301", "café"),
        ("was it (really) 3.5%?", "(really) 3.5%?", "(really) 3.5%?"),
        ("[sic] a\\b", "[sic] a\\b", "[sic] a\\b"),
        ("大桥周一重新开放", "周一", "周一"),
        ("ΣΊΣΥΦΟΣ", "σίσυφος", "ΣΊΣΥΦΟΣ"),
    ],
)
def test_words_are_found_however_they_are_written(text, query, found):
    assert spots(text, query) == [found]


@pytest.mark.parametrize("query", ["", "  ", "\u00ad", "\0", "\n"])
def test_nothing_asked_is_nothing_found(query):
    assert search(comparison(["ice and ice", "more ice"]), query) == ()


def test_case_can_matter():
    assert spots("US told us", "US", match_case=True) == ["US"]
    assert spots("US told us", "US") == ["US", "us"]


def test_whole_words_can_matter():
    assert spots("ice, iced, ice's", "ice", whole_words=True) == ["ice", "ice"]
    assert spots("ice, iced, ice's", "ice") == ["ice", "ice", "ice"]


def test_a_query_never_runs_from_one_paragraph_into_the_next():
    assert search(comparison(["the harbour", "master spoke"]), "harbour master") == ()


def test_a_sign_that_is_not_there_is_not_found():
    assert search(comparison(["quiet"]), "xyz") == ()


def test_an_invisible_sign_alone_between_spaces_parts_words_once():
    assert search(comparison(["one \u00ad two"]), "one two")
