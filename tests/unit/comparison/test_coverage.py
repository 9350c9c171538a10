from dataclasses import replace

import pytest

from copytaster.alignment.alignment import Relation
from copytaster.comparison.clues import Clue, ClueKind
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.coverage import PARTIALLY, WHOLLY, coverage, derivation, overruled
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Coverage, Derivation
from copytaster.comparison.lexicon import Lexicon
from fakes.comparisons import bridge, link
from fakes.documents import versions_of

LINES = [
    "The night train to Varna will run again from the first of May after nine years.",
    "Tickets cost less than a flight and the sleeping cars have been painted dark green.",
    "A cook from Plovdiv will serve bean soup in the dining car until midnight.",
]
OWN = "Rail fans waited with brass instruments and wept when the whistle blew at last."


def row(*lines):
    return coverage(Index(compare(Inputs(versions_of("\n".join(LINES), "\n".join(lines))))), 0, Lexicon())[0]


def test_a_copy_is_wholly_derived_and_word_for_word():
    found = row(*LINES)
    assert (found.derived, found.verbatim, found.derivation) == (1.0, 1.0, Derivation.WHOLLY)
    assert found.paragraphs == (Coverage.VERBATIM,) * 3


def test_own_paragraphs_are_new():
    found = row(LINES[0].replace("again", "once more"), OWN)
    assert found.paragraphs == (Coverage.REWRITTEN, Coverage.NEW)
    assert found.derivation is Derivation.PARTIALLY


def test_another_text_is_not_derived():
    assert row(OWN).derivation is Derivation.NON


def test_shares_say_what_they_rest_on():
    assert row(*LINES[:2]).evidence[0] == Clue(ClueKind.SHARED_WORDS, (0,), (31, 31))


def test_words_of_a_change_are_not_verbatim():
    found = row(LINES[0].replace("again", "once more"), LINES[1].replace("dark ", ""))
    assert found.evidence[1] == Clue(ClueKind.SAME_WORDS, counts=(29,))
    assert (found.derived, found.verbatim) == (1.0, 29 / 31)


def test_nothing_of_a_paragraph_without_a_partner_is_verbatim():
    found = row(LINES[0], OWN)
    assert found.evidence[1] == Clue(ClueKind.SAME_WORDS, counts=(16,))


def test_what_moved_is_said_of_single_paragraphs_and_not_where_the_whole_order_differs():
    compared = compare(Inputs(versions_of("\n".join(LINES), "\n".join([LINES[2], *LINES[:2]]))))
    assert coverage(Index(compared), 0, Lexicon())[0].paragraphs == (Coverage.MOVED, *[Coverage.VERBATIM] * 2)
    throughout = replace(compared, alignment=replace(compared.alignment, reordered=frozenset({(0, 1)})))
    assert coverage(Index(throughout), 0, Lexicon())[0].paragraphs == (Coverage.VERBATIM,) * 3


def test_a_paragraph_half_of_which_moved_is_no_moved_one_and_one_set_aside_has_no_class():
    made = bridge()
    links = (link((0, 1), (1, 1), 0.5, Relation.MOVED, Relation.SAME), link((0, 1), (1, 2), 0.9, Relation.SAME))
    found = Index(replace(made, alignment=replace(made.alignment, links=links), changes=()))
    of_base = coverage(found, 1, Lexicon())[0].paragraphs
    assert of_base == (Coverage.NEW, Coverage.VERBATIM, *[Coverage.NEW] * 3, None)
    parted = links[1]._replace(relation=(Relation.EDITED,))
    found = Index(replace(made, alignment=replace(made.alignment, links=(links[0], parted)), changes=()))
    assert coverage(found, 1, Lexicon())[0].paragraphs[1] is Coverage.REWRITTEN


@pytest.mark.parametrize(
    ("share", "found"),
    [
        (1.0, Derivation.WHOLLY),
        (WHOLLY, Derivation.WHOLLY),
        (0.5, Derivation.PARTIALLY),
        (PARTIALLY, Derivation.PARTIALLY),
        (0.05, Derivation.NON),
    ],
)
def test_a_share_has_a_class(share, found):
    assert derivation(share) is found


def test_a_person_overrules_the_class():
    measured = row(*LINES)
    found, other = overruled((measured, replace(measured, of=2)), {(1, 0): Derivation.PARTIALLY})
    assert (found.derivation, found.overruled, found.derived) == (Derivation.PARTIALLY, True, 1.0)
    assert other == replace(measured, of=2)
