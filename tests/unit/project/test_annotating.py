"""What annotations and the codebook become when a person decides, undoes and decides again."""

import pytest

from copytaster.errors import UnusableInput
from copytaster.project.anchoring import Anchor, DocumentKey, Spot
from copytaster.project.annotating import Annotate, DescribeCode, RemoveCode, RenameCode
from copytaster.project.annotation import ABSENT, Annotation, Code, Side, change_anchor
from copytaster.project.codebook import codebook, given, split
from copytaster.project.decisions import anchors_by_document
from copytaster.project.edits import apply
from copytaster.project.history import History, performed, undone
from copytaster.project.parts import Part, parts
from copytaster.project.project import Project

A, B = DocumentKey("a.txt"), DocumentKey("b.txt")
WIRE, PAPER = Anchor(1, "The dam held.", "1" * 64), Anchor(2, "The dam holds.", "2" * 64)
HELD = change_anchor(Side(A, WIRE, 8, "held"), Side(B, PAPER, 8, "holds"), "wording")
GONE = change_anchor(Side(A, WIRE), Side(B, ABSENT), "omission")


def after(*edits):
    project = Project()
    for edit in edits:
        project, _ = apply(project, edit)
    return project


def test_a_change_is_the_same_from_both_sides():
    assert change_anchor(Side(B, ABSENT), Side(A, WIRE), "addition") == GONE


def test_an_annotation_is_replaced_as_a_whole():
    project = after(Annotate(HELD, ("tense",), "why?"), Annotate(HELD, ("style",), ""))
    assert project.annotations == (Annotation(HELD, ("style",), ""),)


def test_an_annotation_without_codes_and_memo_goes():
    assert after(Annotate(HELD, ("tense",), ""), Annotate(HELD, (" ",), " \n")) == Project()


def test_codes_are_kept_clean_and_once():
    project = after(Annotate(HELD, (" less  certain ", "less\0certain", "a,b;c"), ""))
    assert project.annotations[0].codes == ("less certain", "a b c")
    assert after(DescribeCode(" less  certain ", " a word \n")).codes == (Code("less certain", "a word", ("1",)),)


def test_a_change_inside_one_document_is_refused():
    with pytest.raises(UnusableInput, match="two different documents"):
        after(Annotate(change_anchor(Side(A, WIRE), Side(A, PAPER), "wording"), ("x",), ""))


def test_a_code_is_in_the_codebook_once_it_is_given():
    project = after(Annotate(HELD, ("tense", "doubt"), ""), DescribeCode("tense", "another time of the verb"))
    assert codebook(project) == (Code("doubt", "", ("1",)), Code("tense", "another time of the verb", ("2",)))


def test_a_code_is_removed_only_where_no_change_has_it():
    described = (DescribeCode("tense", "x"), DescribeCode("doubt", "y"), Annotate(HELD, ("tense",), ""))
    project = after(*described, RemoveCode("tense"), RemoveCode("doubt"))
    assert codebook(project) == (Code("tense", "", ("1",)),)


def test_a_code_is_renamed_wherever_it_was_given():
    given_twice = (Annotate(HELD, ("tense", "doubt"), ""), Annotate(GONE, ("doubt",), "cut"))
    project = after(*given_twice, DescribeCode("doubt", "y"), RenameCode("doubt", "less certain"))
    assert given(project) == {"less certain": 2, "tense": 1}
    assert project.codes == (Code("less certain", "y", ("1",)),)
    assert project.annotations[1].codes == ("tense", "less certain")


def test_a_code_is_not_renamed_to_another_one():
    with pytest.raises(UnusableInput, match="already has a code “doubt”"):
        after(Annotate(HELD, ("tense", "doubt"), ""), RenameCode("tense", "doubt"))


def test_a_code_keeps_its_own_name():
    project = after(Annotate(HELD, ("tense",), ""))
    assert apply(project, RenameCode("tense", " tense "))[0] == project


@pytest.mark.parametrize("edit", [DescribeCode(" ;", "x"), RenameCode("tense", "")])
def test_a_code_needs_a_name(edit):
    with pytest.raises(UnusableInput, match="needs a name"):
        after(edit)


def test_renaming_is_undone():
    history = performed(performed(History(), Annotate(HELD, ("tense",), "")), RenameCode("tense", "verb"))
    back, _ = undone(history)
    assert (history.can_undo, back.project.annotations[0].codes) == ("renaming a code", ("tense",))


@pytest.mark.parametrize("later", [Annotate(HELD, ("style",), ""), Annotate(HELD, (), "")])
def test_a_note_changed_or_removed_comes_back(later):
    history = performed(performed(History(), Annotate(HELD, ("tense",), "why?")), later)
    back, _ = undone(history)
    assert back.project.annotations == (Annotation(HELD, ("tense",), "why?"),)


def test_an_annotation_changes_no_comparison():
    assert parts(Annotate(HELD, (), "why?")) == {Part.PROJECT, Part.ANNOTATIONS}


def test_annotations_hang_at_their_paragraphs():
    project = after(Annotate(HELD, ("tense",), ""), Annotate(GONE, ("cut",), ""))
    assert anchors_by_document(project) == {A: {WIRE}, B: {PAPER}}
    assert GONE.b.spot is None
    assert GONE.a.spot == Spot(A, WIRE)


def test_codes_on_a_line_are_told_apart():
    assert split("less certain; figure, ,figure") == ("less certain", "figure")
