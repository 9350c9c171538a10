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


def chains(
    styles: Mapping[str, etree._Element], parent: Callable[[etree._Element], str]
) -> dict[str, list[etree._Element]]:
    """Return each of the styles with all styles it is based on, nearest first, by its name.

    `parent` gives the name of the style that one is based on, empty if there is none.
    """
    return {name: ancestors(styles, name, parent) for name in styles}


def ancestors(
    styles: Mapping[str, etree._Element], name: str, parent: Callable[[etree._Element], str]
) -> list[etree._Element]:
    """Return the style `name` and all styles it is based on, each once."""
    chain: list[etree._Element] = []
    while name in styles and styles[name] not in chain:
        chain.append(styles[name])
        name = parent(styles[name])
    return chain


def inherited(
    chains: Mapping[str, list[etree._Element]], tell: Callable[[etree._Element], Told | None]
) -> dict[str, Told]:
    """Return what each style tells itself or else the nearest style it is based on, without those that tell nothing."""
    first = {name: next((one for one in map(tell, chain) if one is not None), None) for name, chain in chains.items()}
    return {name: told for name, told in first.items() if told is not None}


def hidden(
    chains: Mapping[str, list[etree._Element]], is_vanished: Callable[[etree._Element], bool | None]
) -> frozenset[str]:
    """Return the names of the styles for hidden text; `is_vanished` gives None for a style that does not tell."""
    return frozenset(name for name, vanished in inherited(chains, is_vanished).items() if vanished)
