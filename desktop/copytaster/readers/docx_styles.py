"""The roles that the paragraph styles of a Word document stand for."""

from __future__ import annotations

from lxml import etree

from copytaster.readers.office_styles import BODY_LEVEL, Styles, hidden, inherited, role_of_style
from copytaster.readers.xml_tree import attribute, child, local
from copytaster.text.document import Role

OFF = frozenset({"0", "false", "off"})
"""Values with which a property is switched off."""


def styles(root: etree._Element) -> Styles:
    """Return what the styles in a styles part tell of their paragraphs, including what they inherit."""
    found = {attribute(one, "styleId") or "": one for one in root if local(one) == "style"}
    lists = inherited(found, parent, lambda style: numbered(style) or None)
    return Styles(inherited(found, parent, meaning), hidden(found, parent, is_vanished), frozenset(lists))


def parent(style: etree._Element) -> str:
    """Return the identifier of the style that a style is based on, empty if there is none."""
    return attribute(child(style, "basedOn"), "val") or ""


def meaning(style: etree._Element) -> Role | None:
    """Return the role that a style has by its name or its outline level, or None."""
    folded = (attribute(child(style, "name"), "val") or "").casefold()
    return role_of_style(folded) or (Role.HEADLINE if outlined(child(style, "pPr")) else None)


def outlined(properties: etree._Element | None) -> bool:
    """Tell whether paragraph properties have an outline level of headings."""
    value = attribute(child(properties, "outlineLvl"), "val")
    return value is not None and value.isdecimal() and int(value) < BODY_LEVEL


def is_vanished(holder: etree._Element) -> bool | None:
    """Tell whether a style or run is formatted as hidden text, None if it does not say so."""
    mark = child(holder, "rPr", "vanish")
    return None if mark is None else attribute(mark, "val") not in OFF


def numbered(holder: etree._Element) -> bool:
    """Tell whether a style or paragraph has list numbering."""
    number = child(holder, "pPr", "numPr", "numId")
    return number is not None and attribute(number, "val") != "0"
