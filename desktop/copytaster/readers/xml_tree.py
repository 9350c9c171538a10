"""How XML becomes a tree: no entity, no network, no bomb."""

from __future__ import annotations

from lxml import etree

from copytaster.errors import Notice, UnreadableDocument
from copytaster.readers.bounds import DEEPEST_XML

DECLARATIONS = (b"<!DOCTYPE", b"<!ENTITY")


def tree(content: bytes, given: str) -> etree._Element:
    """Return the root of an XML part.

    Raises `UnreadableDocument` where it is damaged, declares entities, or is nested deeper than `DEEPEST_XML`. The
    parser's bound on the length of one text (10 MB) is lifted where it is met: the part itself is bounded.
    """
    if any(word in content.replace(b"\0", b"") for word in DECLARATIONS):
        raise UnreadableDocument(given, "unsafe", Notice("its XML declares entities, which no document needs"))
    try:
        return etree.fromstring(content, xml_parser(huge=False))
    except (etree.LxmlError, ValueError):
        parser = xml_parser(huge=True)
    try:
        root = etree.fromstring(content, parser)
    except (etree.LxmlError, ValueError) as fault:
        if any(one.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for one in parser.error_log):
            raise nested(given) from fault
        raise UnreadableDocument(given, "broken", Notice("it is damaged (its XML cannot be read)")) from fault
    if is_deeper(root, DEEPEST_XML):
        raise nested(given)
    return root


def xml_parser(*, huge: bool) -> etree.XMLParser:
    """Return a parser that follows nothing and mends nothing; `huge` lifts its bounds but for a depth of 2,048."""
    return etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=huge, load_dtd=False, recover=False)


def nested(given: str) -> UnreadableDocument:
    """Return the refusal of a document made to exhaust its reader."""
    return UnreadableDocument(given, "broken", Notice("its XML is nested deeper than any document needs"))


def is_deeper(tree: etree._Element, levels: int) -> bool:
    """Tell whether elements stand inside each other in more than so many levels."""
    level = [tree]
    for _ in range(levels):
        level = [inner for one in level for inner in one]
    return bool(level)


def local(element: etree._Element) -> str:
    """Return the name of an element without its namespace; comments and the like have none."""
    tag: object = element.tag  # a function for comments, whatever the stubs say
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: etree._Element, name: str) -> str | None:
    """Return the attribute of this local name, whichever namespace it is in."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return None


def child(element: etree._Element, *path: str) -> etree._Element | None:
    """Return the first descendant along a path of local names, or None."""
    for name in path:
        found = next((one for one in element if local(one) == name), None)
        if found is None:
            return None
        element = found
    return element
