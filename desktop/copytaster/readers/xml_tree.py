"""How XML is parsed safely, without entities, network access or excessive nesting, and what is looked up in a tree."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from copytaster.errors import Notice, UnreadableDocument
from copytaster.readers.bounds import DEEPEST_XML
from copytaster.readers.draft import one_line

DECLARATIONS = (b"<!DOCTYPE", b"<!ENTITY")


def tree(content: bytes, given: str) -> etree._Element:
    """Return the root element of XML.

    Raises `UnreadableDocument` if it is damaged, declares entities, or is nested deeper than `DEEPEST_XML`. If the
    parser's limits (10 MB for one text) are exceeded, it is parsed again without them: `content` is limited anyway.
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
    """Return a strict parser that loads nothing; `huge` lifts its limits except that of 2,048 levels of nesting."""
    return etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=huge, load_dtd=False, recover=False)


def nested(given: str) -> UnreadableDocument:
    """Return the error for XML that is nested too deep, as only malicious files are."""
    return UnreadableDocument(given, "broken", Notice("its XML is nested deeper than any document needs"))


def is_deeper(tree: etree._Element, levels: int) -> bool:
    """Tell whether elements are nested in more than `levels` levels below the root."""
    level = [tree]
    for _ in range(levels):
        level = [inner for one in level for inner in one]
    return bool(level)


def local(element: etree._Element) -> str:
    """Return the name of an element without its namespace; "" for comments and processing instructions."""
    tag: object = element.tag  # a function for comments, whatever the stubs say
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: etree._Element | None, name: str) -> str | None:
    """Return the value of the attribute with this local name in any namespace, None without one or without element."""
    for key, value in () if element is None else element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return None


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """Return the first descendant along a path of local names, None if there is none or no element."""
    for name in path:
        element = next((one for one in element if local(one) == name), None) if element is not None else None
    return element


def below(root: etree._Element, *names: str) -> Iterator[etree._Element]:
    """Yield the elements with these local names in the tree of `root`, in order."""
    return (one for one in root.iter() if local(one) in names)


def words_of(element: etree._Element | None) -> str:
    """Return all text in an element, without comments, on one line; "" for None."""
    return "" if element is None else one_line(text_of(element))


def text_of(element: etree._Element) -> str:
    """Return all text in an element as it is, without comments."""
    return "".join(map(str, element.itertext(etree.Element)))


def first_words(root: etree._Element, *names: str) -> str:
    """Return the text of the first element with text, looking for the first name, then the second …; else ""."""
    return next((words for name in names for one in below(root, name) if (words := words_of(one))), "")


def first_attribute(root: etree._Element, element: str, name: str) -> str:
    """Return the attribute `name` of the first element called `element` that has it, else ""."""
    return next((value for one in below(root, element) if (value := one_line(attribute(one, name)))), "")
