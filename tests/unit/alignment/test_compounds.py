"""Which words stand inside longer ones."""

import numpy as np
import pytest

from copytaster.alignment.align import align
from copytaster.alignment.compounds import Compounds, parts
from copytaster.alignment.features import Words, split
from copytaster.alignment.inputs import Parts
from copytaster.text.document import Document, Paragraph
from copytaster.text.version import versions

GERMAN = (
    [
        "Nach dem Sturm haben Arbeiter die Bahnstrecke bei Oberhagen geräumt.",
        "Die Gesamtschule bleibt wegen eines Wasserschadens geschlossen.",
        "Für Donnerstag sagt der Wetterdienst weiteren Regen voraus.",
    ],
    [
        "Arbeiter haben die Strecke bei Oberhagen geräumt.",
        "Die Schule hat zu: Dort gibt es einen Schaden durch Wasser.",
        "Am Donnerstag soll es wieder Regen geben.",
    ],
)


def confidence(language, left, right):
    """Return how sure each link between two texts of a language is, by number of the paragraphs."""
    sides = tuple(Document("text.txt", "", tuple(map(Paragraph, own)), language=language) for own in (left, right))
    return {(link.left.paragraph, link.right.paragraph): link.confidence for link in align(versions(sides)).links}


@pytest.mark.parametrize(
    ("stem", "inside"),
    [
        ("gesamtschul", {"schul"}),
        ("verkehrsbetrieb", {"verkehr", "betrieb"}),
        ("schulverkehr", {"schul", "verkehr"}),
        ("verkehrt", {"verk"}),
        ("schul", set()),
        ("schulen", set()),
        ("1234schul", set()),
    ],
)
def test_the_longest_words_at_either_end_are_found(stem, inside):
    known = {"verk", "verkehr", "betrieb", "schul", "1234", stem}
    assert {part for whole, part in parts(known) if whole == stem} == inside


@pytest.mark.parametrize(
    ("part", "whole", "found"),
    [("amt", "bauamt", True), ("ei", "polizei", False), ("bahn", "bahnen", False), ("bahn", "bahnhof", True)],
)
def test_a_part_has_three_letters_and_leaves_three(part, whole, found):
    assert list(parts([part, whole])) == [(whole, part)] * found


def test_what_has_words_inside_is_listed_in_order():
    assert Compounds.among({"schul": 0, "warnstreik": 1, "gesamtschul": 2, "streik": 3, "schulstreik": 4}) == (
        pytest.approx([1, 2, 4, 4]),
        pytest.approx([3, 0, 0, 3]),
    )


def test_words_inside_stand_where_the_compound_does():
    words = Words(np.array([0, 7]), np.array([0, 2]), np.array([0, 1]), Compounds(np.array([1]), np.array([0])))
    assert [column.tolist() for column in words.opened()[:3]] == [[0, 7, 7], [0, 2, 2], [0, 1, 0]]


@pytest.mark.parametrize(("language", "found"), [("de", 1), ("sv", 1), ("fr", 0)])
def test_compounds_are_opened_where_they_are_written_in_one_word(language, found):
    words = split(Parts([0, 1], [language] * 2, [1, 1], ["strandhotell", "hotell"]))
    assert len(words.compounds.whole) == found


def test_a_compound_speaks_for_its_word():
    opened, closed = confidence("de", *GERMAN), confidence("de-none", *GERMAN)
    assert opened[1, 1] > closed.get((1, 1), 0) + 0.1
