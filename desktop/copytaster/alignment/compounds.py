"""Which words stand inside longer ones, in languages that write compounds as one word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

import numpy as np

from copytaster.alignment import weights
from copytaster.alignment.inputs import Ints

LANGUAGES = frozenset({"af", "da", "de", "et", "fi", "fo", "hu", "is", "lb", "nb", "nl", "nn", "no", "sv"})
"""The languages in which compounds are written as one word."""


class Compounds(NamedTuple):
    """The stem `whole[k]` has the stem `part[k]` in it, both by number; ascending by `whole`."""

    whole: Ints
    part: Ints

    @staticmethod
    def among(stems: Mapping[str, int]) -> Compounds:
        """Return which of `stems` begin or end with others of them."""
        whole, part = (
            np.array(sorted((stems[own], stems[part]) for own, part in parts(stems)), np.int64).reshape(-1, 2).T
        )
        return Compounds(whole, part)


def parts(stems: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield stems with the longest other that they begin with, and with the longest that they end with.

    A linking element, such as the *s* in *Verkehrsbetrieb*, is left over.
    """
    words = list(filter(str.isalpha, stems))
    yield from heads(words)
    for whole, part in heads(word[::-1] for word in words):
        yield whole[::-1], part[::-1]


def heads(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield words with the longest other that they begin with.

    In sorted order, all words that a word begins with come before it, and every word between one of them and it begins
    with that one too: so a stack of the words that may still be beginnings is enough.
    """
    open_ones: list[str] = []
    for word in sorted(words):
        while open_ones and not word.startswith(open_ones[-1]):
            open_ones.pop()
        head = next((one for one in reversed(open_ones) if len(one) <= len(word) - weights.COMPOUND_REST), None)
        if head is not None:
            yield word, head
        if len(word) >= weights.COMPOUND_PART:
            open_ones.append(word)


NONE = Compounds.among({})
"""No word stands inside another."""
