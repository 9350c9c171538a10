"""Which key gives which code, and that it stays the key of that code."""

import pytest

from copytaster.errors import UnusableInput
from copytaster.project.anchoring import Anchor, DocumentKey
from copytaster.project.annotating import Annotate, DescribeCode, RemoveCode, RenameCode
from copytaster.project.annotation import Code, Side, change_anchor
from copytaster.project.codebook import by_key, codebook, in_key_order
from copytaster.project.edits import apply, settle
from copytaster.project.history import History, performed, undone
from copytaster.project.project import Project

PARAGRAPHS = Anchor(1, "The dam held.", "1" * 64), Anchor(2, "The dam holds.", "2" * 64)
A, B = (Side(DocumentKey(name), anchor, 8, "held") for name, anchor in zip("ab", PARAGRAPHS, strict=True))
HELD = change_anchor(A, B, "wording")


def after(*edits):
    project = Project()
    for edit in edits:
        project, _ = apply(project, edit)
    return project


def keys(*edits):
    return by_key(codebook(after(*edits)))


def described(*names):
    return [DescribeCode(name, "") for name in names]


def test_codes_have_digits_in_the_order_in_which_they_were_made():
    assert keys(*described("source", "figure", "cut")) == {"1": "source", "2": "figure", "3": "cut"}


def test_codes_stand_in_the_order_of_their_first_keys_and_those_without_one_last():
    keyed = {"tone": ("b", "2"), "source": ("a",), "figure": ("1", "z"), "cut": (), "added": ()}
    codes = [Code(name, "", keys) for name, keys in keyed.items()]
    assert [code.name for code in in_key_order(codes)] == ["figure", "tone", "source", "added", "cut"]


def test_codes_that_were_only_given_have_the_digits_left_in_the_order_of_their_names():
    found = keys(*described("source"), Annotate(HELD, ("tone", "cut"), ""))
    assert found == {"1": "source", "2": "cut", "3": "tone"}


def test_another_code_takes_no_digit_from_one_that_was_described():
    found = keys(*described("source", "figure"), Annotate(HELD, ("added",), ""))
    assert found == {"1": "source", "2": "figure", "3": "added"}


def test_describing_a_code_that_was_given_leaves_it_its_digit():
    given = Annotate(HELD, ("cut", "tone"), "")
    assert keys(given, DescribeCode("tone", "warmer")) == keys(given) == {"1": "cut", "2": "tone"}


def test_a_new_code_takes_no_digit_from_one_that_was_only_given():
    assert keys(Annotate(HELD, ("cut",), ""), *described("added")) == {"1": "cut", "2": "added"}


def test_the_digit_of_a_code_removed_is_free_for_the_next():
    found = keys(*described("source", "figure"), RemoveCode("source"), *described("tone"))
    assert found == {"1": "tone", "2": "figure"}


def test_a_tenth_code_has_no_digit_but_can_have_a_letter():
    ten = described(*"abcdefghij")
    assert len(keys(*ten)) == 9
    assert keys(*ten, DescribeCode("j", "", ("J",)))["j"] == "j"


def test_a_code_has_letters_beside_its_digit():
    found = keys(*described("source", "figure"), DescribeCode("source", "", ("1", "s", "S")))
    assert found == {"1": "source", "s": "source", "2": "figure"}
    assert keys(DescribeCode("source", "", ("s",))) == {"1": "source", "s": "source"}


def test_keys_change_places_by_way_of_none():
    two = described("source", "figure")
    swapped = keys(*two, DescribeCode("figure", "", ()), DescribeCode("source", "", ("2",)))
    assert swapped == {"1": "figure", "2": "source"}


def test_a_meaning_written_later_leaves_the_keys():
    assert keys(DescribeCode("source", "", ("s", "4")), DescribeCode("source", "who says so")) == {
        "s": "source",
        "4": "source",
    }


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("n", "opens the note"),
        ("Q", "gives the code used last"),
        ("0", "is neither"),
        ("so", "is neither"),
        ("", "is neither"),
        ("-", "is neither"),
        ("f", "is already the key of “figure”"),
        ("2", "is already the key of “figure”"),
    ],
)
def test_a_key_that_a_code_cannot_have_is_refused_in_a_sentence(key, said):
    project = after(*described("source"), DescribeCode("figure", "", ("f", "2")))
    with pytest.raises(UnusableInput, match=said):
        apply(project, DescribeCode("source", "", (key,)))


def test_a_code_renamed_keeps_its_keys():
    assert keys(DescribeCode("source", "", ("s", "3")), RenameCode("source", "who")) == {"s": "who", "3": "who"}


def test_choosing_a_key_is_undone():
    history = performed(History(), DescribeCode("source", ""))
    history = performed(history, DescribeCode("source", "", ("s",)))
    back, _ = undone(history)
    assert by_key(codebook(back.project)) == {"1": "source"}


def test_an_edit_that_was_settled_is_settled_to_itself():
    project = after(*described("figure"))
    settled = settle(project, DescribeCode("source", "x", ("S", "3")))
    assert settled == settle(project, settled) == DescribeCode("source", "x", ("s", "3"))
