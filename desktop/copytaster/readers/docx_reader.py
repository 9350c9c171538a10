"""Word documents: which parts of the container have the text, its styles, notes and properties."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from lxml import etree

from copytaster.errors import Notice, UnreadableDocument
from copytaster.readers import archive, databases, mail_reader, refusals, sheet
from copytaster.readers.docx_body import Walk
from copytaster.readers.docx_styles import styles
from copytaster.readers.draft import Collection, Draft, Piece, Sample
from copytaster.readers.encoding import decode
from copytaster.readers.file_properties import described
from copytaster.readers.html_fragment import typed_pieces
from copytaster.readers.office_styles import Styles
from copytaster.readers.xml_tree import attribute, local, tree

SUFFIXES = frozenset({".docx", ".docm", ".dotx"})
ROOT_LINKS = "_rels/.rels"
USUAL_MAIN = "word/document.xml"
CORE = "docProps/core.xml"
CHUNK = "aFChunk"
"""The type of relationship to a document that Word converts when it opens the file; some programs write only that."""
CHUNK_SUFFIXES = (".htm", ".html", ".xhtml", ".mht", ".mhtml", ".txt")


def sniff(sample: Sample) -> bool:
    """Recognize Word documents by the parts of the container, or by the suffix if the container is damaged."""
    if not sample.data.startswith(refusals.ZIP):
        return False
    names = archive.names(sample.data)
    if any(name.startswith("word/") and name.endswith(".xml") for name in names):
        return True
    return sample.suffix in SUFFIXES and (not names or not names.isdisjoint({ROOT_LINKS, "[Content_Types].xml"}))


def read(data: bytes, given: str) -> Draft | Collection:
    """Return the text of a Word document, with tracked changes accepted, and its title, author and date.

    An export of a press database gives its articles.

    Raises `UnreadableDocument` if the container or its main part is damaged, encrypted, missing or too large.
    """
    main = main_part(data, given)
    listed = archive.parts(data, given, frozenset({links_of(main)})).get(links_of(main))
    links, embedded = targets(listed, main, given), chunks(listed, main, given)
    found = archive.parts(data, given, frozenset({main, CORE, *links.values(), *embedded.values()}))
    if main not in found:
        raise UnreadableDocument(given, "broken", Notice("it is damaged (the part that holds its text is missing)"))
    known = styles(tree(found[links["styles"]], given)) if links.get("styles") in found else Styles({})
    notes = {kind: tree(found[links[kind]], given) for kind in ("footnotes", "endnotes") if links.get(kind) in found}
    inside = {name: chunk_pieces(found[part]) for name, part in embedded.items() if part in found}
    pieces = Walk(known, notes, inside).document(tree(found[main], given))
    if exported := databases.articles(sheet.of_pieces(pieces)):
        return exported
    fact = properties(tree(found[CORE], given)) if CORE in found else {}
    return described(pieces, fact.get("title", ""), fact.get("creator", ""), fact.get("created", ""))


def main_part(data: bytes, given: str) -> str:
    """Return the name of the part that contains the text."""
    content = archive.parts(data, given, frozenset({ROOT_LINKS})).get(ROOT_LINKS)
    return targets(content, "", given).get("officeDocument", USUAL_MAIN)


def links_of(part: str) -> str:
    """Return the name of the part that lists the relationships of `part`."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def targets(content: bytes | None, part: str, given: str) -> dict[str, str]:
    """Return the names of the parts that `part` refers to, by the last word of the type of relationship.

    `content` is the list of its relationships; without one the usual names are assumed.
    """
    folder = posixpath.dirname(part)
    usual = ("styles", "footnotes", "endnotes") if part else ()
    found = {kind: posixpath.join(folder, f"{kind}.xml") for kind in usual}
    return found | {kind: target for _, kind, target in relations(content, part, given)}


def chunks(content: bytes | None, part: str, given: str) -> dict[str, str]:
    """Return the names of the parts that are pages or texts embedded in `part`, by their ids in `content`."""
    found = {name: target for name, kind, target in relations(content, part, given) if kind == CHUNK}
    return {name: target for name, target in found.items() if target.casefold().endswith(CHUNK_SUFFIXES)}


def relations(content: bytes | None, part: str, given: str) -> Iterator[tuple[str, str, str]]:
    """Yield id, last word of the type, and target of each relationship of `part` to another part in the container."""
    for link in () if content is None else tree(content, given):
        kind, target = attribute(link, "Type"), attribute(link, "Target")
        if kind and target and attribute(link, "TargetMode") != "External":
            whole = posixpath.normpath(posixpath.join("/", posixpath.dirname(part), target)).lstrip("/")
            yield attribute(link, "Id") or "", posixpath.basename(kind), whole


def chunk_pieces(content: bytes) -> tuple[Piece, ...]:
    """Return the paragraphs of an embedded page, also one saved as a mail, or of an embedded plain text."""
    decoded = decode(mail_reader.page_in(content) or content)
    return typed_pieces(decoded.text) if decoded else ()


def properties(core: etree._Element) -> dict[str, str]:
    """Return the document's properties by their names."""
    return {local(element): (element.text or "").strip() for element in core}
