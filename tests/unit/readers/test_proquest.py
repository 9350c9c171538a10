import pytest

from copytaster.readers import proquest
from copytaster.readers.sheet import of_text
from fakes.exports import FERRY, MILL, proquest_text


def drafts(words):
    return [one.read() for one in proquest.entries(of_text(words))]


def test_the_name_of_the_author_is_turned():
    assert drafts(proquest_text(FERRY, MILL))[0].byline == "Ines Calloway"


def test_a_line_of_the_text_that_looks_like_a_field_stays_in_it():
    words = proquest_text(FERRY, MILL).replace(FERRY.text[1], f"Location: the quay, at noon.\n\n{FERRY.text[1]}")
    assert [piece.text for piece in drafts(words)[0].pieces][3:5] == ["Location: the quay, at noon.", FERRY.text[1]]


def test_an_article_without_its_text_has_only_its_lines():
    words = proquest_text(FERRY, MILL)
    start, end = words.index("Full text:"), words.index("Subject:")
    assert [piece.text for piece in drafts(words[:start] + words[end:])[0].pieces] == [FERRY.title, "Ines Calloway"]


RULE = "_" * 60
CHAPTERS = [f"The {number} chapter of a thesis about ferries. {'They sail. ' * 60}" for number in ("first", "second")]


@pytest.mark.parametrize("chapters", [(2, 0), (0, 2)])
def test_a_record_in_a_longer_text_leaves_it_one_text(chapters):
    before, after = chapters
    parts = (*CHAPTERS[:before], proquest_text(FERRY), *CHAPTERS[:after])
    assert not proquest.entries(of_text(f"\n\n{RULE}\n\n".join(parts)))


def test_an_article_without_fields_among_others_keeps_all_its_words():
    words = proquest_text(*[FERRY] * 3, *[MILL] * 3)
    number = words.index(RULE, words.index("Full text:"))
    found = drafts(f"{words[:number]}{RULE}\n\n{CHAPTERS[0]}\n\n{words[number:]}")
    assert [len(one.title) > 0 for one in found] == [True, False, True, True, True, True, True]
    assert [piece.text for piece in found[1].pieces] == [CHAPTERS[0].strip()]


def test_the_pages_around_the_articles_are_left_out():
    words = f"Report\n\n{RULE}\n\nContents\n\n{proquest_text(FERRY)}\n\n{RULE}\n\nBibliography"
    assert [one.title for one in drafts(words)] == [FERRY.title]
