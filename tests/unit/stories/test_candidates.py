"""Which pairs of many documents are compared."""

import numpy as np

from copytaster.stories import candidates
from copytaster.stories.candidates import Holdings, affordable, alike, holdings
from copytaster.stories.pieces import pieces
from fakes.documents import document


def stories_of_two(count):
    """Return what `count` documents hold, each two of which share three words, and all of them one."""
    return Holdings(
        np.repeat(np.arange(count), 4),
        np.stack([[0, *range(k // 2 * 3 + 1, k // 2 * 3 + 4)] for k in range(count)]).ravel(),
    )


def pairs(held, documents):
    return list(zip(*(side.tolist() for side in alike(held, documents)), strict=True))


def test_large_collections_meet_through_rare_words():
    assert pairs(stories_of_two(200), 200) == [(number, number + 1) for number in range(0, 200, 2)]


def test_what_stands_in_every_document_is_left_out_first(monkeypatch):
    monkeypatch.setattr(candidates, "MEETINGS", 0)
    monkeypatch.setattr(candidates, "MEETINGS_PER", 2)
    assert pairs(stories_of_two(50), 50) == [(number, number + 1) for number in range(0, 50, 2)]


def test_a_story_that_everybody_carries_is_still_found():
    held = Holdings(np.repeat(np.arange(70), 30), np.tile(np.arange(30), 70))
    assert len(pairs(held, 70)) == 70 * 69 // 2


def test_words_are_counted_once_a_document():
    held = holdings(pieces([document("Quay by quay.\nThe quay."), document("The bridge.")]))
    assert np.bincount(held.document).tolist() == [3, 2]


def test_the_cheapest_is_bought_first():
    assert affordable(np.array([5, 1, 3, 2]), 6).tolist() == [False, True, True, True]


def test_few_documents_are_all_compared():
    x, y = candidates.candidates(pieces([]), 3)
    assert (x.tolist(), y.tolist()) == ([0, 0, 1], [1, 2, 2])
