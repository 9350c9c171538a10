"""What the actions call."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias, TypeVar

Command: TypeAlias = Callable[[bool], object]
Commands: TypeAlias = dict[str, Command]
"""What is called for an action's id; the argument tells whether the action is now checked."""

T = TypeVar("T")


def with_value(act: Callable[[T], object], value: T) -> Command:
    """Return the command that calls `act` with `value`."""
    return lambda _: act(value)


def with_state(act: Callable[[T, bool], object], value: T) -> Command:
    """Return the command that calls `act` with `value` and whether the action is now checked."""
    return lambda on: act(value, on)
