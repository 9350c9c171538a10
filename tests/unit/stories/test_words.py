"""What documents tell, as numbers."""

import numpy as np
import pytest

from copytaster.progress import Cancelled
from copytaster.stories import words as module
from copytaster.stories.words import runs, texts_of, words
from copytaster.text.document import FURNITURE_ASIDE, Document, Paragraph, Role

TEXTS = (["Ferries stop.", "The ferry stopped at the quay."], [], ["A quay.", "…", "Ferries"])
ENGLISH = ("en", "en", "en")


def test_words_with_one_stem_have_one_number():
    told = words(ENGLISH[:1], TEXTS[:1])
    assert told.stem.tolist() == [0, 1, 2, 0, 1, 3, 2, 4]


def test_paragraphs_and_documents_know_where_they_begin():
    told = words(ENGLISH, TEXTS)
    assert told.length.tolist() == [2, 6, 2, 0, 1]
    assert (told.paragraphs.tolist(), told.words.tolist()) == ([0, 2, 2, 5], [0, 8, 8, 11])


@pytest.mark.parametrize("at_once", [1, 20, 10**6])
def test_texts_may_be_cut_a_few_at_a_time(monkeypatch, at_once):
    monkeypatch.setattr(module, "AT_ONCE", at_once)
    assert words(ENGLISH, TEXTS).stem.tolist() == [0, 1, 2, 0, 1, 3, 2, 4, 5, 4, 0]


def test_each_language_has_its_own_stems():
    told = words(("en", "xx"), [["houses"], ["houses"]])
    assert told.stem.tolist() == [0, 1]


def test_what_is_set_aside_and_bylines_tell_nothing():
    paragraphs = (Paragraph("By Ada Quay", Role.BYLINE), Paragraph("Share this", set_aside=FURNITURE_ASIDE))
    assert texts_of(Document("a.txt", "", (*paragraphs, Paragraph("Quay")))) == ["Quay"]


def test_some_documents_can_be_taken_out():
    told = words(ENGLISH, TEXTS)
    own = told.of(np.array([0, 2]))
    assert own.stem.tolist() == told.stem.tolist()
    assert (own.paragraphs.tolist(), own.words.tolist()) == ([0, 2, 5], [0, 8, 11])
    assert told.of(np.array([2])).stem.tolist() == [5, 4, 0]
    assert told.of(np.zeros(0, np.int64)).words.tolist() == [0]


def test_runs_are_about_as_long_as_asked_for():
    assert list(runs(np.array([0, 3, 4, 9, 9, 20]), 5)) == [(0, 3), (3, 5)]
    assert list(runs(np.array([0, 3, 4, 9, 9, 20]), 100)) == [(0, 5)]
    assert list(runs(np.array([0]), 5)) == []


def test_cutting_can_be_cancelled():
    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        words(ENGLISH[:1], [["quay"]], stop)
