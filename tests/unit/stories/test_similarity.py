"""What share of a document stands in another."""

import numpy as np
import pytest

from copytaster.progress import Cancelled
from copytaster.stories import limits, similarity
from copytaster.stories.holdings import foldered, of_pairs, of_words
from copytaster.stories.similarity import (
    by_chance,
    common,
    foremost,
    larger_shares,
    shares,
    together,
    trust,
    words_alone,
)
from copytaster.stories.words import words_of

QUAY = "The old quay stayed dry on Monday morning."
BAKERS = "Bakers in Varnholm expect dearer bread before winter."
PILOTS = "Harbour pilots refused to work in freezing fog."
LIBRARY = "A library reopened after nine years of repairs."
NOTICE = "Readers may send corrections to our night desk."
TWICE = np.array([0]), np.array([1])


def held_by(*texts, of=of_words):
    """Return what documents with these texts have."""
    languages = ["en"] * len(texts)
    words = words_of(languages, [text.splitlines() for text in texts])
    return of(words, foldered(languages, words))


def alike(*texts, of=of_words):
    """Return the similarity of the first two of `texts`, chance left out of account."""
    return larger_shares(held_by(*texts, of=of), *TWICE, np.zeros(len(texts)))[0]


def test_a_version_cut_short_stands_wholly_in_the_long_one():
    assert alike(f"{QUAY}\n{BAKERS}\n{PILOTS}\n{LIBRARY}", f"{QUAY}\n{BAKERS}\n{PILOTS}") == pytest.approx(1)


def test_texts_without_a_common_word_are_not_alike():
    assert alike(QUAY, BAKERS) == 0


def test_the_order_of_words_counts_among_their_pairs_alone():
    texts = f"{QUAY}\n{PILOTS}", f"On Monday morning the quay stayed dry, the old one.\n{PILOTS}"
    assert alike(*texts) > alike(*texts, of=of_pairs)


def test_a_few_words_that_a_long_text_has_too_tell_little_unless_both_are_as_short():
    long = " ".join(f"word{number}" for number in range(100))
    assert trust(held_by(long, "word1 word2 word3 word4"), *TWICE)[0] == pytest.approx(4 / limits.FEW_WORDS)
    assert trust(held_by("word1 word2", "word1 word2"), *TWICE)[0] == 1


def test_words_alone_count_the_less_the_more_there_are():
    report = " ".join(f"word{number}" for number in range(2 * limits.MANY_WORDS))
    assert words_alone(held_by(report, f"{report} more"), *TWICE)[0] == pytest.approx(0.5)
    assert words_alone(held_by(report, "word1 word2"), *TWICE)[0] == 1


def test_one_paragraph_in_common_counts_for_little():
    texts = f"{QUAY}\n{BAKERS}\n{LIBRARY}\n{NOTICE}", f"{PILOTS}\n{NOTICE}\nFerries run.\nTrains wait."
    whole = shares(held_by(*texts), *TWICE)
    assert max(whole)[0] < 0.1


def test_a_paragraph_that_is_half_of_both_documents_counts():
    assert alike(f"Fog.\n{NOTICE}", f"Rain.\n{NOTICE}") > 0.5


def test_a_long_quotation_in_a_short_text_is_one_paragraph_of_the_long_one():
    long = f"{QUAY}\n{BAKERS}\n{PILOTS}\n{LIBRARY}\n{NOTICE}"
    assert alike(long, f"Rain.\n{NOTICE}") < 0.2
    assert alike(long, f"{QUAY} {BAKERS} {PILOTS}") > 0.9


def test_neither_side_comes_first():
    texts = f"{QUAY}\n{BAKERS}\n{PILOTS}", f"{PILOTS} {BAKERS}\n{LIBRARY}"
    assert alike(*texts) == pytest.approx(alike(*reversed(texts)))


def test_what_documents_share_by_chance_is_taken_off():
    texts = [f"{QUAY}\nferry{k} tram{k}\nlock{k} weir{k}" for k in range(12)]
    held = held_by(*texts)
    assert larger_shares(held, *TWICE, by_chance(held))[0] < alike(*texts)


def test_by_chance_a_word_is_in_as_many_others_as_have_it():
    held = held_by("oak elm", "oak fir")
    oak, elm = held.weight[:2]
    assert by_chance(held)[0] == pytest.approx(oak / (1 + limits.UNKNOWN) / (oak + elm))


def test_the_paragraph_that_shares_most_is_not_the_longest():
    held = held_by(f"{NOTICE}\n{BAKERS} {PILOTS}", NOTICE)
    shared = common(held, *TWICE)
    assert foremost(held, TWICE[0], shared, 0, held.weight[shared.feature])[1] == held.alone[0]


def test_in_a_longer_document_more_is_found_by_chance():
    brief = f"{QUAY}\nFerries run."
    held = held_by(brief, f"{QUAY}\n{BAKERS}\n{PILOTS}\n{LIBRARY}", f"{QUAY}\nTrains wait.")
    long, short = larger_shares(held, np.array([0, 0]), np.array([1, 2]), np.array([0.2, 0.0, 0.0])).tolist()
    assert 0 < long < short


def test_scattered_words_do_not_stand_together():
    one = f"{QUAY}\n{BAKERS}\n{PILOTS}"
    scattered = "Dry bread and fog.\nVarnholm pilots had work.\nBakers stayed on Monday."
    assert together(held_by(one, f"{one}\n{LIBRARY}"), *TWICE)[0] > 0.5
    assert together(held_by(one, scattered), *TWICE)[0] < 0.2


def test_one_pair_of_paragraphs_does_not_stand_together_with_itself():
    assert together(held_by(f"{QUAY}\n{NOTICE}", f"{BAKERS}\n{NOTICE}"), *TWICE)[0] == 0


@pytest.mark.parametrize("measure", [together, lambda held, x, y, *rest: larger_shares(held, x, y, np.zeros(4), *rest)])
def test_many_pairs_are_looked_at_a_few_at_a_time(monkeypatch, measure):
    held = held_by(f"{QUAY}\n{BAKERS}", f"{QUAY}\n{BAKERS}", PILOTS, f"{PILOTS}\n{LIBRARY}")
    x, y = np.triu_indices(4, 1)
    at_once = measure(held, x, y)
    monkeypatch.setattr(similarity, "AT_ONCE", 1)
    steps = []
    assert measure(held, x, y, lambda *step: steps.append(step)).tolist() == at_once.tolist()
    assert len(steps) > 1


@pytest.mark.parametrize("texts", [("", ""), (QUAY, ""), ("…", QUAY)])
def test_documents_without_a_word_are_like_none(texts):
    assert alike(*texts) == 0
    assert together(held_by(*texts), *TWICE)[0] == 0


def test_comparing_can_be_cancelled():
    def stop(_done, _total):
        raise Cancelled

    held = held_by(QUAY, QUAY)
    for measure in (together, lambda *given: larger_shares(*given[:3], np.zeros(2), given[3])):
        with pytest.raises(Cancelled):
            measure(held, *TWICE, stop)
