"""The roles that the paragraph styles of office programs stand for, by their names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from lxml import etree

from copytaster.readers.lists import part, table
from copytaster.text.document import Role

BODY_LEVEL = 9
"""The outline level of running text in Word and RTF; lower ones are those of headings."""


Told = TypeVar("Told")


@dataclass(frozen=True, slots=True)
class Styles:
    """The role of each style by its name, the styles for hidden text, and those whose paragraphs are list items."""

    roles: Mapping[str, Role]
    hidden: frozenset[str] = frozenset()
    lists: frozenset[str] = frozenset()


def role_of_style(name: str) -> Role | None:
    """Return the role that a style of this name (in lower case) stands for, or None."""
    return next((Role[key.upper()] for key in table("styles") if part("styles", key).match(name)), None)


def inherited(
    styles: Mapping[str, etree._Element],
    parent: Callable[[etree._Element], str],
    tell: Callable[[etree._Element], Told | None],
) -> dict[str, Told]:
    """Return what each style tells itself or else the nearest style it is based on, without those that tell nothing.

    `parent` gives the name of the style that one is based on, empty if there is none.
    """
    found: dict[str, Told | None] = {}
    for first in styles:
        chain: list[str] = []
        name = first
        while name in styles and name not in found:  # two styles of a damaged file may be based on each other
            chain.append(name)
            found[name] = tell(styles[name])
            if found[name] is not None:
                break
            name = parent(styles[name])
        found.update(dict.fromkeys(chain, found.get(name)))
    return {name: told for name, told in found.items() if told is not None}


def hidden(
    styles: Mapping[str, etree._Element],
    parent: Callable[[etree._Element], str],
    is_vanished: Callable[[etree._Element], bool | None],
) -> frozenset[str]:
    """Return the names of the styles for hidden text; `is_vanished` gives None for a style that does not tell."""
    return frozenset(name for name, vanished in inherited(styles, parent, is_vanished).items() if vanished)
