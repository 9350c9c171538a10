"""The roles that the styles of an OpenDocument text stand for, and which of them hide their text."""

from __future__ import annotations

from dataclasses import dataclass

import regex
from lxml import etree

from copytaster.readers.office_styles import ancestors, role_of_style
from copytaster.readers.xml_tree import attribute, local
from copytaster.text.document import Role

ESCAPED = regex.compile(r"_(?P<code>[0-9a-f]{2,4})_")
OWN = {"quotations": Role.QUOTATION, "illustration": Role.CAPTION, "subtitle": Role.STANDFIRST, "title": Role.HEADLINE}
"""Built-in styles of OpenDocument texts and their roles, in addition to those known from Word."""


@dataclass(frozen=True, slots=True)
class Styles:
    """The role of each style by its name, and the styles for hidden text."""

    roles: dict[str, Role]
    hidden: frozenset[str]


def styles(roots: tuple[etree._Element, ...]) -> Styles:
    """Return the roles of the styles in these parts, including inherited ones, and the styles for hidden text."""
    found = {
        attribute(one, "name") or "": one for root in roots for one in root.iter() if local(one) == "style"
    }  # the last part has the text's own styles, which override others of the same name
    roles: dict[str, Role] = {}
    hidden: set[str] = set()
    for name in found:
        chain = ancestors(found, name, parent)
        role = next((role for one in chain if (role := meaning(one)) is not None), None)
        if role is not None:
            roles[name] = role
        shown = (attribute(one, "display") for style in chain for one in style)
        if next(filter(None, shown), None) == "none":
            hidden.add(name)
    return Styles(roles, frozenset(hidden))


def parent(style: etree._Element) -> str:
    """Return the name of the style that a style is based on, empty if there is none."""
    return attribute(style, "parent-style-name") or ""


def meaning(style: etree._Element) -> Role | None:
    """Return the role that a style has by its name, or None."""
    name = attribute(style, "display-name") or unescaped(attribute(style, "name") or "")
    folded = name.casefold()
    return OWN.get(folded) or role_of_style(folded)


def unescaped(name: str) -> str:
    """Return a style's name with its escaped characters (a space is "_20_") decoded."""
    return str(ESCAPED.sub(lambda found: chr(int(found["code"], 16)), name))
