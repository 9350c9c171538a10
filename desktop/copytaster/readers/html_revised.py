"""When a page was last revised, by what it declares in its head or in JSON-LD."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import html

from copytaster.readers.bounds import DEEPEST_ITEM
from copytaster.readers.html_declared import data_of, scripts
from copytaster.readers.moments import moment

DECLARED = (
    frozenset({"article:modified_time", "og:updated_time", "datemodified"}),
    frozenset({"article:published_time", "datepublished"}),
)
"""The names of declarations in lower case, those of a revision before those of the publication."""
ARTICLES = ("Article", "Posting")
"""How the types of articles in JSON-LD end: NewsArticle, BlogPosting."""


def revised(tree: html.HtmlElement) -> str | None:
    """Return the point in time at which a page was last revised, else published, in ISO 8601; None if it has none."""
    told = [(name.casefold(), when) for name, written in declarations(tree) if (when := moment(written))]
    return next((when for names in DECLARED for name, when in told if name in names), None)


def declarations(tree: html.HtmlElement) -> Iterator[tuple[str, str]]:
    """Yield what a page declares, each with its name: in its head, then of the articles in its JSON-LD."""
    for one in tree.iter("meta"):
        yield str(one.get("property") or one.get("name") or one.get("itemprop") or ""), str(one.get("content") or "")
    for script in scripts(tree):
        for article in articles(data_of(script)):
            yield from ((name, value) for name, value in article.items() if isinstance(value, str))


def articles(node: object, depth: int = 0) -> Iterator[dict[str, object]]:
    """Yield the articles in JSON data; `depth` is the level of `node`."""
    if depth > DEEPEST_ITEM:
        return
    if isinstance(node, dict):
        if str(node.get("@type")).strip("[]'\"").endswith(ARTICLES):
            yield node
        node = list(node.values())
    if isinstance(node, list):
        for value in node:
            yield from articles(value, depth + 1)
