"""How the headlines and the bylines of two versions are linked: by their role, since each desk writes its own."""

from __future__ import annotations

import numpy as np

from copytaster.alignment import weights
from copytaster.alignment.inputs import Inputs, Ints, Mask
from copytaster.alignment.pairs import NONE, Pairs, among, together, without
from copytaster.text.document import Role
from copytaster.text.version import Version


def by_role(inputs: Inputs, fixed: Pairs, cuts: Pairs, weighed: Pairs) -> tuple[Pairs, Pairs]:
    """Return the pairs of headlines and of bylines that only their role links, and the `weighed` pairs that stay links.

    Only versions that have another link are linked by their headlines, or their bylines. Paragraphs that have a partner
    in `fixed`, the links that need no weighing, keep it, and pairs in `cuts` stay apart.
    """
    weighed = weighed.where(~doubtful_bylines(inputs, weighed))
    linked = NONE
    for role in (Role.HEADLINE, Role.BYLINE):
        own = [first(role, version, number) for version, number in zip(inputs.versions, inputs.number, strict=True)]
        tops = np.array(own, np.int64)
        found = without(paired(inputs, tops, fixed, weighed), cuts, inputs.size)
        weighed = without_others(inputs, weighed, found)
        linked = together(linked, without(found, weighed, inputs.size), inputs.size)
    return linked, weighed


def paired(inputs: Inputs, tops: Ints, fixed: Pairs, weighed: Pairs) -> Pairs:
    """Return the pairs of the paragraphs `tops`, by version or -1, whether or not they are also `weighed` ones."""
    if np.count_nonzero(tops >= 0) < 2:  # noqa: PLR2004 - one headline alone is linked to nothing
        return NONE
    left, right = np.triu_indices(len(tops), 1)
    others = together(fixed, weighed.where(~with_top(inputs, weighed, tops)), inputs.size)
    known = fixed.where(with_top(inputs, fixed, tops))
    both = (tops[left] >= 0) & (tops[right] >= 0)
    both &= is_between(inputs, others, left, right) & ~is_between(inputs, known, left, right)
    return Pairs(tops[left], tops[right], np.full(len(left), weights.ROLE_BELIEF)).where(both)


def without_others(inputs: Inputs, pairs: Pairs, found: Pairs) -> Pairs:
    """Return the pairs without those that link one of two paragraphs `found` by role with another of that version."""
    tops = np.full(len(inputs.versions), -1)
    for side in found[:2]:
        tops[inputs.version[side]] = side
    linked = is_between(inputs, found, inputs.version[pairs.x], inputs.version[pairs.y])
    return pairs.where(~(linked & with_top(inputs, pairs, tops)) | among(pairs, found, inputs.size))


def doubtful_bylines(inputs: Inputs, pairs: Pairs) -> Mask:
    """Tell which pairs link a byline with something else, and are not sure: a name in common is not enough for that."""
    found = np.zeros(len(pairs.x), bool)
    for k in np.flatnonzero(pairs.score < weights.BYLINE_SURE).tolist():
        places = (inputs.place(int(side[k])) for side in pairs[:2])
        bylines = [inputs.versions[v].paragraphs[at].role is Role.BYLINE for v, at in places]
        found[k] = bylines[0] != bylines[1]
    return found


def first(role: Role, version: Version, numbers: tuple[int, ...]) -> int:
    """Return the number of the headline or the byline of a version, -1 if it has none that takes part.

    It is the first one above the body; of headlines, the one that is the title of the document.
    """
    found: list[int] = []
    for paragraph, number in zip(version.paragraphs, numbers, strict=True):
        if paragraph.role is Role.BODY:
            break
        if paragraph.role is role and number >= 0:
            if paragraph.text == version.document.title:
                return number
            found.append(number)
    return found[0] if found else -1


def with_top(inputs: Inputs, pairs: Pairs, tops: Ints) -> Mask:
    """Tell which pairs have the top of one of their versions; `tops` are paragraphs by version, or -1."""
    found: Mask = (tops[inputs.version[pairs.x]] == pairs.x) | (tops[inputs.version[pairs.y]] == pairs.y)
    return found


def is_between(inputs: Inputs, pairs: Pairs, left: Ints, right: Ints) -> Mask:
    """Tell for each two versions `left` and `right`, in ascending order, whether any pair is between them."""
    has = np.zeros((len(inputs.versions), len(inputs.versions)), bool)
    has[inputs.version[pairs.x], inputs.version[pairs.y]] = True
    found: Mask = has[left, right]
    return found
