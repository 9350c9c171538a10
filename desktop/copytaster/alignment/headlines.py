"""How the headlines of two versions are linked: by what they are, since many a headline is written anew."""

from __future__ import annotations

from itertools import combinations

import numpy as np

from copytaster.alignment import weights
from copytaster.alignment.inputs import Inputs, Mask
from copytaster.alignment.pairs import Pairs, keys, together
from copytaster.text.document import Role
from copytaster.text.version import Version


def headlines(inputs: Inputs, fixed: Pairs, cuts: Pairs, weighed: Pairs) -> Pairs:
    """Return the pairs of headlines that are in neither `fixed`, the links that need no weighing, nor `weighed`.

    Only versions that have another link are linked by their headlines. Headlines that have a partner in `fixed` keep
    it, and pairs in `cuts` stay apart.
    """
    tops = [headline(version, number) for version, number in zip(inputs.versions, inputs.number, strict=True)]
    apart = set(keys(together(cuts, weighed, inputs.size), inputs.size).tolist())
    found: list[tuple[int, int]] = []
    for (a, one), (b, other) in combinations(enumerate(tops), 2):
        if one is None or other is None or one * inputs.size + other in apart:
            continue
        known = of(inputs, fixed, one, b) | of(inputs, fixed, other, a)
        rest = ~of(inputs, weighed, one, b) & ~of(inputs, weighed, other, a)
        others = between(inputs, fixed, a, b).any() or (between(inputs, weighed, a, b) & rest).any()
        if others and not known.any():
            found.append((one, other))
    both = np.array(found, np.int64).reshape(-1, 2)
    return Pairs(both[:, 0], both[:, 1], np.full(len(both), weights.HEADLINE_BELIEF))


def without_others(inputs: Inputs, pairs: Pairs, headlines: Pairs) -> Pairs:
    """Return the pairs without those that link one of two `headlines` with another paragraph of the other version."""
    for one, other in zip(headlines.x.tolist(), headlines.y.tolist(), strict=True):
        a, b = int(inputs.version[one]), int(inputs.version[other])
        pairs = pairs.where(~of(inputs, pairs, one, b) & ~of(inputs, pairs, other, a))
    return pairs


def headline(version: Version, numbers: tuple[int, ...]) -> int | None:
    """Return the number of the headline of a version, None if it has none that takes part.

    It is the one that is the title of the document, else the first one above the body.
    """
    found: list[int] = []
    for paragraph, number in zip(version.paragraphs, numbers, strict=True):
        if paragraph.role is Role.BODY:
            break
        if paragraph.role is Role.HEADLINE and number >= 0:
            if paragraph.text == version.document.title:
                return number
            found.append(number)
    return found[0] if found else None


def of(inputs: Inputs, pairs: Pairs, number: int, version: int) -> Mask:
    """Tell which pairs link a paragraph with one of a version."""
    x, y = pairs.x, pairs.y
    found: Mask = ((x == number) & (inputs.version[y] == version)) | ((y == number) & (inputs.version[x] == version))
    return found


def between(inputs: Inputs, pairs: Pairs, a: int, b: int) -> Mask:
    """Tell which pairs link paragraphs of two versions, the earlier of which is `a`."""
    found: Mask = (inputs.version[pairs.x] == a) & (inputs.version[pairs.y] == b)
    return found
