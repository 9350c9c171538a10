"""ninjs, the JSON format of agencies (IPTC ninjs 1 to 3), and the digitalwires of dpa, which have nearly its keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import regex

from copytaster.readers.bounds import DEEPEST_ITEM
from copytaster.readers.draft import Collection, Draft, Piece, Sample
from copytaster.readers.html_blocks import word_count
from copytaster.readers.html_fragment import typed_line, typed_pieces
from copytaster.readers.json_tree import OPENING, Item, json_tree, line_at, mappings, pieces_at
from copytaster.readers.moments import day, moment
from copytaster.readers.wire_lines import Lines, all_of, assembled, without_story
from copytaster.text.document import Role

KNOWN = regex.compile(rb'"(?:body_\w+|bodies|headlines?|description_\w+)"\s*:')
DATED = regex.compile(rb'"version_?created"\s*:', regex.IGNORECASE)
BODIES = ("body_xhtml", "body_html", "body_html5", "body_text", "article_html")
BOX = "infobox_html"
"""The key of the box of facts that dpa sends beside the text."""
DESCRIPTIONS = ("description_text", "description_html", "description_xhtml", "subhead", "teaser")
TEXTS = ("text/", "application/xhtml", "application/nitf", "html", "xhtml", "plain")
"""Beginnings of the content types of text."""
VERSIONED = ("versioncreated", "versionCreated", "version_created")
"""Keys of the point in time at which this version was made."""


def sniff(sample: Sample) -> bool:
    """Recognize ninjs, also a list of it, by keys of every story: a text or headline, and the date of this version."""
    opens = OPENING.match(sample.head.lstrip("\ufeff[ \t\r\n"))
    return bool(opens and KNOWN.search(sample.data) and DATED.search(sample.data))


def read(data: bytes, given: str) -> Draft | Collection:
    """Return the story, or all stories if there are several.

    Raises `UnreadableDocument` if the JSON is damaged or contains no story.
    """
    root, encoding = json_tree(data, given)
    return all_of(list(items(root)), lambda item: told(item, encoding), own_id, without_story(given, "JSON"))


def told(story: Item, encoding: str) -> Draft:
    """Return one story, with headline and other lines before it and the captions of its pictures after it."""
    text = (*body(story), *pieces_at(story, BOX))
    known = {piece.text for piece in text}
    shown = (piece for piece in captions(story) if piece.text not in known)
    return assembled(lines(story), (*text, *shown), encoding)


def own_id(story: Item) -> str:
    """Return the id of a story, or an empty string."""
    return line_at(story, "uri", "altid", "guid", "urn")


def items(node: object, depth: int = 0) -> Iterator[Item]:
    """Yield the stories in JSON data: the whole object, or those nested in a response of an API."""
    if depth > DEEPEST_ITEM:
        return
    if isinstance(node, Mapping):
        if body(node) or (depth == 0 and headline(node) and standfirst(node)):
            yield node
            return
        for key, value in node.items():
            if key != "associations":
                yield from items(value, depth + 1)
    elif isinstance(node, list):
        for value in node:
            yield from items(value, depth + 1)


def body(item: Item) -> tuple[Piece, ...]:
    """Return the paragraphs of the text: of several forms of it, the one with tags and the most words."""
    keys = dict.fromkeys((*BODIES, *(key for key in item if key.startswith("body_"))))
    forms = [str(item[key]) for key in keys if isinstance(item.get(key), str)]
    forms += [value for _, value in roled(item, "bodies")]
    found = [typed_pieces(form) for form in forms]
    marked = [pieces for form, pieces in zip(forms, found, strict=True) if "<" in form and word_count(pieces)]
    return max(marked or found, key=word_count, default=())


def roled(item: Item, key: str) -> Iterator[tuple[str, str]]:
    """Yield role and value of the text entries of a list in ninjs 2 and 3, the one with the role "main" first."""
    for one in sorted(mappings(item, key), key=lambda one: one.get("role") != "main"):
        kind = str(one.get("contenttype") or one.get("contentType") or "text/plain")
        if isinstance(one.get("value"), str) and kind.startswith(TEXTS):
            yield str(one.get("role", "")), str(one["value"])


def headline(item: Item) -> str:
    """Return the headline without HTML, or an empty string."""
    own = item.get("headline")
    values = [own] if isinstance(own, str) else [value for _, value in roled(item, "headlines")]
    return typed_line(next(iter(values), ""))


def standfirst(item: Item) -> str:
    """Return the description of a story or picture without HTML, or an empty string."""
    values = [str(item[key]) for key in DESCRIPTIONS if isinstance(item.get(key), str)]
    values += [value for _, value in roled(item, "descriptions")]
    return typed_line(next(filter(None, values), ""))


def lines(item: Item) -> Lines:
    """Return headline, byline and the other lines of a story."""
    return Lines(
        headline=headline(item),
        standfirsts=tuple(filter(None, [standfirst(item)])),
        byline=line_at(item, "byline", "by") or names(item),
        dateline=line_at(item, "dateline"),
        source=line_at(item, "source", "copyrightholder", "copyrightHolder", "creditline"),
        date=day(line_at(item, "firstcreated", "firstCreated", "content_created", *VERSIONED)),
        revised=moment(line_at(item, *VERSIONED)),
    )


def names(item: Item) -> str:
    """Return the bylines of several authors, joined by commas."""
    return ", ".join(filter(None, (line_at(one, "by") for one in mappings(item, "bylines"))))


def captions(item: Item) -> Iterator[Piece]:
    """Yield the descriptions of the pictures and other items associated with a story."""
    held = item.get("associations")
    parts = held.values() if isinstance(held, Mapping) else held if isinstance(held, list) else ()
    for part in parts:
        if isinstance(part, Mapping) and (words := standfirst(part)):
            yield Piece(words, Role.CAPTION)
