"""What all handlers have: the window they work in, the commands they carry out, and sentences about what was done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QObject, Signal

from copytaster.gui.window_parts import WindowParts

Command: TypeAlias = Callable[[bool], object]
Commands: TypeAlias = dict[str, Command]
"""The functions to call, by the id of the action; the argument tells whether the action is now checked."""

T = TypeVar("T")


class Handler(QObject):
    """Does one kind of thing that a person asks for; `told` carries a sentence for the status line."""

    told = Signal(str)
    commands: Callable[[], Commands]
    """Returns what this does, by the actions' ids: a method of every handler."""

    def __init__(self, parts: WindowParts) -> None:
        """Work in the window of `parts`."""
        super().__init__(parts.window)
        self._parts = parts


def with_value(act: Callable[[T], object], value: T) -> Command:
    """Return the command that calls `act` with `value`."""
    return lambda _: act(value)


def with_state(act: Callable[[T, bool], object], value: T) -> Command:
    """Return the command that calls `act` with `value` and whether the action is now checked."""
    return lambda on: act(value, on)
