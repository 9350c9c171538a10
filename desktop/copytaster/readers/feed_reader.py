"""A feed of one article, as weblogs export a post: RSS, with what WordPress adds to it, and Atom."""

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
"""What holds the text of an article, whole or shortened."""
OWN = frozenset({"post", "page"})
"""The kinds of what WordPress exports that are articles, and neither pictures nor menus."""
PARTED = regex.compile(r"<(?:p|div|li|table|blockquote|br)\b", regex.IGNORECASE)
BLANK = regex.compile(r"\r?\n[ \t]*\r?\n\s*")
SHORT_CODE = regex.compile(r"\[/?[a-z_-]+(?: [^\[\]]*)?\]")
"""What WordPress puts a gallery or a caption between."""


def sniff(sample: Sample) -> bool:
    """Tell by the root."""
    return root_name(sample) in FEEDS


def read(data: bytes, given: str) -> Draft:
    """Return the one article of a feed; raises `UnreadableDocument` where it is damaged, or holds none or several."""
    root, encoding = wire_tree(data, given)
    found = [(one, text) for one in below(root, "item", "entry") if is_article(one) and (text := richest(one))]
    if len(found) != 1:
        raise UnreadableDocument(
            given, "unsupported", Notice("it is a feed of several articles; save each as a file of its own")
        )
    article, text = found[0]
    return assembled(lines(article), text, encoding)


def is_article(entry: etree._Element) -> bool:
    """Tell whether an entry is no picture or menu of a weblog."""
    kind = child(entry, "post_type")
    return kind is None or words_of(kind) in OWN


def richest(entry: etree._Element) -> tuple[Piece, ...]:
    """Return the paragraphs of the form of an entry's text that has most words."""
    return max(map(pieces, (one for one in entry if local(one) in TEXTS)), key=word_count, default=())


def pieces(text: etree._Element) -> tuple[Piece, ...]:
    """Return the paragraphs of a text: its elements, or a string with marks, parted by blank lines if need be."""
    if len(text):
        return block_pieces(text, PAGE)
    source = SHORT_CODE.sub("", text.text or "")
    if PARTED.search(source):
        return typed_pieces(source)
    return tuple(piece for part in BLANK.split(source) for piece in typed_pieces(part))


def lines(entry: etree._Element) -> Lines:
    """Return what a feed says of an article."""
    author = child(entry, "creator")
    name = child(entry, "author", "name") if author is None else author
    byline = "" if words_of(name).casefold() in words("credits", "no_names") else words_of(name)
    return Lines(headline=words_of(child(entry, "title")), byline=byline, date=moment(entry))


def moment(entry: etree._Element) -> str | None:
    """Return the day on which an article was published."""
    sent = parsedate_tz(words_of(child(entry, "pubDate")))
    if sent:
        return valid(sent[0], sent[1], sent[2])
    told = (child(entry, name) for name in ("published", "date", "updated"))
    return next((found for one in told if (found := day(words_of(one)))), None)
