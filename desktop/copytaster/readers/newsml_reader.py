"""NewsML, the XML format in which agencies send a story with its metadata: versions 1.x and G2."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace

from lxml import etree

from copytaster.readers import nitf_reader, paragraphs
from copytaster.readers.bounds import TYPED_LINES
from copytaster.readers.draft import Collection, Draft, Piece, Sample
from copytaster.readers.html_blocks import PAGE, block_pieces, word_count
from copytaster.readers.html_fragment import is_marked, typed_pieces
from copytaster.readers.moments import day, moment
from copytaster.readers.wire_lines import Lines, all_of, assembled, without_story
from copytaster.readers.wire_xml import root_name, wire_tree
from copytaster.readers.xml_tree import attribute, below, child, first_attribute, first_words, local, text_of, words_of
from copytaster.text.document import Role

FIRST = "NewsML"
STRINGS = frozenset({"inlineData", "DataContent"})
"""Elements that may hold a whole text as a string."""
SECOND = frozenset({"newsMessage", "newsItem", "packageItem", "contentSet"})
SWEDISH = {"RUBRIK": Role.HEADLINE, "MELLIS": Role.HEADLINE, "INGRESS": Role.STANDFIRST, "BYLINE": Role.BYLINE}
SWEDISH |= {"DAT": Role.DATELINE, "LI": Role.LIST_ITEM, "BILDTEXT": Role.CAPTION, "BILDSKAPARE": Role.FURNITURE}
"""The elements of NITF as Sweden's agency names them, with their roles."""
CONTENT = replace(
    PAGE,
    unseen=PAGE.unseen | {"header", "BILDFIL"},
    blocks=PAGE.blocks | {"inlineXML", "DataContent", "TEXT", "BRODTEXT", "P", "CITAT", "UL", *SWEDISH},
    roles=PAGE.roles | SWEDISH,
)
"""The elements of a story's text; its `header` is left out because the envelope repeats it."""
BODY, LEAD, CAPTION = "body", "lead", "caption"
"""The roles of components of NewsML 1 in which agencies send the parts of one story."""


def sniff(sample: Sample) -> bool:
    """Recognize NewsML by the root element."""
    root = root_name(sample)
    return root == FIRST or root in SECOND


def read(data: bytes, given: str) -> Draft | Collection:
    """Return the story in an envelope, or all stories if there are several.

    Raises `UnreadableDocument` if the envelope is damaged, or contains no story.
    """
    root, encoding = wire_tree(data, given)
    return all_of(list(filled(root)), lambda item: told(item, encoding), own_id, without_story(given, "NewsML"))


def told(story: etree._Element, encoding: str) -> Draft:
    """Return one story, with headline, byline and the other lines of its metadata."""
    text = richest(next(parts_of(story, BODY), story))
    inner = next(below(text, "nitf"), None)
    own = lines(item_of(story), text)
    return assembled(
        own if inner is None else filled_in(own, nitf_reader.lines(inner)), with_parts(story, text), encoding
    )


def own_id(story: etree._Element) -> str:
    """Return the id of a story: its ``guid`` in NewsML G2, its public identifier in NewsML 1; else ""."""
    item = item_of(story)
    return attribute(item, "guid") or first_words(item, "PublicIdentifier", "NewsItemId")


def item_of(story: etree._Element) -> etree._Element:
    """Return the item that a component of NewsML 1 belongs to, or the story itself, which is an item."""
    return next((one for one in story.iterancestors() if local(one) == "NewsItem"), story)


def filled(root: etree._Element) -> Iterator[etree._Element]:
    """Yield the items of a message that contain the text of a story, or their parts if they contain several."""
    items = list(below(root, "newsItem", "NewsItem")) or [root]
    for item in items:
        held = bodies(item)
        if len(held) > 1:
            yield from held
        elif any(word_count(pieces(text)) for text in texts(item)):
            yield item


def bodies(item: etree._Element) -> list[etree._Element]:
    """Return the components of NewsML 1 that hold, beside other parts, one with the body of a story."""
    return list(dict.fromkeys(holder for one in parts_of(item, BODY) if (holder := one.getparent()) is not None))


def parts_of(story: etree._Element, *roles: str) -> Iterator[etree._Element]:
    """Yield the components with text in a story of NewsML 1 that have one of these roles."""
    return (one for one in below(story, "NewsComponent") if part_role(one) in roles and words_in(one))


def part_role(component: etree._Element) -> str:
    """Return the role of a component of NewsML 1 in lower case, or an empty string."""
    return (attribute(child(component, "Role"), "FormalName") or "").casefold()


def words_in(component: etree._Element) -> bool:
    """Tell whether a component contains text."""
    return any(word_count(pieces(text)) for text in texts(component))


def with_parts(story: etree._Element, text: etree._Element) -> tuple[Piece, ...]:
    """Return the paragraphs of a text, between its lead and the captions where these are components of their own."""
    body = pieces(text)
    known = {piece.text for piece in body}
    parts: dict[str, list[Piece]] = {LEAD: [], CAPTION: []}
    for one in parts_of(story, LEAD, CAPTION):
        told = [piece for piece in pieces(richest(one)) if piece.text not in known]
        known.update(piece.text for piece in told)
        parts[part_role(one)] += told
    return (*parts[LEAD], *body, *(replace(piece, role=Role.CAPTION) for piece in parts[CAPTION]))


def texts(item: etree._Element) -> Iterator[etree._Element]:
    """Yield the elements of an item that contain text: a story may be given in several forms."""
    told: dict[etree._Element, str] = {}
    for one in below(item, "inlineXML", "inlineData", "DataContent"):
        holder = one.getparent() if local(one) == "DataContent" else None
        if holder is not None and holder not in told:  # looked up once: it may have very many children
            told[holder] = mime_type(holder)
        kind = attribute(one, "contenttype") or ("" if holder is None else told[holder])
        if "css" not in kind and not kind.startswith(("image/", "video/", "audio/")):
            yield one


def mime_type(holder: etree._Element) -> str:
    """Return the MIME type that a content item of NewsML 1 declares, or an empty string."""
    return attribute(child(holder, "MimeType"), "FormalName") or ""


def richest(item: etree._Element) -> etree._Element:
    """Return the form of a story with the most words, the first of equally long ones."""
    return max(texts(item), key=lambda text: word_count(pieces(text)))


def pieces(text: etree._Element) -> tuple[Piece, ...]:
    """Return the paragraphs of a text, by its elements if it has any, else by its lines as plain text."""
    inner = next(below(text, "nitf"), None)
    if inner is not None:
        return nitf_reader.content(inner)
    if local(text) in STRINGS and len(text) == 0:
        return typed_pieces(text.text or "")
    body = next(below(text, "body"), text)
    while len(body) == 1 and local(body[0]) and not f"{body.text or ''}{body[0].tail or ''}".strip():
        body = body[0]
    if len(body) == 0 and is_marked(body.text or ""):
        return typed_pieces(body.text or "")
    return paragraphs.pieces(text_of(body)) if is_typed(body) else block_pieces(body, CONTENT)


def is_typed(body: etree._Element) -> bool:
    """Tell whether a text has no block elements, only line ends: agencies put plain text into one paragraph."""
    return not any(local(one) in CONTENT.blocks for one in body) and text_of(body).strip().count("\n") >= TYPED_LINES


def lines(item: etree._Element, text: etree._Element) -> Lines:
    """Return the lines of a story from its item; in NewsML 1, those of the components around its `text` come first."""
    near = [one for one in text.iterancestors() if local(one) == "NewsComponent"]
    date = first_words(item, "contentCreated", "versionCreated", "FirstCreated", "DateId")
    return Lines(
        headline=nearest(near, item, "HeadLine") or first_words(item, "headline"),
        standfirsts=tuple(filter(None, [nearest(near, None, "SubHeadLine"), summary(item)])),
        byline=nearest(near, item, "ByLine") or first_words(item, "by"),
        dateline=nearest(near, item, "DateLine") or first_words(item, "dateline"),
        source=nearest(near, item, "CreditLine") or first_words(item, "creditline").rstrip(" -–—") or provider(item),
        date=day(date),
        revised=moment(first_words(item, "versionCreated", "ThisRevisionCreated")),
    )


def nearest(components: Sequence[etree._Element], item: etree._Element | None, name: str) -> str:
    """Return the line `name` of the innermost of the components that has it, else the item's first, else ""."""
    for one in components:
        held = child(one, "NewsLines", name)
        if held is not None and (words := words_of(held)):
            return words
    return first_words(item, name) if item is not None else ""


def summary(item: etree._Element) -> str:
    """Return the summary that an item of NewsML G2 contains, or an empty string."""
    told = (one for one in below(item, "description") if "summary" in (attribute(one, "role") or "").casefold())
    return next(filter(None, map(words_of, told)), "")


def provider(item: etree._Element) -> str:
    """Return the provider of a story, or an empty string."""
    byline = first_words(item, "by")
    for name in ("infoSource", "creator", "provider"):
        literal = first_attribute(item, name, "literal")
        told = (literal, *(words_of(child(one, "name")) for one in below(item, name)))
        if found := next((words for words in told if words and words not in byline), ""):  # not the author
            return found
    return first_attribute(item, "Party", "FormalName")


def filled_in(outer: Lines, inner: Lines) -> Lines:
    """Return the lines of an envelope, with missing ones taken from the NITF story in it."""
    missing = [one.name for one in fields(Lines) if not getattr(outer, one.name)]
    return replace(outer, **{name: getattr(inner, name) for name in missing})
