"""The roles that the paragraph styles of a Word document stand for."""

from __future__ import annotations

from dataclasses import dataclass

import regex
from lxml import etree

from copytaster.readers.xml_tree import attribute, child, local
from copytaster.text.document import Role

MEANINGS = (
    (regex.compile(r"(?:heading|title|headline|überschrift|titre|título|titolo)\b"), Role.HEADLINE),
    (regex.compile(r"(?:subtitle|standfirst|untertitel|sous-titre|subtítulo)\b"), Role.STANDFIRST),
    (regex.compile(r"(?:caption|legend)"), Role.CAPTION),
    (regex.compile(r"(?:intense quote|quote|block ?text|quotations?)\b"), Role.QUOTATION),
    (regex.compile(r"list (?:bullet|number)"), Role.LIST_ITEM),
    (regex.compile(r"byline\b"), Role.BYLINE),
    (regex.compile(r"toc (?:\d|heading)"), Role.FURNITURE),
)
"""Patterns of style names and the roles they stand for; built-in styles have English names in all files."""
BODY_LEVEL = 9


@dataclass(frozen=True, slots=True)
class Styles:
    """The role of each style by its identifier, and the styles whose paragraphs are list items."""

    roles: dict[str, Role]
    lists: frozenset[str]


def styles(root: etree._Element) -> Styles:
    """Return the roles of the styles in a styles part, including inherited ones."""
    found = {attribute(one, "styleId") or "": one for one in root if local(one) == "style"}
    roles: dict[str, Role] = {}
    lists: set[str] = set()
    for name in found:
        chain = ancestors(found, name)
        role = next((role for one in chain if (role := meaning(one)) is not None), None)
        if role is not None:
            roles[name] = role
        if any(numbered(one) for one in chain):
            lists.add(name)
    return Styles(roles, frozenset(lists))


def ancestors(found: dict[str, etree._Element], name: str) -> list[etree._Element]:
    """Return the style and all styles it is based on, nearest first, each once."""
    chain: list[etree._Element] = []
    while name in found and found[name] not in chain:
        chain.append(found[name])
        base = child(found[name], "basedOn")
        name = (attribute(base, "val") or "") if base is not None else ""
    return chain


def meaning(style: etree._Element) -> Role | None:
    """Return the role that a style has by its name or its outline level, or None."""
    name = child(style, "name")
    folded = ((attribute(name, "val") if name is not None else None) or "").casefold()
    for pattern, role in MEANINGS:
        if pattern.match(folded):
            return role
    return Role.HEADLINE if outlined(child(style, "pPr")) else None


def outlined(properties: etree._Element | None) -> bool:
    """Tell whether paragraph properties have an outline level of headings."""
    level = child(properties, "outlineLvl") if properties is not None else None
    value = attribute(level, "val") if level is not None else None
    return value is not None and value.isdecimal() and int(value) < BODY_LEVEL


def numbered(holder: etree._Element) -> bool:
    """Tell whether a style or paragraph has list numbering."""
    number = child(holder, "pPr", "numPr", "numId")
    return number is not None and attribute(number, "val") != "0"
