"""How one side of a pair is split for comparing: into groups between white space, and into the tokens in these."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from typing import NamedTuple

from copytaster.columns import maker
from copytaster.text.spans import Span
from copytaster.text.tokens import SPACED, pieces, unspaced

UNSEEN = "\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Characters that a reader does not see: soft hyphens, zero-width spaces, direction marks. Zero-width joiners and
non-joiners are not among them: they change the shape of letters."""
SPACES = "\u00a0\u2007\u2009\u200a\u202f\t\n\r"
FOLDS = str.maketrans(dict.fromkeys(UNSEEN) | dict.fromkeys(SPACES, " "))
PLAIN = re.compile(
    "(?! )(?:[!-~\u00a1-\u00ac\u00ae-\u02ff\u0400-\u0482\u048a-\u052f\u05d0-\u05ea\u0621-\u063a\u0641-\u064a"
    "\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\uac00-\ud7a3]++(?: (?! |$))?+)*+"
)
"""Texts beyond ASCII whose words are separated by single spaces and can be compared without folding."""

DIGITS = "0123456789"
"""What every token of a plain text that contains a space has: searched first, because that is fast."""
HELD = "\uffff"
"""Replaces a space inside a token while a plain text is split; no plain text contains it."""
SPAN = maker(Span)


class Form(NamedTuple):
    """A token of a text in the form that is compared: its span and its characters."""

    start: int
    end: int
    word: str


class Words(NamedTuple):
    """The groups of a text: the form of each that is compared, its offset, and its tokens if they are known.

    A group is what stands between white space, a word with the marks around it; in scripts without spaces it is a
    token. Group k begins at code point `ahead[k]` + k of the text. If `cut` is None, the form of every group is its
    stretch of the text, and its tokens are found when needed.
    """

    groups: list[str]
    ahead: list[int]
    cut: list[list[Form]] | None = None


class Side(NamedTuple):
    """The words of a passage, or of parts of it, that begins at `base` in the paragraph `text`."""

    text: str
    base: int
    words: Words

    def start(self, number: int) -> int:
        """Return where in the paragraph a group starts."""
        return self.base + self.words.ahead[number] + number

    def end(self, number: int) -> int:
        """Return where in the paragraph a group ends."""
        groups, ahead, cut = self.words
        return self.base + (ahead[number] + number + len(groups[number]) if cut is None else cut[number][-1].end)

    def group(self, number: int) -> list[Form]:
        """Return the tokens of a group."""
        groups, ahead, cut = self.words
        if cut is not None:
            return [Form(self.base + start, self.base + end, word) for start, end, word in cut[number]]
        at = self.base + ahead[number] + number
        return [Form(at + start, at + end, groups[number][start:end]) for start, end in pieces(groups[number])]

    def tokens(self, first: int, last: int) -> list[Form]:
        """Return the tokens of the groups `first` up to `last`."""
        return [token for number in range(first, last) for token in self.group(number)]

    def span(self, first: int, last: int) -> Span:
        """Return the span of the groups `first` up to `last`; if there are none, the end of the group before."""
        groups, ahead, cut = self.words
        if first < last and cut is None:
            last -= 1
            return SPAN((self.base + ahead[first] + first, self.base + ahead[last] + last + len(groups[last])))
        if first < last:
            return Span(self.start(first), self.end(last - 1))
        place = self.end(first - 1) if first else self.start(0) if groups else 0
        return Span(place, place)


@dataclass(slots=True)
class Memory:
    """A cache of the words of texts: each is split once, however many it is compared with."""

    known: dict[str, Words] = field(default_factory=dict)

    def side(self, text: str, parts: Sequence[Span]) -> Side:
        """Return the words of `parts` of `text`, concatenated."""
        if len(parts) == 1:
            return Side(text, parts[0].start, self.words(parts[0].of(text)))
        return Side(text, 0, self.joined(text, parts))

    def words(self, text: str) -> Words:
        """Return the words of one text."""
        found = self.known.get(text)
        if found is None:
            found = self.known[text] = words(text)
        return found

    def joined(self, text: str, parts: Sequence[Span]) -> Words:
        """Return the words of several parts of a text as those of one."""
        sides = [self.side(text, [part]) for part in parts]
        groups = [group for side in sides for group in side.words.groups]
        starts = [side.start(number) for side in sides for number in range(len(side.words.groups))]
        cut = None
        if any(side.words.cut is not None for side in sides):
            cut = [side.group(number) for side in sides for number in range(len(side.words.groups))]
        return Words(groups, [start - k for k, start in enumerate(starts)], cut)


def words(text: str) -> Words:
    """Split one text into groups."""
    if text.isascii() or PLAIN.fullmatch(text):
        groups = spaced(text)
        ahead = [0, *accumulate(map(len, groups))]
        if ahead[-1] + len(groups) == len(text) + 1:
            return Words(groups, ahead)
    cut = grouped(text)
    groups = ["".join([token.word for token in group]) for group in cut]
    return Words(groups, [group[0].start - k for k, group in enumerate(cut)], cut)


def spaced(text: str) -> list[str]:
    """Return a plain text split at its spaces, except those inside a token: *Jan. 21*, *10 000*."""
    if not with_digit(text) or not SPACED.search(text):
        return text.split()
    held = text
    for start, end in pieces(text):
        if " " in text[start:end]:
            held = held[:start] + text[start:end].replace(" ", HELD) + held[end:]
    return [group.replace(HELD, " ") for group in held.split()]


def with_digit(text: str) -> bool:
    """Tell whether a text has a digit."""
    for digit in DIGITS:  # noqa: SIM110 - any() takes twice as long
        if digit in text:
            return True
    return False


def seen(text: str) -> Iterator[Form]:
    """Yield the visible tokens of a text, each in the form that is compared."""
    for start, end in pieces(text):
        word = folded(text[start:end])
        if word:
            yield Form(start, end, word)


def folded(word: str) -> str:
    """Return a word in the form that is compared: without invisible characters, composed (NFC), with plain spaces."""
    if word.isascii():
        return " ".join(word.split())
    return unicodedata.normalize("NFC", " ".join(word.translate(FOLDS).split()))


def grouped(text: str) -> list[list[Form]]:
    """Return the visible tokens in groups: a group ends at white space, or at each token of an unspaced script."""
    found = list(seen(text))
    if not found:
        return []
    groups = [[found[0]]]
    for before, token in pairwise(found):
        if before.end == token.start and not unspaced(text[before.end - 1 : before.end + 1]):
            groups[-1].append(token)
        else:
            groups.append([token])
    return groups
