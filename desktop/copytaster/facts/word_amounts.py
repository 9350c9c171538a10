"""The number in words at a position of a passage: four, one hundred and five, two-thirds, third."""

from __future__ import annotations

from fractions import Fraction

from copytaster.facts.number_words import NumberWords
from copytaster.facts.pieces import HYPHEN, Amount, Form, Words
from copytaster.facts.units import unit_at

HUNDRED = 100
BOTH = 2
SHORT_SCALE = 2
"""Letters of the longest scale that is allowed only after digits: “5 m”, “5 bn”."""


def spelt_at(words: Words, position: int) -> Amount | None:
    """Return the number in words at a position, or None."""
    word, known = words.at(position), words.known
    if word in known.ordinals and not is_part(words, position):
        return Amount(Fraction(known.ordinals[word]), position + 1, weak=word in known.weak, form=Form.ORDINAL)
    if word in known.fractions or word in known.ordinals:
        weak = word in known.weak and word not in known.ordinals
        return Amount(part_of(word, known), past_article(words, position + 1), weak=weak)
    value, end = counted_at(words, position)
    return compound(words, position, value, end) if end > position else None


def compound(words: Words, position: int, value: Fraction, end: int) -> Amount:
    """Return a number from `position` to `end`, or what a word after it makes of it: twenty-fifth, two-thirds."""
    known = words.known
    last = words.past(end, HYPHEN)
    ordinal = known.ordinals.get(words.at(last), 0)
    if ordinal and adds(int(value), ordinal) and (last > end or is_only_ordinal(words, last)):
        return Amount(value + ordinal, last + 1, form=Form.ORDINAL)
    if words.at(last) in known.fractions and words.at(last) not in known.words:
        return Amount(value * known.fractions[words.at(last)], past_article(words, last + 1))
    anaphoric = value == BOTH and words.at(position - 1) in known.definite
    return Amount(value, end, weak=anaphoric or (end == position + 1 and words.at(position) in known.weak))


def part_of(word: str, known: NumberWords) -> Fraction:
    """Return the share that a fraction or an ordinal tells: half, third."""
    return known.fractions[word] if word in known.fractions else Fraction(1, known.ordinals[word])


def is_only_ordinal(words: Words, position: int) -> bool:
    """Tell whether an ordinal can only end a number: “двадцать пятого”, but not the last of “twenty second hands”."""
    word, following = words.at(position), words.at(position + 1)
    return word not in words.known.weak and word not in words.known.fractions and following != "-"


def is_part(words: Words, position: int) -> bool:
    """Tell whether an ordinal is used as a fraction: “a third of them”, “by a third.”, “cuarta parte”."""
    if words.at(position + 1) in words.known.parts:
        return words.known.ordinals[words.at(position)] > BOTH
    if words.at(position) not in words.known.fractions or words.at(position - 1) not in words.known.articles:
        return False
    following = words.at(position + 1)
    return following in words.known.of or not following.isalnum()


def counted_at(words: Words, position: int) -> tuple[Fraction, int]:
    """Return the cardinal number in words at a position, and the position after it (the same if there is none).

    `below` is the number below a thousand that is being read, `total` what the scales before it closed.
    """
    total, below, end, place = 0, 0, position, position
    while place < len(words.folded):
        number, after = longest(words, place)
        scale = scale_at(words, place) if place > position or opens_scale(words, position) else 0
        if number is not None:
            if not adds(below, number):
                break
            below += number
        elif scale == HUNDRED and below < HUNDRED:
            below, after = max(below, 1) * HUNDRED, place + 1
        elif scale and not below and 0 < total < scale:  # dos mil millones
            total, after = total * scale, place + 1
        elif scale:
            total, below, after = total + max(below, 1) * scale, 0, place + 1
        else:
            break
        end = after
        place = past_join(words, end)
    return Fraction(total + below), end


def scale_at(words: Words, position: int) -> int:
    """Return the scale at a position that may follow words, 0 if there is none."""
    return words.known.scales.get(words.at(position), 0) if len(words.at(position)) > SHORT_SCALE else 0


def opens_scale(words: Words, position: int) -> bool:
    """Tell whether a number may begin with the scale at a position: a hundred, mil."""
    return words.at(position - 1) in words.known.articles or words.at(position) in words.known.alone


def adds(current: int, number: int) -> bool:
    """Tell whether a number may follow another one in words: “twenty” and “five”, but not “both” and “nine”.

    After 60 and 80 up to 19 may follow: “soixante-dix”.
    """
    ones = current % HUNDRED
    free = 20 if ones in {60, 80} else 10
    return ones == 0 or (ones % 10 == 0 and ones > 10 and number < free)  # noqa: PLR2004 - twenty is the first


def longest(words: Words, position: int) -> tuple[int | None, int]:
    """Return the number of the longest number word at a position, and the position after it; None if there is none.

    A word may have several pieces: “quatre-vingt-dix” has five, خمسة عشر two.
    """
    if words.at(position) not in words.known.starts:
        return None, position
    for length in (5, 3, 2, 1):
        word = "".join(words.folded[position : position + length])
        if position + length <= len(words.folded) and word in words.known.words:
            return words.known.words[word], position + length
    return None, position


def past_join(words: Words, position: int) -> int:
    """Return the position after a hyphen or “and” before another number word, the same position if there is none."""
    following = words.at(position + 1)
    number = following in words.known.words or following in words.known.scales
    joined = words.at(position) == "-" or words.at(position) in words.known.joins
    return position + (number and joined)


def past_article(words: Words, position: int) -> int:
    """Return the position after “of” and an article between a fraction and its scale or unit: “half a million”.

    Also that after “parts”: “tres cuartas partes”.
    """
    if words.at(position) in words.known.parts:
        return position + 1
    article = words.past(position, words.known.of)
    if words.at(article) not in words.known.articles:
        return position
    joined = words.at(article + 1) in words.known.scales or unit_at(words, article + 1)[0]
    return article + 1 if joined else position
