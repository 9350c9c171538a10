"""Bylines: which paragraphs only name the authors of the article, and the names in them."""

from __future__ import annotations

from functools import cache

import regex

from copytaster.readers import dates
from copytaster.readers.bounds import BYLINE_WORDS, CREDIT_LINE_WORDS, HEAD_ZONE, MOST_NAMES
from copytaster.readers.datelines import agency
from copytaster.readers.lists import start, table
from copytaster.text.document import Role

NAME_WORD = regex.compile(
    r"\p{Lu}[\p{L}\p{M}.'\u2019-]*|(?:de|del|della|di|da|dos|van|von|der|den|al|el|bin|ibn|la|le|ter|zu|y|e|i|and|und|et)"
)
SMALL = frozenset({"in", "at", "of", "for", "the", "/", "&", "|"})
"""Lower-case words and signs in names of outlets and offices."""
SPLIT = regex.compile(r"\s*(?:,|;|\||&|\band\b|\bund\b|\bet\b|\by\b|\be\b)\s*")
GLUED = regex.compile(r"(?<=\p{Ll}{2})(?<!\b(?:Mac|Van|Del|Fitz))(?=\p{Lu}\p{Ll})")


def mark(texts: tuple[str, ...], roles: list[Role | None], lede: int) -> None:
    """Mark the bylines before the lede: "By NAME", or only names next to a line that is only a date."""
    for number in range(min(lede, HEAD_ZONE)):
        if roles[number] is None and (is_byline(texts[number]) or beside_date(texts, roles, number)):
            roles[number] = Role.BYLINE
    mark_credit(texts, roles, lede)
    if lede == 0 and len(texts) > 1 and roles[0] is None and is_byline(texts[0]):
        roles[0] = Role.BYLINE


def mark_credit(texts: tuple[str, ...], roles: list[Role | None], lede: int) -> None:
    """Mark as part of the byline the line under it that names the author's outlet or function."""
    for number in range(1, min(lede, HEAD_ZONE)):
        words, above = texts[number].split(), texts[number - 1]
        if roles[number] is None and len(words) <= CREDIT_LINE_WORDS and is_byline(above) and wire(above) is None:
            names_only = all(NAME_WORD.fullmatch(word.strip(",")) or word in SMALL for word in words)
            if names_only and words[0][0].isupper():
                roles[number] = Role.BYLINE


def is_byline(text: str) -> bool:
    """Tell whether a paragraph begins as bylines do ("By …") and contains only names."""
    opening = opener(text)
    if opening is None or len(text.split()) > BYLINE_WORDS:
        return False
    rest = text[opening.end() :].strip()
    return bool(rest) and (agency(rest) is not None or has_names(rest))


def has_names(text: str) -> bool:
    """Tell whether `text` contains only names of persons or agencies and the usual words after them."""
    parts = [part for part in SPLIT.split(without_ends(text)) if part]
    return bool(parts) and all(is_name(part) or agency(part) for part in parts)


def is_name(text: str) -> bool:
    """Tell whether every word is a capitalized word or a particle like "van", the first one capitalized."""
    found = text.split()
    return 0 < len(found) <= MOST_NAMES + 1 and found[0][0].isupper() and all(map(NAME_WORD.fullmatch, found))


def without_ends(text: str) -> str:
    """Return `text` without the words that follow the names in a byline."""
    return str(ends().sub("", text)).strip(" ,.|-\u2013\u2014")


def beside_date(texts: tuple[str, ...], roles: list[Role | None], number: int) -> bool:
    """Tell whether a paragraph consists of names and is next to a line that is only a date."""
    text = texts[number]
    if not has_names(text) or len(text.split()) not in range(2, BYLINE_WORDS) or text.isupper():
        return False
    near = [other for other in (number - 1, number + 1) if 0 <= other < len(texts)]
    return number > 0 and any(roles[other] is Role.FURNITURE and dates.date_line(texts[other]) for other in near)


def names(lines: list[str]) -> str | None:
    """Return the names in the first byline as written, without its opening word ("By"), or None if there are none."""
    for line in lines:
        bare = str(GLUED.sub(", ", without_ends(without_opener(line))))
        if bare and wire(line) is None and agency(bare) is None:
            return bare
    return None


def wire(line: str) -> str | None:
    """Return the agency that a byline names instead of an author, or None."""
    return agency(without_opener(line))


def without_opener(line: str) -> str:
    """Return a byline without its opening word ("By")."""
    opening = opener(line)
    return line[opening.end() :].strip() if opening else line.strip()


def opener(text: str) -> regex.Match[str] | None:
    """Return the match of the word or words that open a byline ("By"), or None."""
    found: regex.Match[str] | None = start("credits", "byline_openers").match(text)
    return found


@cache
def ends() -> regex.Pattern[str]:
    """Return the pattern of the words that may follow the names in a byline."""
    words = "|".join(map(str, table("credits")["byline_ends"]))
    return regex.compile(rf"[\s,|\u2013\u2014-]*\b(?:{words})\W*$", regex.IGNORECASE)
