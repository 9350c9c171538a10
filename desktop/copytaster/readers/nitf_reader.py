"""NITF, the XML format of agencies for the text of a story (IPTC News Industry Text Format 3), alone or in NewsML."""

from __future__ import annotations

from lxml import etree

from copytaster.readers.draft import Draft, Piece, Sample
from copytaster.readers.html_blocks import Names, block_pieces
from copytaster.readers.moments import day, moment
from copytaster.readers.wire_lines import Lines, assembled
from copytaster.readers.wire_xml import root_name, wire_tree
from copytaster.readers.xml_tree import below, first_attribute, first_words, local, words_of
from copytaster.text.document import Role

CONTENT = Names(
    unseen=frozenset({"media-reference", "media-metadata", "media-object", "script", "style"}),
    blocks=frozenset(
        {"body.content", "block", "p", "pre", "hl1", "hl2", "hr", "ul", "ol", "li", "dl", "dt", "dd", "bq", "credit"}
        | {"media", "media-caption", "media-producer", "note", "table", "tbody", "thead", "caption", "fn", "div"}
        | {"tagline", "bibliography"}
    ),
    roles={"hl1": Role.HEADLINE, "hl2": Role.HEADLINE, "bq": Role.QUOTATION}
    | dict.fromkeys(("li", "dt", "dd"), Role.LIST_ITEM)
    | dict.fromkeys(("media-caption", "media-producer", "caption"), Role.CAPTION)
    | {"tagline": Role.FURNITURE},
    breaks="br",
    row="tr",
    verbatim="pre",
)
"""The elements of a story's text (NITF 3.6)."""


def sniff(sample: Sample) -> bool:
    """Recognize NITF by the root element."""
    return root_name(sample) == "nitf"


def read(data: bytes, given: str) -> Draft:
    """Return a story with the lines from its head; raises `UnreadableDocument` if it is damaged."""
    root, encoding = wire_tree(data, given)
    return assembled(lines(root), content(root), encoding)


def lines(root: etree._Element) -> Lines:
    """Return the lines of a story from its head and the head of its body."""
    head = next(below(root, "body.head"), root)
    return Lines(
        headline=first_words(head, "hl1", "headline") or first_words(root, "title"),
        standfirsts=tuple(
            filter(None, [*map(words_of, below(head, "hl2")), *map(words_of, below(head, "abstract"))]),
        ),
        byline=name_line(next(below(head, "byline"), None)),
        dateline=place_line(next(below(head, "dateline"), None)),
        source=first_words(head, "distributor")
        or first_attribute(root, "doc.copyright", "holder")
        or first_words(head, "rights.owner")
        or first_attribute(root, "from-src", "src-name"),
        date=day(
            first_attribute(root, "date.issue", "norm")
            or first_attribute(root, "date.release", "norm")
            or first_attribute(root, "story.date", "norm")
        ),
        revised=moment(first_attribute(root, "date.issue", "norm"))
        or moment(first_attribute(root, "date.release", "norm")),
    )


def name_line(byline: etree._Element | None) -> str:
    """Return a byline, with a comma between the name and the person's title if there is no punctuation."""
    words, title = words_of(byline), words_of(next(below(byline, "byttl"), None)) if byline is not None else ""
    before = words.removesuffix(title)
    return f"{before}, {title}" if title and before[-1:].isalnum() and words.endswith(title) else words


def place_line(dateline: etree._Element | None) -> str:
    """Return a dateline without a date in numeric form."""
    if dateline is None:
        return ""
    words = words_of(dateline)
    for one in below(dateline, "story.date"):
        if day(words_of(one)):
            words = words.replace(words_of(one), "").strip()
    return words


def content(root: etree._Element) -> tuple[Piece, ...]:
    """Return the paragraphs of the text, including those of `body.end`."""
    parts = [block_pieces(one, CONTENT) for one in below(root, "body.content", "body.end")]
    if not parts:
        parts = [block_pieces(one, CONTENT) for one in below(root, "body") if local(one) == "body"]
    return tuple(piece for part in parts for piece in part)
