"""EPUB: the pages of a publication in reading order."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import unquote

from lxml import etree

from copytaster.errors import Notice, UnreadableDocument
from copytaster.readers import archive, refusals
from copytaster.readers.draft import Draft, Piece, Sample
from copytaster.readers.encoding import characters
from copytaster.readers.file_properties import described
from copytaster.readers.html_blocks import PAGE, block_pieces
from copytaster.readers.html_fragment import marked_pieces
from copytaster.readers.wire_xml import wire_tree
from copytaster.readers.xml_tree import attribute, below, first_attribute, first_words, tree

SUFFIXES = frozenset({".epub"})
KIND = b"mimetypeapplication/epub+zip"
CONTAINER, ENCRYPTION = "META-INF/container.xml", "META-INF/encryption.xml"
PAGES = frozenset({"application/xhtml+xml", "text/html"})
FONTS = (b"http://www.idpf.org/2008/embedding", b"http://ns.adobe.com/pdf/enc#RC")
"""Algorithms that only obfuscate fonts."""


def sniff(sample: Sample) -> bool:
    """Recognize EPUB by the type at the start of the container, or by the suffix if that is missing."""
    if not sample.data.startswith(refusals.ZIP):
        return False
    return KIND in sample.data[:200] or (sample.suffix in SUFFIXES and CONTAINER in archive.names(sample.data))


def read(data: bytes, given: str) -> Draft:
    """Return the paragraphs of all pages, with the title, author and date of the publication.

    Raises `UnreadableDocument` if the container is damaged, encrypted or too large, or does not list its pages.
    """
    found = archive.parts(data, given, frozenset({CONTAINER, ENCRYPTION}))
    if is_locked(found.get(ENCRYPTION, b"")):
        raise UnreadableDocument(given, "encrypted", Notice("it is protected against being read by other programs"))
    place = first_attribute(tree(found[CONTAINER], given), "rootfile", "full-path") if CONTAINER in found else ""
    package = archive.parts(data, given, frozenset({place})).get(place)
    if package is None:
        raise UnreadableDocument(given, "broken", Notice("it is damaged (the part that lists its pages is missing)"))
    root = tree(package, given)
    names = tuple(dict.fromkeys(spine(root, posixpath.dirname(place))))
    held = archive.parts(data, given, frozenset(names))
    pieces = tuple(piece for name in names if name in held for piece in page(held[name], given))
    title, author, made, publisher = (first_words(root, name) for name in ("title", "creator", "date", "publisher"))
    return replace(described(pieces, title, author, made), source=publisher or None)


def is_locked(encryption: bytes) -> bool:
    """Tell whether anything other than fonts is encrypted."""
    return encryption.count(b"EncryptionMethod") > sum(encryption.count(one) for one in FONTS)


def spine(root: etree._Element, folder: str) -> Iterator[str]:
    """Yield the names of the parts that are pages, in reading order, without the table of contents."""
    listed = {attribute(one, "id"): one for one in below(root, "item")}
    contents = {attribute(one, "href") for one in below(root, "reference") if is_contents(one)}
    for one in below(root, "itemref"):
        item = listed.get(attribute(one, "idref"))
        if item is None or attribute(item, "media-type") not in PAGES:
            continue
        if "nav" not in (attribute(item, "properties") or "").split() and attribute(item, "href") not in contents:
            target = unquote(attribute(item, "href") or "")
            yield posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def is_contents(reference: etree._Element) -> bool:
    """Tell whether an entry of the guide (EPUB 2) refers to the table of contents."""
    return (attribute(reference, "type") or "").casefold() == "toc"


def page(content: bytes, given: str) -> tuple[Piece, ...]:
    """Return the paragraphs of one page, parsed as XML, or as HTML if it is not well-formed."""
    try:
        root, _ = wire_tree(content, given)
    except UnreadableDocument:
        return marked_pieces(characters(content, given).text)
    return block_pieces(next(below(root, "body"), root), PAGE)
