"""The building blocks of TEI: elements, ids, pointers, and text with any characters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex
from lxml import etree

from copytaster import REPORT_MARK
from copytaster.alignment.alignment import Place
from copytaster.comparison.index import Index
from copytaster.export.xml_text import FORBIDDEN, INSTEAD, plain
from copytaster.text.document import Paragraph, Role

TEI = "http://www.tei-c.org/ns/1.0"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
NO_ID = regex.compile(r"[^a-z0-9]+")
LINE = "\n"


def root() -> etree._Element:
    """Return an empty TEI document with the mark of our reports."""
    made = etree.Element(f"{{{TEI}}}TEI", nsmap={None: TEI})  # type: ignore[dict-item]  # the stubs know no default namespace
    made.addprevious(etree.Comment(f" {REPORT_MARK} "))
    return made


def written(whole: etree._Element) -> bytes:
    """Return a document as UTF-8."""
    return etree.tostring(whole.getroottree(), encoding="UTF-8", xml_declaration=True) + LINE.encode()


def add(parent: etree._Element, name: str, text: str = "", **attributes: str | None) -> etree._Element:
    """Add an element; attributes that are None or empty are left out, `id` and `lang` are xml:id and xml:lang.

    Characters that XML cannot contain are replaced here; `put` keeps them.
    """
    made = etree.SubElement(parent, f"{{{TEI}}}{name}")
    for key, value in attributes.items():
        if value:
            made.set({"id": XML_ID, "lang": XML_LANG}.get(key, key.rstrip("_")), plain(value))
    append(made, plain(text))
    return made


def lines(parent: etree._Element) -> None:
    """Put each child on a line of its own; the element must contain nothing but elements."""
    parent.text = LINE
    for child in parent:
        child.tail = LINE


def put(parent: etree._Element, text: str) -> None:
    """Add text at the end of an element; a character that XML cannot contain becomes a `g` element that names it.

    The `g` contains one character as well, so that offsets in the text stay right.
    """
    end = 0
    for found in FORBIDDEN.finditer(text):
        append(parent, text[end : found.start()])
        add(parent, "g", INSTEAD, ref=f"#{character_id(found[0])}")
        end = found.end()
    append(parent, text[end:])


def append(parent: etree._Element, text: str) -> None:
    """Add text at the end of an element; XML must be able to contain all of it."""
    if not text:
        return
    last = next(parent.iterchildren(reversed=True), None)  # its length and its places are counted through each time
    if last is not None:
        last.tail = (last.tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def forbidden(texts: Iterable[str]) -> list[str]:
    """Return the characters in the texts that XML cannot contain."""
    return sorted({letter for text in texts for letter in FORBIDDEN.findall(text)})


def character_id(letter: str) -> str:
    """Return the id of a character that XML cannot contain."""
    return f"U.{ord(letter):04X}"


def category_id(group: str, name: str) -> str:
    """Return the id of one category of a taxonomy."""
    return f"{group}.{NO_ID.sub('-', name.casefold()).strip('-')}"


def paragraph_kinds(paragraph: Paragraph) -> list[str]:
    """Return the ids of the role of a paragraph, none for running text, and of why it is set aside."""
    role = [] if paragraph.role is Role.BODY else [category_id("role", paragraph.role)]
    return role if paragraph.set_aside is None else [*role, category_id("aside", paragraph.set_aside)]


def place_id(index: Index, place: Place) -> str:
    """Return the id of a paragraph: the label of its version and its number as the window shows it, from 1."""
    return f"{index.labels[place.version]}.{place.paragraph + 1}"


def pointers(ids: Iterable[str]) -> str:
    """Return a list of pointers to elements by their ids."""
    return " ".join(f"#{one}" for one in ids)


def labels_of(index: Index, versions: Sequence[int]) -> str:
    """Return a list of pointers to versions, in the order of their labels."""
    return pointers(index.labels[version] for version in sorted(versions))
