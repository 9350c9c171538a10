"""The roles that the styles of an OpenDocument text stand for, and which of them hide their text."""

from __future__ import annotations

import regex
from lxml import etree

from copytaster.readers.office_styles import Styles, hidden, inherited, role_of_style
from copytaster.readers.xml_tree import attribute, below
from copytaster.text.document import Role

ESCAPED = regex.compile(r"_(?P<code>[0-9a-f]{2,4})_")
OWN = {"quotations": Role.QUOTATION, "illustration": Role.CAPTION, "subtitle": Role.STANDFIRST, "title": Role.HEADLINE}
"""Built-in styles of OpenDocument texts and their roles, in addition to those known from Word."""


def styles(roots: tuple[etree._Element, ...]) -> Styles:
    """Return what the styles in these parts tell of their paragraphs, including what they inherit.

    The last part has the text's own styles, which override others of the same name.
    """
    found = {attribute(one, "name") or "": one for root in roots for one in below(root, "style")}
    return Styles(inherited(found, parent, meaning), hidden(found, parent, is_vanished))


def parent(style: etree._Element) -> str:
    """Return the name of the style that a style is based on, empty if there is none."""
    return attribute(style, "parent-style-name") or ""


def meaning(style: etree._Element) -> Role | None:
    """Return the role that a style has by its name, or None."""
    name = attribute(style, "display-name") or unescaped(attribute(style, "name") or "")
    folded = name.casefold()
    return OWN.get(folded) or role_of_style(folded)


def is_vanished(style: etree._Element) -> bool | None:
    """Tell whether a style hides its text, None if it does not say so."""
    shown = next(filter(None, (attribute(one, "display") for one in style)), None)
    return None if shown is None else shown == "none"


def unescaped(name: str) -> str:
    """Return a style's name with its escaped characters (a space is "_20_") decoded."""
    return str(ESCAPED.sub(lambda found: chr(int(found["code"], 16)), name))
