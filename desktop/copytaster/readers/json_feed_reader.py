"""JSON Feed, the feeds of weblogs in JSON (versions 1 and 1.1): one article or several."""

from __future__ import annotations

from collections.abc import Mapping

import regex

from copytaster.readers.draft import Collection, Draft, Piece, Sample
from copytaster.readers.html_blocks import word_count
from copytaster.readers.json_tree import OPENING, Item, json_tree, line_at, mappings, pieces_at
from copytaster.readers.moments import day, moment
from copytaster.readers.wire_lines import Lines, of_feed

FEED = regex.compile(rb'"https?:\\?/\\?/(?:www\.)?jsonfeed\.org\\?/version|"(?:feed|home_page)_url"\s*:')
KNOWN = regex.compile(rb'"content_(?:html|text)"\s*:')
TEXTS = ("content_html", "content_text")
SUMMARY = "summary"


def sniff(sample: Sample) -> bool:
    """Recognize a feed by the address of its version or its own, and by the key of a text."""
    return bool(OPENING.match(sample.head) and FEED.search(sample.data) and KNOWN.search(sample.data))


def read(data: bytes, given: str) -> Draft | Collection:
    """Return the article of a feed, or all its articles if there are several.

    Raises `UnreadableDocument` if the JSON is damaged or has no article with text.
    """
    root, encoding = json_tree(data, given)
    feed: Item = root if isinstance(root, Mapping) else {}
    entries = list(mappings(feed, "items"))
    outlet = line_at(feed, "title")

    def told(entry: Item, several: bool) -> Lines:  # noqa: FBT001 - as `of_feed` calls it
        return lines(entry, feed, outlet if several else "")

    return of_feed(entries, richest, told, own_id, encoding, given)


def richest(entry: Item) -> tuple[Piece, ...]:
    """Return the paragraphs of the text of an entry, of its two forms the one with more words; else of its summary."""
    text = max((pieces_at(entry, key) for key in TEXTS), key=word_count)
    return text or pieces_at(entry, SUMMARY)


def own_id(entry: Item) -> str:
    """Return the id of an article, or the address at which it stands; else ""."""
    return next((str(entry[key]) for key in ("id", "url") if isinstance(entry.get(key), str | int)), "")


def lines(entry: Item, feed: Item, outlet: str) -> Lines:
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
