"""Which paragraphs are parts of the page and not of the article."""

from __future__ import annotations

import regex

from copytaster.readers import dates
from copytaster.readers.bounds import FURNITURE_WORDS
from copytaster.readers.lists import table, whole, words
from copytaster.text.normalize import normalize

ADDRESS = regex.compile(
    r"(?:(?:https?|ftp)://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+(?:com|org|net)(?:/\S*)?"
)
ONLY_MARKS = regex.compile(r"[\W_]*")
EDGES = " \t.…:;,!?|>»«<›‹→←↑↓▶►▼▾»•·*#=~_\u00a0\u200b\ufeff"
COUNT = regex.compile(r"\s*(?:[(\[]\s*\d[\d.,]*\s*[kKmM]?\s*[)\]]|\b\d[\d.,]*\s?[kKmM]?)\s*$")
CARD = regex.compile(r"(?:card|slide) \d+ of \d+", regex.IGNORECASE)
TAIL = 6
"""Paragraphs at the end among which a line of names is a contributors' line."""
CREDIT_WORDS = 60
"""Words of the longest contributors' line."""
SPEAKING_WORDS = 90
"""Words of the longest paragraph that is set aside for one phrase in it."""


def is_furniture(text: str) -> bool:
    """Tell whether a paragraph is furniture whatever stands around it."""
    if ONLY_MARKS.fullmatch(text) or dates.date_line(text) or is_address(text):
        return True
    folded = normalize(text)
    bare = COUNT.sub("", folded.strip(EDGES)).strip(EDGES)
    if bare in phrases() or folded.strip(EDGES) in phrases():
        return True
    return shaped(text, folded) or is_credit(text)


def shaped(text: str, folded: str) -> bool:
    """Tell whether the paragraph has the shape or a phrase of the page speaking for itself."""
    count = len(folded.split())
    if whole("furniture", "shapes").match(folded.strip(" .")):
        return True
    if count <= FURNITURE_WORDS and folded.startswith(openings()):
        return True
    return count <= SPEAKING_WORDS and not text.startswith(("“", '"', "«", "„")) and spoken(folded)


def spoken(folded: str) -> bool:
    """Tell whether the paragraph holds a phrase that no article says of itself."""
    return any(phrase in folded for phrase in remarks())


def phrases() -> frozenset[str]:
    """Return the phrases that are furniture when they are the whole paragraph."""
    return words("furniture", "whole")


def openings() -> tuple[str, ...]:
    """Return the beginnings of short paragraphs that are furniture."""
    return tuple(normalize(word) for word in table("furniture")["starts"])


def remarks() -> tuple[str, ...]:
    """Return the phrases that are furniture wherever they stand."""
    return tuple(table("furniture")["anywhere"])


def is_address(text: str) -> bool:
    """Tell whether the paragraph is addresses and nothing else."""
    return all(ADDRESS.fullmatch(word.strip("<>()[].,;")) for word in text.split())


def is_credit(text: str) -> bool:
    """Tell whether the paragraph only says who worked on the article or made a picture."""
    folded = normalize(text)
    count = len(folded.split())
    if count <= CREDIT_WORDS and whole("credits", "contributors").match(folded):
        return True
    return is_picture_credit(text)


def is_picture_credit(text: str) -> bool:
    """Tell whether the paragraph only says who made a picture."""
    folded = normalize(text)
    return len(folded.split()) <= FURNITURE_WORDS and bool(whole("credits", "pictures").match(folded))


def is_contributors_line(text: str) -> bool:
    """Tell whether the paragraph, standing near the end, says who else worked on the article."""
    return len(text.split()) <= CREDIT_WORDS and bool(whole("credits", "contributors_at_end", case=True).match(text))


def marked(texts: tuple[str, ...]) -> tuple[bool, ...]:
    """Return for each paragraph of a document whether it is furniture, its neighbours considered."""
    found = [is_furniture(text) for text in texts]
    last = len(texts) - 1
    for number in range(last, -1, -1):
        if found[number]:
            continue
        following = sum(not aside for aside in found[number + 1 :])
        if (following < TAIL and is_contributors_line(texts[number])) or (
            number < last and CARD.fullmatch(texts[number + 1].strip()) and is_label(texts[number])
        ):
            found[number] = True
    return tuple(found)


def is_label(text: str) -> bool:
    """Tell whether the paragraph is a short line that is no sentence."""
    return len(text.split()) <= FURNITURE_WORDS and not text.rstrip().endswith((".", "!", "?", "”", '"'))
