"""How long-running work reports its progress, and how it is cancelled."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

Progress: TypeAlias = Callable[[int, int], None]
"""Called as ``progress(done, total)``, with a total of 0 if it is unknown; may raise `Cancelled`."""

RESOLUTION = 1000


class Cancelled(Exception):  # noqa: N818 - a wish of the person, not an error
    """The person asked to stop; raised by a `Progress` call, and never caught by the work itself."""


def silent(done: int, total: int) -> None:
    """Ignore the progress."""


def part(progress: Progress, start: float, end: float) -> Progress:
    """Return the progress for a step that makes up the share `start` to `end` (0 to 1) of the whole work."""

    def report(done: int, total: int) -> None:
        share = done / total if total else 1.0
        progress(round((start + (end - start) * share) * RESOLUTION), RESOLUTION)

    return report
