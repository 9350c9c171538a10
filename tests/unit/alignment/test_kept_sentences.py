"""Which paragraphs become partners because a sentence of one stands in the other, whatever else speaks against it."""

from types import SimpleNamespace

import numpy as np
import pytest

from copytaster.alignment import weights
from copytaster.alignment.align import align
from copytaster.alignment.features import Words
from copytaster.alignment.kept_sentences import kept_sentences, sentences, stands_in
from copytaster.alignment.pairs import Pairs
from copytaster.text.document import Document, Paragraph
from copytaster.text.version import versions

LEAD = "The owner of a ferry company was fined 40,000 crowns on Friday for sailing with three times as many people."
LETTER = (
    "The inquiry began in April 2021 after a ticket seller, Mara Olden, wrote to the harbour office. She was dismissed "
    "a month later and moved to the mainland."
)
JUDGE = "Judge Ivar Holm said it was only by good fortune that nobody had drowned on the crossing to Larnby."
FLEET = "The court heard that between June and August the company sold tickets for six boats, four not its own."
DENIAL = 'The owner, Karl Brand, denied the charge. "I have counted heads all my life," he told the court on Tuesday.'
EXPERT = "An expert for the harbour office told the court that a ferry of this kind carries ninety people at most."
APPEAL = "Brand has until the end of May to appeal, and the company said that it was looking at the verdict."
TOLD = (
    'He told the court: "I have counted heads on this pier all my life. My father did so before me, and nobody ever '
    'asked him for a list."'
)
CUT = 'He told the court: "I have counted heads on this pier all my life."'
AGENCY = (LEAD, JUDGE, FLEET, DENIAL, TOLD, EXPERT, LETTER, APPEAL)


def pairs(left, right):
    story = versions(
        tuple(
            Document(f"{number}.txt", "", tuple(map(Paragraph, texts)), language="en")
            for number, texts in enumerate((left, right))
        )
    )
    return {(left[link.left.paragraph], right[link.right.paragraph]) for link in align(story).links}


def joined(to):
    """Return the agency's paragraphs with a cut `TOLD` at the end of another one."""
    return tuple(f"{one} {CUT}" if one is to else one for one in AGENCY if one is not TOLD)


@pytest.mark.parametrize("to", [DENIAL, JUDGE, APPEAL])
def test_a_paragraph_cut_and_joined_to_another_is_found_there(to):
    assert pairs(AGENCY, joined(to)) == {(one, f"{to} {CUT}" if one in {to, TOLD} else one) for one in AGENCY}


def test_a_paragraph_that_has_a_partner_gets_no_other_by_a_sentence():
    other = (*AGENCY[:6], f"{CUT} {LETTER}", APPEAL)
    assert (TOLD, f"{CUT} {LETTER}") not in pairs(AGENCY, other)


def test_links_are_the_same_from_either_side():
    other = joined(JUDGE)
    assert pairs(other, AGENCY) == {(right, left) for left, right in pairs(AGENCY, other)}


@pytest.mark.parametrize(
    ("sentence", "text", "stands"),
    [
        ("abcdefghij", "uvabcdefghijxyz", True),
        ("abcdefghij", "abcdxyefgh", True),
        ("abcdefghij", "abcdxyefg", False),
        ("abcdefgh", "abcxdefg", True),
        ("abcdefg", "abcdexfg", False),
        ("abcd", "xabcdy", True),
        ("abc", "xabcdy", False),
    ],
)
def test_a_sentence_needs_four_words_in_one_piece_or_four_of_five_of_eight_in_order(sentence, text, stands):
    assert stands_in([sentence], text) is stands


def kept(candidates, links=()):
    """Return which candidates (left, right, cosine) become links; two versions of two paragraphs share every word."""
    x, y, score = (np.array(column) for column in zip(*candidates, strict=True))
    text = "abcdefgh"
    known = SimpleNamespace(
        pairs=Pairs(x, y, score),
        version=np.array([0, 0, 1, 1]),
        versions=2,
        features=SimpleNamespace(alike=np.arange(4)),
        written=[text] * 4,
    )
    words = Words(np.repeat(np.arange(4), len(text)), np.zeros(4 * len(text), np.int64), np.zeros(4 * len(text), int))
    linked = np.array([pair[:2] in links for pair in candidates], bool)
    found = kept_sentences(known, linked, words)
    return [pair[:2] for pair, one in zip(candidates, found.tolist(), strict=True) if one]


def test_the_strongest_pair_comes_first_and_leaves_no_room_for_the_weakest():
    assert kept([(0, 2, 0.9), (0, 3, 0.4), (1, 3, 0.8)]) == [(0, 2), (1, 3)]


def test_a_paragraph_without_a_partner_gets_one_that_has_another():
    assert kept([(0, 2, 0.9), (0, 3, 0.4)], links={(0, 2)}) == [(0, 3)]


def test_two_paragraphs_with_partners_get_no_others():
    assert kept([(0, 2, 0.5), (0, 3, 0.9), (1, 3, 0.5)], links={(0, 2), (1, 3)}) == []


@pytest.mark.parametrize(("lack", "found"), [(0, [(0, 2)]), (0.01, [])])
def test_the_paragraphs_need_some_cosine(lack, found):
    assert kept([(0, 2, weights.KEPT_COSINE - lack)]) == found


def test_the_sentences_of_a_paragraph_are_its_stems_in_pieces():
    words = Words(np.array([4, 7, 7, 7, 7]), np.array([0, 0, 0, 1, 2]), np.zeros(5, np.int64))
    assert list(sentences(SimpleNamespace(written=[*[""] * 7, "abcd"]), words, 7)) == ["ab", "c", "d"]
