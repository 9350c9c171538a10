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


def test_distant_paragraphs_joined_into_one_keep_their_rows():
    joined = (Relation.EDITED, JOINED)
    found = laid((3, 2), [link((0, 0), (1, 0), joined), link((0, 2), (1, 0), joined, 0.6), link((0, 1), (1, 1))])
    assert cells(found) == [((0,), (0,)), ((1,), (1,)), ((2,), ())]
    assert found[2].status[1] == joined


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


def test_what_two_versions_add_at_one_place_keeps_both_orders():
    links = [link((0, 0), (1, 0)), link((0, 0), (2, 0)), link((1, 1), (2, 2))]
    assert cells(laid((1, 2, 3), links)) == [((0,), (0,), (0,)), ((), (), (1,)), ((), (1,), (2,))]


def test_the_strongest_link_decides():
    found = laid((4, 1), [link((0, 0), (1, 0), confidence=0.6), link((0, 2), (1, 0), confidence=0.9)])
    assert found[2].cells == ((2,), (0,))


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


def test_what_is_compared_parts_what_is_set_aside():
    both = versions(
        (
            Document("a.txt", "", (Paragraph("Word."), aside("Share"))),
            Document("b.txt", "", (aside("Share"), Paragraph("Word."))),
        )
    )
    found = rows(both, Alignment((), (link((0, 0), (1, 1)),)), 0)
    assert cells(found) == [((), (0,)), ((0,), (1,)), ((1,), ())]


def aside(text):
    return Paragraph(text, set_aside="furniture")


def set_aside(*texts):
    """Return a version each whose paragraphs, parted by bars, are all set aside."""
    return versions(tuple(Document("a.txt", "", tuple(map(aside, text.split("|")))) for text in texts))
