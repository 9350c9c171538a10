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
