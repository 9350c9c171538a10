"""What is compared inside a sentence: words, numbers with their units, and single marks."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

import regex


class TokenKind(StrEnum):
    """What a token is."""

    WORD = "word"
    NUMBER = "number"
    MARK = "mark"


class Token(NamedTuple):
    """The code points `start` to `end` of a text that are compared as one."""

    start: int
    end: int
    kind: TokenKind

    def of(self, text: str) -> str:
        """Return the words of `text` that the token covers."""
        return text[self.start : self.end]


MONTH = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
DIGITS = r"\d+(?:[.,:/'\u2019\u00a0\u202f]\d+)*+"
UNIT = r"(?:[\ \u00a0\u202f]?[%\u2030\p{Sc}\u00b0]|(?:st|nd|rd|th|bn|mn|tn|m|k|km|kg|s)(?![\p{L}\p{N}]))"
JOINER = r"\u00ad\u200c\u200d"
LETTER = r"[\p{L}\p{N}_--\p{Han}--\p{Hiragana}--\p{Katakana}--\p{Thai}]"
KINDS = {str(kind): kind for kind in TokenKind}
TOKEN = regex.compile(
    rf"""(?V1)
    (?P<number> {MONTH}[\ \u00a0]\d{{1,2}}(?![\d.,:]*\d)               # Jan. 21
              | (?:\p{{Lu}}{{1,3}})?\p{{Sc}}[\ \u00a0]?{DIGITS}{UNIT}?+     # US$35,000,000 £5m
              | {DIGITS}{UNIT}?+ )                                  # 3.5% 21st 10:30
  | (?P<word>   (?:\p{{Lu}}\.){{2,}}                                  # U.S.
              | [\p{{Han}}\p{{Hiragana}}]\p{{M}}*                       # a character of Chinese or Japanese
              | [\p{{Katakana}}\u30fc]+
              | [\u0e40-\u0e44]?[\u0e01-\u0e2e][\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]*  # a Thai syllable, roughly
              | {LETTER}(?:[\p{{M}}{JOINER}]|{LETTER})*+
                (?:['\u2019\u02bc\u00b7]{LETTER}(?:[\p{{M}}{JOINER}]|{LETTER})*+)*+ )  # don't
  | (?P<mark>   \X(?<!\s) )
    """,
    regex.VERBOSE,
)


def tokens(text: str) -> tuple[Token, ...]:
    """Return the tokens of `text` in order; white space lies between them, everything else inside exactly one."""
    return tuple(Token(match.start(), match.end(), KINDS[match.lastgroup]) for match in TOKEN.finditer(text))
