"""Feeds of one article, as weblogs export a post: RSS, with the additions of WordPress, and Atom."""

from __future__ import annotations

from email.utils import parsedate_tz

import regex
from lxml import etree

from copytaster.errors import Notice, UnreadableDocument
from copytaster.readers.dates import valid
from copytaster.readers.draft import Draft, Piece, Sample
from copytaster.readers.html_blocks import PAGE, block_pieces, word_count
from copytaster.readers.html_fragment import typed_pieces
from copytaster.readers.lists import words
from copytaster.readers.wire_lines import Lines, assembled, day
from copytaster.readers.wire_xml import below, root_name, wire_tree, words_of
from copytaster.readers.xml_tree import child, local

SUFFIXES: frozenset[str] = frozenset()
FEEDS = frozenset({"feed", "rss", "RDF"})
TEXTS = frozenset({"encoded", "content", "body", "description", "summary"})
"""Elements that contain the text of an article, whole or shortened."""
OWN = frozenset({"post", "page"})
"""The types of WordPress entries that are articles, unlike pictures and menus."""
PARTED = regex.compile(r"<(?:p|div|li|table|blockquote|br)\b", regex.IGNORECASE)
BLANK = regex.compile(r"\r?\n[ \t]*\r?\n\s*")
SHORT_CODE = regex.compile(r"\[/?[a-z_-]+(?: [^\[\]]*)?\]")
"""The tags in square brackets that WordPress uses for galleries and captions."""


def sniff(sample: Sample) -> bool:
    """Recognize feeds by the root element."""
    return root_name(sample) in FEEDS


def read(data: bytes, given: str) -> Draft:
    """Return the only article of a feed; raises `UnreadableDocument` if it is damaged or has none or several."""
    root, encoding = wire_tree(data, given)
    found = [(one, text) for one in below(root, "item", "entry") if is_article(one) and (text := richest(one))]
    if len(found) != 1:
        raise UnreadableDocument(
            given, "unsupported", Notice("it is a feed of several articles; save each as a file of its own")
        )
    article, text = found[0]
    return assembled(lines(article), text, encoding)


def is_article(entry: etree._Element) -> bool:
    """Tell whether an entry is an article, not a picture or menu of a weblog."""
    kind = child(entry, "post_type")
    return kind is None or words_of(kind) in OWN


def richest(entry: etree._Element) -> tuple[Piece, ...]:
    """Return the paragraphs of the text of an entry: of several forms of it, the one with the most words."""
    return max(map(pieces, (one for one in entry if local(one) in TEXTS)), key=word_count, default=())


def pieces(text: etree._Element) -> tuple[Piece, ...]:
    """Return the paragraphs of a text given as elements, or as a string with HTML tags or blank lines."""
    if len(text):
        return block_pieces(text, PAGE)
    source = SHORT_CODE.sub("", text.text or "")
    if PARTED.search(source):
        return typed_pieces(source)
    return tuple(piece for part in BLANK.split(source) for piece in typed_pieces(part))


def lines(entry: etree._Element) -> Lines:
    """Return headline, byline and date of an article."""
    author = child(entry, "creator")
    name = child(entry, "author", "name") if author is None else author
    byline = "" if words_of(name).casefold() in words("credits", "no_names") else words_of(name)
    return Lines(headline=words_of(child(entry, "title")), byline=byline, date=moment(entry))


def moment(entry: etree._Element) -> str | None:
    """Return the date on which an article was published, or None."""
    sent = parsedate_tz(words_of(child(entry, "pubDate")))
    if sent:
        return valid(sent[0], sent[1], sent[2])
    told = (child(entry, name) for name in ("published", "date", "updated"))
    return next((found for one in told if (found := day(words_of(one)))), None)
