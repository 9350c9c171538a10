"""Which paragraphs become partners because a sentence of one stands in the other, whatever else speaks against it."""

import pytest

from copytaster.alignment.align import align
from copytaster.alignment.kept_sentences import stands_in
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
        ("abcdefg", "abcdexfg", False),
        ("abcd", "xabcdy", True),
        ("abc", "xabcdy", False),
    ],
)
def test_a_sentence_needs_four_words_in_one_piece_or_four_of_five_of_eight_in_order(sentence, text, stands):
    assert stands_in([sentence], text) is stands
