"""Captions of pictures, and posts embedded like them: what is to be seen, when, and by whom it was made."""

from __future__ import annotations

import regex

from copytaster.readers import dates, furniture
from copytaster.readers.bounds import CAPTION_WORDS, HEAD_ZONE, LONG_CAPTION
from copytaster.readers.lists import anywhere
from copytaster.text.document import Role
from copytaster.text.normalize import normalize

TWEET = regex.compile(r"\bpic\.twitter\.com|\(@\w{1,20}\)\s+\p{L}{3,12}\.?\s+\d{1,2},\s+\d{4}$")
"""The tail that a post from Twitter keeps when it is copied with the page."""


def tell(texts: tuple[str, ...], roles: list[Role | None], lede: int) -> None:
    """Mark captions: by their words, or because the credit of a picture follows."""
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
    """Tell whether a paragraph speaks of a picture as captions do."""
    return len(text.split()) <= CAPTION_WORDS and bool(anywhere("credits", "captions").search(normalize(text)))


def dated(text: str) -> bool:
    """Tell whether a paragraph gives a day in full, with weekday and year, as agencies' captions do."""
    return len(text.split()) <= CAPTION_WORDS and bool(dates.photo_day().search(text))


def credited(texts: tuple[str, ...], roles: list[Role | None], number: int) -> bool:
    """Tell whether the next paragraph is the credit of a picture and nothing else."""
    after = number + 1
    if after >= len(texts) or roles[after] is not Role.FURNITURE or len(texts[number].split()) > LONG_CAPTION:
        return False
    return furniture.is_picture_credit(texts[after])
