"""The roles that the paragraph styles of office programs stand for, by their names."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lxml import etree

from copytaster.readers.lists import part, table
from copytaster.text.document import Role

BODY_LEVEL = 9
"""The outline level of running text in Word and RTF; lower ones are those of headings."""


def role_of_style(name: str) -> Role | None:
    """Return the role that a style of this name (in lower case) stands for, or None."""
    return next((Role[key.upper()] for key in table("styles") if part("styles", key).match(name)), None)


def ancestors(
    styles: Mapping[str, etree._Element], name: str, parent: Callable[[etree._Element], str]
) -> list[etree._Element]:
    """Return the style `name` and all styles it is based on, nearest first, each once.

    `parent` gives the name of the style that one is based on, empty if there is none.
    """
    chain: list[etree._Element] = []
    while name in styles and styles[name] not in chain:
        chain.append(styles[name])
        name = parent(styles[name])
    return chain
