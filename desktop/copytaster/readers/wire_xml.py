"""How the XML that agencies send becomes a tree: any encoding, a document type that is named but not read."""

from __future__ import annotations

from collections.abc import Iterator
from html.entities import html5

import regex
from lxml import etree

from copytaster.readers.draft import Sample
from copytaster.readers.text_reader import characters
from copytaster.readers.wire_lines import one_line
from copytaster.readers.xml_tree import attribute, local, tree

DOCUMENT_TYPE = r"<!DOCTYPE[^<>\[\]]*+(?:\[(?P<subset>[^\]]*+)\]\s*+)?+>"
"""A document type, with what it declares by itself: agencies name the parts of their own types there."""
BEFORE = rf"\s*+(?:(?><\?.*?\?>|<!--.*?-->|{DOCUMENT_TYPE})\s*+)*+"
"""What may stand before the root; possessive, or many comments would be tried in every grouping."""
ROOT = regex.compile(rf"\ufeff?{BEFORE}<(?:[\w.-]+:)?(?P<root>[\w.-]+)[\s/>]", regex.DOTALL)
DECLARED = regex.compile(rb"^\s*<\?xml[^>]{0,100}encoding\s*=\s*[\"']([\w.:-]+)")
DECLARATION = regex.compile(r"^\ufeff?\s*<\?xml[^>]*\?>")
DOCTYPE = regex.compile(DOCUMENT_TYPE)
ENTITY = regex.compile(r"<!ENTITY\s+[^%\s]")
"""An entity for the text; those with a percent sign are for types, and mean nothing without them."""
NAMED = regex.compile(r"&(?P<name>[A-Za-z][A-Za-z0-9]*;)")
BARE = regex.compile(r"&(?![A-Za-z][A-Za-z0-9]*;|#\d+;|#[xX][0-9a-fA-F]+;)")
OWN = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})
CONTROL = regex.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def root_name(sample: Sample) -> str:
    """Return the name of the root of an XML file without its prefix, empty where the file does not begin like one."""
    found = ROOT.match(sample.head)
    return found["root"] if found else ""


def wire_tree(data: bytes, given: str) -> tuple[etree._Element, str]:
    """Return the root and the encoding; raises `UnreadableDocument` where the bytes are no XML that is safe to read.

    The document types of agencies only declare the named characters of HTML: they stand for what HTML says.
    """
    declared = DECLARED.match(data)
    decoded = characters(data, given, declared[1].decode("ascii") if declared else None)
    text = DOCTYPE.sub(passed_over, DECLARATION.sub("", decoded.text), count=1)
    text = NAMED.sub(character, BARE.sub("&amp;", CONTROL.sub("", text)))
    return tree(text.strip().encode("utf-8", "replace"), given), decoded.encoding


def passed_over(kind: regex.Match[str]) -> str:
    """Return nothing for a document type, unless it declares entities: then it stays, and is refused."""
    return str(kind[0]) if ENTITY.search(kind["subset"] or "") else ""


def character(named: regex.Match[str]) -> str:
    """Return the character that HTML gives a name, or what stood there, as text."""
    name, whole = str(named["name"]), str(named[0])
    return whole if name in OWN else html5.get(name, f"&amp;{name}")


def below(root: etree._Element, *names: str) -> Iterator[etree._Element]:
    """Yield the elements of these local names below `root`, in order."""
    return (one for one in root.iter() if local(one) in names)


def words_of(element: etree._Element | None) -> str:
    """Return all the text in an element on one line; that of comments does not count."""
    if element is None:
        return ""
    return one_line("".join(map(str, element.itertext(etree.Element))))


def first_words(root: etree._Element, *names: str) -> str:
    """Return the text of the first element of the first of these names that has any."""
    return next((words for name in names for one in below(root, name) if (words := words_of(one))), "")


def first_attribute(root: etree._Element, element: str, name: str) -> str:
    """Return that attribute of the first element of this name that has it."""
    return next((value for one in below(root, element) if (value := one_line(attribute(one, name)))), "")
