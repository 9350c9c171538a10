"""That asking about fewer pairs of sentences gives the same answer as asking about all."""

from random import Random

import pytest

from copytaster.progress import Cancelled
from copytaster.stories.likeness import MOST, RETOLD, cosine, likeness, profile, retold, unit, weigh
from fakes.documents import document

WORDS = [f"w{number}" for number in range(60)]


def sentences(seed, count=40):
    """Return sentences of words that are the rarer the later they stand in `WORDS`."""
    chance = Random(seed)  # noqa: S311 - nothing secret
    return [
        unit(
            {
                word: 0.2 + WORDS.index(word) / 20
                for word in sorted({WORDS[int(60 * chance.random() ** 2)] for _ in range(9)})
            }
        )
        for _ in range(count)
    ]


@pytest.mark.parametrize("seed", range(8))
def test_the_rarest_terms_lead_to_every_close_sentence(seed):
    one, other = sentences(seed), sentences(seed + 100)
    close = [max(cosine(a, b) for b in other) >= RETOLD for a in one]
    assert retold(one, other, [1] * len(one)) == pytest.approx(sum(close) / len(close))


def test_of_a_long_document_some_sentences_are_asked_about():
    one = sentences(1, 10 * MOST)
    calls = []
    assert likeness(one, one[: 5 * MOST], ([1] * len(one), [1] * 5 * MOST), lambda *step: calls.append(step)) == 1.0
    assert len(calls) == 2 * MOST


def test_work_on_a_long_document_can_be_cancelled():
    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        profile(document("The quay stayed dry on Monday."), stop)
    with pytest.raises(Cancelled):
        likeness(sentences(1), sentences(2), ([1] * 40, [1] * 40), stop)


def test_sentences_without_a_common_word_are_not_alike():
    vectors = weigh(
        [
            profile(document("The quay stayed dry on Monday.")),
            profile(document("Bakers expect dearer bread soon.")),
        ]
    )
    assert likeness(*vectors, ([6], [5])) == 0.0
