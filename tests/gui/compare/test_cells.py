from dataclasses import replace

import pytest

from copytaster.alignment.alignment import Link, Pin, Place, Relation, Row
from copytaster.comparison.index import Index
from copytaster.diff.changes import Kind
from copytaster.gui.models.cells import Cell, Ghost, Vacancy, cell, shown_paragraph
from copytaster.gui.models.sight import look_at

A, B, C = 0, 1, 2


def words(sight, place):
    text = sight.comparison.inputs.versions[place.version].paragraphs[place.paragraph].text
    return [(mark.kind, mark.span.of(text)) for mark in shown_paragraph(sight, place).marks]


def test_a_version_is_marked_against_the_base(sight):
    assert words(sight, Place(B, 1)) == [(Kind.OMISSION, ""), (Kind.ADDITION, " on Friday")]


def test_without_a_focus_the_base_tells_how_many_left_words_out(sight):
    shown = shown_paragraph(sight, Place(A, 1))
    assert [(thin.span.of(shown.text), thin.by) for thin in shown.thinned] == [
        ("old ", (B,)),
        (", the mayor said", (C,)),
    ]
    assert not shown.marks


def test_in_focus_the_base_shows_what_that_version_changed(sight):
    assert words(replace(sight, focused=C), Place(A, 1)) == [(Kind.OMISSION, ", the mayor said")]


def test_the_base_in_focus_is_no_focus(sight):
    assert replace(sight, focused=A).against is None


def test_a_paragraph_left_out_by_some_says_by_whom(sight):
    assert shown_paragraph(sight, Place(A, 2)).caption == "left out by 1 of 2 (B)"


def test_it_is_painted_so_only_where_the_focus_concerns_it(sight):
    assert shown_paragraph(replace(sight, focused=B), Place(A, 2)).whole == Kind.OMISSION
    assert shown_paragraph(replace(sight, focused=C), Place(A, 2)).whole is None


def test_an_added_paragraph_says_so_and_is_not_marked_word_by_word(sight):
    shown = shown_paragraph(sight, Place(B, 4))
    assert (shown.whole, shown.caption, shown.marks) == (Kind.ADDITION, "added", ())


def test_a_moved_paragraph_stands_beside_its_partner_and_says_where_it_comes_from(sight):
    (shown,) = cell(sight, 4, B).paragraphs
    assert (shown.place, shown.caption, shown.whole) == (Place(B, 2), "↑ moved from A ¶5", "move")


def test_it_leaves_a_placeholder_at_its_own_place(sight):
    shown = cell(sight, 2, B)
    assert shown.parts == (Ghost(Place(B, 2), "¶3 ↓ stands beside A ¶5"),)
    assert shown.vacancy is Vacancy.OMITTED


def test_in_its_own_order_text_and_placeholder_change_places(sight):
    own = replace(sight, own_order=True)
    assert [part.place for part in cell(own, 2, B).paragraphs] == [Place(B, 2)]
    assert isinstance(cell(own, 4, B).parts[0], Ghost)
    assert own.row_of(Place(B, 2)) == 2


def test_what_the_base_lacks_leaves_it_blank_and_not_left_out(sight):
    assert cell(sight, 5, A).vacancy is Vacancy.BLANK


def test_a_cell_whose_words_stand_in_another_row_says_where(sight):
    known = sight.comparison
    joined = Link(Place(A, 3), Place(C, 2), 0.8, (Relation.JOINED,), ((0, 0),))
    rows = (*known.rows[:3], Row(((3,), (3,), ()), ((), (), ()), ((), (), ())), *known.rows[4:])
    alignment = replace(known.alignment, links=(*known.alignment.links, joined))
    shown = cell(look_at(replace(known, alignment=alignment, rows=rows)), 3, C)
    assert shown == Cell((Ghost(Place(C, 2), "words in ¶3 ↑"),), Vacancy.BLANK)


def test_furniture_is_neither_compared_nor_missed(sight):
    shown = shown_paragraph(sight, Place(A, 5))
    assert shown.aside
    assert shown.caption == "set aside: page furniture"
    assert cell(sight, 6, B).vacancy is Vacancy.BLANK


@pytest.mark.parametrize(
    ("relation", "caption"),
    [((Relation.SPLIT, Relation.EDITED), "part 1 of 2 of A ¶2"), ((Relation.EDITED,), "")],
)
def test_a_piece_of_a_split_paragraph_says_which(comparison, relation, caption):
    links = list(comparison.alignment.links)
    links[2] = links[2]._replace(relation=relation)
    links.append(links[2]._replace(right=Place(B, 4)))
    split = replace(comparison, alignment=replace(comparison.alignment, links=tuple(links)))
    assert shown_paragraph(look_at(split), Place(B, 1)).caption == caption


def test_a_joining_paragraph_says_what_it_joins(comparison):
    links = list(comparison.alignment.links)
    links[2] = links[2]._replace(relation=(Relation.JOINED,))
    links.append(links[2]._replace(left=Place(A, 2)))
    joined = replace(comparison, alignment=replace(comparison.alignment, links=tuple(links)))
    assert shown_paragraph(look_at(joined), Place(B, 1)).caption == "joins A ¶2 and ¶3"


def test_a_version_out_of_order_throughout_is_not_said_to_be_moved_again_and_again(comparison):
    reordered = replace(comparison, alignment=replace(comparison.alignment, reordered=((A, B),)))
    assert shown_paragraph(look_at(reordered, Index(reordered)), Place(B, 2)).caption == ""


def test_a_paragraph_that_some_lack_is_not_marked_word_by_word_for_them(sight):
    assert shown_paragraph(sight, Place(A, 3)).caption == "left out by 1 of 2 (C)"
    assert shown_paragraph(sight, Place(A, 3)).thinned == ()


@pytest.mark.parametrize(
    ("pin", "place", "caption"),
    [
        (Pin("tie", Place(A, 0), Place(B, 0)), Place(B, 0), "tied to A ¶1 by you"),
        (Pin("cut", Place(A, 2), Place(B, 4)), Place(B, 4), "added · cut from A ¶3 by you"),
    ],
)
def test_what_was_decided_by_hand_is_said(comparison, pin, place, caption):
    pinned = replace(comparison, inputs=replace(comparison.inputs, pins=(pin,)))
    assert shown_paragraph(look_at(pinned), place).caption == caption


def test_a_change_set_aside_is_not_marked_but_kept_in_sight(comparison):
    changes = list(comparison.changes)
    changes[0] = changes[0]._replace(set_aside="spelling")
    hushed = look_at(replace(comparison, changes=tuple(changes)))
    shown = shown_paragraph(hushed, Place(B, 0))
    assert shown.marks == ()
    assert [mark.span.of(shown.text) for mark in shown.quiet] == ["shut"]


@pytest.mark.parametrize(("other", "caption"), [(0, "added · like C ¶1"), (None, "added, also in C")])
def test_an_added_paragraph_is_also_in_another_version_only_where_that_one_added_it_too(comparison, other, caption):
    new, links = Place(B, 4), list(comparison.alignment.links)
    assert shown_paragraph(look_at(comparison), new).caption == "added"
    twin = Place(C, 0)
    kept = [link for link in links if other is not None or twin not in {link.left, link.right}]
    known = replace(
        comparison, alignment=replace(comparison.alignment, links=(*kept, links[0]._replace(left=new, right=twin)))
    )
    changes = () if other is None else known.changes
    assert shown_paragraph(look_at(replace(known, changes=changes)), new).caption == caption
