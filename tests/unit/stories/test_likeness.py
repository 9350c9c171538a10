"""What share of a document counts as told again in another."""

import numpy as np
import pytest

from copytaster.progress import Cancelled
from copytaster.stories import likeness
from copytaster.stories.index import index
from copytaster.stories.likeness import likenesses, sums
from copytaster.stories.pieces import pieces
from fakes.documents import document

QUAY = "The old quay stayed dry on Monday morning."
BAKERS = "Bakers in Varnholm expect dearer bread before winter."
PILOTS = "Harbour pilots refused to work in freezing fog."
LIBRARY = "A library reopened after nine years of repairs."
NOTICE = "Readers may send corrections to the night desk."


def alike(*texts):
    """Return the likeness of the first two of `texts`."""
    documents = [document(text) for text in texts]
    own = index(pieces(documents), len(documents))
    return likenesses(own, np.array([0]), np.array([1]))[0]


def test_a_version_cut_short_is_wholly_told_again():
    assert alike(f"{QUAY}\n{BAKERS}\n{PILOTS}\n{LIBRARY}", f"{QUAY}\n{BAKERS}\n{PILOTS}") == 1.0


def test_sentences_without_a_common_word_are_not_alike():
    assert alike(QUAY, BAKERS) == 0.0


def test_other_words_around_the_rare_ones_tell_the_same():
    assert alike(f"{QUAY}\n{PILOTS}\n{LIBRARY}", f"On Monday the ancient quay stayed dry.\n{BAKERS}\n{LIBRARY}") > 0.3


def test_where_a_sentence_stands_does_not_matter():
    assert alike(f"{QUAY} {BAKERS}\n{PILOTS} {LIBRARY}", f"{LIBRARY}\n{BAKERS}\n{QUAY}\n{PILOTS}") == 1.0


def test_one_paragraph_in_common_makes_no_story():
    assert alike(f"{QUAY}\n{BAKERS}\n{NOTICE}", f"{PILOTS}\n{LIBRARY}\n{NOTICE}") == 0.0


def test_half_of_a_document_is_more_than_a_notice():
    assert alike(f"{QUAY}\n{NOTICE}", f"{PILOTS}\n{LIBRARY}\n{NOTICE}") == pytest.approx(0.5)


def test_neither_side_comes_first():
    texts = f"{QUAY}\n{BAKERS}\n{PILOTS}", f"{PILOTS} {BAKERS}\n{LIBRARY}"
    assert alike(*texts) == alike(*reversed(texts)) > 0


def test_a_sentence_of_three_words_tells_nothing():
    assert alike("He said no.\nShe said yes.\nIt is late.", "He said no.\nShe said yes.\nIt is late.") == 0.0


def test_between_long_documents_the_rarer_words_say_enough(monkeypatch):
    text = "\n".join(f"The harbour council said quay{k} berth{k} crane{k} stays." for k in range(9))
    monkeypatch.setattr(likeness, "MEETINGS", 60)
    monkeypatch.setattr(likeness, "MEETINGS_PER", 0)
    assert alike(text, text) == 1.0
    monkeypatch.setattr(likeness, "MEETINGS", 0)
    assert alike(text, text) == 0.0


def test_many_pairs_are_looked_at_a_few_at_a_time(monkeypatch):
    documents = [document(text) for text in (f"{QUAY}\n{BAKERS}", f"{QUAY}\n{BAKERS}", PILOTS, f"{PILOTS}\n{LIBRARY}")]
    own = index(pieces(documents), 4)
    x, y = np.triu_indices(4, 1)
    at_once = likenesses(own, x, y)
    monkeypatch.setattr(likeness, "AT_ONCE", 1)
    steps = []
    assert likenesses(own, x, y, lambda *step: steps.append(step)).tolist() == at_once.tolist()
    assert len(steps) > 1


def test_a_table_and_sorting_give_the_same_sums():
    place, value = np.array([7, 2, 7, 5]), np.array([0.5, 1.0, 0.25, 2.0])
    for places in (8, 1000):
        held, total = sums(place, value, places)
        assert (held.tolist(), total.tolist()) == ([2, 5, 7], [1.0, 2.0, 0.75])


def test_cutting_and_comparing_can_be_cancelled():
    def stop(_done, _total):
        raise Cancelled

    documents = [document(QUAY), document(QUAY)]
    with pytest.raises(Cancelled):
        pieces(documents, stop)
    own = index(pieces(documents), 2)
    with pytest.raises(Cancelled):
        likenesses(own, np.array([0]), np.array([1]), stop)
