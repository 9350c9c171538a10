"""How a rewording is reduced to a long clause that was added or left out."""

import pytest

from copytaster.diff.changes import Stretch
from copytaster.diff.compare import compare
from copytaster.diff.limits import CLAUSE
from copytaster.diff.narrow import narrowed, own_words

LONG = "as the whole town of Holm had watched it from the hills where all people of Larn who came by boat had to stay"
HYPHENS = LONG.replace("whole", "half-timbered").replace("had", "hadn’t")
assert len(LONG.split()) == len(HYPHENS.split()) == CLAUSE


def shown(left, right):
    return [(one.left.of(left), one.right.of(right)) for one in narrowed(compare(left, right), left, right)]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (f"The beams carry it, {LONG}.", "The beams carry it.", [(f", {LONG}", "")]),
        (f"He told reporters {LONG}.", "He told reporters.", [(LONG, "")]),
        ("Earlier than planned.", f"Earlier than planned, {LONG}.", [("", f", {LONG}")]),
        (f"By Ada Quill, {LONG}", "By Ada Quill", [(f", {LONG}", "")]),
        (f"The plan ({LONG}) fell.", "The plan fell.", [(f"({LONG})", "")]),
        (f"It rose to 4 percent, {LONG}.", "It rose to 5 percent.", [(f"4 percent, {LONG}.", "5 percent.")]),
        ("The boat sank", "The boat sank.", [("sank", "sank.")]),
        (f"He shut it {LONG} and left.", "He shut it, left.", [("", ","), (f"{LONG} and", "")]),
        (f"Holm said: it fell, {LONG}.", "Larn said: it fell.", [("Holm", "Larn"), (f", {LONG}", "")]),
        (f"It fell, {HYPHENS}.", "It fell.", [(f", {HYPHENS}", "")]),
        (f"The deal—{LONG}—deal", "The deal", [(f"—{LONG}—deal", "")]),
        (f"“It is shut {LONG}.”", "“It is shut”", [(f"{LONG}.", "")]),
        ("The town – fell", f"The town {LONG} fell", [("–", LONG)]),
        (f"She saw E\u0301douard, {LONG}.", "She saw Édouard.", [(f", {LONG}", "")]),
    ],
)
def test_a_clause_that_only_one_side_has_is_added_or_left_out(left, right, expected):
    assert shown(left, right) == expected
    assert shown(right, left) == [(there, here) for here, there in expected]


def test_a_shorter_clause_is_a_rewording_of_the_word_whose_mark_it_changed():
    shorter = LONG.partition(" ")[2]
    assert shown(f"The beams carry it, {shorter}.", "The beams carry it.") == [(f"it, {shorter}.", "it.")]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (f'Quill said {LONG}. "We won"', "Quill said. “We won”", [(LONG, ""), ('"We', "“We"), ('won"', "won”")]),
        (f"a “deal {LONG}”.", 'a "deal".', [("“deal", '"deal'), (LONG, ""), ("”.", '".')]),
        (f"So: a “deal {LONG}”.", 'a "deal".', [("So:", ""), ("“deal", '"deal'), (LONG, ""), ("”.", '".')]),
        ("It is shut.", f"It is shut,” {LONG}.", [("", ",”"), ("", LONG)]),
        ("It broke; so", f"It broke, {LONG} so", [(";", ","), ("", LONG)]),
        (f"“It is shut,” he said, {LONG}.", "“It is shut.”", [(",”", ".”"), (f"he said, {LONG}.", "")]),
        (f"It is shut,” he said {LONG}. Go.", "It is shut. Go.", [(",”", ""), (f"he said {LONG}", "")]),
        (f"She said so {LONG}. “Go.”", "Go.”", [(f"She said so {LONG}.", ""), ("“", "")]),
        ("It broke: the beam.", f"It broke, {LONG}: the beam.", [("", f", {LONG}")]),
    ],
)  # fmt: skip
def test_marks_that_changed_at_the_edge_of_a_clause_are_changes_of_their_own(left, right, expected):
    assert shown(left, right) == expected
    assert shown(right, left) == [(there, here) for here, there in expected]


def test_an_absent_side_is_at_its_place():
    left, right = "It fell. Boats left port.", f"It fell. Boats left port {LONG}."
    assert narrowed(compare(left, right), left, right) == (Stretch("addition", (24, 24), (25, 25 + len(LONG))),)


@pytest.mark.parametrize(
    ("here", "there", "own", "behind"),
    [
        ("Friday, police said.", "Friday.", "police said", "Friday"),
        ("Police said two", "Two", "Police said", ""),
        ("percent in May,", "percent,", "in May", "percent"),
        ("bridge, built in 1932,", "bridge", "built in 1932", "bridge"),
        ("Bei dem Unfall wurden zwei", "Zwei", "Bei dem Unfall wurden", ""),
        ("said on the day .", "said.", "on the day", "said"),
        ("İzmir and Bursa,", "İzmir,", "and Bursa", "İzmir"),
    ],
)
def test_the_words_that_only_one_wording_has_are_named_and_where_they_are_missing(here, there, own, behind):
    found = own_words(here, there)
    assert found is not None
    assert (found.span.of(here), there[: found.place]) == (own, behind)
    assert own_words(there, here) is None


@pytest.mark.parametrize(
    ("here", "there"), [("rebuild it all,”", "rebuild,” said"), ("sank.", "sank"), ("said on the day", "—")]
)
def test_no_words_are_named_where_both_wordings_have_some_or_none(here, there):
    assert own_words(here, there) is None
