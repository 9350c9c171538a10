"""How XML becomes a tree: no entity, no network, no bomb."""

from __future__ import annotations

from lxml import etree

from copytaster.errors import Notice, UnreadableDocument

DECLARATIONS = (b"<!DOCTYPE", b"<!ENTITY")


def tree(content: bytes, given: str) -> etree._Element:
    """Return the root of an XML part; raises `UnreadableDocument` where it is damaged or declares entities."""
    if any(word in content.replace(b"\0", b"") for word in DECLARATIONS):
        raise UnreadableDocument(given, "unsafe", Notice("its XML declares entities, which no document needs"))
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, recover=False)
    try:
        return etree.fromstring(content, parser)
    except (etree.LxmlError, ValueError) as fault:
        raise UnreadableDocument(given, "broken", Notice("it is damaged (its XML cannot be read)")) from fault


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
