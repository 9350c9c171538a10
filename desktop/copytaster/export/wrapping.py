"""How wide characters are in a terminal, and how text is broken into lines there."""

from __future__ import annotations

import unicodedata

REPLACEMENT = "\ufffd"


def wrapped(text: str, width: int) -> list[str]:
    """Break `text` into lines of at most `width` columns: between words, or anywhere in a word longer than that.

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
        for piece in pieces(word, size, width - used):
            if used + columns(piece) > width:
                lines.append(line.rstrip())
                line, used = "", 0
            line, used = line + piece, used + columns(piece)
    return [*lines, line] if line.strip() or not lines else lines


def visible(text: str) -> str:
    """Return `text` on one line, with control characters replaced."""
    line = " ".join(text.split())
    return "".join(REPLACEMENT if unicodedata.category(letter) in {"Cc", "Cs"} else letter for letter in line)


def pieces(word: str, size: int, room: int) -> tuple[str, ...]:
    """Return the word if it fits into `room` columns, else its characters, combining marks with their letter."""
    if size <= room:
        return (word,)
    found: list[str] = []
    for letter in word:
        if found and columns(letter) == 0:
            found[-1] += letter
        else:
            found.append(letter)
    return tuple(found)


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
