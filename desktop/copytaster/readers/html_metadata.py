"""The metadata of a page: title, author, site and date, from its JSON-LD, Open Graph and other declarations."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from itertools import islice

import regex
from lxml import html

from copytaster.readers import extractor
from copytaster.readers.bounds import DECLARING_ELEMENTS, FEW_CHILDREN, FEWEST_SHARED, LONG_HEAD, MOST_SHARE, NEAR_SHARE
from copytaster.readers.draft import one_line
from copytaster.readers.furniture import is_furniture
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
"""Options of the date search: only declared dates, in a range that does not depend on the clock."""

TITLES = frozenset({"og:title", "twitter:title"})
TITLE_PART = regex.compile(r"\s+[|\u00b7\u00bb\u2013\u2014-]\s+")
"""What stands between the headline and the names of section and site in the title of a page."""
COMMENT = regex.compile(r"(?<![a-z])comments?(?:list)?(?![a-z])", regex.IGNORECASE)
PARTS = ("span", "a", "div", "strong", "b", "em")


@dataclass(frozen=True, slots=True)
class Metadata:
    """The metadata of a page; `headline` is the title as shown on the page, empty if it is not shown."""

    title: str = ""
    headline: str = ""
    description: str = ""
    byline: str | None = None
    source: str | None = None
    date: str | None = None


def metadata(tree: html.HtmlElement) -> Metadata:
    """Return the metadata of a page."""
    try:
        found = extractor.loaded("trafilatura.metadata").extract_metadata(
            declaring(tree), date_config=dict(DATES), extensive=False
        )
    except FAULTS:
        title = declared_title(tree)
        return Metadata(title, headline(tree, title))
    title = one_line(found.title) or declared_title(tree)
    shown = headline(tree, title)
    source = one_line(found.sitename) if found.sitename != found.title else None
    byline = one_line(found.author).replace("; ", ", ") or None
    if byline and (byline == source or byline.casefold() in words("credits", "no_names") or is_furniture(byline)):
        byline = None
    return Metadata(shown or title, shown, one_line(found.description), byline, source, one_line(found.date) or None)


def declared_title(tree: html.HtmlElement) -> str:
    """Return the text of the page's title element."""
    return one_line(tree.findtext(".//title"))


def declaring(tree: html.HtmlElement) -> html.HtmlElement:
    """Return a copy of a page without what its readers wrote: their names would be taken for the author's.

    Of a page with more than `DECLARING_ELEMENTS` only the head is copied.
    """
    if next(islice(tree.iter(), DECLARING_ELEMENTS, None), None) is not None:
        page = html.html_parser.makeelement("html")
        page.extend(copy.deepcopy(tree.findall("head")))
        return page
    page = copy.deepcopy(tree)
    for one in list(page.iter("div", "section", "ol", "ul", "li", "article", "p", "span")):
        named = COMMENT.search(f"{one.get('class', '')} {one.get('id', '')}")
        if named and one.getparent() is not None and one.find(".//h1") is None:
            one.drop_tree()
    return page


def part_headings(tree: html.HtmlElement) -> None:
    """Make the headline a heading of its own where a heading also shows a kicker or the name of the site.

    The headline is the element in the heading that has just the title of the page, which may name the site after it, or
    the section before it: so the element must have most of the heading's characters.
    """
    wanted = {normalize(title) for title in declared_titles(tree)} - {""}
    for heading in list(tree.iter("h1", "h2")):
        whole = one_line(str(heading.text_content()))
        if len(whole) > LONG_HEAD or normalize(whole) in wanted:
            continue
        parts = [(one, one_line(str(one.text_content()))) for one in heading.iterdescendants(*PARTS)]
        fitting = (one for one, text in parts if len(text) > MOST_SHARE * len(whole) and normalize(text) in wanted)
        if (own := next(fitting, None)) is not None:
            own.tag, heading.tag = heading.tag, "div"


def declared_titles(tree: html.HtmlElement) -> tuple[str, ...]:
    """Return the titles that a page declares, and the first part of that of its title element."""
    title = declared_title(tree)
    names = (one.get("content") or "" for one in tree.iter("meta") if TITLES & {one.get("property"), one.get("name")})
    return (title, TITLE_PART.split(title)[0], *names)


def headline(tree: html.HtmlElement, title: str) -> str:
    """Return the headline that the page shows, empty if it shows none.

    It is the heading that shares most words with `title`, else `title` itself if an element shows it. Without a title
    it is the only `h1`.
    """
    wanted = normalize(title)
    if not wanted:
        heads = headings(tree, "h1")
        return heads[0] if len(heads) == 1 else ""
    near = [text for text in headings(tree, "h1", "h2", "h3") if is_near(normalize(text), wanted)]
    if near:
        return max(near, key=lambda text: (shared(normalize(text), wanted), -len(text)))
    return title if shows(tree, wanted) else ""


def headings(tree: html.HtmlElement, *levels: str) -> list[str]:
    """Return the texts of the page's headings of the given levels ("h1" …)."""
    return [text for one in tree.iter(*levels) if (text := one_line(str(one.text_content())))]


def is_near(heading: str, title: str) -> bool:
    """Tell whether a heading is the title, its beginning or end, or shares most words with it."""
    if not heading:
        return False
    if heading == title or title.startswith(f"{heading} ") or title.endswith(f" {heading}"):
        return True
    count = len(heading.split())
    return count >= FEWEST_SHARED and shared(heading, title) >= NEAR_SHARE * count


def shared(heading: str, title: str) -> int:
    """Return how many words of a heading are in the title."""
    known = set(title.split())
    return sum(word in known for word in heading.split())


def shows(tree: html.HtmlElement, wanted: str) -> bool:
    """Tell whether an element of the page's body contains only the title, which is given normalized."""
    body = tree.find(".//body")
    return body is not None and any(
        normalize(str(one.text_content())) == wanted
        for one in body.iter("div", "p", "span", "header", "a", "strong", "b")
        if len(one) <= FEW_CHILDREN
    )
