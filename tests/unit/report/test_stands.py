"""Which paragraphs stand in place and which moved, from links made by hand."""

import pytest

from copytaster.alignment.alignment import Alignment, Link, Place, Relation
from copytaster.comparison.comparison import Comparison, Inputs
from copytaster.comparison.index import Index
from copytaster.report.stands import stands
from copytaster.text.document import FURNITURE_ASIDE, Document, Paragraph, Role
from copytaster.text.version import versions

EDITED, MOVED = Relation.EDITED, Relation.MOVED


def linked(left, right, *links, base=0):
    """Return the stands of version B against A; a link is (left, right), and a third item if it moved."""
    shown = versions(tuple(Document("a.txt", "0" * 64, tuple(map(made, texts))) for texts in (left, right)))
    found = tuple(
        Link(Place(0, a), Place(1, b), 0.9 - 0.1 * place, (EDITED, MOVED) if moved else (EDITED,), ())
        for place, (a, b, *moved) in enumerate(links)
    )
    comparison = Comparison(Inputs(shown, base), Alignment((), found), (), ())
    return tuple([[*map(list, stand)] for stand in stand_list] for stand_list in stands(Index(comparison), 1 - base))


def made(text):
    """Return a paragraph, one in brackets set aside."""
    aside = text.startswith("(")
    return Paragraph(text, Role.FURNITURE if aside else Role.BODY, FURNITURE_ASIDE if aside else None)


def test_links_in_place_are_stands_in_the_order_of_the_text():
    assert linked("abc", "abc", (2, 2), (0, 0)) == ([[[0], [0]], [[2], [2]]], [])


def test_they_are_seen_from_the_base():
    assert linked("abc", "ab", (2, 1), base=1) == ([[[1], [2]]], [])


def test_a_paragraph_that_was_split_is_one_stand():
    assert linked("ab", "abc", (0, 0), (0, 1), (1, 2)) == ([[[0], [0, 1]], [[1], [2]]], [])


def test_what_came_to_stand_between_belongs_to_it():
    assert linked("ab", "abc", (0, 0), (0, 2)) == ([[[0], [0, 1, 2]]], [])


@pytest.mark.parametrize("between", ["(c", "c"])
def test_what_has_a_place_of_its_own_does_not(between):
    links = [(1, 1, MOVED)] if between == "c" else []
    staying, _ = linked(["one two three", "c"], ["one two", between, "three"], (0, 0), (0, 2), *links)
    assert staying == [[[0], [0]]]


def test_the_tie_of_more_words_stays():
    staying, _ = linked(["one two three"], ["one", "(c", "two three"], (0, 0), (0, 2))
    assert staying == [[[0], [2]]]


def test_the_tie_that_a_paragraph_has_alone_stays():
    staying, _ = linked(["one two three", "b"], ["one", "(c", "two three b"], (0, 0), (0, 2), (1, 2))
    assert staying == [[[0], [0]], [[1], [2]]]


def test_a_link_that_moved_stands_elsewhere():
    assert linked("abc", "cab", (0, 1), (1, 2), (2, 0, MOVED)) == ([[[0], [1]], [[1], [2]]], [[[2], [0]]])


def test_of_links_that_cross_the_one_of_more_letters_is_in_place():
    staying, moved = linked(["short", "much longer"], ["much longer", "short"], (0, 1), (1, 0))
    assert (staying, moved) == ([[[1], [0]]], [[[0], [1]]])


def test_a_paragraph_that_moved_and_was_split_moves_as_one():
    _, moved = linked("abc", "cdab", (0, 2), (1, 3), (2, 0, MOVED), (2, 1, MOVED))
    assert moved == [[[2], [0, 1]]]


def test_of_one_that_moved_to_two_places_the_surer_link_counts():
    _, moved = linked("abc", "cadb", (0, 1), (1, 3), (2, 0, MOVED), (2, 2, MOVED))
    assert moved == [[[2], [0]]]
    _, moved = linked("abc", "cadb", (0, 1), (1, 3), (2, 2, MOVED), (2, 0, MOVED))
    assert moved == [[[2], [2]]]


def test_a_paragraph_that_stands_in_place_does_not_move_too():
    assert linked("ab", "ba", (1, 0), (1, 1, MOVED), (0, 1, MOVED))[1] == [[[0], [1]]]
    assert linked("ab", "ba", (1, 0), (0, 0, MOVED), (0, 1, MOVED))[1] == [[[0], [1]]]


def test_what_is_set_aside_stands_beside_the_same_words_between_the_same_stands():
    assert linked(["(x", "a", "(y"], ["(x", "(z", "a", "(x", "(y"], (1, 2))[0] == [[[0], [0]], [[1], [2]], [[2], [4]]]


def test_the_same_words_cut_apart_do_not():
    assert linked(["a"], ["a"]) == ([], [])
