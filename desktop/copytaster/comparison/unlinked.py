"""Which paragraphs only one of two versions has, and where their place in the other would be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from copytaster.alignment.alignment import Place
from copytaster.comparison.comparison import NOWHERE, Change, Passage
from copytaster.diff.changes import Kind
from copytaster.text.version import Version

Partners: TypeAlias = Mapping[tuple[Place, int], Sequence[Place]]
"""The paragraphs of a version that a paragraph is linked to."""


def whole_changes(versions: tuple[Version, ...], partners: Partners) -> Iterator[Change]:
    """Yield, pair by pair, one change for every paragraph without a partner.

    That includes paragraphs set aside, which have no partners, but not those of which the other version has the words
    set aside too: pages of one site have the same furniture.
    """
    for left in range(len(versions)):
        for right in range(left + 1, len(versions)):
            for here, there in without_partner(versions, partners, left, right):
                yield Change(Kind.OMISSION, here, there, None, whole=True, set_aside=why(versions, here))
            for here, there in without_partner(versions, partners, right, left):
                yield Change(Kind.ADDITION, there, here, None, whole=True, set_aside=why(versions, here))


def without_partner(
    versions: tuple[Version, ...], partners: Partners, version: int, against: int
) -> Iterator[tuple[Passage, Passage]]:
    """Yield every paragraph of `version` without a partner in `against`, and the empty passage at its place there.

    That place is the end of the last partner of the nearest paragraph above that has one.
    """
    above = Passage(against, NOWHERE, 0, 0)
    both = {paragraph.text for paragraph in versions[against].paragraphs if paragraph.set_aside is not None}
    for number, paragraph in enumerate(versions[version].paragraphs):
        found = partners.get((Place(version, number), against))
        if found:
            last = max(found)
            end = len(versions[against].paragraphs[last.paragraph].text)
            above = Passage(*last, end, end)
        elif paragraph.set_aside is None or paragraph.text not in both:
            yield Passage(version, number, 0, len(paragraph.text)), above


def why(versions: tuple[Version, ...], here: Passage) -> str | None:
    """Return why a whole paragraph is not counted, None if it is."""
    return versions[here.version].paragraphs[here.paragraph].set_aside
