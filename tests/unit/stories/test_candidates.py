"""Which pairs of many documents are compared."""

import numpy as np
import pytest

from copytaster.stories import candidates, limits
from copytaster.stories.candidates import affordable, crowded, meeting, rarest
from copytaster.stories.holdings import foldered, of_words
from copytaster.stories.words import words_of


def held_by(texts):
    """Return the words of documents with these texts."""
    languages = ["en"] * len(texts)
    words = words_of(languages, [text.splitlines() for text in texts])
    return of_words(words, foldered(languages, words))


def stories_of_two(count):
    """Return `count` documents, each two of which share six words in two paragraphs, and all of them one."""
    return held_by([f"quay oak{k // 2} elm{k // 2} ash{k // 2}\nquay{k} fir{k // 2} yew{k // 2}" for k in range(count)])


def pairs(sides):
    return list(zip(*(side.tolist() for side in sides), strict=True))


def test_large_collections_meet_through_rare_words():
    assert pairs(candidates.candidates(stories_of_two(200))) == [(k, k + 1) for k in range(0, 200, 2)]


def test_what_stands_in_every_document_is_left_out_first(monkeypatch):
    monkeypatch.setattr(limits, "MEETINGS", 200)
    monkeypatch.setattr(limits, "MEETINGS_PER", 0)
    held = stories_of_two(80)
    assert held.documents.max() == 80
    rare = rarest(held)
    assert set(rare.documents[rare.feature]) == {2}


def test_what_is_shared_in_one_paragraph_alone_makes_no_candidates():
    notice = "readers may send corrections to the night desk"
    trees = {"oak": 40, "elm": 41, "fir": 43, "ash": 47}
    own = [[f"{tree}{k % others} {tree}bark{k % others}" for tree, others in trees.items()] for k in range(80)]
    held = held_by(["\n".join([*lines, notice] if k in {0, 3} else lines) for k, lines in enumerate(own)])
    assert (0, 3) in pairs(meeting(rarest(held), held.total))
    assert (0, 3) not in pairs(candidates.candidates(held))


def test_a_story_that_everybody_carries_is_still_found():
    text = "\n".join(" ".join(f"word{k}{n}" for n in range(5)) for k in range(6))
    assert len(pairs(candidates.candidates(held_by([text] * 70)))) == 70 * 69 // 2


def test_hundreds_of_versions_of_one_report_meet_in_the_words_that_all_have(monkeypatch):
    monkeypatch.setattr(limits, "MEETINGS", 0)
    monkeypatch.setattr(limits, "MEETINGS_PER", 0)
    text = "\n".join(" ".join(f"word{k}{n}" for n in range(9)) for k in range(9))
    held = held_by([f"{text}\nown{k} words{k} here{k}" for k in range(150)])
    assert crowded(held)
    assert len(pairs(candidates.candidates(held))) == 150 * 149 // 2


def test_words_that_all_documents_have_make_no_crowd():
    assert not crowded(held_by([f"the quay\nand oak{k} elm{k} fir{k} yew{k}\nash{k} asp{k} bay{k}" for k in range(80)]))


@pytest.mark.parametrize("at_once", [1, 50, 10**6])
def test_meetings_may_be_summed_a_few_at_a_time(monkeypatch, at_once):
    monkeypatch.setattr(candidates, "AT_ONCE", at_once)
    held = stories_of_two(80)
    assert pairs(meeting(held, held.total)) == [(k, k + 1) for k in range(0, 80, 2)]


def test_half_of_the_rare_words_or_less_of_all_words_is_enough():
    held = stories_of_two(80)
    found = [(k, k + 1) for k in range(0, 80, 2)]
    assert pairs(meeting(held, 100 * held.total)) == found
    assert pairs(meeting(held._replace(total=100 * held.total), held.total)) == found
    assert pairs(meeting(held._replace(total=100 * held.total), 100 * held.total)) == []


def test_the_cheapest_is_bought_first():
    assert affordable(np.array([5, 1, 3, 2]), 6).tolist() == [False, True, True, True]


def test_few_documents_are_all_compared():
    assert pairs(candidates.candidates(held_by(["", "", ""]))) == [(0, 1), (0, 2), (1, 2)]


def test_many_documents_without_a_word_are_compared_with_none():
    assert pairs(candidates.candidates(held_by([""] * 100))) == []
