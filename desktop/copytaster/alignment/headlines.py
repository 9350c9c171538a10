"""How the headlines of two versions are linked: by their role, since each desk writes its own."""

from __future__ import annotations

import numpy as np

from copytaster.alignment import weights
from copytaster.alignment.inputs import Inputs, Ints, Mask
from copytaster.alignment.pairs import NONE, Pairs, among, together, without
from copytaster.text.document import Role
from copytaster.text.version import Version


def headlines(inputs: Inputs, fixed: Pairs, cuts: Pairs, weighed: Pairs) -> Pairs:
    """Return the pairs of headlines, whether or not they are also `weighed` ones.

    Only versions that have another link are linked by their headlines. Headlines that have a partner in `fixed`, the
    links that need no weighing, keep it, and pairs in `cuts` stay apart.
    """
    own = [headline(version, number) for version, number in zip(inputs.versions, inputs.number, strict=True)]
    tops = np.array(own, np.int64)
    if np.count_nonzero(tops >= 0) < 2:  # noqa: PLR2004 - one headline alone is linked to nothing
        return NONE
    left, right = np.triu_indices(len(tops), 1)
    others = together(fixed, weighed.where(~with_top(inputs, weighed, tops)), inputs.size)
    known = fixed.where(with_top(inputs, fixed, tops))
    both = (tops[left] >= 0) & (tops[right] >= 0)
    both &= is_between(inputs, others, left, right) & ~is_between(inputs, known, left, right)
    found = Pairs(tops[left], tops[right], np.full(len(left), weights.HEADLINE_BELIEF)).where(both)
    return without(found, cuts, inputs.size)


def without_others(inputs: Inputs, pairs: Pairs, headlines: Pairs) -> Pairs:
    """Return the pairs without those that link one of two `headlines` with another paragraph of the other version."""
    tops = np.full(len(inputs.versions), -1)
    for side in headlines[:2]:
        tops[inputs.version[side]] = side
    linked = is_between(inputs, headlines, inputs.version[pairs.x], inputs.version[pairs.y])
    return pairs.where(~(linked & with_top(inputs, pairs, tops)) | among(pairs, headlines, inputs.size))


def headline(version: Version, numbers: tuple[int, ...]) -> int:
    """Return the number of the headline of a version, -1 if it has none that takes part.

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
    return found[0] if found else -1


def with_top(inputs: Inputs, pairs: Pairs, tops: Ints) -> Mask:
    """Tell which pairs have the headline of one of their versions; `tops` are the headlines by version, or -1."""
    found: Mask = (tops[inputs.version[pairs.x]] == pairs.x) | (tops[inputs.version[pairs.y]] == pairs.y)
    return found


def is_between(inputs: Inputs, pairs: Pairs, left: Ints, right: Ints) -> Mask:
    """Tell for each two versions `left` and `right`, in ascending order, whether any pair is between them."""
    has = np.zeros((len(inputs.versions), len(inputs.versions)), bool)
    has[inputs.version[pairs.x], inputs.version[pairs.y]] = True
    found: Mask = has[left, right]
    return found
