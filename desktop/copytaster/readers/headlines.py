"""Which paragraphs are the headline, the standfirst and the crossheads of an article."""

from __future__ import annotations

import regex

from copytaster.readers import datelines
from copytaster.readers.bounds import (
    CROSSHEAD_WORDS,
    FEWEST_POSTS,
    HEADLINE_WORDS,
    LABEL_WORDS,
    SECTION_WORDS,
    SENTENCE_WORDS,
    SHORT_CJK,
)
from copytaster.readers.bylines import is_byline
from copytaster.readers.paragraphs import ENDED, NOTES
from copytaster.text.document import Role
from copytaster.text.normalize import normalize
from copytaster.text.numbering import is_number, numbering
from copytaster.text.tokens import unspaced

STOP = regex.compile(rf"""[.\u3002\u06d4\u0964\u17d4\u104b][\p{{Pf}}\p{{Pe}}"'\u201c\u2018]*{NOTES}$""")
ABBREVIATION = regex.compile(r"\b(?:\p{Lu}\.)+$|\.\.\.$")
SITE_PART = regex.compile(r"\s+[|\u00b7\u2013\u2014-]\s+|_")
SECTION = regex.compile(r"\p{Lu}[\p{L} ]{2,20}\|(?=\p{Lu})")
ADDRESS = regex.compile(r"\w@\w")
TIME = regex.compile(
    r"[\[(]?\d{1,2}(?:[.:h]\d{2}(?:\s?[ap]\.?m\.?)?|\s?[ap]\.?m\.?)(?:\s(?:uhr|h|\p{Lu}{2,5}))?[\])]?", regex.IGNORECASE
)
"""A line that holds nothing but a time of the day: 17.42 GMT, 5:42 p.m. ET, 17h42."""
CELL = "\t"
"""The separator of the cells of a table row: a press release may begin with a table."""


def mark_headline(texts: tuple[str, ...], roles: list[Role | None], lede: int, title: str) -> str:
    """Mark the headline of an article and return its text as the title.

    It is the paragraph equal to the file's `title`, else a headline marked by the format up to the lede, else the first
    paragraph if it looks like a headline. Without any of these `title` is returned and nothing is marked.
    """
    own = next((number for number, role in enumerate(roles) if role is Role.HEADLINE), None)
    named = next((number for number, text in enumerate(texts) if is_title(text, title)), None)
    if named is not None and roles[named] in (None, Role.HEADLINE, Role.STANDFIRST):
        mark_above(texts, roles, named if named <= lede else 0)
        roles[named] = Role.HEADLINE
        return texts[named]
    if own is not None and own <= lede:
        mark_above(texts, roles, own)
        return texts[own]
    first = next(
        (number for number, role in enumerate(roles) if role is not Role.FURNITURE and is_open(texts[number])), None
    )
    if first is not None and roles[first] is None and has_more(roles, first) and looks_like_headline(texts[first]):
        roles[first] = Role.HEADLINE
        return texts[first]
    return title


def mark_above(texts: tuple[str, ...], roles: list[Role | None], headline: int) -> None:
    """Mark as furniture the lines above the headline that hold only names: a section, the name of the site.

    They have fewer words than the headline: else they may be it, typed in capitals over the first crosshead.
    """
    most = min(SECTION_WORDS, len(texts[headline].split()) - 1)
    for number in range(headline):
        text = texts[number]
        words = text.split()
        named = len(words) <= most and not any(word[0].islower() for word in words) and any(map(str.isupper, text))
        dateline = datelines.read(datelines.before_text(text))
        if roles[number] is None and named and is_open(text) and not (ENDED.search(text) or dateline):
            roles[number] = Role.FURNITURE


def is_open(text: str) -> bool:
    """Tell whether a paragraph may be the headline at all: no table row, no byline, nothing with a mail address."""
    return CELL not in text and not is_byline(text) and not ADDRESS.search(text)


def has_more(roles: list[Role | None], number: int) -> bool:
    """Tell whether any paragraph that is not furniture follows the paragraph `number`."""
    return any(role is not Role.FURNITURE for role in roles[number + 1 :])


def is_title(text: str, title: str) -> bool:
    """Tell whether a paragraph is the file's title, with or without the name of the site that ends the title."""
    if not title or len(text) > len(title) + 2:
        return False
    folded = normalize(text)
    return bool(folded) and (
        folded == normalize(title) or folded in {normalize(part) for part in SITE_PART.split(title)[:1]}
    )


def looks_like_headline(text: str) -> bool:
    """Tell whether a paragraph is short, has letters and does not end as a sentence or an introduction does."""
    if unspaced(text):
        return len(text) <= SHORT_CJK and not STOP.search(text)
    wordless = not any(map(str.isalpha, text))
    return (
        len(text.split()) <= HEADLINE_WORDS
        and not wordless
        and not is_full_stop(text)
        and not text.rstrip().endswith((":", ",", ";"))
    )


def is_full_stop(text: str) -> bool:
    """Tell whether a paragraph ends in a full stop that is not that of an abbreviation."""
    return bool(STOP.search(text)) and not ABBREVIATION.search(text)


def is_sentence(text: str) -> bool:
    """Tell whether a paragraph ends as a sentence and is long enough for one."""
    if unspaced(text):
        return bool(ENDED.search(text))
    return bool(ENDED.search(text)) and len(text.split()) >= SENTENCE_WORDS


def mark_times(texts: tuple[str, ...], roles: list[Role | None]) -> None:
    """Mark as headlines the times over the posts of live coverage, where there are several, and titles under them.

    A post has a sentence below them; in a programme of events the times are what it is about.
    """
    times = (number for number, text in enumerate(texts) if roles[number] is None and TIME.fullmatch(text))
    posts = [number for number in times if any(map(is_sentence, texts[number + 1 : number + 3]))]
    for number in posts if len(posts) >= FEWEST_POSTS else ():
        roles[number] = Role.HEADLINE
        if roles[number + 1] is None and is_crosshead(texts[number + 1]):
            roles[number + 1] = Role.HEADLINE


def mark_standfirst(texts: tuple[str, ...], roles: list[Role | None], lede: int) -> None:
    """Mark paragraphs without a role between headline and lede as standfirst, or as headline of a section."""
    head = next((number for number, role in enumerate(roles[:lede]) if role is Role.HEADLINE), None)
    if head is None or lede >= len(texts):
        return
    for number in range(head + 1, lede):
        if roles[number] is None:
            section = SECTION.match(texts[number]) or numbering(texts[number]) or is_number(texts[number])
            roles[number] = Role.HEADLINE if section else Role.STANDFIRST


def mark_crossheads(texts: tuple[str, ...], roles: list[Role | None], lede: int) -> None:
    """Mark crossheads: short lines that are no sentences, between paragraphs that are, or between a list and one."""
    for number in range(lede, len(texts) - 1):
        if roles[number] is not None or not is_crosshead(texts[number]):
            continue
        before = next((other for other in range(number - 1, -1, -1) if roles[other] is not Role.FURNITURE), None)
        if before is None or not (is_sentence(texts[before]) or roles[before] is Role.LIST_ITEM):
            continue
        if roles[number + 1] is Role.LIST_ITEM or (roles[number + 1] is None and is_sentence(texts[number + 1])):
            roles[number] = Role.HEADLINE


def is_crosshead(text: str) -> bool:
    """Tell whether a paragraph may be a crosshead by its own form."""
    if unspaced(text):
        return False
    opens = text[0].isalnum() or numbering(text) > 0
    short = len(text.split()) <= CROSSHEAD_WORDS and opens and any(map(str.isalpha, text))
    return short and (not ENDED.search(text) or (text.endswith(":") and len(text.split()) <= LABEL_WORDS))
