"""The article text that a page declares in JSON-LD, for pages that show their text only by a script."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import unescape

from lxml import html

from copytaster.readers.bounds import DEEPEST_ITEM
from copytaster.readers.draft import Piece
from copytaster.readers.html_blocks import word_count
from copytaster.readers.html_fragment import typed_pieces

KIND = "application/ld+json"
KEY = "articleBody"


def declared_pieces(tree: html.HtmlElement) -> tuple[Piece, ...]:
    """Return the paragraphs of the longest article that a page declares in JSON-LD, none if it declares none."""
    found = [typed_pieces(unescape(text)) for script in scripts(tree) for text in bodies(data_of(script))]
    return max(found, key=word_count, default=())


def scripts(tree: html.HtmlElement) -> Iterator[str]:
    """Yield the text of each script of a page that is JSON-LD."""
    return (one.text or "" for one in tree.iter("script") if (one.get("type") or "").strip().casefold() == KIND)


def data_of(script: str) -> object:
    """Return the JSON data in a script, None if they are damaged."""
    try:
        return json.loads(script, strict=False)
    except (ValueError, RecursionError):
        return None


def bodies(node: object, depth: int = 0) -> Iterator[str]:
    """Yield the article texts in JSON data; `depth` is the level of `node`."""
    if depth > DEEPEST_ITEM:
        return
    if isinstance(node, dict):
        text = node.get(KEY)
        if isinstance(text, str):
            yield text
        node = list(node.values())
    if isinstance(node, list):
        for value in node:
            yield from bodies(value, depth + 1)
