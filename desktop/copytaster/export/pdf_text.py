"""How a text is prepared for typesetting: places to break long words, its own direction, characters without a glyph."""

from __future__ import annotations

import re
import unicodedata
from itertools import filterfalse

import regex

SIGN = "‹…›"
"""What replaces letters for which no font on the machine has a glyph."""
LONGEST_WORD = 24
"""Characters that fit in the narrowest column; longer words get places to break."""
BREAK = "\u200b"
CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
UNBROKEN = re.compile(r"[!-~\u00a1-\u024f]{" + str(LONGEST_WORD + 1) + ",}")
BREAKABLE = re.compile(r"(?<=[/\-_.?&=#+%@])(?=\w)|(?<=\w{" + str(LONGEST_WORD // 2) + r"})(?=\w)")
COVERED = (
    (0x0000, 0x024F),
    (0x0300, 0x036F),
    (0x0370, 0x0373),
    (0x0386, 0x03CE),
    (0x0400, 0x045F),
    (0x2010, 0x2027),
    (0x2030, 0x203A),
    (0x2192, 0x2192),
    (0xFE00, 0xFE0F),
)
"""Blocks in which the bundled font has every assigned letter, so that nothing needs to be looked up."""
UNSHAPED = frozenset({"Cc", "Cf", "Cs", "Cn", "Co", "Zs", "Zl", "Zp"})
"""Categories of characters without a glyph of their own."""
LETTER = regex.compile(r"\X")
"""A letter with its marks, which are all set in one font."""


def settable(text: str) -> str:
    """Return `text` on one line, with places to break long words and with control characters replaced."""
    return UNBROKEN.sub(lambda found: BREAKABLE.sub(BREAK, found.group()), on_one_line(text))


def on_one_line(text: str) -> str:
    """Return `text` with its line ends as spaces and other control characters replaced."""
    return CONTROLS.sub(lambda found: " " if found.group().isspace() else "\ufffd", text)


def characters(text: str) -> dict[str, str]:
    """Return the letters of `text`, with their marks, for which a machine may have no font; each with its script."""
    found = ((letter, [*filterfalse(covered, letter)]) for letter in set(LETTER.findall(text)))
    return {letter: script(unsure[0]) for letter, unsure in sorted(found) if unsure}


def covered(letter: str) -> bool:
    """Tell whether a character can surely be shown: the bundled font has it, or it has no glyph of its own."""
    number = ord(letter)
    known = any(start <= number <= end for start, end in COVERED)
    return known or unicodedata.category(letter) in UNSHAPED


def script(letter: str) -> str:
    """Return the script of a character, as far as its Unicode name says: “Thai”, “CJK”, “symbols”."""
    if unicodedata.category(letter)[0] not in "LM":
        return "symbols"
    word = unicodedata.name(letter, "unknown").split()[0]
    return {"CJK": "CJK", "COMBINING": "symbols"}.get(word, word.capitalize())
