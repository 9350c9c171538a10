"""Elements among the words of a page that are not text: deletions, note references and page numbers."""

from __future__ import annotations

import regex
from lxml import etree, html

from copytaster.readers.xml_tree import attribute, local, text_of

MARK = regex.compile(
    r"[\s\u00a0]*(?:\[?(?:\d{1,3}|[ivxl]{1,5}|[a-z])\]?|\[?[*\u2020\u2021\u00a7\u00b6]{1,3}\]?|[\u21a9\u2191^]\ufe0e?)[\s\u00a0]*"
)
TARGET = regex.compile(r"#_?(?:sd)?(?:fn|ftn|edn|endn|foot|end|note|cite|ref|data[FE]\d)", regex.IGNORECASE)
"""Targets of the links of note references, and of the links back into the text."""
EDITED = "mw-editsection"
"""The class of the edit link beside a heading of a wiki."""
KINDS = frozenset({"noteref", "doc-noteref", "backlink", "doc-backlink", "pagebreak", "doc-pagebreak"})
"""Types and roles in EPUB and ARIA for note references, links back, and page breaks of a printed book."""


def is_mark(one: etree._Element, name: str) -> bool:
    """Tell whether the contents of an element are not text of the page; `name` is its local name."""
    if name == "del" or (name == "span" and EDITED in (one.get("class") or "")):
        return True
    told = f"{one.get('role', '')} {one.get('epub:type') or attribute(one, 'type') or ''}" if one.attrib else ""
    if not KINDS.isdisjoint(told.split()):
        return True
    return name == "a" and "#" in (one.get("href") or "") and is_note(one)


def is_note(link: etree._Element) -> bool:
    """Tell whether a link is a note reference or leads back from a note.

    It is a short number, letter or sign, which is in brackets, superscript, or refers to a target of notes.
    """
    words = text_of(link)
    if not MARK.fullmatch(words):
        return False
    if not words.strip().isalnum() or TARGET.search(link.get("href") or ""):
        return True
    around = link.getparent()
    return any(local(one) == "sup" for one in link) or (around is not None and local(around) == "sup")


def without_marks(tree: html.HtmlElement) -> None:
    """Remove from a page all elements whose contents are not text."""
    for one in list(tree.iter(etree.Element)):
        if is_mark(one, local(one)) and one.getparent() is not None:
            one.drop_tree()
