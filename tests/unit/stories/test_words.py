"""What documents tell, as numbers."""

import numpy as np
import pytest

from copytaster.progress import Cancelled
from copytaster.stories import limits
from copytaster.stories import words as module
from copytaster.stories.words import by_case, runs, texts_of, words_of
from copytaster.text.document import FURNITURE_ASIDE, Document, Paragraph, Role

TEXTS = (["Ferries stop.", "The ferry stopped at the quay."], [], ["A quay.", "…", "Ferries"])
ENGLISH = ("en", "en", "en")


def test_words_with_one_stem_have_one_number():
    words = words_of(ENGLISH[:1], TEXTS[:1])
    assert words.stem.tolist() == [0, 1, 2, 0, 1, 3, 2, 4]


def test_paragraphs_and_documents_know_where_they_begin():
    words = words_of(ENGLISH, TEXTS)
    assert words.length.tolist() == [2, 6, 2, 0, 1]
    assert (words.first_paragraph.tolist(), words.first_word.tolist()) == ([0, 2, 2, 5], [0, 8, 8, 11])


@pytest.mark.parametrize("at_once", [1, 20, 10**6])
def test_texts_may_be_cut_a_few_at_a_time(monkeypatch, at_once):
    monkeypatch.setattr(module, "AT_ONCE", at_once)
    assert words_of(ENGLISH, TEXTS).stem.tolist() == [0, 1, 2, 0, 1, 3, 2, 4, 5, 4, 0]


def test_each_language_has_its_own_stems():
    words = words_of(("en", "xx"), [["houses"], ["houses"]])
    assert words.stem.tolist() == [0, 1]


def test_what_is_set_aside_and_bylines_tell_nothing():
    paragraphs = (Paragraph("By Ada Quay", Role.BYLINE), Paragraph("Share this", set_aside=FURNITURE_ASIDE))
    assert texts_of(Document("a.txt", "", (*paragraphs, Paragraph("Quay")))) == ["Quay"]


def test_some_documents_can_be_taken_out():
    words = words_of(ENGLISH, TEXTS)
    own = words.of(np.array([0, 2]))
    assert own.stem.tolist() == words.stem.tolist()
    assert (own.first_paragraph.tolist(), own.first_word.tolist()) == ([0, 2, 5], [0, 8, 11])
    assert words.of(np.array([2])).stem.tolist() == [5, 4, 0]
    assert words.of(np.zeros(0, np.int64)).first_word.tolist() == [0]


def test_runs_are_about_as_long_as_asked_for():
    assert list(runs(np.array([0, 3, 4, 9, 9, 20]), 5)) == [(0, 3), (3, 5)]
    assert list(runs(np.array([0, 3, 4, 9, 9, 20]), 100)) == [(0, 5)]
    assert list(runs(np.array([0]), 5)) == []


def test_cutting_can_be_cancelled():
    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        words_of(ENGLISH[:1], [["quay"]], stop)


def test_a_capital_letter_means_a_name_inside_a_sentence_alone():
    assert by_case(["Pilots of Varnholm, 1,200 tons: Fog. Then Quay"]) == (
        {"of", "tons"},
        {"varnholm", "1,200", "fog", "quay"},
    )


@pytest.mark.parametrize("text", ["FOG STOPS FERRIES AT 7 IN VARNHOLM", "Fog Stops Two Old Ferries at 7 in Varnholm"])
def test_where_most_words_have_a_capital_letter_it_means_no_name(text):
    assert by_case([text])[1] == {"7"}


def test_what_is_also_written_small_is_no_name(monkeypatch):
    texts = [["The old Quay and Brenn at 7.30"], ["A quay in Brenn"]]
    assert words_of(ENGLISH[:2], texts).names.tolist() == [4, 6]
    monkeypatch.setattr(module, "AT_ONCE", 1)
    assert words_of(ENGLISH[:2], texts).names.tolist() == [4, 6]


def test_among_many_documents_names_are_not_looked_for(monkeypatch):
    monkeypatch.setattr(limits, "DOCUMENTS", (1, 2, 3))
    documents = [["A quay in Brenn"]] * 3
    assert words_of(("de", "en", "en"), documents).names.tolist() == [3]
    assert words_of(ENGLISH, documents).names.tolist() == []
