"""The type of the functions that actions call, and helpers that make them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias, TypeVar

Command: TypeAlias = Callable[[bool], object]
Commands: TypeAlias = dict[str, Command]
"""The functions to call, by the id of the action; the argument tells whether the action is now checked."""

T = TypeVar("T")


def with_value(act: Callable[[T], object], value: T) -> Command:
    """Return the command that calls `act` with `value`."""
    return lambda _: act(value)


def with_state(act: Callable[[T, bool], object], value: T) -> Command:
    """Return the command that calls `act` with `value` and whether the action is now checked."""
    return lambda on: act(value, on)
