"""How long work tells how far it is, and how it is told to stop."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

Progress: TypeAlias = Callable[[int, int], None]
"""Called as ``progress(done, total)``, with a total of 0 where it cannot be told; may raise `Cancelled`."""

RESOLUTION = 1000


class Cancelled(Exception):  # noqa: N818 - a wish of the person, not an error
    """The person asked to stop; raised by a `Progress` call and passed through by everything below."""


def silent(done: int, total: int) -> None:
    """Ignore how far the work is."""


def part(progress: Progress, start: float, end: float) -> Progress:
    """Return a progress for a step that covers the share `start` to `end` (0 to 1) of `progress`."""

    def report(done: int, total: int) -> None:
        share = done / total if total else 1.0
        progress(round((start + (end - start) * share) * RESOLUTION), RESOLUTION)

    return report
