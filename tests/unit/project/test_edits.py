import pytest

from copytaster.errors import UnusableInput
from copytaster.project import edits
from copytaster.project.anchoring import Anchor, DocumentKey, Spot
from copytaster.project.edits import apply
from copytaster.project.history import History, performed, redone, undone
from copytaster.project.parts import Part, parts
from copytaster.project.project import Project
from copytaster.text.document import Role

A, B, C = (DocumentKey(name) for name in ("a.txt", "b.txt", "c.txt"))
FIRST = Anchor(0, "The dam held.", "1" * 64)
SECOND = Anchor(1, "It rained for days.", "1" * 64)


def after(*steps):
    project = Project()
    for step in steps:
        project, _ = apply(project, step)
    return project


def test_setting_aside_twice_is_setting_aside():
    assert after(edits.SetAside(A, FIRST)) == after(edits.SetAside(A, FIRST), edits.SetAside(A, FIRST))


def test_taking_back_replaces_setting_aside():
    project = after(edits.SetAside(A, FIRST), edits.TakeBack(A, FIRST))
    assert [entry.aside for entry in project.asides] == [False]


def test_the_way_back_of_taking_back_is_setting_aside_again():
    _, back = apply(after(edits.SetAside(A, FIRST)), edits.TakeBack(A, FIRST))
    assert back == edits.SetAside(A, FIRST)


def test_the_way_back_of_a_first_decision_is_none():
    _, back = apply(Project(), edits.SetAside(A, FIRST))
    assert back == edits.LeaveAside(A, FIRST)


def test_a_role_is_changed_and_given_back():
    project, back = apply(Project(), edits.ChangeRole(A, FIRST, Role.CAPTION))
    assert project.roles[0].role is Role.CAPTION
    assert apply(project, back)[0] == Project()


def test_decisions_do_not_depend_on_their_order():
    one, two = edits.SetAside(A, FIRST), edits.SetAside(A, SECOND)
    assert after(one, two) == after(two, one)


def test_a_pin_is_one_whichever_end_comes_first():
    a, b = Spot(A, FIRST), Spot(B, FIRST)
    assert after(edits.Tie(b, a)) == after(edits.Tie(a, b))


def test_a_cut_replaces_a_tie():
    a, b = Spot(A, FIRST), Spot(B, FIRST)
    assert [pin.kind for pin in after(edits.Tie(a, b), edits.Cut(b, a)).pins] == ["cut"]


def test_a_pin_inside_one_document_is_refused():
    with pytest.raises(UnusableInput, match="two different documents"):
        apply(Project(), edits.Tie(Spot(A, FIRST), Spot(A, SECOND)))


def test_a_document_is_not_put_beside_itself():
    with pytest.raises(UnusableInput, match="beside itself"):
        apply(Project(), edits.MoveDocument(A, A))


@pytest.mark.parametrize("documents", [(), (A,), (A, A)])
def test_a_set_of_fewer_than_two_is_refused(documents):
    with pytest.raises(UnusableInput, match="two documents"):
        apply(Project(), edits.PickSet(documents))


def test_picked_sets_are_numbered():
    project = after(edits.PickSet((A, B)), edits.PickSet((C, A)), edits.PickSet((B, C)))
    assert [tuple(picked) for picked in project.sets] == [(1, (A, B)), (2, (C, A)), (3, (B, C))]


def test_moves_are_numbered_so_that_none_takes_the_place_of_another():
    project = after(edits.MoveDocument(A, B), edits.MoveDocument(C, B), edits.MoveDocument(A, None))
    assert [tuple(move) for move in project.moves] == [(1, A, B), (2, C, B), (3, A, None)]


def test_the_base_chosen_last_has_the_latest_turn():
    project = after(edits.ChooseBase(A), edits.ChooseBase(B), edits.ChooseBase(A))
    assert {base.document: base.turn for base in project.bases} == {A: 3, B: 2}


def test_a_setting_is_changed_and_its_default_given_back():
    project = after(edits.ChangeOption("spelling", value=False))
    assert project.option("spelling", default=True) is False
    given_back = edits.ChangeOption("spelling", None)
    assert apply(project, given_back) == (Project(), edits.ChangeOption("spelling", value=False))


def test_a_class_of_derivation_is_chosen_and_the_measured_one_given_back():
    project = after(edits.ChooseDerivation(B, A, "wholly"), edits.ChooseDerivation(B, A, "partially"))
    assert [tuple(one) for one in project.derivations] == [(B, A, "partially")]
    project, back = apply(project, edits.ChooseDerivation(B, A, None))
    assert (project, back) == (Project(), edits.ChooseDerivation(B, A, "partially"))


def test_undo_and_redo_speak_of_the_same_edit():
    history = performed(History(), edits.ChooseBase(A))
    assert history.can_undo == "choosing the base"
    before, _ = undone(history)
    assert (before.can_undo, before.can_redo) == (None, "choosing the base")
    assert redone(before)[0] == history


def test_an_edit_that_changes_nothing_is_no_turn():
    history = performed(History(), edits.SetAside(A, FIRST))
    assert performed(history, edits.SetAside(A, FIRST)) is history


def test_a_new_edit_forgets_what_was_undone():
    history, _ = undone(performed(History(), edits.SetAside(A, FIRST)))
    another = edits.SetAside(A, SECOND)
    assert performed(history, another) == performed(History(), another)


def test_nothing_done_is_nothing_undone():
    assert undone(History()) == (History(), None)
    assert redone(History()) == (History(), None)


@pytest.mark.parametrize(
    ("edit", "part"),
    [
        (edits.MoveDocument(A, B), Part.STORIES),
        (edits.SetAside(A, FIRST), Part.DOCUMENTS),
        (edits.ChooseBase(A), Part.COMPARISON),
        (edits.ChangeOption("spelling", value=True), Part.COMPARISON),
        (edits.Tie(Spot(A, FIRST), Spot(B, FIRST)), Part.COMPARISON),
    ],
)
def test_an_edit_says_what_it_changes(edit, part):
    assert {part, Part.PROJECT} <= parts(edit)


@pytest.mark.parametrize(
    ("done", "later", "dropped"),
    [
        (edits.MoveDocument(A, B), edits.MoveDocument(C, B), edits.DropMove(1)),
        (edits.PickSet((A, B)), edits.PickSet((B, C)), edits.DropSet(1)),
    ],
)
def test_what_was_dropped_comes_back_as_it_was(done, later, dropped):
    before = after(done, later)
    project, back = apply(before, dropped)
    assert len(project.moves + project.sets) == 1
    assert apply(project, back)[0] == before
