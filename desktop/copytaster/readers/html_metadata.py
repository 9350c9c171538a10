"""What a page says of itself: title, author, site and date, from its JSON-LD, Open Graph and other metadata."""

from __future__ import annotations

import copy
from dataclasses import dataclass

from lxml import html

from copytaster.readers import extractor
from copytaster.readers.bounds import FEW_CHILDREN, FEWEST_SHARED, NEAR_SHARE
from copytaster.readers.html_main import FAULTS
from copytaster.readers.lists import words
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
    description: str = ""
    byline: str | None = None
    source: str | None = None
    date: str | None = None


def metadata(tree: html.HtmlElement) -> Metadata:
    """Return what the page declares about its article."""
    try:
        found = extractor.loaded("trafilatura.metadata").extract_metadata(
            copy.deepcopy(tree), date_config=dict(DATES), extensive=False
        )
    except FAULTS:
        title = declared_title(tree)
        return Metadata(title, headline(tree, title))
    title = one_line(found.title) or declared_title(tree)
    shown = headline(tree, title)
    source = one_line(found.sitename) or None
    byline = one_line(found.author).replace("; ", ", ") or None
    if byline and (byline == source or byline.casefold() in words("credits", "no_names")):
        byline = None
    return Metadata(shown or title, shown, one_line(found.description), byline, source, one_line(found.date) or None)


def one_line(text: str | None) -> str:
    """Return `text` with its spaces folded, empty where there is none."""
    return " ".join((text or "").split())


def declared_title(tree: html.HtmlElement) -> str:
    """Return the text of the page's title element."""
    return one_line(tree.findtext(".//title"))


def headline(tree: html.HtmlElement, title: str) -> str:
    """Return the headline that the page shows: the heading that shares most words with its title, or that itself."""
    wanted = normalize(title)
    if not wanted:
        heads = headings(tree, "h1")
        return heads[0] if len(heads) == 1 else ""
    near = [text for text in headings(tree, "h1", "h2", "h3") if is_near(normalize(text), wanted)]
    if near:
        return max(near, key=lambda text: (shared(normalize(text), wanted), -len(text)))
    return title if shows(tree, wanted) else ""


def headings(tree: html.HtmlElement, *levels: str) -> list[str]:
    """Return the texts of the page's headings of these levels."""
    return [text for one in tree.iter(*levels) if (text := one_line(str(one.text_content())))]


def is_near(heading: str, title: str) -> bool:
    """Tell whether a heading is the title, a part of it between separators, or the same in other words."""
    if not heading:
        return False
    if heading == title or title.startswith(f"{heading} ") or title.endswith(f" {heading}"):
        return True
    count = len(heading.split())
    return count >= FEWEST_SHARED and shared(heading, title) >= NEAR_SHARE * count


def shared(heading: str, title: str) -> int:
    """Return how many words of a heading the title has."""
    known = set(title.split())
    return sum(word in known for word in heading.split())


def shows(tree: html.HtmlElement, wanted: str) -> bool:
    """Tell whether an element of the page's body holds nothing but the title."""
    body = tree.find(".//body")
    return body is not None and any(
        normalize(str(one.text_content())) == wanted
        for one in body.iter("div", "p", "span", "header", "a", "strong", "b")
        if len(one) <= FEW_CHILDREN
    )
