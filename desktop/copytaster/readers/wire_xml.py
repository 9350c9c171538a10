"""How the XML of agencies is parsed: in any encoding, with a document type that is ignored."""

from __future__ import annotations

from html.entities import html5

import regex
from lxml import etree

from copytaster.readers.draft import Sample
from copytaster.readers.encoding import characters
from copytaster.readers.xml_tree import tree

DOCUMENT_TYPE = r"<!DOCTYPE[^<>\[\]]*+(?:\[(?P<subset>[^\]]*+)\]\s*+)?+>"
"""A document type with an optional internal subset, in which agencies refer to the parts of their own types."""
BEFORE = rf"\s*+(?:(?><\?.*?\?>|<!--.*?-->|{DOCUMENT_TYPE})\s*+)*+"
"""What may precede the root. Quantifiers are possessive to avoid exponential backtracking over many comments."""
ROOT = regex.compile(rf"\ufeff?{BEFORE}<(?:[\w.-]+:)?(?P<root>[\w.-]+)[\s/>]", regex.DOTALL)
DECLARED = regex.compile(rb"^\s*<\?xml[^>]{0,100}encoding\s*=\s*[\"']([\w.:-]+)")
DECLARATION = regex.compile(r"^\ufeff?\s*<\?xml[^>]*\?>")
DOCTYPE = regex.compile(DOCUMENT_TYPE)
ENTITY = regex.compile(r"<!ENTITY\s+[^%\s]")
"""The declaration of a general entity; parameter entities (with a percent sign) only matter for document types."""
NAMED = regex.compile(r"&(?P<name>[A-Za-z][A-Za-z0-9]*;)")
BARE = regex.compile(r"&(?![A-Za-z][A-Za-z0-9]*;|#\d+;|#[xX][0-9a-fA-F]+;)")
OWN = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})
CONTROL = regex.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def root_name(sample: Sample) -> str:
    """Return the name of the root element without its prefix, empty if the file does not begin like XML."""
    found = ROOT.match(sample.head)
    return found["root"] if found else ""


def wire_tree(data: bytes, given: str) -> tuple[etree._Element, str]:
    """Return the root and the encoding; raises `UnreadableDocument` if the bytes are not safe, well-formed XML.

    Named characters are those of HTML, which is all that the document types of agencies declare.
    """
    declared = DECLARED.match(data)
    decoded = characters(data, given, declared[1].decode("ascii") if declared else None)
    text = DOCTYPE.sub(passed_over, DECLARATION.sub("", decoded.text), count=1)
    text = NAMED.sub(character, BARE.sub("&amp;", CONTROL.sub("", text)))
    return tree(text.strip().encode("utf-8", "replace"), given), decoded.encoding


def passed_over(kind: regex.Match[str]) -> str:
    """Return "" for a document type, but the type itself if it declares entities, so that the file is refused."""
    return str(kind[0]) if ENTITY.search(kind["subset"] or "") else ""


def character(named: regex.Match[str]) -> str:
    """Return the character of a name in HTML; an unknown name stays as text, and those of XML stay references."""
    name, whole = str(named["name"]), str(named[0])
    return whole if name in OWN else html5.get(name, f"&amp;{name}")
