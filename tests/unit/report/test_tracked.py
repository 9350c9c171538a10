"""How the base turns into a version, written in signs: [left out], {added}, <went<, >came>, ¶ for an end."""

import pytest

from copytaster.alignment.alignment import Pin, Place
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.index import Index
from copytaster.report.tracked import Fate, Spot, tracked, untracked
from copytaster.text.document import FURNITURE_ASIDE, Document, Paragraph, Role
from copytaster.text.version import versions
from fakes.comparisons import B, C, bridge

SIGNS = {Fate.KEPT: "%s", Fate.OMITTED: "[%s]", Fate.ADDED: "{%s}", Fate.WENT: "<%s<", Fate.CAME: ">%s>"}
MAYOR = "The mayor opened the new bridge over the harbour on Monday morning."
FERRY = "Ferries will go on crossing every ten minutes until the end of summer."
COST = "The work cost four million crowns and took three years in all."
SHIP = "The first to pass under it was a schooner loaded with timber."


def shown(paragraphs):
    """Return what happens to each paragraph, and which paragraphs end there."""
    return [
        "".join(SIGNS[piece.fate] % piece.text for piece in one.pieces) + SIGNS[one.fate] % "¶" for one in paragraphs
    ]


def turned(left, right, base=0):
    """Return the text in which one list of paragraphs turns into another."""
    made = tuple(
        Document(
            "a.txt", "0" * 64, tuple(p if isinstance(p, Paragraph) else Paragraph(p) for p in texts), language="en"
        )
        for texts in (left, right)
    )
    return tracked(Index(compare(Inputs(versions(made), base))), 1 - base)


@pytest.fixture
def index():
    return Index(bridge())


def test_changes_inside_whole_paragraphs_and_moves_are_told_apart(index):
    assert shown(tracked(index, B)) == [
        "Harbour bridge [closes]{shut} for repairs¶",
        "The [old ]bridge over the harbour will close on Monday, the mayor said{ on Friday}.¶",
        "[“It is safe, but it is tired,” she told reporters.][¶]",
        ">Ferries run every ten minutes.>>¶>",
        "The work will cost [4]{5} million crowns and last until spring.¶",
        "<Ferries run every ten minutes.<<¶<",
        "[Share this article][¶]",
        "{Shops fear for their trade.}{¶}",
    ]


def test_ends_know_their_paragraphs(index):
    assert [(one.base, one.other, one.move) for one in tracked(index, B)][2:5] == [
        (2, None, None),
        (4, 2, 1),
        (3, 3, None),
    ]


def test_pieces_know_where_they_stand(index):
    assert [piece[2:] for piece in tracked(index, B)[0].pieces] == [
        (Spot(0, 0), Spot(0, 0)),
        (Spot(0, 15), None),
        (None, Spot(0, 15)),
        (Spot(0, 21), Spot(0, 19)),
    ]


def test_the_way_back_is_the_mirror():
    assert shown(turned([MAYOR], [MAYOR, COST], base=1)) == [f"{MAYOR}¶", f"[{COST}][¶]"]


def test_a_split_is_an_end_added():
    assert shown(turned([f"{MAYOR} {FERRY}", COST], [MAYOR, FERRY, COST])) == [
        f"{MAYOR}[ ]{{¶}}",
        f"{FERRY}¶",
        f"{COST}¶",
    ]


def test_a_join_is_an_end_left_out():
    assert shown(turned([MAYOR, FERRY, COST], [f"{MAYOR} {FERRY}", COST])) == [
        f"{MAYOR}[¶]",
        f"{{ }}{FERRY}¶",
        f"{COST}¶",
    ]


def test_an_edit_inside_what_moved_shows_where_it_is():
    found = shown(turned([MAYOR, COST, SHIP, FERRY], [FERRY.replace("ten", "12"), MAYOR, COST, SHIP]))
    assert found[0] == ">Ferries will go on crossing every >{12}> minutes until the end of summer.>>¶>"
    assert found[-1] == "<Ferries will go on crossing every <[ten]< minutes until the end of summer.<<¶<"


def test_what_is_tied_by_hand_without_a_word_in_common_does_not_move():
    texts = ([MAYOR, COST, "Ships!"], ["Boats", MAYOR, COST])
    shown_in = versions(
        tuple(Document("a.txt", "0" * 64, tuple(map(Paragraph, side)), language="en") for side in texts)
    )
    pin = Pin("tie", Place(0, 2), Place(1, 0))
    found = tracked(Index(compare(Inputs(shown_in, 0, (pin,)))), 1)
    assert shown(found) == ["{Boats}{¶}", f"{MAYOR}¶", f"{COST}¶", "[Ships!][¶]"]
    assert {one.move for one in found} == {None}


def test_where_an_edit_ends_what_moved_its_end_goes_with_it():
    found = shown(turned([MAYOR, COST, SHIP, FERRY], [f"{FERRY[:-1]}, he said.", MAYOR, COST, SHIP]))
    assert found[0].endswith("the end of >{summer, he said.}{¶}")
    assert found[-1].endswith("the end of <[summer.][¶]")


def test_what_is_added_on_and_after_goes_on_before_the_end():
    found = turned([MAYOR, COST], [f"{MAYOR} {SHIP}", FERRY, COST])
    assert shown(found)[:2] == [f"{MAYOR}{{ {SHIP}}}{{¶}}", f"{{{FERRY}}}¶"]
    assert [(one.base, one.other) for one in found] == [(None, 0), (0, 1), (1, 2)]


def test_words_added_at_an_end_and_at_the_next_beginning_are_kept_apart_by_those_left_out():
    left = [MAYOR, FERRY]
    right = [MAYOR.replace("morning.", "evening."), f"Meanwhile {FERRY}"]
    assert shown(turned(left, right)) == [
        f"{MAYOR.removesuffix('morning.')}{{evening.}}[morning.]¶",
        f"{{Meanwhile }}{FERRY}¶",
    ]


def test_what_is_left_out_at_the_end_and_after_goes_before_the_end():
    found = turned([f"{MAYOR} {SHIP}", FERRY, COST], [MAYOR, COST])
    assert shown(found)[:2] == [f"{MAYOR}[ {SHIP}][¶]", f"[{FERRY}]¶"]
    assert [(one.base, one.other) for one in found] == [(0, None), (1, 0), (2, 1)]


def test_a_sentence_that_moved_inside_its_paragraph_is_left_out_and_added():
    found = shown(turned([f"{MAYOR} {COST}"], [f"{COST} {MAYOR}"]))
    assert len(found) == 1
    assert found[0].count("[") == found[0].count("{") == 1


def test_what_both_set_aside_with_the_same_words_is_kept():
    share = Paragraph("Share", Role.FURNITURE, FURNITURE_ASIDE)
    assert shown(turned([MAYOR, share], [share, MAYOR, share]))[-1] == "Share¶"


def test_nothing_turns_into_nothing():
    assert turned([], []) == ()
    assert shown(turned([], [MAYOR])) == [f"{{{MAYOR}}}{{¶}}"]


def test_a_version_alone_is_kept(index):
    paragraphs = index.comparison.inputs.versions[C].paragraphs
    assert shown(untracked(paragraphs)) == [f"{paragraph.text}¶" for paragraph in paragraphs]
