"""Which documents have which words and pairs of words."""

import numpy as np
import pytest

from copytaster.stories import holdings, limits
from copytaster.stories.holdings import foldered, of_pairs, of_words
from copytaster.stories.words import words_of

TEXTS = ("quay dry quay\nquay wet", "dry quay\noak elm\noak elm", "oak elm fir")
"""As stems: 0 1 0, 0 2 | 1 0, 3 4, 3 4 | 3 4 5."""


def held_by(texts=TEXTS, languages=("en", "en", "en"), of=of_words):
    """Return what documents with these texts have."""
    words = words_of(languages, [text.splitlines() for text in texts])
    return of(words, foldered(languages, words))


def test_each_document_has_a_word_once():
    held = held_by()
    assert held.first_entry.tolist() == [0, 3, 7, 10]
    assert held.feature.tolist() == [0, 1, 2, 0, 1, 3, 4, 3, 4, 5]
    assert held.documents.tolist() == [2, 2, 1, 2, 2, 1]


def test_what_stands_in_one_paragraph_knows_which():
    assert held_by().only.tolist() == [-1, 0, 1, 2, 2, -1, -1, 5, 5, 5]


def test_rare_words_tell_more():
    weight = held_by().weight
    assert weight[2] > weight[1] > weight[0] > 0


def test_in_a_small_folder_names_tell_more(monkeypatch):
    texts = "an oak in Brenn", "an oak in Brenn"
    weight = held_by(texts, ("en", "en")).weight
    assert weight[3] == pytest.approx(limits.NAMES[0] * weight[1])
    monkeypatch.setattr(limits, "DOCUMENTS", (1, 2, 3))
    monkeypatch.setattr(limits, "NAMES", (9.0, 4.0, 1.0))
    assert held_by(texts, ("en", "en")).weight[3] == pytest.approx(4 * weight[1])


def test_all_that_a_document_has_is_added_up():
    held = held_by()
    assert held.total[0] == pytest.approx(held.weight[[0, 1, 2]].sum())
    assert held.alone[:3] == pytest.approx([held.weight[1], held.weight[2], held.weight[[0, 1]].sum()])


def test_pairs_of_one_document_count_in_its_totals_alone():
    held = held_by(of=of_pairs)
    assert held.first_entry.tolist() == [0, 1, 3, 4]
    assert sorted(held.documents.tolist()) == [2, 2]
    assert held.total[0] > 2 * held.weight.min()
    assert held.alone[1] > 0


@pytest.mark.parametrize("of", [of_words, of_pairs])
def test_what_is_looked_at_at_once_changes_nothing(monkeypatch, of):
    whole = held_by(of=of)
    monkeypatch.setattr(holdings, "AT_ONCE", 1)
    for one, other in zip(whole, held_by(of=of), strict=True):
        assert one.tolist() == other.tolist()


def test_pairs_may_be_numbered_in_parts(monkeypatch):
    whole = held_by(of=of_pairs)
    monkeypatch.setattr(holdings, "PAIRS_AT_ONCE", 1)
    parted = held_by(of=of_pairs)
    assert (parted.first_entry.tolist(), parted.total.tolist()) == (whole.first_entry.tolist(), whole.total.tolist())


def test_a_word_is_rare_or_common_in_the_languages_that_have_it():
    held = held_by(languages=("en", "en", "xx"))
    assert held.among.tolist() == [2, 2, 2, 3, 3, 1]


def test_two_documents_have_the_companions_of_both_languages():
    words = words_of(("de", "en", "en"), [["quay"]] * 3)
    folder = foldered(("de", "en", "en"), words)
    assert folder.companions(np.array([0, 1]), np.array([1, 2])).tolist() == [3, 2]


def test_other_entries_can_be_left_out():
    held = held_by()
    rare = held.having(np.flatnonzero(held.documents[held.feature] == 1))
    assert (rare.feature.tolist(), rare.first_entry.tolist()) == ([2, 5], [0, 1, 1, 2])
    assert rare.total.tolist() == [held.weight[2], 0, held.weight[5]]


def test_documents_without_a_word_have_nothing():
    for of in (of_words, of_pairs):
        held = held_by(("", "…", ""), of=of)
        assert (len(held.feature), held.total.tolist()) == (0, [0, 0, 0])
