"""How a text is split into the tokens that are compared: words, numbers with their units, and single marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

import regex


class TokenKind(StrEnum):
    """What a token is."""

    WORD = "word"
    NUMBER = "number"
    MARK = "mark"


class Token(NamedTuple):
    """The code points `start` to `end` of a text, compared as one."""

    start: int
    end: int
    kind: TokenKind

    def of(self, text: str) -> str:
        """Return the words of `text` that the token covers."""
        return text[self.start : self.end]


KINDS = {str(kind): kind for kind in TokenKind}
SPACE = r"(?:[\x20\u00a0\u2009\u202f]{1,2})"
MONTH_NAMES = "January|February|March|April|May|June|July|August|September|October|November|December"
MONTH_SIGNS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
ORDINAL = "(?:st|nd|rd|th)?"
TITLES = "Mrs?|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Rev|St|Jr|Sr"
DIGITS = r"(?:\d{1,3}(?:[\x20\u00a0\u2009\u202f]\d{3}(?!\w))++|\d+(?:[.,:/'\u2019]\d+)*+)"
JOINTS = r"['\u2019\u02bc\u00b7&\u2010\u2011\-]"
"""Signs that join the parts of one word if no space is around them: don't, two-week-old, AT&T."""
UNSPACED = (
    r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
    r"\u30fc\u3005\u3007"
)
"""Scripts without spaces between words: their tokens are characters, runs of Katakana, or Thai syllables."""
LOOSE = r"[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
"""What never begins a token inside a word: combining marks, soft hyphens, joiners, direction marks."""
THAI = r"[\u0e40-\u0e44]?[\u0e01-\u0e2e][\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]*+"

SHAPE = rf"""
    (?P<number> (?:{MONTH_NAMES}|(?:{MONTH_SIGNS})\.?){SPACE}\d{{1,2}}{ORDINAL}(?!WORDED|[.,:]\d)   # Jan. 21
              | \d{{1,2}}{ORDINAL}{SPACE}(?:(?:{MONTH_NAMES})(?!WORDED)|(?:{MONTH_SIGNS})(?:\.|(?!WORDED))) # 21 January
              | (?:[A-Z]{{1,3}})?SIGN{SPACE}?{DIGITS}WORDED*+                                        # US$35,000,000
              | {DIGITS}(?:WORDED++|{SPACE}?(?:[%\u2030]|\u00b0[CF]?|SIGN(?!{SPACE}?\d)))?+
                (?!{JOINTS}LETTER) )                                                       # 3.5% 21st 10:30
  | (?P<word>   (?:https?://|www\.)\S*(?:WORDED|/)
              | (?:ALPHA\.){{2,}}                                                        # U.S.  a.m.
              | (?:{TITLES})\.
              | SCRIPTS(?:LETTER|{DIGITS})WORDED*+(?:{JOINTS}WORDED++)*+ )                               # don't
  | (?P<mark>   MARK )
"""
LEAN = re.compile(
    r"[a-z]+(?=\s) |"  # most words of most texts, known at once
    + SHAPE.replace("WORDED", r"\w")
    .replace("LETTER", r"[^\W\d]")
    .replace("ALPHA", r"[^\W\d_]")
    .replace("SIGN", "[$\u00a2-\u00a5\u20a0-\u20bf]")
    .replace("SCRIPTS", "")
    .replace("MARK", r"([^\w\s])\4*+"),
    re.VERBOSE,
)
FULL = regex.compile(
    SHAPE.replace("WORDED", rf"(?:[[\p{{L}}\p{{N}}_]--[{UNSPACED}]]{LOOSE}*+)")
    .replace("LETTER", rf"(?:[[\p{{L}}\p{{Nl}}\p{{No}}_]--[{UNSPACED}]]{LOOSE}*+)")
    .replace("ALPHA", r"[\p{L}\p{Nl}\p{No}]")
    .replace("SIGN", r"\p{Sc}")
    .replace("SCRIPTS", rf"{THAI} | [\p{{Katakana}}\u30fc]++{LOOSE}*+ | [\p{{L}}\p{{N}}&&[{UNSPACED}]]{LOOSE}*+ | ")
    .replace("MARK", r"(\X)(?<!\s)(?:(?<=[\p{P}\p{S}])\4)*+"),
    regex.VERBOSE | regex.VERSION1,
)
TAILS = "|".join(month[1:] for month in f"{MONTH_NAMES}|{MONTH_SIGNS}".replace("?", "").split("|"))
SPACED = re.compile(
    rf"[\d$\u00a2-\u00a5\u20a0-\u20bfJFMASOND](?:(?<=\d){SPACE}(?:\d|[%\u2030\u00b0$\u00a2-\u00a5\u20a0-\u20bf]"
    rf"|{MONTH_NAMES}|{MONTH_SIGNS})|(?<=[^\dA-Z]){SPACE}\d|(?<=[A-Z])(?:{TAILS}|ep)\.?{SPACE}\d)"
)
"""A space inside a token of a simple text; the pattern begins with the character before it, which is quick to find."""
LETTER = regex.compile(rf"[{UNSPACED}]", regex.VERSION1)
SIMPLE = re.compile(
    r"[\t-\r\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u03ff\u0400-\u0482\u048a-\u052f\u1e00-\u200a\u2010-\u2029\u202f-\u205e\u20a0-\u20bf]*+",
)
"""Texts without combining marks, joiners, unspaced scripts or pictographs: on these LEAN gives the same tokens as FULL
in a quarter of the time (43 words: 23 against 95 µs)."""


def tokens(text: str) -> tuple[Token, ...]:
    """Return the tokens of `text` in order; every character that is not white space is in exactly one.

    One token is also: a word with hyphens or apostrophes, a number with its sign and unit, a day with its month, an
    abbreviation with its dots, and a repeated mark (``...``).
    """
    return tuple(Token(match.start(), match.end(), KINDS[match.lastgroup or "word"]) for match in matches(text))


def pieces(text: str) -> list[tuple[int, int]]:
    """Return start and end of each token of `text`: faster than `tokens`, for comparing, where kinds do not matter."""
    return [match.span() for match in matches(text)]


def count_words(text: str) -> int:
    """Count the words and numbers of a text: its tokens that are not marks."""
    return sum(match.lastgroup != TokenKind.MARK for match in matches(text))


def matches(text: str) -> Iterator[re.Match[str]]:
    """Return the matches of all tokens of `text` in order; the last group of each is named after the token's kind.

    That of the first alternative of LEAN is not named: it is a word.
    """
    pattern = LEAN if SIMPLE.fullmatch(text) else FULL
    return pattern.finditer(text)


def unspaced(text: str) -> bool:
    """Tell whether a text has a character of a script without spaces, beside which any word may end."""
    return LETTER.search(text) is not None
