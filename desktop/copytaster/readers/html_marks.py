"""What stands among the words of a page and is none of them: what was deleted, marks of notes, numbers of sheets."""

from __future__ import annotations

import regex
from lxml import etree

from copytaster.readers.xml_tree import attribute, local

MARK = regex.compile(
    r"[\s\u00a0]*(?:\[?(?:\d{1,3}|[ivxl]{1,5}|[a-z])\]?|\[?[*\u2020\u2021\u00a7\u00b6]{1,3}\]?|[\u21a9\u2191^]\ufe0e?)[\s\u00a0]*"
)
TARGET = regex.compile(r"#_?(?:sd)?(?:fn|ftn|edn|endn|foot|end|note|cite|ref|data[FE]\d)", regex.IGNORECASE)
"""The places in a page to which the marks of notes lead, and those back in the text."""
EDITED = "mw-editsection"
"""The link beside a heading of a wiki by which it is edited."""
KINDS = frozenset({"noteref", "doc-noteref", "backlink", "doc-backlink", "pagebreak", "doc-pagebreak"})
"""What EPUB and ARIA call marks of notes, and the numbers of the sheets of a printed book."""


def is_mark(one: etree._Element, name: str) -> bool:
    """Tell whether an element holds no words of the text."""
    if name == "del" or (name == "span" and EDITED in (one.get("class") or "")):
        return True
    told = f"{one.get('role', '')} {one.get('epub:type') or attribute(one, 'type') or ''}" if one.attrib else ""
    if not KINDS.isdisjoint(told.split()):
        return True
    return name == "a" and "#" in (one.get("href") or "") and is_note(one)


def is_note(link: etree._Element) -> bool:
    """Tell whether a link is the mark of a note or leads back from it: raised, in brackets, or to such a place."""
    words = "".join(map(str, link.itertext(etree.Element)))
    if not MARK.fullmatch(words):
        return False
    if not words.strip().isalnum() or TARGET.search(link.get("href") or ""):
        return True
    around = link.getparent()
    return any(local(one) == "sup" for one in link) or (around is not None and local(around) == "sup")


def without_marks(tree: etree._Element) -> None:
    """Take out of a tree what holds no words of the text."""
    for one in list(tree.iter(etree.Element)):
        if is_mark(one, local(one)) and (holder := one.getparent()) is not None:
            before = one.getprevious()
            tail = one.tail or ""
            if before is None:
                holder.text = (holder.text or "") + tail
            else:
                before.tail = (before.tail or "") + tail
            holder.remove(one)
