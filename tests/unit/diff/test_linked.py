import re
from time import process_time

import pytest

from copytaster.diff.changes import WORDING, Kind
from copytaster.diff.compare import compare, compare_linked, groups
from copytaster.text.sentences import sentences
from copytaster.text.spans import Span

RAIN = "It rained on Monday. The army left."
SWAPPED = "The army has left. It rained on Tuesday."


def linked(left, right, pairs, **others):
    found = compare_linked(left, right, sentences(left), sentences(right), pairs, **others)
    return [(one.kind, one.left.of(left), one.right.of(right)) for one in found]


def test_a_sentence_moved_inside_the_paragraph_meets_its_partner():
    assert linked(RAIN, SWAPPED, [(0, 1), (1, 0)]) == [
        (Kind.WORDING, "Monday.", "Tuesday."),
        (Kind.ADDITION, "", "has"),
    ]


def test_sentences_without_partner_are_left_out_and_added():
    assert linked(RAIN, SWAPPED, [(1, 0)]) == [
        (Kind.OMISSION, "It rained on Monday.", ""),
        (Kind.ADDITION, "", "has"),
        (Kind.ADDITION, "", "It rained on Tuesday."),
    ]


def test_an_added_sentence_stands_after_the_partner_of_the_one_before():
    left, right = "One here. Two here.", "One here. New words. Two here."
    (found,) = compare_linked(left, right, sentences(left), sentences(right), [(0, 0), (1, 2)])
    assert found.left == (9, 9)


def test_sentences_of_another_link_are_left_out():
    assert linked(RAIN, "The army left.", [(1, 0)], left_others=(0,)) == []


def test_paragraphs_word_for_word_the_same_differ_in_a_sentence_that_another_link_has():
    gone = (Kind.OMISSION, "It rained on Monday.", "")
    come = (Kind.ADDITION, "", "It rained on Monday.")
    assert linked(RAIN, RAIN, [(1, 1)], right_others=(0,)) == [gone]
    assert linked(RAIN, RAIN, [(1, 1)], left_others=(0,)) == [come]


def test_an_added_sentence_stands_after_the_partner_of_the_one_before_also_where_partners_cross():
    left, right = "One here. Two here.", "Two here. New words. One here."
    here, there = sentences(left), sentences(right)
    (found,) = compare_linked(left, right, here, there, [(0, 2), (1, 0)])
    (turned,) = compare_linked(right, left, there, here, [(2, 0), (0, 1)])
    assert found.left == turned.right == (19, 19)


def test_a_sentence_with_none_before_it_stands_before_the_partner_of_the_next():
    left, right = "It rained. The army left.", "New words here. The army left."
    gone, come = compare_linked(left, right, sentences(left), sentences(right), [(1, 1)])
    assert (gone.right, come.left) == ((16, 16), (11, 11))


def test_an_addition_at_the_start_of_a_sentence_stands_there():
    left, right = "It rained. Armies left.", "It rained. Old Armies left."
    (found,) = compare_linked(left, right, sentences(left), sentences(right), [(0, 0), (1, 1)])
    assert found.left == (11, 11)


def test_what_no_reader_sees_in_one_sentence_of_several_moves_no_mark():
    left = "Two foxes ran. Dogs bark. The soft\N{SOFT HYPHEN}ware ran."
    right = "Ten foxes ran and the hard\N{SOFT HYPHEN}ware ran. Dogs bark."
    assert linked(left, right, [(0, 0), (2, 0), (1, 1)]) == [
        (Kind.WORDING, "Two", "Ten"),
        (Kind.WORDING, "ran.", "ran and the hard\N{SOFT HYPHEN}ware"),
        (Kind.OMISSION, "The soft\N{SOFT HYPHEN}ware", ""),
    ]


def test_sentences_that_a_third_one_connects_are_one_passage():
    assert groups([(0, 1), (1, 0), (1, 1), (2, 3), (3, 2)]) == [([0, 1], [0, 1]), ([2], [3]), ([3], [2])]


def test_a_sentence_that_only_others_connect_with_the_rest_is_compared_with_it():
    left, right = "It rained on Monday. Owls flew.", "It rained on Tuesday. Dogs bark. Owls flew."
    assert linked(left, right, [(0, 0), (0, 2), (1, 1), (1, 2)]) == [(Kind.WORDING, "Monday.", "Tuesday. Dogs bark.")]


def test_a_change_on_both_sides_of_a_foreign_sentence_is_one_on_either_side():
    left, right = "The cat ran. Dogs bark. Owls flew on.", "The cat sat. Rain fell. Bats flew on."
    assert linked(left, right, [(0, 0), (0, 2), (2, 0), (2, 2)], left_others=(1,), right_others=(1,)) == [
        (Kind.WORDING, "ran.", "sat."),
        (Kind.WORDING, "Owls", "Bats"),
    ]


def test_a_change_in_one_sentence_of_several_is_found_once():
    left, right = "A fox ran. Dogs bark. Owls flew on.", "A fox sat and Owls flew on. Dogs bark."
    assert linked(left, right, [(0, 0), (2, 0), (1, 1)]) == [(Kind.WORDING, "ran.", "sat and")]


def test_a_sentence_split_in_two_is_compared_as_one_passage():
    assert linked("It rained, the army left.", "It rained. The army left.", [(0, 0), (0, 1)]) == [
        (Kind.WORDING, "rained, the", "rained. The")
    ]


def test_what_is_lost_on_both_sides_of_another_sentence_stays_two_stretches():
    left, right = "A fox ran. Dogs bark. Owls flew on.", "A fox sat on. Dogs bark."
    pairs = [(0, 0), (2, 0), (1, 1)]
    assert linked(left, right, pairs) == [(Kind.WORDING, "ran.", "sat"), (Kind.OMISSION, "Owls flew", "")]


def test_without_pairs_neighbouring_sentences_are_one_stretch():
    assert linked(RAIN, "", []) == [(Kind.OMISSION, RAIN, "")]


def test_one_sentence_each_is_the_plain_comparison():
    left, right = "The army left town.", "The navy left town."
    assert compare_linked(left, right, sentences(left), sentences(right), [(0, 0)]) == compare(left, right)


def test_a_foreign_sentence_between_two_changes_keeps_them_apart_from_either_side():
    left, right = "The cat ran. The cat ran. The cat ran.", "The cat ran. The cat ran. The dog ran on. The dog ran on."
    pairs = [(0, 2), (0, 3), (2, 2)]
    there = [(one.left, one.right) for one in compare_linked(left, right, sentences(left), sentences(right), pairs)]
    turned = [(two, one) for one, two in pairs]
    back = compare_linked(right, left, sentences(right), sentences(left), turned)
    assert sorted(there) == sorted((one.right, one.left) for one in back)


def test_one_sentence_in_another_script_changes_nothing_for_its_neighbours():
    left, right = "Nine boats left port. 九艘船。 All came back.", "Ten boats left port. 九艘船。 All came back."
    assert linked(left, right, [(0, 0), (1, 1), (2, 2)]) == [(Kind.WORDING, "Nine", "Ten")]


def test_a_paragraph_of_thousands_of_sentences_takes_no_longer_than_its_words():
    left = " ".join(f"Boat {number} left the port of Skarv on Monday." for number in range(6000))
    spans = [Span(match.start(), match.end()) for match in re.finditer(r"B[^.]*\.", left)]
    right = left.replace("Monday", "Sunday")
    started = process_time()
    found = compare_linked(left, right, spans, spans, [(number, number) for number in range(len(spans))])
    assert (len(found), process_time() - started < 4) == (6000, True)


@pytest.mark.parametrize(("one", "other"), [("MARTHA.", "JOHN."), ("FIRST GENTLEMAN.", "LEAR."), ("Yes.", "Never!")])
def test_a_label_in_place_of_another_is_reworded(one, other):
    left, right = f"{one} You sold the white horse?", f"{other} You sold the white horse?"
    (found,) = compare_linked(left, right, sentences(left), sentences(right), [(1, 1)])
    assert (found.kind, found.left.of(left), found.right.of(right)) == (WORDING, one, other)


@pytest.mark.parametrize(
    ("right", "pairs", "others", "found"),
    [
        ("JOHN. You sold it?", [(1, 1)], {"left_others": (0,)}, [(Kind.ADDITION, "", "JOHN.")]),
        ("JOHN. You sold it?", [(1, 1)], {"right_others": (0,)}, [(Kind.OMISSION, "Never!", "")]),
        ("JOHN. You sold it? Never!", [(1, 1), (0, 2)], {}, [(Kind.ADDITION, "", "JOHN.")]),
    ],
)
def test_a_label_that_has_its_partner_elsewhere_is_not_reworded(right, pairs, others, found):
    assert linked("Never! You sold it?", right, pairs, **others) == found


def test_a_label_in_place_of_a_sentence_is_left_out_and_added():
    left, right = "JOHN. You sold the white horse?", "Old John stood up. You sold the white horse?"
    gone, come = (Kind.OMISSION, "JOHN.", ""), (Kind.ADDITION, "", "Old John stood up.")
    assert linked(left, right, [(1, 1)]) == [gone, come]
    assert linked(right, left, [(1, 1)]) == [(Kind.OMISSION, come[2], ""), (Kind.ADDITION, "", gone[1])]


def test_a_first_sentence_in_place_of_another_is_left_out_and_added():
    left = "The horse was sold at the fair. It rained."
    right = "Nobody came to the market on Monday. It rained."
    assert len(compare_linked(left, right, sentences(left), sentences(right), [(1, 1)])) == 2
