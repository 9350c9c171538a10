"""Words of opposite meaning: which pairs of them a passage contains, and which words deny others."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from copytaster.facts.number_words import number_words
from copytaster.facts.word_lists import Lists, word_list
from copytaster.text.stems import stemmer
from copytaster.text.tokens import unspaced

PLAIN_WORDS = re.compile(r"\w+")
BAR = "|"
DIRECTIONS = 0
"""The number of the pair of rising and falling, whose words are in the list of numbers."""


class Pole(NamedTuple):
    """One of the two meanings of a pair: the number of the pair, and which of its two sides, 0 or 1."""

    pair: int
    side: int

    @property
    def other(self) -> Pole:
        """Return the opposite meaning."""
        return Pole(self.pair, 1 - self.side)


@dataclass(frozen=True, slots=True, eq=False)
class Opposites:
    """The words of opposite meaning of one language.

    `poles` gives the poles of a word or stem, `signs` those of words in scripts without spaces. The pairs `alone`
    count only where one word replaces another. `denials` are words and stems such as “not” and “fail”; `apart` are
    words that only look as if they had a negating prefix.
    """

    stem: Callable[[str], str]
    poles: Mapping[str, tuple[Pole, ...]]
    signs: Mapping[str, tuple[Pole, ...]]
    alone: frozenset[int]
    denials: frozenset[str]
    apart: frozenset[str]

    def met(self, text: str) -> Counter[Pole]:
        """Return how often each pole occurs in a text in lower case."""
        found: Counter[Pole] = Counter()
        for word in PLAIN_WORDS.findall(text):
            found.update(self.of(word))
        for sign, poles in self.signs.items():
            if times := text.count(sign):
                for pole in poles:
                    found[pole] += times
        return found

    def of(self, word: str) -> tuple[Pole, ...]:
        """Return the poles of a word in lower case, most often none."""
        return self.poles.get(word) or self.poles.get(self.stem(word), ())

    def denies(self, text: str, poles: Collection[Pole]) -> bool:
        """Tell whether a text in lower case contains a denial that is not itself of one of these poles or opposites."""
        pairs = {pole.pair for pole in poles}
        if any(
            (word in self.denials or self.stem(word) in self.denials)
            and pairs.isdisjoint(pole.pair for pole in self.of(word))
            for word in PLAIN_WORDS.findall(text)
        ):
            return True
        return any(unspaced(sign[:1]) and sign in text for sign in self.denials)


@cache
def opposites(language: str, own: Lists = ()) -> Opposites:
    """Return the words of opposite meaning of a language; without a list they are those of rising and falling."""
    listed = word_list("opposites", own).get(language, {})
    ways = number_words(language, own).directions
    stem = stemmer(language)
    rising = [word for word, way in ways.items() if way == "up"]
    falling = [word for word in ways if word not in rising]
    whole = [(rising, falling), *map(parted, listed.get("pairs", ()))]
    alone = [*map(parted, listed.get("alone", ()))]
    poles: dict[str, list[Pole]] = defaultdict(list)
    signs: dict[str, list[Pole]] = defaultdict(list)
    for pair, sides in enumerate((*whole, *alone)):
        inflected = 0 < pair < len(whole)
        both = {stem(word) for word in sides[0]} & {stem(word) for word in sides[1]}
        for side, words in enumerate(sides):
            for word in words:
                bare = stem(word)
                forms = {word, bare} if inflected and bare not in both else {word}
                add(signs if unspaced(word[:1]) else poles, forms, Pole(pair, side))
    return Opposites(
        stem,
        {word: tuple(found) for word, found in poles.items()},
        {word: tuple(found) for word, found in signs.items()},
        frozenset(range(len(whole), len(whole) + len(alone))),
        frozenset(form for word in listed.get("denials", ()) for form in (word, stem(word))),
        frozenset(listed.get("apart", ())),
    )


def add(poles: dict[str, list[Pole]], forms: Iterable[str], pole: Pole) -> None:
    """Enter a word and its stem."""
    for form in forms:
        if pole not in poles[form]:
            poles[form].append(pole)


def parted(line: str) -> tuple[list[str], list[str]]:
    """Return the words on both sides of the bar of a listed line."""
    left, _, right = line.lower().partition(BAR)
    return left.split(), right.split()


def exchanged(ours: Counter[Pole], theirs: Counter[Pole]) -> Iterator[Pole]:
    """Yield each pole that only our side has while only the other side has its opposite."""
    return (pole for pole in ours if pole not in theirs and pole.other in theirs and pole.other not in ours)


def gone_and_come(pole: Pole, ours: Counter[Pole], theirs: Counter[Pole]) -> bool:
    """Tell whether a passage has a pole more often than the other passage, and its opposite less often."""
    return ours[pole] > theirs[pole] and theirs[pole.other] > ours[pole.other]
