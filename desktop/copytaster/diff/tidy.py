"""How a bare edit script becomes changes a person would name: crumbs joined."""

from __future__ import annotations

from collections.abc import Sequence

from copytaster.diff.limits import CRUMB
from copytaster.diff.sequence import Gap


def tidy(gaps: list[Gap], left: Sequence[str]) -> list[Gap]:
    """Return the changes between two token sequences, from the `gaps` of their edit script."""
    joined: list[Gap] = []
    for gap in gaps:
        if joined and crumb(left[joined[-1].b : gap.a]):
            joined.append(Gap(joined[-1].a, gap.b, joined.pop().c, gap.d))
        else:
            joined.append(gap)
    return joined


def crumb(words: Sequence[str]) -> bool:
    """Tell whether the common `words` between two gaps are too little to stand alone."""
    return len(words) == 1 and len(words[0]) <= CRUMB
