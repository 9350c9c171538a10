"""In which order versions are aligned, so that neither labels nor the order given change anything."""

from __future__ import annotations

from copytaster.alignment.alignment import Relation
from copytaster.text.version import Version

MIRRORED = {Relation.SPLIT: Relation.JOINED, Relation.JOINED: Relation.SPLIT}


def canonical_order(versions: tuple[Version, ...]) -> tuple[int, ...]:
    """Return the numbers of `versions` in an order that depends on their content alone.

    They are sorted by language, by their texts and by what is set aside: versions that agree in all of that are alike
    to the alignment as well. Two versions mostly part at their first paragraph, so hardly a text is read to its end.
    """
    return tuple(sorted(range(len(versions)), key=lambda v: content(versions[v])))


def content(version: Version) -> tuple[str, list[str], list[bool]]:
    """Return everything of a version that an alignment depends on."""
    texts = [paragraph.text for paragraph in version.paragraphs]
    return version.document.language, texts, [paragraph.set_aside is not None for paragraph in version.paragraphs]
