from copytaster.alignment.alignment import Place
from copytaster.gui.models.paragraph_menu import Wish, entries
from copytaster.text.document import Role

A, B, C = 0, 1, 2


def wished(sight, place, picked=()):
    return {(entry.wish, entry.other) for entry in entries(sight, place, picked)}


def test_a_linked_paragraph_can_be_cut_from_each_partner(sight):
    assert {(Wish.CUT, Place(A, 0)), (Wish.CUT, Place(C, 0))} < wished(sight, Place(B, 0))


def test_a_marked_paragraph_of_another_version_can_be_tied(sight):
    assert (Wish.TIE, Place(A, 2)) in wished(sight, Place(B, 4), (Place(A, 2),))


def test_two_paragraphs_of_one_version_cannot_be_tied(sight):
    assert (Wish.TIE, Place(B, 3)) not in wished(sight, Place(B, 4), (Place(B, 3),))


def test_what_is_linked_already_is_not_offered_to_be_tied(sight):
    assert (Wish.TIE, Place(A, 0)) not in wished(sight, Place(B, 0), (Place(A, 0),))


def test_what_is_set_aside_can_only_be_taken_back(sight):
    wishes = {wish for wish, _ in wished(sight, Place(A, 5))}
    assert Wish.TAKE_BACK in wishes
    assert wishes.isdisjoint({Wish.SET_ASIDE, Wish.PICK, Wish.CUT, Wish.TIE})


def test_the_base_is_not_offered_to_become_the_base(sight):
    assert (Wish.BASE, None) not in wished(sight, Place(A, 0))
    assert (Wish.BASE, None) in wished(sight, Place(B, 0))


def test_a_moved_paragraph_leads_to_its_own_place(sight):
    assert (Wish.OWN_PLACE, None) in wished(sight, Place(B, 2))
    assert (Wish.OWN_PLACE, None) not in wished(sight, Place(B, 1))


def test_the_present_role_is_ticked(sight):
    ticked = [entry.role for entry in entries(sight, Place(A, 0)) if entry.checked]
    assert ticked == [Role.HEADLINE]
