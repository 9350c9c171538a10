"""Full-text search in the versions of a comparison, ignoring the forms of quotation marks, dashes, spaces and case."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple, TypeAlias

import regex

from copytaster.comparison.comparison import Comparison, Passage
from copytaster.text.normalize import DASHES, DOUBLE_QUOTES, INVISIBLE, QUOTES

SEPARATOR = "\0"
"""Joins the paragraphs into one text: no paragraph contains it and no query matches it."""
CLASSES = tuple(f"[{regex.escape(signs)}]" for signs in (f"'{QUOTES}", f'"{DOUBLE_QUOTES}', f"-{DASHES}"))
FOLDED = {sign: signs for signs in CLASSES for sign in regex.sub(r"^\[|\]$|\\", "", signs)}
ANY_INVISIBLE = f"[{INVISIBLE}]*"
SPACE_AND_INVISIBLE = rf"{ANY_INVISIBLE}\s[\s{INVISIBLE}]*"
BEFORE_WORD, AFTER_WORD = r"(?<![\p{L}\p{M}\p{N}_])", r"(?![\p{L}\p{M}\p{N}_])"
Hit: TypeAlias = Passage
"""Where a query occurs."""


class Searched(NamedTuple):
    """A paragraph to be searched."""

    version: int
    number: int
    text: str


def search(
    comparison: Comparison, query: str, *, whole_words: bool = False, match_case: bool = False
) -> tuple[Hit, ...]:
    """Return where `query` occurs, sorted by version, paragraph and offset; paragraphs set aside are searched too.

    Case (unless `match_case`), the form of quotation marks and dashes, runs of white space, composed and decomposed
    accents and invisible characters make no difference. A query of nothing but space finds nothing.
    """
    words = "".join(sign for sign in unicodedata.normalize("NFC", query) if sign not in INVISIBLE + SEPARATOR).split()
    if not words:
        return ()
    paragraphs = [
        Searched(number, place, paragraph.text)
        for number, version in enumerate(comparison.inputs.versions)
        for place, paragraph in enumerate(version.paragraphs)
    ]
    whole = SEPARATOR.join([paragraph.text for paragraph in paragraphs])
    hits: list[Hit] = []
    at, start, end = 0, 0, len(paragraphs[0].text) if paragraphs else 0
    for match in pattern(words, whole, whole_words=whole_words, match_case=match_case).finditer(whole):
        first, last = match.span()
        while first > end:
            at += 1
            start = end + len(SEPARATOR)
            end = start + len(paragraphs[at].text)
        hits.append(Hit(paragraphs[at].version, paragraphs[at].number, first - start, last - start))
    return tuple(hits)


def pattern(words: list[str], whole: str, *, whole_words: bool, match_case: bool) -> regex.Pattern[str]:
    """Return the pattern for `words`; it allows for invisible characters only if `whole` has any, which is faster."""
    hidden, space = (ANY_INVISIBLE, SPACE_AND_INVISIBLE) if any(sign in whole for sign in INVISIBLE) else ("", r"\s+")
    found = space.join(hidden.join(map(folded, word)) for word in words)
    if whole_words:
        found = f"{BEFORE_WORD}{found}{AFTER_WORD}"
    return regex.compile(found, 0 if match_case else regex.IGNORECASE)


def folded(sign: str) -> str:
    """Return the pattern for one character of the query."""
    if sign in FOLDED:
        return FOLDED[sign]
    apart = unicodedata.normalize("NFD", sign)
    return regex.escape(sign) if apart == sign else f"(?:{regex.escape(sign)}|{regex.escape(apart)})"
