"""What a page declares in JSON-LD, such as the article's text, for pages that show it only by a script."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from html import unescape

from lxml import html

from copytaster.readers.bounds import DEEPEST_ITEM
from copytaster.readers.draft import Piece
from copytaster.readers.html_blocks import word_count
from copytaster.readers.html_fragment import typed_pieces

KIND = "application/ld+json"
KEY = "articleBody"


def declared_objects(tree: html.HtmlElement) -> tuple[Mapping[str, object], ...]:
    """Return every object that a page declares in JSON-LD, an outer one before those in it."""
    scripts = (one.text or "" for one in tree.iter("script") if (one.get("type") or "").strip().casefold() == KIND)
    return tuple(one for script in scripts for one in objects(data_of(script)))


def declared_pieces(declared: Iterable[Mapping[str, object]]) -> tuple[Piece, ...]:
    """Return the paragraphs of the longest article among the objects that a page declares, none if there is none."""
    texts = (one.get(KEY) for one in declared)
    return max((typed_pieces(unescape(text)) for text in texts if isinstance(text, str)), key=word_count, default=())


def data_of(script: str) -> object:
    """Return the JSON data in a script, None if they are damaged."""
    try:
        return json.loads(script, strict=False)
    except (ValueError, RecursionError):
        return None


def objects(node: object, depth: int = 0) -> Iterator[Mapping[str, object]]:
    """Yield the objects in JSON data; `depth` is the level of `node`."""
    if depth > DEEPEST_ITEM:
        return
    if isinstance(node, dict):
        yield node
        node = list(node.values())
    if isinstance(node, list):
        for value in node:
            yield from objects(value, depth + 1)
