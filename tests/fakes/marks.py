"""A language that puts every text into marks, and how what stands outside them is found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from copytaster.report.numerals import Numerals
from copytaster.report.translation import labels_in

LETTER = r"[^\W\d_]"
OPEN, CLOSE = "⟦", "⟧"
MARKED = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
CUT = re.compile(f"{OPEN}.*|.*{CLOSE}", re.DOTALL)
"""The beginning or the end of a text in marks that was divided at its line ends."""
BETWEEN = re.compile(r"\[\+|\+\]|\{[-~]|[-~]\}|\w*…|[.]\s|[·→—–|:,;()\[\]/\"“”]|(?<!\S)[A-F](?!\S)|\n")
"""What stands between names, labels and pieces of documents that a report puts side by side."""
NAMES = re.compile(r"\b(?:Copytaster(?: report)?|SHA|[A-F])\b")


def in_marks(_context: str, source: str) -> str:
    """Return a text in marks; the sample of a number as it is, since the signs of numbers are taken from it."""
    return source if source == Numerals().number else f"{OPEN}{source}{CLOSE}"


MARKS = labels_in("qq", in_marks)
"""The words of a report, each in marks."""


def outside(text: str) -> str:
    """Return what stands outside all marks, with a line end for each of them; a mark may begin or end elsewhere."""
    before = ""
    while text != before:
        text, before = MARKED.sub("\n", text), text
    return CUT.sub("\n", text)


def unmarked(texts: Iterable[str], documents: Iterable[str]) -> set[str]:
    """Return the pieces with letters that are neither in marks, nor names, nor words of the documents in a row."""
    known = f" {' | '.join(map(in_letters, documents))} "
    return {piece for text in texts for piece in pieces(text) if f" {in_letters(piece)} " not in known}


def pieces(text: str) -> Iterator[str]:
    """Yield the pieces of a text outside marks that have letters and are no names."""
    for piece in BETWEEN.split(outside(text)):
        rest = NAMES.sub("", piece).strip()
        if re.search(LETTER, rest):
            yield rest


def in_letters(text: str) -> str:
    """Return the words of a text without anything between them."""
    return " ".join(re.findall(f"{LETTER}+", re.sub("['’]", "", text).casefold()))
