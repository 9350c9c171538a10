"""Whether a change turns a statement into its opposite: won and lost, before and after, legal and illegal."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable
from functools import lru_cache
from typing import NamedTuple

from copytaster.comparison.sides import Side, Sides
from copytaster.facts.facet import Facet
from copytaster.facts.opposites import DIRECTIONS, PLAIN_WORDS, Opposites, Pole, exchanged, gone_and_come, opposites
from copytaster.facts.phrases import lowered
from copytaster.facts.word_lists import Lists
from copytaster.text.tokens import unspaced

NEGATING = ("un", "in", "im", "il", "ir", "non", "dis")
"""Prefixes that turn a word into its contrary (“legal”, “illegal”), in the languages of the word lists."""
ALONE = re.compile(r"non\W*", re.IGNORECASE)
"""Such a prefix that a hyphen joins to its word: “non-fatal”."""
SHORTEST_STEM = 4
FEW = 60
"""The most letters of a side in which opposites are searched: in a longer one the reader sees it anyway."""
MOST_OTHER = 3
"""The most other words of a side that the other side lacks: with more of them the sentence is another one."""
SHORT = 3
"""The most letters of a word that is not counted among these: an article, a preposition, an auxiliary."""
NEAR = 4
"""How many longer words before and after an opposite tell whether what it joins changed places: A beat B, B lost."""
SIGNS = 2
"""How many signs before and after a side can be of the same word in a script without spaces."""
REACH = 100
"""Characters before and after an opposite in which these words are looked for."""
FEW_TEXTS = 16
KNOWN = 1 << 13
"""How many results of `turns` are cached: versions of one story often exchange the same words."""


class Turn(NamedTuple):
    """What two wordings exchange: the poles that the left has where the right has the opposite, and prefixed words.

    `restated` says that one of them also denies its word, so that both mean the same: “not legal”, “illegal”.
    """

    poles: frozenset[Pole]
    prefixed: bool
    restated: bool


def turned(sides: Sides) -> frozenset[Facet]:
    """Return certainty if a short change turns a statement round, a figure if rising figures become falling ones."""
    turn = turn_of(sides)
    if turn is None or turn.restated:
        return frozenset()
    known = opposites(sides.left.language, sides.evidence.lists)
    poles = [pole for pole in turn.poles if holds(pole, sides, known)]
    figures = sides.left.facts.figures and sides.right.facts.figures
    found = {Facet.FIGURE if figures and pole.pair == DIRECTIONS else Facet.CERTAINTY for pole in poles}
    if Facet.FIGURE in found:
        found = {Facet.FIGURE}
    return frozenset({*found, Facet.CERTAINTY} if turn.prefixed else found)


def restated(sides: Sides) -> bool:
    """Tell whether a change exchanges a word for its denied opposite and nothing else: “not legal”, “illegal”."""
    turn = turn_of(sides)
    return turn is not None and turn.restated


def turn_of(sides: Sides) -> Turn | None:
    """Return what the sides of a change exchange, None if one of them is empty or long."""
    left, right = sides.left, sides.right
    if left.is_empty or right.is_empty:
        prefix = ALONE.fullmatch(left.words) or ALONE.fullmatch(right.words)
        return Turn(frozenset(), prefixed=True, restated=False) if prefix else None
    if max(left.end - left.start, right.end - right.start) > FEW:
        return None
    ours, theirs = unnamed(with_signs(left)), unnamed(with_signs(right))
    return turns(ours, theirs, left.language, sides.evidence.lists)


def with_signs(side: Side) -> Side:
    """Return a side in a script without spaces with the signs around it: only 无 of 无罪 may be in place of another."""
    if not unspaced(side.text[side.start]):
        return side
    return side._replace(start=max(0, side.start - SIGNS), end=min(len(side.text), side.end + SIGNS))


def unnamed(side: Side) -> str:
    """Return the text of a side in lower case, without the names: North Korea is no opposite of South Korea."""
    said, end = "", side.start
    for name in side.touched.names:
        said += f"{side.text[end : max(end, name.span.start)]} "
        end = name.span.end
    return f"{said}{side.text[end : side.end]}".lower()


@lru_cache(maxsize=KNOWN)
def turns(left: str, right: str, language: str, own: Lists) -> Turn:
    """Return what two wordings in lower case exchange."""
    known = opposites(language, own)
    ours, theirs = PLAIN_WORDS.findall(left), PLAIN_WORDS.findall(right)
    single = len(ours) == len(theirs) == 1
    others = max(len(others_of(ours, theirs, known)), len(others_of(theirs, ours, known)))
    poles = exchanged(known.met(left), known.met(right)) if others <= MOST_OTHER else ()
    kept = frozenset(pole for pole in poles if single or pole.pair not in known.alone)
    here, there = ({*words, *map(known.stem, words)} for words in (ours, theirs))
    prefixed = contrary(here - there, there, known.apart) or contrary(there - here, here, known.apart)
    return Turn(kept, prefixed, bool(kept or prefixed) and known.denies(left, kept) != known.denies(right, kept))


def others_of(ours: Iterable[str], theirs: Container[str], known: Opposites) -> set[str]:
    """Return our longer words that the other side lacks and that are no opposites."""
    return {word for word in ours if len(word) > SHORT and word not in theirs and not known.of(word)}


def contrary(words: Iterable[str], others: Container[str], apart: Container[str]) -> bool:
    """Tell whether a word is one of the others with a negating prefix, unless the prefix is one of these by itself."""
    return any(
        word.startswith(prefix)
        and word.removeprefix(prefix) in others
        and len(word) >= len(prefix) + SHORTEST_STEM
        and prefix not in others
        and word not in apart
        for word in words
        if word.startswith(NEGATING)
        for prefix in NEGATING
    )


def holds(pole: Pole, sides: Sides, known: Opposites) -> bool:
    """Tell whether the exchange of a pole for its opposite alters what is said.

    It does not if the words only moved inside the paragraphs, or if what stands around them changed places too: “A beat
    B”, “B lost to A”.
    """
    here, there = around(pole, sides.left, known), around(pole.other, sides.right, known)
    if here is None or there is None:
        return True
    ours, theirs = ((long(one.before)[-NEAR:], long(one.after)[:NEAR]) for one in (here, there))
    kept = common(ours[0], theirs[0]) + common(ours[1], theirs[1])
    crossed = common(ours[0], theirs[1]) + common(ours[1], theirs[0])
    if (crossed and crossed >= kept) or turned_round(pole, sides, known):
        return False
    if here.single and there.single and here.before[-1:] == there.before[-1:] and here.after[:1] == there.after[:1]:
        return True
    return gone_and_come(pole, met(sides.left.text, known), met(sides.right.text, known))


@lru_cache(maxsize=FEW_TEXTS)
def met(text: str, known: Opposites) -> Counter[Pole]:
    """Return how often each pole occurs in a paragraph; the last ones are cached, as a paragraph has many changes."""
    return known.met(text.lower())


class Around(NamedTuple):
    """The words near a pole, and whether it is all that its side contains."""

    before: list[str]
    after: list[str]
    single: bool


def around(pole: Pole, side: Side, known: Opposites) -> Around | None:
    """Return the words around the first word of a side with a pole; None in scripts without spaces."""
    words = list(PLAIN_WORDS.finditer(lowered(side.words)))
    place = next((word for word in words if pole in known.of(word.group())), None)
    if place is None:
        return None
    start, end = side.start + place.start(), side.start + place.end()
    before = PLAIN_WORDS.findall(side.text[max(0, start - REACH) : start].lower())
    after = PLAIN_WORDS.findall(side.text[end : end + REACH].lower())
    return Around(before, after, len(words) == 1)


def common(ours: Iterable[str], theirs: Iterable[str]) -> int:
    """Return how many words both have."""
    return len({*ours} & {*theirs})


def long(words: Iterable[str]) -> list[str]:
    """Return the words that are not short."""
    return [word for word in words if len(word) > SHORT]


def turned_round(pole: Pole, sides: Sides, known: Opposites) -> bool:
    """Tell whether another pair of opposites near by changed places: “more left than came”, “fewer came than left”."""
    left, right = near(sides.left), near(sides.right)
    ours, theirs = known.met(left), known.met(right)
    pairs = {one.pair for one in ours if one.other in ours and one in theirs and one.other in theirs} - {pole.pair}
    return any(first_side(pair, left, known) != first_side(pair, right, known) for pair in pairs)


def near(side: Side) -> str:
    """Return a side and what is around it, in lower case."""
    return side.text[max(0, side.start - REACH) : side.end + REACH].lower()


def first_side(pair: int, text: str, known: Opposites) -> int | None:
    """Return the side of a pair that a text in which it occurs has first, None in scripts without spaces."""
    words = (known.of(word) for word in PLAIN_WORDS.findall(text))
    return next((pole.side for poles in words for pole in poles if pole.pair == pair), None)
