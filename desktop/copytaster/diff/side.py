"""What one side of a pair is compared by: its tokens, as a reader sees them, and what white space holds together."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from copytaster.text.spans import Span
from copytaster.text.tokens import apart, pieces

UNSEEN = "\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Characters that change nothing a reader sees: soft hyphens, zero-width spaces, marks of direction."""
SPACES = "\u00a0\u2007\u2009\u200a\u202f\t\n\r"
FOLDS = str.maketrans(dict.fromkeys(UNSEEN) | dict.fromkeys(SPACES, " "))
PLAIN = re.compile(
    "[ -~\u00a1-\u00ac\u00ae-\u02ff\u0400-\u0482\u048a-\u052f\u05d0-\u05ea\u0621-\u063a\u0641-\u064a"
    "\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\uac00-\ud7a3]*+"
)
"""Texts whose tokens are compared as they stand, and whose words have white space between them."""


class Side(NamedTuple):
    """The tokens of a text: their places, what they are compared by, and the first of each glued group.

    A group is what stands between two white spaces: a word with the marks around it. `firsts` holds the number of
    the first token of each group, and at its end the number of all tokens.
    """

    places: list[tuple[int, int]]
    words: list[str]
    firsts: list[int]

    def groups(self) -> list[str]:
        """Return what each group is compared by."""
        words = self.words
        bounds = zip(self.firsts, self.firsts[1:], strict=False)
        return [words[a] if b - a == 1 else "".join(words[a:b]) for a, b in bounds]

    def span(self, first: int, last: int) -> Span:
        """Return the code points of the tokens `first` up to `last`; of none of them, the end of the one before."""
        if first < last:
            return Span(self.places[first][0], self.places[last - 1][1])
        place = self.places[first - 1][1] if first else self.places[0][0] if self.places else 0
        return Span(place, place)


def side(text: str, parts: Iterable[Span] | None = None) -> Side:
    """Return the tokens of `text`, or of `parts` of it one after the other."""
    if parts is None:
        places = pieces(text)
    else:
        places = [(part.start + a, part.start + b) for part in parts for a, b in pieces(part.of(text))]
    words = [text[start:end] for start, end in places]
    plain = PLAIN.fullmatch(text) and "  " not in text
    if not plain:
        seen = [unicodedata.normalize("NFC", " ".join(word.translate(FOLDS).split())) for word in words]
        places = [place for place, word in zip(places, seen, strict=True) if word]
        words = [word for word in seen if word]
    return Side(places, words, glued(text, places, spaced=bool(plain)))


def glued(text: str, places: list[tuple[int, int]], *, spaced: bool) -> list[int]:
    """Return the numbers of the tokens before which there is white space or a script that needs none, and the last."""
    ends = [-1, *[end for _, end in places]]
    firsts = [number for number, (place, end) in enumerate(zip(places, ends, strict=False)) if place[0] != end]
    if not spaced:
        unspaced = {number for number, (start, _) in enumerate(places) if apart(text[max(start - 1, 0) : start + 1])}
        firsts = sorted(unspaced.union(firsts))
    return [*firsts, len(places)]
