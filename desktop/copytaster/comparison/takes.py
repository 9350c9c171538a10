"""Which of two copies of one outlet is the later one by what they say: a correction, an update, a later revision."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import NamedTuple

import regex

from copytaster.facts.word_lists import of_all
from copytaster.text.document import Document, Role
from copytaster.text.normalize import normalize

NUMBERED = regex.compile(
    r"(?:CORRECTED-|REFILE-)?(?:UPDATE|WRAPUP|LEAD)\s(?P<number>\d{1,2})\b"
    r"|.{0,40}\b(?P<number>\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)\s(?:LD|Ld|Lead|LEAD)\b"
)
"""A headline or slug with the number of the update: UPDATE 2-…; BC-Flood-Town,2nd Ld-Writethru; 2ND LEAD."""
SLUG = regex.compile(r"(?:BC|AM|PM)[-–]{1,2}\p{Lu}[^\s,]+(?=,)")
"""An agency's internal name of a story, before the comma with its take."""


class Take(NamedTuple):
    """What a copy says of itself: the number of its update, 0 for none, and whether it is corrected."""

    number: int
    corrected: bool


def later_words(one: Document, other: Document) -> str:
    """Return the words by which the first of two copies of one outlet is the later one, empty if none shows it.

    An update and a correction without a number show nothing: either may have come first.
    """
    if not same_outlet(one, other):
        return ""
    (ours, words), (theirs, _) = take(one), take(other)
    crossed = ours.number != theirs.number and ours.corrected < theirs.corrected and not theirs.number
    return words if ours > theirs and not crossed else ""


def revised_at(document: Document) -> float | None:
    """Return when a document was last revised, in seconds, in UTC if it names no zone; None if it does not say."""
    if document.revised is None:
        return None
    found = datetime.fromisoformat(document.revised)
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()


def is_revised(one: Document, other: Document) -> bool:
    """Tell whether the first of two copies of one outlet was revised later than the other."""
    ours, theirs = revised_at(one), revised_at(other)
    return ours is not None and theirs is not None and ours > theirs and same_outlet(one, other)


def take(document: Document) -> tuple[Take, str]:
    """Return what a copy says of itself, and the paragraph in which it does."""
    number, corrected, words = 0, False, ""
    for paragraph in document.paragraphs:
        numbered = NUMBERED.match(paragraph.text)
        is_corrected = bool(corrected_line().match(paragraph.text) or earlier_line().search(paragraph.text))
        if numbered or is_corrected:
            number = max(number, int(numbered["number"])) if numbered else number
            corrected = corrected or is_corrected
            words = words or paragraph.text
    return Take(number, corrected), words


@cache
def corrected_line() -> regex.Pattern[str]:
    """Return the pattern of what a headline, note to editors or line below the text of a corrected copy begins with."""
    headline, note = ("|".join(of_all("takes", key)) for key in ("corrected", "corrects"))
    named = rf"{SLUG.pattern},\s?(?:{headline})\b"
    return regex.compile(rf"{named}|(?:{headline})(?:\s\d|,[^:]{{3,20}})?\s?[-–—:]|\(?(?:Eds[.:]*\s)?(?:{note})\b")


@cache
def earlier_line() -> regex.Pattern[str]:
    """Return the pattern of what newspapers write above or below a corrected article."""
    return regex.compile(rf"\b(?:{'|'.join(of_all('takes', 'earlier'))})\b", regex.IGNORECASE)


def same_outlet(one: Document, other: Document) -> bool:
    """Tell whether two copies have the same source or, without sources, the same byline or internal name."""
    if one.source or other.source:
        return normalize(one.source or "") == normalize(other.source or "")
    ours, theirs = (
        {normalize(line.text) for line in each.paragraphs if line.role is Role.BYLINE} for each in (one, other)
    )
    return (bool(ours) and ours == theirs) or bool(slug(one) and slug(one) == slug(other))


def slug(document: Document) -> str:
    """Return the internal name of a story at its agency, without the take: BC-Flood-Town; empty if none is shown."""
    found = (SLUG.match(paragraph.text) for paragraph in document.paragraphs)
    return next((match[0] for match in found if match), "")
