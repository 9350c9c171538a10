from dataclasses import replace

import pytest

from copytaster.project.anchoring import Anchor, first_words, new_anchor, resolve
from copytaster.text.document import Document, Paragraph

TEXTS = (
    "Harbour bridge reopens after repairs",
    "By our correspondent",
    "The harbour bridge in Lindholm reopened on Monday, nine weeks after a freighter struck its northern pier.",
    "“We worked through every night of it,” said the chief engineer, Marta Oduya, at the ceremony.",
    "Repairs cost 4.2 million crowns, a third more than the council had set aside in spring.",
    "Traffic is limited to light vehicles until the second pier has been inspected in October.",
    "* * *",
    "Ferries will run for another week.",
)


def document(texts, sha256="1" * 64):
    return Document("bridge.txt", sha256, tuple(map(Paragraph, texts)))


OLD = document(TEXTS)


def places(texts, numbers):
    return [
        resolve([new_anchor(OLD, number)], document(texts, "2" * 64)).get(new_anchor(OLD, number)) for number in numbers
    ]


def test_every_anchor_of_an_unchanged_document_is_where_it_was():
    anchors = [new_anchor(OLD, number) for number in range(len(TEXTS))]
    assert resolve(anchors, OLD) == {anchor: anchor.number for anchor in anchors}


def test_paragraphs_put_in_above_move_every_anchor_down():
    assert places(("Update: a first word from the council", *TEXTS), range(8)) == [1, 2, 3, 4, 5, 6, 7, 8]


def test_a_moved_paragraph_is_found_at_its_new_place():
    assert places((TEXTS[4], *TEXTS[:4], *TEXTS[5:]), [4]) == [0]


def test_a_paragraph_that_was_edited_a_little_is_found():
    changed = TEXTS[3].replace("every night of it", "nights and days").replace("“", '"')
    assert places((*TEXTS[:3], "A new paragraph.", changed, *TEXTS[4:]), [3]) == [4]


def test_a_paragraph_joined_to_another_is_found_inside_it():
    joined = (*TEXTS[:2], f"{TEXTS[2]} {TEXTS[4]}", *TEXTS[5:])
    assert places(joined, [4]) == [2]


def test_a_deleted_paragraph_is_loose():
    assert places((*TEXTS[:4], *TEXTS[5:]), [4]) == [None]


def test_of_equal_paragraphs_the_nearest_is_taken():
    stars = ("* * *", *TEXTS, "* * *")
    assert places(stars, [6]) == [7]


def test_a_longer_paragraph_with_the_same_start_comes_after_the_very_same():
    texts = ("No.", "No. Never, said the mayor of the harbour town.")
    anchor = Anchor(1, "No.", "9" * 64)
    assert resolve([anchor], document(texts)) == {anchor: 0}


@pytest.mark.parametrize("number", [4, 5])
def test_two_anchors_never_hang_at_one_paragraph(number):
    one = new_anchor(OLD, 5)
    other = Anchor(number, one.quote, "3" * 64)
    found = resolve([one, other], document(TEXTS, "2" * 64))
    assert len(found) == 1


def test_a_paragraph_that_stayed_where_it_was_is_left_to_its_own_anchor():
    gone, stayed = (Anchor(number, "* * *", "1" * 64) for number in (2, 6))
    assert resolve([gone, stayed], document(TEXTS, "2" * 64)) == {stayed: 6}


def test_a_long_paragraph_is_found_by_its_first_words():
    long = " ".join(TEXTS[2:6])
    anchor = new_anchor(document((TEXTS[0], long)), 1)
    assert resolve([anchor], document((f"{long} More follows.", TEXTS[0]), "2" * 64)) == {anchor: 0}


def test_an_anchor_without_words_needs_the_very_same_document():
    blank = Anchor(0, "", "1" * 64)
    assert resolve([blank], OLD) == {blank: 0}
    assert resolve([blank], replace(OLD, sha256="2" * 64)) == {}


def test_a_paragraph_that_stands_twice_is_found_where_it_was():
    anchor = new_anchor(OLD, 6)
    assert resolve([anchor], document((*TEXTS, TEXTS[6]))) == {anchor: 6}


def test_a_short_paragraph_is_not_found_by_likeness():
    anchor = Anchor(0, "They said yes.", "2" * 64)
    assert resolve([anchor], document(["They said yet."])) == {}


def test_a_paragraph_half_of_which_is_new_is_loose():
    text = "Repairs cost less than the mayor of Lindholm had feared, and the council will not borrow for them."
    assert places((*TEXTS[:4], text, *TEXTS[5:]), [4]) == [None]


@pytest.mark.parametrize("number", [-1, 3, 8, 99])
def test_the_words_are_found_although_their_number_is_another_one(number):
    anchor = Anchor(number, TEXTS[5], "1" * 64)
    assert resolve([anchor], OLD) == {anchor: 5}


def test_a_short_paragraph_is_kept_whole():
    assert first_words(" Ferries will run. ") == "Ferries will run."
    assert first_words("three " * 20) == " ".join(["three"] * 20)


def test_first_words_end_between_words():
    assert first_words("lanterns " * 40) == " ".join(["lanterns"] * 13)


def test_first_words_of_an_unspaced_script_are_cut_anywhere():
    assert len(first_words("桥" * 300)) == 120


def test_words_that_two_paragraphs_resemble_alike_are_loose():
    anchor = Anchor(0, "The council met on Monday and voted for the bridge.", "2" * 64)
    alike = [f"The council met on {day} and voted for the bridge." for day in ("Tuesday", "Thursday")]
    assert resolve([anchor], document(alike)) == {}
    assert resolve([anchor], document(alike[:1])) == {anchor: 0}
