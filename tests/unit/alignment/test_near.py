"""Which paragraphs are so nearly the same that they are linked without being weighed."""

import numpy as np
import pytest

from copytaster.alignment import weights
from copytaster.alignment.inputs import numbered
from copytaster.alignment.near import near
from copytaster.text.document import Document, Paragraph
from copytaster.text.version import versions

PIER = "the pier of larnby was closed on friday after a crack was found in one of its oldest beams"
WHARF = PIER.replace("oldest", "youngest")
OTHER = "ferries to the islands will leave from the northern bank of the esk until the end of may"


def found(*texts, full=()):
    """Return the pairs of (version, paragraph); `full` are (version, paragraph, other version)."""
    own = numbered(
        versions(tuple(Document("story.txt", "", tuple(map(Paragraph, one)), language="en") for one in texts))
    )
    taken = np.zeros((own.size, len(texts)), bool)
    for version, paragraph, other in full:
        taken[own.number[version][paragraph], other] = True
    pairs = near(own, taken)
    return [(own.place(x), own.place(y)) for x, y in zip(pairs.x.tolist(), pairs.y.tolist(), strict=True)]


def test_paragraphs_that_differ_in_a_word_are_linked():
    assert found([PIER, OTHER], [WHARF]) == [((0, 0), (1, 0))]


def test_a_common_end_is_enough():
    assert found([PIER], ["in turn, " + PIER]) == [((0, 0), (1, 0))]


def test_a_common_beginning_goes_before_a_common_end():
    halves = [PIER[:-4] + "bars", "one " + PIER[4:]]
    assert found([PIER], halves) == [((0, 0), (1, 0))]
    assert found(halves, [PIER]) == [((0, 0), (1, 0))]


@pytest.mark.parametrize("full", [(0, 0, 1), (1, 0, 0)])
def test_what_is_full_gets_no_partner(full):
    assert found([PIER], [WHARF], [OTHER], full=[full]) == []


def test_what_is_full_in_another_version_still_gets_one_here():
    assert found([PIER], [WHARF], [OTHER], full=[(0, 0, 2), (1, 0, 2)]) == [((0, 0), (1, 0))]


def test_what_has_all_its_partners_makes_no_other_ambiguous():
    copies = [PIER, PIER + "!"], [WHARF]
    assert found(*copies) == []
    assert found(*copies, full=[(0, 0, 1)]) == [((0, 1), (1, 0))]


@pytest.mark.parametrize(("letters", "linked"), [(weights.NEAR_LENGTH, True), (weights.NEAR_LENGTH - 1, False)])
def test_a_paragraph_needs_some_length(letters, linked):
    start = PIER[: letters - 1]
    assert bool(found([start + "x"], [start + "y"])) is linked


@pytest.mark.parametrize(("letters", "linked"), [(weights.NEAR_GROWTH, True), (weights.NEAR_GROWTH + 1, False)])
def test_a_paragraph_may_grow_by_a_few_letters(letters, linked):
    assert bool(found([PIER], [PIER + "x" * letters])) is linked
