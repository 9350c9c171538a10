"""Feeds, and what weblogs export: RSS, with the additions of WordPress, and Atom; one article or several."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from email.utils import parseaddr

import regex
from lxml import etree

from copytaster.readers.draft import Collection, Draft, Piece, Sample
from copytaster.readers.html_blocks import PAGE, block_pieces, word_count
from copytaster.readers.html_fragment import typed_line, typed_pieces
from copytaster.readers.moments import posted, posted_day
from copytaster.readers.wire_lines import Lines, of_feed
from copytaster.readers.wire_xml import root_name, wire_tree
from copytaster.readers.xml_tree import below, child, local, words_of

FEEDS = frozenset({"feed", "rss", "RDF"})
TEXTS = frozenset({"encoded", "content", "body", "description", "summary"})
"""Elements that contain the text of an article, whole or shortened."""
OTHER = ("attachment", "revision", "nav_menu_item", "custom_css", "customize_", "oembed_cache", "user_request", "wp")
"""How the types of WordPress entries begin that are pictures, menus …; articles may have types of their own."""
GONE = frozenset({"trash", "auto-draft"})
"""The states of WordPress entries that nobody sees any more, or yet."""
PARTED = regex.compile(r"<(?:p|div|li|table|blockquote|br|figcaption)\b", regex.IGNORECASE)
BLANK = regex.compile(r"\r?\n[ \t]*\r?\n\s*")
SHORT_CODE = regex.compile(r"\[/?[a-z_-]+(?: [^\[\]]*)?\]")
"""The tags in square brackets that WordPress uses for galleries and the like."""
CAPTION = regex.compile(r"\[(/?)caption\b[^\[\]]*\]")


def sniff(sample: Sample) -> bool:
    """Recognize feeds by the root element."""
    return root_name(sample) in FEEDS


def read(data: bytes, given: str) -> Draft | Collection:
    """Return the article of a feed, or all its articles if there are several.

    Raises `UnreadableDocument` if the feed is damaged or has no article with text.
    """
    root, encoding = wire_tree(data, given)
    authors = {words_of(child(one, "author_login")): child(one, "author_display_name") for one in below(root, "author")}
    entries = [one for one in below(root, "item", "entry") if is_article(one)]
    outlet = words_of(child(root, "channel", "title")) or words_of(child(root, "title"))

    def told(entry: etree._Element, several: bool) -> Lines:  # noqa: FBT001 - as `of_feed` calls it
        return lines(entry, signed(entry, authors) or signed(root, authors), outlet if several else "")

    return of_feed(entries, richest, told, own_id, encoding, given)


def is_article(entry: etree._Element) -> bool:
    """Tell whether an entry is an article, not a picture or menu of a weblog, nor one thrown away or never written."""
    kind = words_of(child(entry, "post_type"))
    return not kind.startswith(OTHER) and words_of(child(entry, "status")) not in GONE


def richest(entry: etree._Element) -> tuple[Piece, ...]:
    """Return the paragraphs of the text of an entry: of several forms of it, the one with the most words."""
    return max(map(pieces, (one for one in entry if local(one) in TEXTS)), key=word_count, default=())


def pieces(text: etree._Element) -> tuple[Piece, ...]:
    """Return the paragraphs of a text given as elements, or as a string with HTML tags, blank lines, or both."""
    if len(text):
        return block_pieces(text, PAGE)
    source = SHORT_CODE.sub("", CAPTION.sub(r"<\1figcaption>", text.text or ""))
    if PARTED.search(source):
        return typed_pieces(BLANK.sub(r"\g<0><p>", source))  # as WordPress does when it shows the text
    return tuple(piece for part in BLANK.split(source) for piece in typed_pieces(part))


def own_id(entry: etree._Element) -> str:
    """Return the id of an article, or the address at which it stands; else ""."""
    told: Iterator[str] = (words_of(child(entry, name)) for name in ("guid", "id", "link"))
    return next(filter(None, told), "")


def lines(entry: etree._Element, byline: str, outlet: str) -> Lines:
    """Return headline, byline and date of an article, and its source: the one it names, else the `outlet`."""
    held = child(entry, "source")
    named = words_of(held if held is None or not len(held) else child(held, "title"))
    headline = typed_line(words_of(child(entry, "title")))
    return Lines(
        headline=headline, byline=byline, source=named or outlet, date=published(entry), revised=revised(entry)
    )


def signed(holder: etree._Element, authors: Mapping[str, etree._Element | None]) -> str:
    """Return the names of the authors of an article, or of a feed, joined by commas.

    `authors` are the elements with the names of authors by the names under which they log in.
    """
    told = [words_of(one) for one in holder if local(one) == "creator"]
    told = told or [name_in(one) for one in holder if local(one) == "author"]
    return ", ".join(dict.fromkeys(words_of(authors.get(name)) or name for name in told if name))


def name_in(author: etree._Element) -> str:
    """Return the name of an author: in Atom an element of its own, in RSS it may be in brackets behind an address."""
    words = words_of(child(author, "name") if len(author) else author)
    return parseaddr(words)[0] if "@" in words else words


def published(entry: etree._Element) -> str | None:
    """Return the date on which an article was published, or None."""
    told = (words_of(child(entry, name)) for name in ("pubDate", "published", "issued", "date", "updated"))
    return next(filter(None, map(posted_day, told)), None)


def revised(entry: etree._Element) -> str | None:
    """Return the point in time at which an article was last revised, or published; None if the feed does not say."""
    told = (words_of(child(entry, name)) for name in ("updated", "modified", "published", "date", "pubDate"))
    return next(filter(None, map(posted, told)), None)
