import pytest

from copytaster.project.anchoring import DocumentKey, new_anchor
from copytaster.project.decisions import anchors_by_document, base, decided, regrouped
from copytaster.project.project import Aside, Base, Move, Project, RoleChange
from copytaster.text.document import Document, Paragraph, Role

A, B, C, D = (DocumentKey(name) for name in "abcd")
ORDER = (A, B, C, D)
FOUND = ((A, B), (C,), (D,))
PAGE = Document(
    "page.html",
    "1" * 64,
    (Paragraph("The ferry sank."), Paragraph("Share this", Role.FURNITURE, "furniture")),
)
TEXT, SHARE = new_anchor(PAGE, 0), new_anchor(PAGE, 1)
PLACES = {TEXT: 0, SHARE: 1}


def test_nothing_decided_is_the_very_same_document():
    assert decided(PAGE, {}, (), ()) is PAGE


def test_a_paragraph_is_set_aside_by_hand():
    after = decided(PAGE, PLACES, (), [Aside(A, TEXT, aside=True)])
    assert after.paragraphs[0].set_aside == "by hand"


def test_what_is_set_aside_already_keeps_its_reason():
    assert decided(PAGE, PLACES, (), [Aside(A, SHARE, aside=True)]) is PAGE


def test_furniture_is_taken_back():
    after = decided(PAGE, PLACES, (), [Aside(A, SHARE, aside=False)])
    assert after.paragraphs[1].set_aside is None


@pytest.mark.parametrize(
    ("anchor", "role", "reason"), [(TEXT, Role.FURNITURE, "furniture"), (SHARE, Role.CAPTION, None)]
)
def test_a_role_decides_what_is_set_aside(anchor, role, reason):
    after = decided(PAGE, PLACES, [RoleChange(A, anchor, role)], ())
    paragraph = after.paragraphs[PLACES[anchor]]
    assert (paragraph.role, paragraph.set_aside) == (role, reason)


def test_setting_aside_goes_before_the_role():
    after = decided(PAGE, PLACES, [RoleChange(A, SHARE, Role.BODY)], [Aside(A, SHARE, aside=True)])
    assert after.paragraphs[1] == Paragraph("Share this", Role.BODY, "by hand")


def test_a_loose_decision_changes_nothing():
    assert decided(PAGE, {}, [RoleChange(A, TEXT, Role.CAPTION)], ()) is PAGE


def test_anchors_are_gathered_by_document():
    project = Project(asides=(Aside(A, TEXT, aside=True),), roles=(RoleChange(B, TEXT, Role.BODY),))
    assert anchors_by_document(project) == {A: {TEXT}, B: {TEXT}}


def test_without_moves_the_stories_are_as_found():
    assert regrouped(ORDER, FOUND, ()) == FOUND


def test_a_document_is_put_beside_another():
    assert regrouped(ORDER, FOUND, [Move(1, D, A)]) == ((A, B, D), (C,))


def test_a_document_gets_a_story_of_its_own():
    assert regrouped(ORDER, FOUND, [Move(1, A, None)]) == ((A,), (B,), (C,), (D,))


def test_a_document_moved_away_leaves_behind_those_who_joined_it():
    assert regrouped(ORDER, FOUND, [Move(1, C, A), Move(2, A, None)]) == ((A,), (B, C), (D,))


def test_a_move_of_a_document_that_is_gone_does_nothing():
    gone = DocumentKey("gone")
    assert regrouped(ORDER, FOUND, [Move(1, gone, A), Move(2, D, gone)]) == FOUND


def test_the_base_is_the_first_document_unless_chosen():
    assert base(ORDER, ()) == 0


def test_the_base_chosen_first_of_all_holds():
    assert base(ORDER, [Base(B, 1)]) == 1


def test_of_several_chosen_bases_the_latest_holds():
    assert base(ORDER, [Base(B, 7), Base(C, 9), Base(DocumentKey("elsewhere"), 11)]) == 2
