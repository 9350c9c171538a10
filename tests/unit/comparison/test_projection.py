import pytest

from copytaster.comparison.projection import Folds, project, wording
from copytaster.text.spans import Span


def landed(left, right, words):
    start = left.index(words)
    span = project(wording(left, Folds()), wording(right, Folds()), Span(start, start + len(words)))
    return None if span is None else span.of(right)


@pytest.mark.parametrize(
    ("left", "right", "words", "found"),
    [
        ("he called it quite good today", "he called it very good today", "quite good", "very good"),
        ("a b fine however c", "a b fair but c", "fine", "fair"),
        ("a plain day", "a day", "plain", None),
        (
            "we will never go",
            "she told them on friday that they would never go",
            "we will never go",
            "they would never go",
        ),
        (
            "nobody told us where to go",
            "she told a story and somebody told us where to go",
            "nobody told us where to go",
            "somebody told us where to go",
        ),
        (
            "she said that we will go now",
            "she said that we will leave on friday afternoon after lunch",
            "we will go now",
            "we will leave on",
        ),
        ("it is a long way home", "it is a way home", "long way", "way"),
    ],
)
def test_a_stretch_lands_where_its_words_or_their_replacement_stand(left, right, words, found):
    assert landed(left, right, words) == found
