from dataclasses import replace
from itertools import permutations

import pytest

from copytaster.alignment.alignment import Pin, Place
from copytaster.comparison.account import account
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import NOWHERE, Inputs, Passage
from copytaster.comparison.index import Index, is_absent
from copytaster.diff.changes import Kind
from copytaster.progress import Cancelled
from copytaster.text.document import FURNITURE_ASIDE, Paragraph, Role
from copytaster.text.version import Version, versions
from fakes.documents import document, versions_of

WIRE = """The harbour board closed the swing bridge on Monday after engineers found cracks in two bearings.
Repairs will cost 4.2 million crowns, the board said.
“Nobody was in danger at any time,” harbour master Ida Brekke told reporters.
Ferries carry commuters between the quays every ten minutes."""
CUT = "\n".join(WIRE.splitlines()[:2])
EDITED = WIRE.replace("4.2 million", "4.8 million").replace("in danger at any time", "in serious danger")


def comparison_of(*texts, **fields):
    return compare(Inputs(versions_of(*texts), **fields))


def told(comparison):
    return [(change.kind, comparison.text(change.left), comparison.text(change.right)) for change in comparison.changes]


def test_a_document_against_itself_has_no_change():
    assert told(comparison_of(WIRE, WIRE)) == []


def test_changed_words_are_found_where_they_stand():
    comparison = comparison_of(WIRE, EDITED)
    assert (Kind.WORDING, "4.2", "4.8") in told(comparison)
    assert all(change.link is not None and not change.whole for change in comparison.changes)


def test_paragraphs_without_a_partner_are_one_whole_change():
    comparison = comparison_of(WIRE, CUT)
    assert [change.whole for change in comparison.changes] == [True, True]
    assert [change.left.paragraph for change in comparison.changes] == [2, 3]
    end = len(comparison.inputs.versions[1].paragraphs[1].text)
    assert {change.right for change in comparison.changes} == {Passage(1, 1, end, end)}


def test_what_stands_above_everything_is_absent_at_the_top():
    top = comparison_of(WIRE, "Vendors at the fish market expect a quiet summer season.\n" + WIRE).changes[0]
    assert (top.kind, top.left) == (Kind.ADDITION, Passage(0, NOWHERE, 0, 0))


def test_every_pair_of_versions_is_compared():
    comparison = comparison_of(WIRE, EDITED, CUT)
    assert {change.pair for change in comparison.changes} == {(0, 1), (0, 2), (1, 2)}


def test_furniture_is_there_but_not_counted():
    first, second = (document(text) for text in (WIRE, WIRE))
    link = Paragraph("Source link", Role.FURNITURE, FURNITURE_ASIDE)
    second = replace(second, paragraphs=(*second.paragraphs, link))
    comparison = compare(Inputs(versions((first, second))))
    assert [(change.whole, change.set_aside) for change in comparison.changes] == [(True, FURNITURE_ASIDE)]


def test_furniture_that_both_have_is_no_difference():
    link = Paragraph("Source link", Role.FURNITURE, FURNITURE_ASIDE)
    known = (document(WIRE, path) for path in ("a.txt", "b.txt"))
    comparison = compare(Inputs(versions(tuple(replace(one, paragraphs=(*one.paragraphs, link)) for one in known))))
    assert comparison.changes == ()


def test_a_change_of_quotation_marks_is_set_aside_unless_wanted():
    straight = WIRE.replace("“", '"').replace("”", '"')
    comparison = comparison_of(WIRE, straight)
    assert {change.set_aside for change in comparison.changes} == {"punctuation"}
    counted = compare(replace(comparison.inputs, aside=frozenset()), comparison)
    assert {change.set_aside for change in counted.changes} == {None}


def test_what_is_known_gives_the_same_answer_as_a_fresh_start():
    known = comparison_of(WIRE, EDITED, CUT)
    for inputs in (replace(known.inputs, base=2), replace(known.inputs, aside=frozenset())):
        assert compare(inputs, known) == compare(inputs)


def test_other_versions_make_what_is_known_worthless():
    known = comparison_of(WIRE, CUT)
    inputs = Inputs(versions_of(WIRE, EDITED))
    assert compare(inputs, known) == compare(inputs)


def test_a_cut_makes_two_lonely_paragraphs_of_a_link():
    pin = Pin("cut", Place(0, 1), Place(1, 1))
    comparison = comparison_of(WIRE, WIRE, pins=(pin,))
    assert {(change.kind, change.whole) for change in comparison.changes} == {
        (Kind.OMISSION, True),
        (Kind.ADDITION, True),
    }


def test_the_order_of_versions_changes_labels_only():
    texts = (WIRE, EDITED, CUT)
    expected = {passages(change, (0, 1, 2)) for change in comparison_of(*texts).changes}
    for order in permutations(range(3)):
        found = comparison_of(*(texts[number] for number in order)).changes
        assert {passages(change, order) for change in found} == expected


def passages(change, order):
    return frozenset(Passage(order[side.version], *side[1:]) for side in (change.left, change.right))


def test_both_sides_of_every_change_lie_inside_their_text():
    comparison = comparison_of(WIRE, EDITED, CUT, "")
    for change in comparison.changes:
        for side in (change.left, change.right):
            if side.paragraph != NOWHERE:
                text = comparison.inputs.versions[side.version].paragraphs[side.paragraph].text
                assert 0 <= side.start <= side.end <= len(text)
        assert is_absent(change.left) == (change.kind is Kind.ADDITION)
        assert is_absent(change.right) == (change.kind is Kind.OMISSION)


def test_a_split_paragraph_is_not_reported_as_left_out():
    joined = " ".join(WIRE.splitlines()[:2])
    rest = "\n".join(WIRE.splitlines()[2:])
    comparison = comparison_of(f"{joined}\n{rest}", WIRE)
    assert told(comparison) == []


@pytest.mark.parametrize("texts", [(), ("",), ("", ""), (WIRE,), (WIRE, "")])
def test_few_or_empty_versions_compare_too(texts):
    comparison = comparison_of(*texts)
    assert sum(len(cell) for row in comparison.rows for cell in row.cells) == sum(
        len(version.paragraphs) for version in comparison.inputs.versions
    )


def test_comparing_can_be_cancelled():
    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        compare(Inputs(versions_of(WIRE, EDITED)), None, stop)


def test_progress_goes_from_nothing_to_all_and_never_back():
    shares = []
    found = compare(Inputs(versions_of(WIRE, EDITED, CUT)), None, lambda done, total: shares.append(done / total))
    assert shares == sorted(shares)
    assert 0 <= shares[0] < 0.1
    assert 0.8 < shares[-1] <= 1
    shares.clear()
    account(Index(found), None, lambda done, total: shares.append(done / total))
    assert shares == sorted(shares)
    assert (shares[0], 0.8 < shares[-1] <= 1) == (0, True)


def test_changes_are_in_the_order_of_the_texts_pair_by_pair():
    news, *rest = EDITED.splitlines()
    found = comparison_of(WIRE, "\n".join([news, "A diver will look at them.", *rest[1:]]), CUT).changes
    order = [(change.pair, max(change.left.paragraph, 0), max(change.right.paragraph, 0)) for change in found]
    assert order == sorted(order)
    assert [change.whole for change in found if change.pair == (0, 1)] == [True, True, False]


def test_versions_keep_the_labels_they_were_given():
    inputs = Inputs((Version("Q", document(WIRE)), Version("R", document(CUT))))
    assert [version.label for version in compare(inputs).inputs.versions] == ["Q", "R"]
