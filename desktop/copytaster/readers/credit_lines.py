"""Lines that only name who worked on an article or took a picture; sentences of an article may look like them."""

from __future__ import annotations

import regex

from copytaster.readers.bounds import CREDIT_WORDS, FURNITURE_WORDS
from copytaster.readers.lists import whole, words
from copytaster.text.normalize import normalize

WORD = regex.compile(r"\p{L}[\p{L}\p{M}'\u2019-]*+")


def is_credit(text: str) -> bool:
    """Tell whether a paragraph is only a credit, of contributors to the article or of a picture, wherever it stands."""
    return (len(text.split()) <= CREDIT_WORDS and has_form("contributors", text)) or is_picture_credit(text)


def is_picture_credit(text: str) -> bool:
    """Tell whether a paragraph is only a picture credit."""
    return len(text.split()) <= FURNITURE_WORDS and has_form("pictures", text)


def is_end(text: str) -> bool:
    """Tell whether a paragraph, if it is among the last ones of an article, names those who worked on it."""
    if len(text.split()) > CREDIT_WORDS:
        return False
    if whole("credits", "signs_at_end", case=True).match(text):
        return True
    return bool(whole("credits", "contributors_at_end").match(normalize(text))) and only_names(text)


def has_form(kind: str, text: str) -> bool:
    """Tell whether a paragraph has a form of credits: one of the list `kind`, or of `kind`_named with names only."""
    folded = normalize(text)
    if whole("credits", kind).match(folded):
        return True
    return bool(whole("credits", f"{kind}_named").match(folded)) and only_names(text)


def only_names(text: str) -> bool:
    """Tell whether a paragraph holds only names, which begin with a capital, and the words and signs of credits."""
    known = words("credits", "credit_words")
    return all(not word[0].islower() or normalize(word) in known for word in WORD.findall(text))
