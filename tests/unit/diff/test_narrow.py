"""How a rewording is reduced to the words that were added or left out."""

import pytest

from copytaster.diff.changes import Stretch
from copytaster.diff.compare import compare
from copytaster.diff.narrow import narrowed


def shown(left, right):
    return [(one.left.of(left), one.right.of(right)) for one in narrowed(compare(left, right), left, right)]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("The beams carry it, cutting the town in two.", "The beams carry it.", [(", cutting the town in two", "")]),
        ("He told reporters on a call.", "He told reporters.", [("on a call", "")]),
        ("Six months earlier than planned.", "Six months earlier than planned, she said.", [("", ", she said")]),
        ("By Ada Quill, Coastal Press", "By Ada Quill", [(", Coastal Press", "")]),
        ("The plan (of May) fell.", "The plan fell.", [("(of May)", "")]),
        ("It rose to 4 percent, it said.", "It rose to 5 percent.", [("4 percent, it said.", "5 percent.")]),
        ("All boats left.", "Boats left.", [("All boats", "Boats")]),
        ("The boat sank", "The boat sank.", [("sank", "sank.")]),
        ("He shut it and left.", "He shut it, left.", [("it and", "it,")]),
    ],
)
def test_words_that_only_one_side_has_are_added_or_left_out(left, right, expected):
    assert shown(left, right) == expected
    assert shown(right, left) == [(there, here) for here, there in expected]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ('Quill said at noon. "We won"', "Quill said. “We won”", [("at noon", ""), ('"We', "“We"), ('won"', "won”")]),
        ("a “deal over tea”.", 'a "deal".', [("“deal", '"deal'), ("over tea", ""), ("”.", '".')]),
        ("“It is shut,” the mayor of Holm said.", "“It is shut.”", [(",”", ".”"), ("the mayor of Holm said.", "")]),
        ("It is shut,” said Ada Quill. Go.", "It is shut. Go.", [(",”", ""), ("said Ada Quill", "")]),
        ("She said so at noon. “Go.”", "Go.”", [("She said so at noon.", ""), ("“", "")]),
        ("It broke: the beam.", "It broke, said two men of the yard: the beam.", [("", ", said two men of the yard")]),
    ],
)  # fmt: skip
def test_marks_that_changed_at_the_edge_of_a_clause_are_changes_of_their_own(left, right, expected):
    assert shown(left, right) == expected
    assert shown(right, left) == [(there, here) for here, there in expected]


def test_an_absent_side_is_at_its_place():
    left, right = "It fell. Boats left port.", "It fell. Boats left port at ten."
    assert narrowed(compare(left, right), left, right) == (Stretch("addition", (24, 24), (25, 31)),)
