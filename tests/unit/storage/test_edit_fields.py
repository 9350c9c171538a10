from typing import get_args

import pytest

from copytaster.project import edits
from copytaster.project.anchoring import Anchor, DocumentKey, Spot
from copytaster.project.annotating import Annotate, DescribeCode, RemoveCode, RenameCode
from copytaster.project.annotation import ABSENT, Side, change_anchor
from copytaster.project.edits import Edit
from copytaster.storage.edit_fields import MAKERS, NAMES, decode, encode
from copytaster.storage.statements import STATEMENTS
from copytaster.text.document import Role

A, B = DocumentKey("a.txt"), DocumentKey("sub/b.txt")
HELD, ROSE = Anchor(1, "The dam held.", "1" * 64), Anchor(4, "The river rose.", "2" * 64)
CHANGE = change_anchor(Side(A, HELD, 8, "held"), Side(B, ROSE, 10, "rose"), "wording")
FULL = [
    edits.MoveDocument(A, B, 3),
    edits.MoveDocument(A, None, 3),
    edits.DropMove(3),
    edits.PickSet((A, B), 2),
    edits.DropSet(2),
    edits.SetAside(A, HELD),
    edits.TakeBack(A, HELD),
    edits.LeaveAside(A, HELD),
    edits.ChangeRole(A, HELD, Role.CAPTION),
    edits.ChangeRole(A, HELD, None),
    edits.ChooseBase(B, 2),
    edits.DropBase(B),
    edits.ChooseDerivation(A, B, "partially"),
    edits.ChooseDerivation(A, B, None),
    edits.Tie(Spot(A, HELD), Spot(B, ROSE)),
    edits.Cut(Spot(A, HELD), Spot(B, ROSE)),
    edits.Unpin(Spot(A, HELD), Spot(B, ROSE)),
    edits.ChangeOption("spelling", value=False),
    edits.ChangeOption("spelling", None),
    Annotate(CHANGE, ("tense", "doubt"), "why?"),
    Annotate(change_anchor(Side(A, HELD), Side(B, ABSENT), "omission"), (), "gone"),
    DescribeCode("tense", "past or present", ("t", "2")),
    DescribeCode("tense", "", None),
    RemoveCode("tense"),
    RenameCode("tense", "time"),
]
"""Every edit with no two fields alike, so that one field lost or taken for another shows."""


@pytest.mark.parametrize("edit", get_args(Edit))
def test_every_edit_can_be_stored_and_read_again(edit):
    assert edit in STATEMENTS
    assert NAMES[edit] in MAKERS


@pytest.mark.parametrize("edit", FULL, ids=lambda edit: type(edit).__name__)
def test_an_edit_read_again_is_the_same_in_every_field(edit):
    assert decode(encode(edit)) == edit


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        '{"edit": "drop move", "turn": "3"}',
        '{"edit": "remove code", "name": 3}',
        '{"edit": "remove code"}',
        '{"edit": "choose derivation", "document": "a.txt", "of": "b.txt", "derivation": "half"}',
    ],
)
def test_what_we_did_not_write_is_no_edit(text):
    with pytest.raises((ValueError, KeyError)):
        decode(text)


def test_every_edit_is_among_those_read_again():
    assert {type(edit) for edit in FULL} == set(get_args(Edit))
