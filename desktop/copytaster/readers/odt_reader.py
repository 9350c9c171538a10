"""OpenDocument texts: which parts of the container have the text, its styles and its properties."""

from __future__ import annotations

from lxml import etree

from copytaster.errors import Notice, UnreadableDocument
from copytaster.readers import archive, refusals
from copytaster.readers.bounds import SNIFFED
from copytaster.readers.draft import Draft, Sample, one_line
from copytaster.readers.file_properties import described
from copytaster.readers.odt_body import Walk
from copytaster.readers.odt_styles import styles
from copytaster.readers.wire_xml import root_name, wire_tree
from copytaster.readers.xml_tree import child, local, tree

SUFFIXES = frozenset({".odt", ".ott", ".fodt"})
KIND = "application/vnd.oasis.opendocument.text"
CONTENT, STYLES, META, MANIFEST = "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"
LOCKED = b"encryption-data"
FLAT = "document"
"""The root of an OpenDocument text that is a single file."""


def sniff(sample: Sample) -> bool:
    """Recognize OpenDocument texts by the type at the start of the container, or by the suffix if it is missing.

    A flat one is a single XML file, whose root names the type after dozens of name spaces.
    """
    if not sample.data.startswith(refusals.ZIP):
        return root_name(sample) == FLAT and KIND.encode() in sample.data[: 2 * SNIFFED]
    if f"mimetype{KIND}".encode() in sample.data[:200]:
        return True
    return sample.suffix in SUFFIXES and CONTENT in archive.names(sample.data)


def read(data: bytes, given: str) -> Draft:
    """Return the text of an OpenDocument as paragraphs, with its title, author and date.

    Raises `UnreadableDocument` if the container or its main part is damaged, encrypted, missing or too large.
    """
    if not data.startswith(refusals.ZIP):
        root, _ = wire_tree(data, given)
        return draft((root,), child(root, "meta"), given)
    found = archive.parts(data, given, frozenset({CONTENT, STYLES, META, MANIFEST}))
    if LOCKED in found.get(MANIFEST, b""):
        raise UnreadableDocument(given, "encrypted", Notice("it is protected by a password"))
    if CONTENT not in found:
        raise UnreadableDocument(given, "broken", Notice("it is damaged (the part that holds its text is missing)"))
    roots = tuple(tree(found[part], given) for part in (STYLES, CONTENT) if part in found)
    return draft(roots, tree(found[META], given) if META in found else None, given)


def draft(roots: tuple[etree._Element, ...], meta: etree._Element | None, given: str) -> Draft:
    """Return the text in the last of the `roots` with the styles in all of them, and the properties in `meta`."""
    body = child(roots[-1], "body", "text")
    if body is None:
        raise UnreadableDocument(given, "unsupported", Notice("it is an OpenDocument file of another kind than text"))
    entries = [] if meta is None else [one for one in meta.iter() if local(one) and len(one) == 0]
    fact = {local(one): one_line(one.text) for one in entries}
    author = fact.get("initial-creator") or fact.get("creator") or ""
    made = fact.get("creation-date") or fact.get("date") or ""
    return described(Walk(styles(roots)).document(body), fact.get("title", ""), author, made)
