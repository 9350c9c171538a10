"""When a page was last revised, by what it declares in its head or in JSON-LD."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from lxml import html

from copytaster.readers.moments import moment

DECLARED = (
    frozenset({"article:modified_time", "og:updated_time", "datemodified"}),
    frozenset({"article:published_time", "datepublished"}),
)
"""The names of declarations in lower case, those of a revision before those of the publication."""
ARTICLES = ("Article", "Posting")
"""How the types of articles in JSON-LD end: NewsArticle, BlogPosting."""


def revised(tree: html.HtmlElement, declared: Iterable[Mapping[str, object]]) -> str | None:
    """Return the point in time at which a page was last revised, else published, in ISO 8601; None if it has none.

    `declared` are the objects in its JSON-LD.
    """
    told = [(name.casefold(), when) for name, written in dates(tree, declared) if (when := moment(written))]
    return next((when for names in DECLARED for name, when in told if name in names), None)


def dates(tree: html.HtmlElement, declared: Iterable[Mapping[str, object]]) -> Iterator[tuple[str, str]]:
    """Yield what may be dates, each with its name: of the head of a page, then of the articles in its JSON-LD."""
    for one in tree.iter("meta"):
        yield str(one.get("property") or one.get("name") or one.get("itemprop") or ""), str(one.get("content") or "")
    for article in declared:
        if is_article(article):
            yield from ((name, value) for name, value in article.items() if isinstance(value, str))


def is_article(declared: Mapping[str, object]) -> bool:
    """Tell whether an object in JSON-LD is an article by its type, or by one of its types."""
    kinds = declared.get("@type")
    return any(str(kind).endswith(ARTICLES) for kind in (kinds if isinstance(kinds, list) else [kinds]))
