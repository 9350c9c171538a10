"""What a page says of itself: title, author, site and date, from its JSON-LD, Open Graph and other metadata."""

from __future__ import annotations

import copy
from dataclasses import dataclass

from lxml import html

from copytaster.readers.html_main import FAULTS
from copytaster.text.normalize import normalize

DATES = {
    "extensive_search": False,
    "original_date": True,
    "outputformat": "%Y-%m-%d",
    "min_date": "1990-01-01",
    "max_date": "2199-12-31",
}
"""Only a date that the page declares, in bounds that do not depend on the clock."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page declares; `headline` is the title as the page itself shows it, empty where it does not."""

    title: str = ""
    headline: str = ""
    byline: str | None = None
    source: str | None = None
    date: str | None = None


def metadata(tree: html.HtmlElement) -> Metadata:
    """Return what the page declares about its article."""
    from trafilatura.metadata import extract_metadata  # noqa: PLC0415 - half a second that only pages need

    try:
        found = extract_metadata(copy.deepcopy(tree), date_config=dict(DATES), extensive=False)
    except FAULTS:
        return Metadata(title := declared_title(tree), headline(tree, title))
    title = one_line(found.title) or declared_title(tree)
    return Metadata(
        title,
        headline(tree, title),
        byline=one_line(found.author).replace("; ", ", ") or None,
        source=one_line(found.sitename) or None,
        date=one_line(found.date) or None,
    )


def one_line(text: str | None) -> str:
    """Return `text` with its spaces folded, empty where there is none."""
    return " ".join((text or "").split())


def declared_title(tree: html.HtmlElement) -> str:
    """Return the text of the page's title element."""
    return one_line(tree.findtext(".//title"))


def headline(tree: html.HtmlElement, title: str) -> str:
    """Return the headline that the page shows: its only main heading, or the one that the title begins with."""
    heads = [text for one in tree.iter("h1") if (text := one_line(str(one.text_content())))]
    wanted = normalize(title)
    for text in heads:
        if wanted and (wanted.startswith(normalize(text)) or normalize(text).startswith(wanted)):
            return text
    if len(heads) == 1 and not wanted:
        return heads[0]
    return title if wanted and shows(tree, wanted) else ""


def shows(tree: html.HtmlElement, wanted: str) -> bool:
    """Tell whether an element of the page's body holds nothing but the title."""
    body = tree.find(".//body")
    return body is not None and any(
        normalize(str(one.text_content())) == wanted
        for one in body.iter("h1", "h2", "h3", "div", "p", "span", "header")
        if len(one) <= FEW_CHILDREN
    )


FEW_CHILDREN = 3
