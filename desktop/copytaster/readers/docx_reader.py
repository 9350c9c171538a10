"""Word documents: which parts of the container have the text, its styles, notes and properties."""

from __future__ import annotations

import posixpath

from lxml import etree

from copytaster.errors import Notice, UnreadableDocument
from copytaster.readers import archive, databases, refusals, sheet
from copytaster.readers.docx_body import Walk
from copytaster.readers.docx_styles import Styles, styles
from copytaster.readers.draft import Collection, Draft, Sample
from copytaster.readers.file_properties import author_of, title_of
from copytaster.readers.xml_tree import attribute, local, tree

SUFFIXES = frozenset({".docx", ".docm", ".dotx"})
ROOT_LINKS = "_rels/.rels"
USUAL_MAIN = "word/document.xml"
CORE = "docProps/core.xml"


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
    links = targets(archive.parts(data, given, frozenset({links_of(main)})).get(links_of(main)), main, given)
    wanted = frozenset({main, CORE, *links.values()})
    found = archive.parts(data, given, wanted)
    if main not in found:
        raise UnreadableDocument(given, "broken", Notice("it is damaged (the part that holds its text is missing)"))
    known = styles(tree(found[links["styles"]], given)) if links.get("styles") in found else Styles({}, frozenset())
    notes = {kind: tree(found[links[kind]], given) for kind in ("footnotes", "endnotes") if links.get(kind) in found}
    pieces = Walk(known, notes).document(tree(found[main], given))
    if exported := databases.articles(sheet.of_pieces(pieces)):
        return exported
    title, author, date = properties(tree(found[CORE], given)) if CORE in found else ("", None, None)
    return Draft(pieces, title=title, byline=author, date=date)


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
    found = (
        {}
        if not part
        else {kind: posixpath.join(folder, f"{kind}.xml") for kind in ("styles", "footnotes", "endnotes")}
    )
    if content is None:
        return found
    for link in tree(content, given):
        kind, target = attribute(link, "Type"), attribute(link, "Target")
        if kind and target and attribute(link, "TargetMode") != "External":
            found[posixpath.basename(kind)] = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return found


def properties(core: etree._Element) -> tuple[str, str | None, str | None]:
    """Return title, author and date of creation from the document's properties."""
    fields = {local(element): (element.text or "").strip() for element in core}
    date = fields.get("created", "")[: len("2000-01-01")] or None
    return title_of(fields.get("title", "")), author_of(fields.get("creator", "")), date
