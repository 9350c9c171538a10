"""Reading our TEI again, as another program would: what each version says, whether pointers lead somewhere."""

from __future__ import annotations

import re

from lxml import etree

from copytaster.resources import resource

NAMES = {"t": "http://www.tei-c.org/ns/1.0", "xml": "http://www.w3.org/XML/1998/namespace"}
T = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"
POINTERS = ("wit", "edRef", "target", "ana", "corresp", "domains", "ref", "from", "to")


def schema() -> etree.RelaxNG:
    """Return the schema of our TEI."""
    return etree.RelaxNG(etree.fromstring(resource("schema", "tei-1.rng").read_bytes()))


def faults(schema: etree.RelaxNG, whole: etree._Element) -> list[str]:
    """Return what is wrong with a document: by its schema, ids that occur twice, pointers to nothing."""
    schema.validate(whole)
    ids = [str(one) for one in whole.xpath("//@xml:id")]
    known = set(ids)
    values = [value for element in whole.iter(f"{T}*") for key in POINTERS if (value := element.get(key))]
    targets = {target for value in values for target in re.findall(r"#(?:[a-z-]+\()?([^\s(),]+)", value)}
    twice = [f"{one} is there twice" for one in known if ids.count(one) > 1] if len(ids) > len(known) else []
    return [*map(str, schema.error_log), *twice, *(f"{one} is nowhere" for one in sorted(targets - known))]


def in_parallel(whole: etree._Element, label: str) -> list[str]:
    """Return the paragraphs of a version from a document with parallel segmentation."""
    found: dict[int, str] = {}
    at = [0]

    def say(text: str | None) -> None:
        if text and at[0]:
            found[at[0]] += text

    def walk(element: etree._Element) -> None:
        say(element.text if element.tag != f"{T}g" else letter(element))
        for child in element:
            if child.tag == f"{T}milestone" and child.get("edRef") == f"#{label}":
                at[0] = int(child.get("n"))
                found[at[0]] = ""
            elif child.tag != f"{T}note" and (child.tag != f"{T}rdg" or f"#{label}" in child.get("wit").split()):
                walk(child)
            say(child.tail)

    for row in whole.iterfind(".//t:body/t:ab", NAMES):
        at[0] = 0
        walk(row)
    return [found[number] for number in sorted(found)]


def standing_off(whole: etree._Element, label: str) -> list[str]:
    """Return the paragraphs of a version from a stand-off document."""
    return [said(one) for one in whole.iterfind(f".//t:group/t:text[@n='{label}']/t:body/t:p", NAMES)]


def said(element: etree._Element) -> str:
    """Return the text of an element, with the characters that XML cannot hold."""
    parts = [element.text or ""]
    for child in element:
        parts += [letter(child), child.tail or ""]
    return "".join(parts)


def letter(element: etree._Element) -> str:
    """Return the character that a `g` stands for."""
    return chr(int(element.get("ref").removeprefix("#U."), 16))


def pointed(whole: etree._Element, pointer: str) -> str:
    """Return the words that a pointer into a paragraph means, empty for a place between two characters."""
    found = re.fullmatch(r"#(?:left|string-index|string-range)\(([^,]+)(?:,(\d+))?(?:,(\d+))?\)", pointer)
    if found[3] is None:
        return ""
    paragraph = next(one for one in whole.iter(f"{T}p") if one.get(ID) == found[1])
    return said(paragraph)[int(found[2]) :][: int(found[3])]
