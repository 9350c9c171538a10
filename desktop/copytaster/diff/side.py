"""What one side of a pair is compared by: groups of letters between white spaces, and the tokens in them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain, pairwise
from operator import add
from typing import NamedTuple

from copytaster.text.spans import Span
from copytaster.text.tokens import SPACED, apart, pieces

UNSEEN = "\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Characters that change nothing a reader sees: soft hyphens, zero-width spaces, marks of direction."""
SPACES = "\u00a0\u2007\u2009\u200a\u202f\t\n\r"
FOLDS = str.maketrans(dict.fromkeys(UNSEEN) | dict.fromkeys(SPACES, " "))
PLAIN = re.compile(
    "(?! )(?:[!-~\u00a1-\u00ac\u00ae-\u02ff\u0400-\u0482\u048a-\u052f\u05d0-\u05ea\u0621-\u063a\u0641-\u064a"
    "\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\uac00-\ud7a3]++(?: (?! |$))?+)*+"
)
"""Texts whose words have one space between them and are compared as they stand."""

DIGIT = re.compile("[0-9]")
"""What every token of a plain text with a space in it has: looked for first, because it is found, or not, at once."""
HELD = "\0"
"""Stands for a space inside a token while a plain text, which never holds it, is cut."""


class Token(NamedTuple):
    """A token of a text: where it stands, and what it is compared by."""

    start: int
    end: int
    word: str


class Side(NamedTuple):
    """The groups of a text: what each is compared by, where it starts and ends, and, where known, its tokens.

    A group is what stands between two white spaces, a word with the marks around it; in scripts without white space it
    is a token. Where `cut` is None the tokens of a group are found in it alone.
    """

    text: str
    groups: list[str]
    starts: list[int]
    ends: list[int]
    cut: list[list[Token]] | None = None

    def tokens(self, first: int, last: int) -> list[Token]:
        """Return the tokens of the groups `first` up to `last`."""
        if self.cut is not None:
            return [token for group in self.cut[first:last] for token in group]
        return [
            Token(self.starts[number] + start, self.starts[number] + end, self.groups[number][start:end])
            for number in range(first, last)
            for start, end in pieces(self.groups[number])
        ]

    def span(self, first: int, last: int) -> Span:
        """Return the code points of the groups `first` up to `last`; of none of them, the end of the one before."""
        if first < last:
            return Span(self.starts[first], self.ends[last - 1])
        place = self.ends[first - 1] if first else self.starts[0] if self.starts else 0
        return Span(place, place)


def side(text: str, parts: Sequence[Span] | None = None) -> Side:
    """Return the groups of `text`, or of `parts` of it one after the other."""
    if parts is None:
        parts = [Span(0, len(text))]
    own = [text[start:end] for start, end in parts]
    if all(map(plain, own)):
        words = list(map(spaced, own))
        groups = words[0] if len(words) == 1 else list(chain.from_iterable(words))
        starts: list[int] = []
        for part, found in zip(parts, words, strict=True):
            starts.extend(map(add, accumulate(map(len, found), initial=part.start), range(len(found))))
        return Side(text, groups, starts, list(map(add, starts, map(len, groups))))
    cut = [group for part in parts for group in grouped(text, seen(text, part))]
    groups = ["".join([token.word for token in group]) for group in cut]
    return Side(text, groups, [group[0].start for group in cut], [group[-1].end for group in cut], cut)


def plain(text: str) -> bool:
    """Tell whether the words of a text have one space between them and are compared as they stand."""
    if text.isascii():
        return text.isprintable() and "  " not in text and text[:1] != " " != text[-1:]
    return PLAIN.fullmatch(text) is not None


def spaced(text: str) -> list[str]:
    """Return a plain text cut at its spaces, but for those inside a token: *Jan. 21*, *10 000*."""
    if not DIGIT.search(text) or not SPACED.search(text):
        return text.split()
    held = text
    for start, end in pieces(text):
        if " " in text[start:end]:
            held = held[:start] + text[start:end].replace(" ", HELD) + held[end:]
    return [group.replace(HELD, " ") for group in held.split()]


def seen(text: str, part: Span) -> Iterator[Token]:
    """Yield the tokens of a part of `text` that a reader sees, each with the word he sees."""
    for start, end in pieces(part.of(text)):
        word = folded(text[part.start + start : part.start + end])
        if word:
            yield Token(part.start + start, part.start + end, word)


def folded(word: str) -> str:
    """Return what a reader sees of a word: without invisible characters, its letters composed, its spaces plain."""
    if word.isascii():
        return " ".join(word.split())
    return unicodedata.normalize("NFC", " ".join(word.translate(FOLDS).split()))


def grouped(text: str, tokens: Iterator[Token]) -> list[list[Token]]:
    """Return tokens in the groups that neither white space nor a script without it parts."""
    found = list(tokens)
    if not found:
        return []
    groups = [[found[0]]]
    for before, token in pairwise(found):
        if before.end == token.start and not apart(text[before.end - 1 : before.end + 1]):
            groups[-1].append(token)
        else:
            groups.append([token])
    return groups
