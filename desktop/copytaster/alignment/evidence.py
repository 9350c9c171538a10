"""What two linked paragraphs share that tells: rare words, names, figures, quotations, as they stand in the text."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

from copytaster.alignment import weights

SURFACE = re.compile(r"[^\W\d_][\w'’-]*\w|\d[\d.,:]*\d|\d|[^\W_]")
QUOTED = re.compile(r"[“\"«„]([^“”\"«»„]{8,60})[”\"»“]")


class Rarity:
    """How rare each word is over all paragraphs."""

    def __init__(self, texts: Sequence[Sequence[str]]) -> None:
        """Count in how many of the folded paragraphs each word stands."""
        self._spread: Counter[str] = Counter()
        self._total = 1
        for version in texts:
            for text in version:
                self._spread.update(set(SURFACE.findall(text)))
                self._total += 1

    def of(self, word: str) -> float:
        """Return the inverse document frequency of a folded word."""
        return math.log((1 + self._total) / (1 + self._spread[word]))


def evidence(left: str, right: str, rarity: Rarity) -> tuple[str, ...]:
    """Return what `left` and `right` share, the most telling first, at most `weights.EVIDENCE` surface forms."""
    other = {word.casefold() for word in SURFACE.findall(right)}
    scored: dict[str, tuple[float, str]] = {}
    for word in SURFACE.findall(left):
        folded = word.casefold()
        if folded in other and folded not in scored:
            telling = rarity.of(folded) * (1.5 if word[:1].isupper() or word[:1].isdigit() else 1.0)
            scored[folded] = (telling, word)
    ranked = sorted(scored.values(), key=lambda item: (-item[0], item[1]))
    return tuple(word for telling, word in ranked[: weights.EVIDENCE] if telling > 1)
