"""What an action is: the description of one thing a person can do in the window, as data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Need(StrEnum):
    """A condition that must hold for an action to be enabled."""

    SESSION = "session"
    COMPARISON = "comparison"
    DOCUMENTS = "documents"
    SEVERAL = "several"
    PICKED = "picked"
    PLACE = "place"
    ASIDE = "aside"
    COMPARED = "compared"
    PARTNER = "partner"
    PINNED = "pinned"
    FOUND = "found"
    CHANGE = "change"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: `text` with its mnemonic, the path of its menu, its keys, and when it is enabled.

    `choice` names the set of actions of which exactly one is checked; `value` is what choosing it stands for.
    `line` puts a separating line above it; `tool` puts it on the tool bar.
    """

    id: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    needs: frozenset[Need] = frozenset()
    checkable: bool = False
    choice: str = ""
    value: str = ""
    line: bool = False
    tool: bool = False


@dataclass(frozen=True, slots=True)
class MenuSpec:
    """One menu: its path (``view/theme`` is a submenu of ``view``), its title with its mnemonic, and its icon."""

    path: str
    title: str
    icon: str = ""
    line: bool = False
