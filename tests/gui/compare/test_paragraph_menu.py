from dataclasses import replace

import pytest

from copytaster.alignment.alignment import Place
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.gui.models.paragraph_menu import Choice, entries
from copytaster.gui.models.sight import look_at
from copytaster.text.document import Role
from fakes.comparisons import bridge_versions

A, B, C = 0, 1, 2


def offered(sight, place, picked=()):
    return {(entry.choice, entry.other) for entry in entries(sight, place, picked)}


def test_a_linked_paragraph_can_be_cut_from_each_partner(sight):
    assert {(Choice.CUT, Place(A, 0)), (Choice.CUT, Place(C, 0))} < offered(sight, Place(B, 0))


def test_a_marked_paragraph_of_another_version_can_be_tied(sight):
    assert (Choice.TIE, Place(A, 2)) in offered(sight, Place(B, 4), (Place(A, 2),))


def test_two_paragraphs_of_one_version_cannot_be_tied(sight):
    assert (Choice.TIE, Place(B, 3)) not in offered(sight, Place(B, 4), (Place(B, 3),))


def test_what_is_linked_already_is_not_offered_to_be_tied(sight):
    assert (Choice.TIE, Place(A, 0)) not in offered(sight, Place(B, 0), (Place(A, 0),))


@pytest.mark.parametrize(
    ("base", "focused", "place", "partner"),
    [(A, None, (B, 0), (A, 0)), (C, None, (A, 0), (C, 0)), (A, C, (A, 0), (C, 0)), (A, None, (A, 0), (B, 0))],
)
def test_the_partner_offered_is_that_in_the_base_or_the_version_in_focus(base, focused, place, partner):
    sight = replace(look_at(compare(Inputs(bridge_versions(), base=base))), focused=focused)
    assert [other for choice, other in offered(sight, Place(*place)) if choice is Choice.PARTNER] == [Place(*partner)]


def test_what_is_set_aside_can_only_be_taken_back(sight):
    choices = {choice for choice, _ in offered(sight, Place(A, 5))}
    assert Choice.TAKE_BACK in choices
    assert choices.isdisjoint({Choice.SET_ASIDE, Choice.PICK, Choice.CUT, Choice.TIE})


def test_the_base_is_not_offered_to_become_the_base(sight):
    assert (Choice.BASE, None) not in offered(sight, Place(A, 0))
    assert (Choice.BASE, None) in offered(sight, Place(B, 0))


def test_a_moved_paragraph_leads_to_its_own_place(sight):
    assert (Choice.OWN_PLACE, None) in offered(sight, Place(B, 2))
    assert (Choice.OWN_PLACE, None) not in offered(sight, Place(B, 1))


def test_the_present_role_is_ticked(sight):
    ticked = [entry.role for entry in entries(sight, Place(A, 0)) if entry.checked]
    assert ticked == [Role.HEADLINE]
