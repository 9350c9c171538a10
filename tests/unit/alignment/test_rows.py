"""How links are laid out for reading."""

from copytaster.alignment.alignment import Alignment, Link, Place, Relation
from copytaster.alignment.rows import rows
from copytaster.text.document import Document, Paragraph
from copytaster.text.version import versions

EDITED, MOVED, SPLIT, JOINED = (Relation.EDITED,), (Relation.EDITED, Relation.MOVED), Relation.SPLIT, Relation.JOINED


def story(*counts):
    return versions(tuple(Document("x.txt", "", tuple(Paragraph(f"p{n}") for n in range(count))) for count in counts))


def link(a, b, relation=EDITED, confidence=0.9):
    return Link(Place(*a), Place(*b), confidence, relation, ((0, 0),))


def laid(counts, links, base=0, reordered=()):
    return rows(story(*counts), Alignment((), tuple(links), reordered), base)


def cells(found):
    return [row.cells for row in found]


def test_no_versions_have_no_rows():
    assert rows((), Alignment((), ()), 0) == ()


def test_linked_paragraphs_share_a_row():
    found = laid((2, 2), [link((0, 0), (1, 0)), link((0, 1), (1, 1))])
    assert cells(found) == [((0,), (0,)), ((1,), (1,))]
    assert found[0].status == ((), EDITED)


def test_what_the_base_lacks_stands_where_the_other_has_it():
    found = laid((2, 3), [link((0, 0), (1, 0)), link((0, 1), (1, 2))])
    assert cells(found) == [((0,), (0,)), ((), (1,)), ((1,), (2,))]
    assert found[1].status[1] == (Relation.ADDED,)


def test_what_the_base_lacks_in_the_middle_or_at_the_end_stands_there():
    found = laid((4, 5), [link((0, 0), (1, 0)), link((0, 1), (1, 1)), link((0, 2), (1, 3))])
    assert cells(found) == [((0,), (0,)), ((1,), (1,)), ((), (2,)), ((2,), (3,)), ((), (4,)), ((3,), ())]


def test_another_beginning_stands_below_the_first_row_of_the_base():
    found = laid((3, 2, 2), [link((0, 2), (1, 1)), link((0, 0), (2, 1))])
    assert cells(found) == [((), (), (0,)), ((0,), (), (1,)), ((), (0,), ()), ((1,), (), ()), ((2,), (1,), ())]


def test_what_shares_nothing_stands_below_the_base():
    assert cells(laid((2, 2), [])) == [((0,), ()), ((1,), ()), ((), (0,)), ((), (1,))]


def test_a_base_without_paragraphs_has_the_rows_of_the_others():
    assert cells(laid((0, 1), [])) == [((), (0,))]


def test_what_the_other_lacks_is_omitted():
    found = laid((2, 1), [link((0, 1), (1, 0))])
    assert found[0].status[1] == (Relation.OMITTED,)


def test_a_split_shares_the_row():
    split = (Relation.EDITED, SPLIT)
    found = laid((1, 2), [link((0, 0), (1, 0), split), link((0, 0), (1, 1), split)])
    assert cells(found) == [((0,), (0, 1))]
    assert found[0].status[1] == split


def test_seen_from_the_other_side_a_split_is_a_join():
    split = (Relation.EDITED, SPLIT)
    found = laid((1, 2), [link((0, 0), (1, 0), split), link((0, 0), (1, 1), split)], base=1)
    assert cells(found) == [((0,), (0, 1))]
    assert found[0].status == ((Relation.EDITED, JOINED), ())


def test_seen_from_the_other_side_the_distant_parts_of_a_split_are_joined():
    split = (Relation.EDITED, SPLIT)
    found = laid((1, 3), [link((0, 0), (1, 0), split), link((0, 0), (1, 2), split, 0.6)], base=1)
    assert cells(found) == [((0,), (0,)), ((), (1,)), ((), (2,))]
    assert [row.status[0] for row in found] == [
        (Relation.EDITED, JOINED),
        (Relation.OMITTED,),
        (Relation.EDITED, JOINED),
    ]


def test_a_row_tells_of_the_paragraphs_in_it_alone():
    found = laid((2, 2), [link((0, 0), (1, 0)), link((0, 0), (1, 1), MOVED, 0.6), link((0, 1), (1, 1))])
    assert [row.status[1] for row in found] == [EDITED, EDITED]


def test_distant_paragraphs_joined_into_one_keep_their_rows():
    joined = (Relation.EDITED, JOINED)
    found = laid((3, 2), [link((0, 0), (1, 0), joined), link((0, 2), (1, 0), joined, 0.6), link((0, 1), (1, 1))])
    assert cells(found) == [((0,), (0,)), ((1,), (1,)), ((2,), ())]
    assert found[2].status[1] == joined


def test_a_paragraph_whose_parts_all_stand_in_other_rows_is_not_omitted():
    split = (Relation.EDITED, SPLIT)
    strong = [link((0, 0), (1, 0)), link((0, 4), (1, 1))]
    found = laid((5, 2), [*strong, link((0, 2), (1, 0), split, 0.6), link((0, 2), (1, 1), split, 0.6)])
    assert cells(found)[2] == ((2,), ())
    assert found[2].status[1] == split


def test_placeholders_of_one_row_stand_as_in_their_version():
    moved = [link((0, 2), (1, 0), MOVED), link((0, 3), (1, 2), MOVED)]
    found = laid((4, 4), [link((0, 0), (1, 1)), link((0, 1), (1, 3)), *moved])
    assert found[0].placeholders[1] == (0, 2)


def test_a_moved_paragraph_leaves_a_placeholder():
    found = laid((3, 3), [link((0, 0), (1, 2), MOVED), link((0, 1), (1, 0)), link((0, 2), (1, 1))])
    assert cells(found) == [((0,), (2,)), ((1,), (0,)), ((2,), (1,))]
    assert [row.placeholders[1] for row in found] == [(), (), (2,)]


def test_a_reordered_version_leaves_none():
    links = [link((0, 0), (1, 2), MOVED), link((0, 1), (1, 0)), link((0, 2), (1, 1))]
    assert not any(row.placeholders[1] for row in laid((3, 3), links, reordered=((0, 1),)))


def test_versions_share_the_row_of_what_the_base_lacks():
    links = [link((0, 0), (1, 0)), link((0, 0), (2, 0)), link((1, 1), (2, 1))]
    assert cells(laid((1, 2, 2), links)) == [((0,), (0,), (0,)), ((), (1,), (1,))]


def test_of_two_that_the_base_lacks_the_surer_partner_shares_the_row():
    links = [link((0, 0), (1, 0)), link((0, 0), (2, 0)), link((1, 1), (2, 1), EDITED, 0.6), link((1, 2), (2, 1))]
    assert cells(laid((1, 3, 2), links)) == [((0,), (0,), (0,)), ((), (1,), ()), ((), (2,), (1,))]


def test_what_the_base_has_stays_beside_it_whatever_a_version_adds():
    links = [link((0, 0), (1, 0)), link((0, 0), (2, 0))]
    assert cells(laid((1, 2, 1), [*links, link((1, 1), (2, 0))])) == [((0,), (0,), (0,)), ((), (1,), ())]
    assert cells(laid((1, 1, 2), [*links, link((1, 0), (2, 1))])) == [((0,), (0,), (0,)), ((), (), (1,))]


def test_what_two_versions_add_at_one_place_keeps_both_orders():
    links = [link((0, 0), (1, 0)), link((0, 0), (2, 0)), link((1, 1), (2, 2))]
    assert cells(laid((1, 2, 3), links)) == [((0,), (0,), (0,)), ((), (), (1,)), ((), (1,), (2,))]


def test_what_the_base_lacks_stands_where_most_versions_have_it():
    """Version 1 has it after paragraph 0, versions 2 and 3 after paragraph 1; one paragraph is only in version 1."""
    shared = [link((0, n), (v, n)) for v in (2, 3) for n in range(2)] + [link((0, 0), (1, 0)), link((0, 1), (1, 3))]
    among = [link((1, 2), (2, 2)), link((1, 2), (3, 2)), link((2, 2), (3, 2))]
    found = laid((2, 4, 3, 3), shared + among)
    assert cells(found) == [
        ((0,), (0,), (0,), (0,)),
        ((), (1,), (), ()),
        ((1,), (3,), (1,), (1,)),
        ((), (2,), (2,), (2,)),
    ]
    assert [row.placeholders[1] for row in found] == [(), (2,), (), ()]


def test_of_as_many_places_the_first_version_s_is_taken():
    shared = [link((0, n), (v, p)) for v, there in ((1, (0, 2)), (2, (0, 1))) for n, p in enumerate(there)]
    found = laid((2, 3, 3), [*shared, link((1, 1), (2, 2))])
    assert cells(found)[1] == ((), (1,), (2,))


def test_the_strongest_link_decides():
    found = laid((4, 1), [link((0, 0), (1, 0), confidence=0.6), link((0, 2), (1, 0), confidence=0.9)])
    assert found[2].cells == ((2,), (0,))


def test_neighbours_share_a_row_only_with_the_paragraph_they_are_surest_of():
    joined = (Relation.EDITED, JOINED)
    found = laid((2, 2), [link((0, 0), (1, 0), joined), link((0, 1), (1, 0), joined, 0.6), link((0, 1), (1, 1))])
    assert cells(found) == [((0,), (0,)), ((1,), (1,))]


def test_no_row_holds_more_of_the_base_than_can_be_read():
    joined = (Relation.EDITED, JOINED)
    found = laid((9, 1), [link((0, n), (1, 0), joined) for n in range(9)])
    assert max(len(row.cells[0]) for row in found) == 4


def test_what_is_set_aside_shares_rows_without_a_status():
    found = rows(set_aside("Share", "Share"), Alignment((), ()), 0)
    assert cells(found) == [((0,), (0,))]
    assert {state for row in found for state in row.status} == {()}


def test_the_same_text_set_aside_is_preferred_and_every_version_keeps_its_order():
    found = rows(set_aside("Share|Print", "Print|Source", "Share|Source"), Alignment((), ()), 0)
    assert cells(found) == [((0,), (), (0,)), ((1,), (0,), ()), ((), (1,), (1,))]
    assert not any(state for row in found for state in row.status)


def test_the_same_text_set_aside_is_preferred_also_where_the_other_version_stands_first():
    both = versions((mixed("Word.", "-Print", "-Share"), mixed("Word.", "-Share", "-Source")))
    found = rows(both, Alignment((), (link((0, 0), (1, 0)),)), 0)
    assert cells(found) == [((0,), (0,)), ((1,), ()), ((2,), (1,)), ((), (2,))]


def test_what_is_compared_parts_what_is_set_aside():
    both = versions((mixed("Word.", "-Share"), mixed("-Share", "Word.")))
    found = rows(both, Alignment((), (link((0, 0), (1, 1)),)), 0)
    assert cells(found) == [((), (0,)), ((0,), (1,)), ((1,), ())]


def test_other_texts_set_aside_share_a_row_too():
    assert cells(rows(set_aside("Share", "Print"), Alignment((), ()), 0)) == [((0,), (0,))]


def test_what_only_one_version_has_shares_no_row_with_what_is_set_aside():
    own = versions((mixed("-Share", "Other."), mixed("Word.", "-Share")))
    assert cells(rows(own, Alignment((), ()), 0)) == [((0,), ()), ((1,), ()), ((), (0,)), ((), (1,))]


def test_a_moved_paragraph_leaves_its_placeholder_also_where_it_stood_below_what_is_set_aside():
    own = versions((mixed("-Share", "A", "B", "X"), mixed("-Share", "X", "A", "B")))
    links = link((0, 1), (1, 2)), link((0, 2), (1, 3)), link((0, 3), (1, 1), MOVED)
    found = rows(own, Alignment((), links), 0)
    assert cells(found) == [((0,), (0,)), ((1,), (2,)), ((2,), (3,)), ((3,), (1,))]
    assert [row.placeholders[1] for row in found] == [(1,), (), (), ()]


def mixed(*texts):
    """Return a document in which the texts that begin with a hyphen are set aside."""
    paragraphs = (aside(text[1:]) if text.startswith("-") else Paragraph(text) for text in texts)
    return Document("a.txt", "", tuple(paragraphs))


def aside(text):
    return Paragraph(text, set_aside="furniture")


def set_aside(*texts):
    """Return a version each whose paragraphs, parted by bars, are all set aside."""
    return versions(tuple(Document("a.txt", "", tuple(map(aside, text.split("|")))) for text in texts))
