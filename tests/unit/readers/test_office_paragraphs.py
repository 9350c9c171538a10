import time

from copytaster.readers.draft import Piece
from copytaster.readers.office_paragraphs import OfficeParagraph, divided


def texts(text, role=None):
    return [piece.text for piece in divided(OfficeParagraph(text, role))]


def test_a_paragraph_is_divided_after_sentences_at_two_breaks_and_around_a_byline():
    assert texts("Ferry\nhalted\nBy Ada Byron\nIt burned.\nIt\nsank\n\nHere") == [
        "Ferry halted",
        "By Ada Byron",
        "It burned.",
        "It sank",
        "Here",
    ]


def test_white_space_is_no_paragraph():
    assert list(divided(OfficeParagraph(" \n\t\n", None))) == []
    assert list(divided(OfficeParagraph("", None))) == []


def test_a_hundred_thousand_line_breaks_are_read_in_one_pass():
    begun = time.perf_counter()
    assert list(divided(OfficeParagraph("and on\n" * 100_000, None))) == [Piece(" ".join(["and on"] * 100_000))]
    assert time.perf_counter() - begun < 20  # a pass for each of them took minutes
