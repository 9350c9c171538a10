"""JSON Feed, the feeds of weblogs in JSON (versions 1 and 1.1): one article or several."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import regex

from copytaster.errors import Notice, UnreadableDocument
from copytaster.readers.draft import Collection, Draft, Piece, Sample
from copytaster.readers.html_blocks import word_count
from copytaster.readers.html_fragment import typed_line, typed_pieces
from copytaster.readers.json_tree import json_tree
from copytaster.readers.moments import day, moment
from copytaster.readers.wire_lines import Lines, all_of, assembled

SUFFIXES: frozenset[str] = frozenset()
OPENING = regex.compile(r"\ufeff?\s*\{\s*\"")
FEED = regex.compile(rb'"https?:\\?/\\?/(?:www\.)?jsonfeed\.org\\?/version|"(?:feed|home_page)_url"\s*:')
KNOWN = regex.compile(rb'"content_(?:html|text)"\s*:')
TEXTS = ("content_html", "content_text")
SUMMARY = "summary"
Item = Mapping[str, object]


def sniff(sample: Sample) -> bool:
    """Recognize a feed by the address of its version or its own, and by the key of a text."""
    return bool(OPENING.match(sample.head) and FEED.search(sample.data) and KNOWN.search(sample.data))


def read(data: bytes, given: str) -> Draft | Collection:
    """Return the article of a feed, or all its articles if there are several; reading one without text raises as well.

    Raises `UnreadableDocument` if the JSON is damaged or has no article with text.
    """
    root, encoding = json_tree(data, given)
    feed: Item = root if isinstance(root, Mapping) else {}
    entries = list(mappings(feed, "items"))
    filled = [one for one in entries if richest(one)]
    nothing = UnreadableDocument(given, "unsupported", Notice("it is a feed without the text of an article"))
    if len(filled) <= 1:
        return all_of(filled, lambda one: assembled(lines(one, feed), richest(one), encoding), own_id, nothing)
    outlet = line_at(feed, "title")

    def article(entry: Item) -> Draft:
        text = richest(entry)
        if not text:
            raise UnreadableDocument(given, "empty", Notice("it holds no text"))
        return assembled(lines(entry, feed, outlet), text, encoding)

    return all_of(entries, article, own_id, nothing)


def richest(entry: Item) -> tuple[Piece, ...]:
    """Return the paragraphs of the text of an entry, of its two forms the one with more words; else of its summary."""
    text = max((typed(entry, key) for key in TEXTS), key=word_count)
    return text or typed(entry, SUMMARY)


def typed(entry: Item, key: str) -> tuple[Piece, ...]:
    """Return the paragraphs of the text under a key, none if it is missing."""
    held = entry.get(key)
    return typed_pieces(held) if isinstance(held, str) else ()


def own_id(entry: Item) -> str:
    """Return the id of an article, or the address at which it stands; else ""."""
    return next((str(entry[key]) for key in ("id", "url") if isinstance(entry.get(key), str | int)), "")


def lines(entry: Item, feed: Item, outlet: str = "") -> Lines:
    """Return headline, byline, date and source of an article; its authors are those of the feed if it names none."""
    return Lines(
        headline=line_at(entry, "title"),
        byline=names(entry) or names(feed),
        source=outlet,
        date=day(line_at(entry, "date_published", "date_modified")),
        revised=moment(line_at(entry, "date_modified", "date_published")),
    )


def names(item: Item) -> str:
    """Return the names of the authors of an article or feed, joined by commas; version 1 knows one author only."""
    author = item.get("author")
    held = list(mappings(item, "authors")) or ([author] if isinstance(author, Mapping) else [])
    return ", ".join(filter(None, (line_at(one, "name") for one in held)))


def mappings(item: Item, key: str) -> Iterator[Item]:
    """Yield the objects in the list under a key."""
    held = item.get(key)
    return (one for one in held if isinstance(one, Mapping)) if isinstance(held, list) else iter(())


def line_at(item: Item, *keys: str) -> str:
    """Return the text of the first of these keys that has any, or an empty string."""
    return next((words for key in keys if isinstance(item.get(key), str) and (words := typed_line(str(item[key])))), "")
