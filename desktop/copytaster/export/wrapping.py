"""How wide characters are in a terminal, and how text is broken into lines there."""

from __future__ import annotations

import re
import unicodedata

import regex

from copytaster.text.tokens import UNSPACED

REPLACEMENT = "\ufffd"
NO_BREAK = dict.fromkeys(map(ord, "\u00a0\u2007\u202f"), " ")
"""Spaces at which no line is broken, as in a number with its unit; in the lines they are spaces like others."""
BREAKING = re.compile(r"[^\S\u00a0\u2007\u202f]+")
NUMERAL = "[〇零一二三四五六七八九十百千万亿億兆]"
PARTS = {
    "number": r"\d++(?:[.,:/．，]\d++)*+[%％‰]?(?:\p{Han}|[カヵヶか]){0,2}",
    "numerals": f"{NUMERAL}{{2,}}+[年月日时時分点]?|{NUMERAL}[年月日时時分点]",
    "thai": r"[\u0e40-\u0e44]?+[\u0e01-\u0e3a\u0e45-\u0e4e]++",
    "spaced": rf"(?:[[\p{{L}}\p{{N}}_]--[{UNSPACED}]][\p{{M}}\p{{Cf}}]*+)++",
}
"""What is kept on one line: numbers with their units, as in a date; Thai up to a vowel that begins a syllable, since
its words cannot be told without a dictionary; a word of a script with spaces."""
OPENING, CLOSING = (
    r"[\p{Ps}\p{Pi}¿¡]",
    r"[\p{Pe}\p{Pf}\p{Pd}、。，．・：；！？…ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ.,:;!?/]",
)
"""Marks that may not end a line, and those that may not begin one (JIS X 4051)."""
PIECE = regex.compile(
    f"{OPENING}*(?:(?:{PARTS['number']}|{PARTS['numerals']})++|{PARTS['thai']}|{PARTS['spaced']}|\\X){CLOSING}*+",
    regex.VERSION1,
)


def wrapped(text: str, width: int) -> list[str]:
    """Break `text` into lines of at most `width` columns: between words, or in a word longer than that.

    Line ends and tabs become spaces, and other control characters are replaced, so that none reaches the terminal.
    """
    lines: list[str] = []
    line, used = "", 0
    for word in visible(text).split(" "):
        size = columns(word)
        if line and size <= width < used + 1 + size:
            lines.append(line)
            line, used = "", 0
        elif line:
            line, used = line + " ", used + 1
        for piece in pieces(word, size, width - used, width):
            if used + columns(piece) > width:
                lines.append(line.rstrip())
                line, used = "", 0
            line, used = line + piece, used + columns(piece)
    return [one.translate(NO_BREAK) for one in (*lines, line)]


def visible(text: str) -> str:
    """Return `text` on one line, with control characters replaced."""
    line = " ".join(BREAKING.split(text)).strip()
    return "".join(REPLACEMENT if unicodedata.category(letter) in {"Cc", "Cs"} else letter for letter in line)


def pieces(word: str, size: int, room: int, width: int) -> list[str]:
    """Return the word if it fits into `room` columns, else its parts; what is wider than a line comes in characters."""
    if size <= room:
        return [word]
    found: list[str] = []
    for piece in PIECE.findall(word):
        found += [piece] if columns(piece) <= width else regex.findall(r"\X", piece)
    return found


def columns(text: str) -> int:
    """Return the width of `text` in columns: two for East Asian wide characters, none for combining marks."""
    if text.isascii():
        return len(text)
    return sum(width_of(letter) for letter in text)


def width_of(letter: str) -> int:
    """Return the columns of one character (UAX #11, UAX #44)."""
    if unicodedata.category(letter) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in {"W", "F"} else 1
