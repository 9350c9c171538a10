"""Which paragraphs are captions of pictures, and which are embedded posts of Twitter (marked as quotations)."""

from __future__ import annotations

import regex

from copytaster.readers import dates
from copytaster.readers.bounds import CAPTION_WORDS, HEAD_ZONE, LONG_CAPTION
from copytaster.readers.credit_lines import is_picture_credit
from copytaster.readers.lists import part
from copytaster.text.document import Role
from copytaster.text.normalize import normalize

TWEET = regex.compile(r"\bpic\.twitter\.com|\(@\w{1,20}\)\s+\p{L}{3,12}\.?\s+\d{1,2},\s+\d{4}$")
"""The end of a Twitter post that was copied together with the page."""


def mark(texts: tuple[str, ...], roles: list[Role | None], lede: int) -> None:
    """Mark embedded posts, and captions: by their words or their date, or because a picture credit follows."""
    for number, text in enumerate(texts):
        if roles[number] not in (None, Role.LIST_ITEM):
            continue
        if TWEET.search(text):
            roles[number] = Role.QUOTATION
            continue
        if (
            is_caption(text)
            or (number < max(lede, HEAD_ZONE) and dated(text) and number != lede)
            or (credited(texts, roles, number) and number != lede)
        ):
            roles[number] = Role.CAPTION


def is_caption(text: str) -> bool:
    """Tell whether a paragraph contains an expression typical of captions."""
    return len(text.split()) <= CAPTION_WORDS and bool(part("credits", "captions").search(normalize(text)))


def dated(text: str) -> bool:
    """Tell whether a paragraph contains a full date with weekday and year, as agencies' captions do."""
    return len(text.split()) <= CAPTION_WORDS and bool(dates.photo_day().search(text))


def credited(texts: tuple[str, ...], roles: list[Role | None], number: int) -> bool:
    """Tell whether the next paragraph is only a picture credit."""
    after = number + 1
    if after >= len(texts) or roles[after] is not Role.FURNITURE or len(texts[number].split()) > LONG_CAPTION:
        return False
    return is_picture_credit(texts[after])
